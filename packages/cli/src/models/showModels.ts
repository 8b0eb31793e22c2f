import { CommandError } from '../command/commandError.js';
import { EXIT } from '../command/exitCodes.js';
import type { ModelsFlags } from '../command/modelsCommand.js';
import { loadModules } from '../run/loadModules.js';
import { renderTerms } from '../terminal/renderTerms.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapText } from '../terminal/wrapText.js';
import { type ListedModel, listedModels } from './listedModels.js';
import { renderModel } from './renderModel.js';

/** `grapevine models`: the models of the catalogue and of modules that are loaded, or one with all that it takes. */
export async function showModels(
  kind: string | undefined,
  { module, json }: ModelsFlags,
  terminal: Terminal,
): Promise<number> {
  const { language, messages, colors, columns, print } = terminal;
  await loadModules(module);
  const models = listedModels();
  const chosen = kind === undefined ? undefined : modelOf(kind, models, terminal);
  if (json) print(JSON.stringify(chosen ?? models, undefined, 2));
  else if (chosen) print(renderModel(chosen, terminal));
  else {
    const terms = models.map(({ kind, label }) => [kind, messages.typeset(label[language])] as const);
    print(`${renderTerms(terms, columns, colors.bold)}\n\n${wrapText(messages.models.more, columns)}`);
  }
  return EXIT.done;
}

function modelOf(kind: string, models: readonly ListedModel[], { messages }: Terminal): ListedModel {
  const found = models.find((model) => model.kind === kind);
  if (found) return found;
  const kinds = models.map((model) => model.kind);
  throw new CommandError('wrong-usage', messages.errors.choice('kind', kind, kinds));
}
