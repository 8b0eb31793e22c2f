import {
  type Crisis,
  type Incident,
  RESPONSE_STRATEGIES,
  type ResponseStrategy,
  type StrategyEffect,
} from '../crisis.js';
import { STRATEGY_FACTORS, STRATEGY_FIGURES } from './strategyFigures.js';

/** What strategies do where they suit the crisis: the values of `STRATEGY_FIGURES`. */
export const STRATEGY_EFFECTS = Object.fromEntries(
  RESPONSE_STRATEGIES.map((strategy) => [strategy, valuesOf(strategy)]),
) as Readonly<Record<ResponseStrategy, StrategyEffect>>;

/**
 * What a strategy does in a crisis. It repairs less where it does not suit it (Coombs 2007: deny what is not true; diminish or
 * explain where the company is a victim or had an accident; rebuild and compensate where it could have prevented it; silence, taking
 * down and bolstering suit all alike), and denying the truth is believed less and adds fuel. What `overrides` say is taken as it is.
 */
export function strategyEffect(
  strategy: ResponseStrategy,
  incident: Pick<Incident, 'cluster' | 'isTrue'>,
  overrides: Crisis['strategies'],
): StrategyEffect {
  const usual = STRATEGY_EFFECTS[strategy];
  const { unsuited, deniedTruth } = STRATEGY_FACTORS;
  const deniesTruth = strategy === 'deny' && incident.isTrue;
  return {
    ...usual,
    ...(!suits(strategy, incident) && { repair: usual.repair * unsuited.repair.value }),
    ...(deniesTruth && {
      credibility: usual.credibility * deniedTruth.credibility.value,
      fuel: usual.fuel * deniedTruth.fuel.value,
    }),
    ...overrides[strategy],
  };
}

function suits(
  strategy: ResponseStrategy,
  { cluster, isTrue }: Pick<Incident, 'cluster' | 'isTrue'>,
): boolean {
  switch (strategy) {
    case 'deny':
      return !isTrue;
    case 'diminish':
    case 'explain':
      return cluster !== 'preventable';
    case 'rebuild':
    case 'compensate-publicly':
    case 'compensate-privately':
      return cluster === 'preventable';
    default:
      return true;
  }
}

function valuesOf(strategy: ResponseStrategy): StrategyEffect {
  const { credibility, repair, inoculation, fuel, removal, reposts } = STRATEGY_FIGURES[strategy];
  return {
    credibility: credibility.value,
    repair: repair.value,
    inoculation: inoculation.value,
    fuel: fuel.value,
    removal: removal.value,
    reposts: reposts.value,
  };
}
