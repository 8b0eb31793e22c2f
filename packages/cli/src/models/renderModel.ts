import type { ParameterSpec } from '@grapevine/core';
import { describeParameter } from '../scenario/describeParameter.js';
import { renderTerms } from '../terminal/renderTerms.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapText } from '../terminal/wrapText.js';
import type { ListedModel } from './listedModels.js';

/** Everything that a model takes and tells, and how a scenario names it. */
export function renderModel(model: ListedModel, terminal: Terminal): string {
  const { language, messages, numbers, colors, columns } = terminal;
  const { models: text, typeset } = messages;
  const { kind, label, states, figures } = model;
  const parameters = Object.entries<ParameterSpec>(model.parameters);
  const section = (title: string, terms: readonly (readonly [string, string])[]) =>
    terms.length === 0 ? [] : [`${colors.bold(title)}\n${renderTerms(terms, columns, (term) => term)}`];
  return [
    wrapText(`${colors.bold(kind)}  ${typeset(label[language])}`, columns),
    ...section(
      text.parameters,
      parameters.map(([name, spec]) => [name, describeParameter(spec, language, messages, numbers)]),
    ),
    ...section(
      text.states,
      states.map(({ name, label, active }) => [
        name,
        `${capitalized(typeset(label[language]))}${active ? ` (${text.active})` : ''}`,
      ]),
    ),
    ...section(
      text.figures,
      figures.map(({ name, label }) => [name, capitalized(typeset(label[language]))]),
    ),
    `${colors.bold(text.inScenario)}\n${inScenario(model)}`,
  ].join('\n\n');
}

/** The model as a scenario in YAML has it, its parameters at their defaults. */
function inScenario({ kind, isCustom, parameters }: ListedModel): string {
  const defaults = Object.entries<ParameterSpec>(parameters).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [`${name}: ${plain(value)}`],
  );
  const named = isCustom ? ['kind: custom', `name: ${plain(kind)}`] : [`kind: ${kind}`];
  if (!isCustom) return block('model', [...named, ...defaults], '  ');
  const own = defaults.length === 0 ? [] : [block('parameters', defaults, '    ').trimStart()];
  return block('model', [...named, ...own], '  ');
}

/** A value as YAML writes it; words need no quotation marks. */
function plain(value: unknown): string {
  return typeof value === 'string' && /^[a-z][a-z-]*$/i.test(value) ? value : JSON.stringify(value);
}

function capitalized(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function block(key: string, lines: readonly string[], indent: string): string {
  return [`${indent}${key}:`, ...lines.map((line) => `${indent}  ${line}`)].join('\n');
}
