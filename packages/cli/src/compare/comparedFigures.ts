import { type Estimate, estimate, type Language } from '@grapevine/core';
import { type ModelFigureName, modelFigures } from '../run/modelFigures.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { sharedCurrency } from './sharedCurrency.js';

/** A figure that a report shows of every world that has it. */
export interface ComparedFigure {
  /** In the result. */
  readonly path: string;
  readonly label: string;
  /** One a world; undefined where a world has no such figure. */
  readonly estimates: readonly (Estimate | undefined)[];
}

/** Figures that belong together. */
export interface FigureBlock {
  readonly title: string;
  readonly figures: readonly ComparedFigure[];
}

/** Figures of a crisis that are amounts. */
const CRISIS_MONEY: readonly string[] = ['lostSales', 'cost'];

type Named = readonly [path: string, label: string];

/**
 * The figures that matter, of the many that there are: those of each content, sums over all contents where worlds have
 * other contents, of the crisis, and money. What is 0 in all worlds is left out, but for reach.
 */
export function comparedFigures(worlds: ComparedWorlds, terminal: Terminal): FigureBlock[] {
  const { titles } = terminal.messages.comparison;
  const [first, ...later] = worlds.document.results.map(({ contents }) => Object.keys(contents));
  const all = [...new Set([first!, ...later].flat())];
  const isSame = later.every((ids) => ids.length === first!.length && ids.every((id) => first!.includes(id)));
  const blocks: (readonly [string, readonly Named[]])[] = [
    ...all.map((id) => [visible(id), figuresOfContent(id, worlds, terminal)] as const),
    ...(isSame ? [] : [[titles.all, figuresOfAll(terminal)] as const]),
    [titles.crisis, figuresOfCrisis(worlds, terminal)],
    [titles.money, figuresOfMoney(worlds, terminal)],
  ];
  return blocks
    .map(([title, named]) => ({ title, figures: named.flatMap((name) => figure(name, worlds)) }))
    .filter(({ figures }) => figures.length > 0);
}

function figuresOfContent(id: string, worlds: ComparedWorlds, { messages, language }: Terminal): Named[] {
  const { metrics } = messages.passOn;
  const at = (metric: string) => `contents.${id}.${metric}`;
  const sharers: Named = [at('cascadeSize'), metrics.cascadeSize];
  return [
    [at('reach'), metrics.reach],
    ...(allPassOn(id, worlds) ? [] : [sharers]),
    [at('convinced'), metrics.convinced],
    [at('conversions'), metrics.conversions],
    [at('steps'), messages.run.metrics.steps],
    ...ownFigures(worlds, language).map(({ path, label }): Named => [at(path.join('.')), label]),
  ];
}

/** The figures that classical models have of their own, each once. */
function ownFigures({ document }: ComparedWorlds, language: Language): ModelFigureName[] {
  const all = document.results.flatMap(({ scenario }) => modelFigures(scenario.resolved, language));
  return [...new Map(all.map((figure) => [figure.path.join('.'), figure])).values()];
}

/** Whether sharers are those who are reached, in every run, as in classical models. */
function allPassOn(id: string, { samples }: ComparedWorlds): boolean {
  return samples.every((world) => {
    const reach = world[`contents.${id}.reach`];
    const sharers = world[`contents.${id}.cascadeSize`];
    return reach === undefined || reach === sharers;
  });
}

function figuresOfAll({ messages }: Terminal): Named[] {
  const { impressions, reach, cascadeSize, convinced, conversions } = messages.passOn.metrics;
  const labels = { impressions, reach, passOns: cascadeSize, convinced, conversions };
  return Object.entries(labels).map(([name, label]) => [`ledger.${name}.total`, label]);
}

function figuresOfCrisis({ samples, document }: ComparedWorlds, { messages }: Terminal): Named[] {
  const labels: Readonly<Record<string, string>> = messages.comparison.crisis;
  const currency = sharedCurrency(document.results);
  const names = [...new Set(samples.flatMap((world) => Object.keys(world)))]
    .filter((path) => path.startsWith('crisis.'))
    .map((path) => path.slice('crisis.'.length))
    .filter((name) => currency !== undefined || !CRISIS_MONEY.includes(name));
  return names.map((name) => {
    const label = Object.hasOwn(labels, name) ? labels[name]! : visible(name);
    return [`crisis.${name}`, CRISIS_MONEY.includes(name) ? withUnit(label, currency) : label];
  });
}

function figuresOfMoney({ document }: ComparedWorlds, { messages }: Terminal): Named[] {
  const currency = sharedCurrency(document.results);
  if (currency === undefined) return [];
  const names = ['revenue', 'cost', 'return'] as const;
  return names.map((name) => [`ledger.${name}.total`, withUnit(messages.passOn.metrics[name], currency)]);
}

/** A label with the unit of its amounts, if there is one. */
export function withUnit(label: string, currency: string | undefined): string {
  return currency ? `${label} (${currency})` : label;
}

/** The figure, if a world has it and if there is anything to tell. */
function figure([path, label]: Named, { samples }: ComparedWorlds): ComparedFigure[] {
  const values = samples.map((world) => (Object.hasOwn(world, path) ? world[path] : undefined));
  if (values.every((world) => world === undefined)) return [];
  const isNothing = values.every((world) => world === undefined || world.every((value) => value === 0));
  if (isNothing && !path.endsWith('.reach')) return [];
  return [{ path, label, estimates: values.map((world) => world && estimate(world)) }];
}
