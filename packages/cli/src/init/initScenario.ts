import { stat } from 'node:fs/promises';
import { PRESETS, presetOfName } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { InitFlags } from '../command/initCommand.js';
import { notationOf } from '../files/parseDocument.js';
import { writeFiles } from '../files/writeFiles.js';
import { renderTable } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { starterScenario } from './starterScenario.js';

/** `grapevine init`: writes a scenario to start from, or lists the presets that it may be made of. */
export async function initScenario(file: string, flags: InitFlags, terminal: Terminal): Promise<number> {
  const { messages, print, say } = terminal;
  if (flags.list) return listPresets(flags, terminal);
  if (file === '') throw new CommandError('wrong-usage', messages.errors.emptyName('[file]'));
  const preset = presetOfName(flags.preset);
  const text = await starterScenario(preset, notationOf(file, ''), terminal);
  if (file === '-') {
    print(text.trimEnd());
    return EXIT.done;
  }
  if (!flags.force && (await stat(file).catch(() => undefined)))
    throw new CommandError('failed', messages.errors.exists(file));
  await writeFiles([{ path: file, content: text }], terminal.signal);
  if (flags.json) print(JSON.stringify({ file, preset: preset.name }, undefined, 2));
  else if (!flags.quiet) say(messages.init.wrote(file));
  return EXIT.done;
}

function listPresets({ json }: InitFlags, { language, messages, colors, print }: Terminal): number {
  if (json) {
    print(
      JSON.stringify(
        PRESETS.map(({ name, title, description }) => ({ name, title, description })),
        undefined,
        2,
      ),
    );
    return EXIT.done;
  }
  const rows = PRESETS.flatMap(({ name, title, description }) => [
    [colors.bold(name), messages.typeset(title[language])],
    ['', colors.dim(messages.typeset(description[language]))],
  ]);
  print(renderTable({ head: ['', ''], rows, align: ['left', 'left'] }, colors.dim));
  return EXIT.done;
}
