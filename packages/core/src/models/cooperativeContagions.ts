import type { ParameterSpec } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { leavingRate } from './compartmentParameters.js';
import { firstRate, passingRate, secondRate, secondShare } from './competingParameters.js';
import { defineModel } from './defineModel.js';
import { type ContentTransition, severalContents } from './severalContents.js';

/** Parameters of `cooperative-contagions`. */
export interface CooperativeContagionsParameters {
  /** Rate of passing the first content on to members who have not had the second. Default 0.1. */
  readonly firstRate?: number;
  /** Rate of passing the second content on to members who have not had the first. Default 0.1. */
  readonly secondRate?: number;
  /** Rate of passing either on to members who have or had the other. Default 0.5. */
  readonly helpedRate?: number;
  /** Rate at which a member stops passing a content on. Default 1. */
  readonly stopRate?: MemberValue;
  /** Probability of having the second content at first. Default 0.01. */
  readonly secondShare?: number;
}

const helpedRate: ParameterSpec = passingRate(
  0.5,
  { en: 'Passing on to the prepared', fr: 'Transmission aux préparés' },
  {
    en: 'Rate at which either content is passed on to a member who has or had the other; above the other two: co-operation, below: rivalry.',
    fr: 'Taux auquel l’un ou l’autre contenu est transmis à un membre qui a ou a eu l’autre ; supérieur aux deux autres : coopération, inférieur : rivalité.',
  },
);

const stopRate: ParameterSpec = leavingRate(
  1,
  { en: 'Stopping', fr: 'Arrêt' },
  {
    en: 'Rate at which a member stops passing a content on.',
    fr: 'Taux auquel un membre cesse de transmettre un contenu.',
  },
);

/** What a member may be to one content. */
const PHASES = [
  { name: 'none', label: { en: 'none', fr: 'aucun' } },
  { name: 'spreads', label: { en: 'spreads', fr: 'diffuse' } },
  { name: 'had', label: { en: 'had', fr: 'a eu' } },
];

const { states, transitions } = severalContents<CooperativeContagionsParameters>(
  {
    first: { label: { en: 'first', fr: 'premier' }, states: PHASES },
    second: { label: { en: 'second', fr: 'second' }, states: PHASES },
  },
  [...waysOf('first', 'second', 'firstRate'), ...waysOf('second', 'first', 'secondRate')],
);

function waysOf(
  content: string,
  other: string,
  alone: 'firstRate' | 'secondRate',
): ContentTransition<CooperativeContagionsParameters>[] {
  const taken = { content, from: 'none', to: 'spreads' };
  return [
    { ...taken, contact: { with: 'spreads', rate: alone }, while: { [other]: 'none' } },
    { ...taken, contact: { with: 'spreads', rate: 'helpedRate' }, while: { [other]: ['spreads', 'had'] } },
    { content, from: 'spreads', to: 'had', rate: 'stopRate' },
  ];
}

/**
 * Two contents of which each prepares for the other (Cai, Chen, Ghanbarnejad, Grassberger 2015): each is a contagion as
 * `sir` in continuous time, and whoever has or had one takes up the other at another rate.
 *
 *     a member who spreads content c passes it on to each contact who has not had it at rate p_c, at rate q to those who
 *     have or had the other content; he stops spreading it at rate s
 *
 * With q equal to p_c the contents do not notice each other.
 */
export const cooperativeContagionsModel = defineModel<CooperativeContagionsParameters>({
  name: 'cooperative-contagions',
  label: { en: 'Co-operating contagions', fr: 'Contagions coopérantes' },
  parameters: { firstRate, secondRate, helpedRate, stopRate, secondShare },
  states,
  firstMembers: 'spreads-none',
  placed: [{ state: 'none-spreads', share: 'secondShare' }],
  transitions,
  time: 'continuous',
});
