import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModels } from '@grapevine/core';

/** Loads the modules with models of the user's own, and returns their URLs for the workers. */
export async function loadModules(files: readonly string[] = []): Promise<readonly string[]> {
  const urls = files.map((file) => pathToFileURL(resolve(file)).href);
  await loadModels(urls);
  return urls;
}
