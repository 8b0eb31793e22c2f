import { dirname } from 'node:path';
import { parseScenario, presetOfName, type Scenario } from '@grapevine/core';
import { notationOf, parseDocument } from '../files/parseDocument.js';
import { readText } from '../files/readText.js';
import type { Messages } from '../messages/messagesOf.js';
import type { Terminal } from '../terminal/terminal.js';
import { isPreset, PRESET } from './isPreset.js';
import { placeProblems } from './placeProblems.js';
import { requireShallow } from './requireShallow.js';
import { applySettings, type Setting } from './setting.js';

/** A scenario, checked, and where it came from. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** What the user called it: a file, `-` or `preset:NAME`. */
  readonly source: string;
  /** The folder to which its file names are relative. */
  readonly folder: string;
}

/** What the command line says about a scenario. */
export interface ScenarioOverrides {
  readonly set?: readonly Setting[] | undefined;
  readonly runs?: number | undefined;
  readonly rngSeed?: string | number | undefined;
}

/** Paths that begin with a key of a scenario, as problems that only the population brings to light have them. */
const KEY_OF_SCENARIO =
  /^(population|model|seedSet|initialStates|stop|runs|rngSeed|horizon|members|platforms|groupKinds|segments|contents|broadcast|timeline|polls|counterfactuals|crisis)(?![^.[])/;

/**
 * Reads a scenario from a JSON or YAML file, from standard input (`-`) or from the presets (`preset:NAME`), with what
 * the command line overrides.
 *
 * @throws GrapevineError with every problem, each told with the name of the file.
 */
export async function readScenario(
  source: string,
  { set = [], runs, rngSeed }: ScenarioOverrides,
  terminal: Terminal,
): Promise<ReadScenario> {
  const document = await readScenarioDocument(source, terminal.signal);
  const settings = [...set, ...override('runs', runs), ...override('rngSeed', rngSeed)];
  const changed = applySettings(document, settings, terminal.messages);
  const folder = source === '-' || isPreset(source) ? '.' : dirname(source);
  return { scenario: parsed(changed, source, terminal.messages), source, folder };
}

/** What a scenario file holds, not checked yet. */
export async function readScenarioDocument(source: string, signal: AbortSignal): Promise<unknown> {
  if (isPreset(source)) return presetOfName(source.slice(PRESET.length)).scenario;
  const text = await readText(source, signal);
  return await parseDocument(text, nameOf(source), notationOf(source, text));
}

/** What a source is called where something is wrong with it. */
export function nameOf(source: string): string {
  return source === '-' ? 'stdin' : source;
}

function override(name: string, value: unknown): Setting[] {
  return value === undefined ? [] : [{ path: [{ name, isIndex: false }], value }];
}

function parsed(document: unknown, source: string, messages: Messages): Scenario {
  const name = nameOf(source);
  requireShallow(document, name);
  try {
    return parseScenario(document);
  } catch (error) {
    throw placeProblems(error, (path) => (path === '' ? name : messages.inFile(name, path)));
  }
}

/** The same error, with the scenario's name before the keys of it that problems name. */
export function inScenario(error: unknown, source: string, messages: Messages): unknown {
  return placeProblems(error, (path) =>
    KEY_OF_SCENARIO.test(path) ? messages.inFile(nameOf(source), path) : path,
  );
}
