import type { Experiment, ScenarioResult } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';

export interface Pictures {
  readonly files: readonly PlannedFile[];
  /** Why there is no picture. */
  readonly note?: string;
}

export async function pictureFiles(
  _folder: string,
  _result: ScenarioResult,
  _experiment: Experiment,
  _terminal: Terminal,
): Promise<Pictures> {
  return { files: [] };
}
