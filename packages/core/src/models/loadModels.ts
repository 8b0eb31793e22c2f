import { invalidInput } from '../base/grapevineError.js';
import { addModel } from './customModels.js';
import type { ModelDefinition } from './modelDefinition.js';

/**
 * Imports modules by their URLs and adds each model that they export, under its `kind`. A module is a program: load none
 * that you would not run.
 *
 * @throws GrapevineError `invalid-input` for a module that cannot be loaded, or exports no model.
 */
export async function loadModels(modules: readonly string[]): Promise<void> {
  for (const url of modules) {
    const models = Object.values(await imported(url)).filter(isModel);
    if (models.length === 0) throw invalidInput({ code: 'a-model-module', path: url });
    for (const model of models) addModel(model);
  }
}

async function imported(url: string): Promise<object> {
  try {
    return (await import(/* @vite-ignore */ url)) as object;
  } catch (error) {
    const { message } = error as Error;
    throw invalidInput({ code: 'a-module', path: url, details: { reason: message } });
  }
}

function isModel(value: unknown): value is ModelDefinition<Record<string, unknown>> {
  const { kind, parameters, createKernel } = (value ?? {}) as Partial<ModelDefinition<object>>;
  return typeof kind === 'string' && typeof parameters === 'object' && typeof createKernel === 'function';
}
