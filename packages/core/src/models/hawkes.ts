import type { ParameterTable } from '../base/parameters.js';
import { type MemberValue, memberValues } from '../engine/memberValues.js';
import { completeModel } from './completeModel.js';
import { HawkesKernel } from './hawkes/hawkesKernel.js';

/** Parameters of the Hawkes process. */
export interface HawkesParameters {
  /** Mean number of events that an event sets off itself. */
  readonly offspring: number;
  /** Law of the delay from an event to its offspring. Default `exponential`. */
  readonly memory?: 'exponential' | 'power-law';
  /** Exponential: mean of the delay; power law: the time from which it falls as a power. Default 1. */
  readonly memoryScale?: number;
  /** Power law: the density falls as delay^-(1 + exponent). Default 0.4. */
  readonly memoryExponent?: number;
  /** Power law: the longest delay. Default 1000. */
  readonly longestDelay?: number;
  /** Events per member and unit of time that nothing sets off. Default 0. */
  readonly arrivalRate?: MemberValue;
  /** A run ends with this event. Default 100,000. */
  readonly mostEvents?: number;
}

const ARRIVALS = [0, 1000] as const;

const parameters: ParameterTable<HawkesParameters> = {
  offspring: {
    kind: 'number',
    default: 0.5,
    range: [0, 10],
    label: { en: 'Offspring of an event (m)', fr: 'Descendance d’un événement (m)' },
    help: {
      en: 'Mean number of events that an event sets off itself: below 1 every avalanche dies, from 1 on some do not.',
      fr: 'Nombre moyen d’événements qu’un événement déclenche lui-même : au-dessous de 1, toute avalanche s’éteint ; à partir de 1, certaines non.',
    },
  },
  memory: {
    kind: 'choice',
    values: ['exponential', 'power-law'],
    default: 'exponential',
    label: { en: 'Memory', fr: 'Mémoire' },
    help: {
      en: 'How the chance of offspring falls with the time since the event.',
      fr: 'Comment la chance d’une descendance décroît avec le temps écoulé depuis l’événement.',
    },
  },
  memoryScale: {
    kind: 'number',
    default: 1,
    range: [1e-6, 1000],
    unit: 'units of time',
    label: { en: 'Time scale of the memory', fr: 'Échelle de temps de la mémoire' },
    help: {
      en: 'exponential: the mean delay; power-law: the time from which the memory falls as a power.',
      fr: 'exponential : le délai moyen ; power-law : le temps à partir duquel la mémoire décroît en puissance.',
    },
  },
  memoryExponent: {
    kind: 'number',
    default: 0.4,
    range: [0.01, 10],
    label: { en: 'Exponent of the power law', fr: 'Exposant de la loi de puissance' },
    help: {
      en: 'The density of delays falls as (1 + delay / scale) to the power of -(1 + exponent). Only for power-law.',
      fr: 'La densité des délais décroît comme (1 + délai / échelle) à la puissance -(1 + exposant). Seulement pour power-law.',
    },
    source: 'Crane & Sornette 2008: about 0.4 for views of videos',
  },
  longestDelay: {
    kind: 'number',
    default: 1000,
    range: [1e-6, 1e6],
    unit: 'units of time',
    label: { en: 'Longest delay', fr: 'Délai le plus long' },
    help: {
      en: 'Where the power law is cut; the number of offspring stays what it is. Only for power-law.',
      fr: 'Où la loi de puissance est coupée ; le nombre de descendants reste le même. Seulement pour power-law.',
    },
  },
  arrivalRate: {
    kind: 'member-value',
    default: 0,
    range: ARRIVALS,
    unit: 'events per member and unit of time',
    label: { en: 'Arrivals from outside', fr: 'Arrivées de l’extérieur' },
    help: {
      en: 'Rate at which events happen to each member that no other event set off, beside the first members’.',
      fr: 'Taux auquel surviennent à chaque membre des événements qu’aucun autre n’a déclenchés, outre ceux des premiers membres.',
    },
  },
  mostEvents: {
    kind: 'number',
    whole: true,
    default: 100_000,
    range: [1, 100_000_000],
    unit: 'events',
    label: { en: 'Most events', fr: 'Nombre maximal d’événements' },
    help: {
      en: 'A run ends with this event: avalanches that do not die by themselves would never end.',
      fr: 'Une simulation s’arrête à cet événement : les avalanches qui ne s’éteignent pas d’elles-mêmes ne finiraient jamais.',
    },
  },
};

/**
 * The Hawkes process, self-exciting arrivals, as a branching process (Hawkes 1971, Biometrika 58, 83–90; Hawkes & Oakes
 * 1974, Journal of Applied Probability 11, 493–503; memory as a power: Crane & Sornette 2008, PNAS 105, 15649–15653).
 *
 *     the first members have an event each at time 0; others arrive at rate arrivalRate for each member
 *     an event has Poisson(m) offspring, each after a delay of its own; together its intensity is m phi(t), where
 *     phi(t) = e^(-t/s) / s,   or   (theta / s) (1 + t / s)^-(1 + theta), cut at the longest delay
 *
 * An offspring happens to a contact of the member, uniformly (an entry of one of his groups other than himself, or a target of
 * his ties), or to himself where he has none. Totals do not depend on whom: an avalanche has 1 / (1 - m) events on average,
 * with variance m / (1 - m)^3 and the law of Borel, P(n) = e^(-mn) (mn)^(n-1) / n!.
 */
export const hawkesModel = completeModel<HawkesParameters>({
  kind: 'hawkes',
  label: { en: 'Hawkes process', fr: 'Processus de Hawkes' },
  parameters,
  figures: [
    { name: 'events', label: { en: 'Events', fr: 'Événements' }, unit: 'events' },
    {
      name: 'duration',
      label: { en: 'Time of the last event', fr: 'Moment du dernier événement' },
      unit: 'units of time',
    },
  ],
  usualSteps: 10_000,
  createKernel: ({ offspring, arrivalRate, mostEvents, ...given }, population, key) => {
    const { memory, memoryScale, memoryExponent, longestDelay } = given;
    const law = {
      offspring,
      mostEvents,
      arrivalRate: memberValues(arrivalRate, { name: 'arrivalRate', range: ARRIVALS }, population, key),
      memory:
        memory === 'exponential'
          ? { kind: memory, mean: memoryScale }
          : { kind: memory, exponent: memoryExponent, scale: memoryScale, longest: longestDelay },
    } as const;
    return new HawkesKernel(law, population, key);
  },
});
