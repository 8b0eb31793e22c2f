import { describe, expect, it } from 'vitest';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { CompiledIntervention, PassOnSetup } from '../src/engine/passOnSetup.js';
import { type Counted, SERIES } from '../src/engine/passOnTally.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { rngKey } from '../src/random/rngKey.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, type PlainParts, plainSetup } from '../testkit/plainSetup.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

/** Readers of one post: enough for 5 sigma to be well below 3 % of each share that is tested. */
const READERS = 200_000;

const seedSet = { kind: 'members', members: ['0'] } as const;

/** Member 0 and all readers are one group; he posts, and nobody else posts where others would see it. */
function audience(parts: PlainParts): PassOnSetup {
  const size = READERS + 1;
  const members = Uint32Array.from({ length: size }, (_, i) => i);
  const memberships = { members, groups: new Uint32Array(size) };
  const { population } = buildPopulation({ memberCount: size, groupCount: 1, memberships });
  return plainSetup(population, { ...parts, seedSet, rules: { appeal: 0, ...parts.rules } });
}

/** Every reader meets it in a broadcast, and then along a tie from member 0; none has anybody to pass it on to. */
function twoSources(parts: PlainParts): PassOnSetup {
  const targets = Uint32Array.from({ length: READERS }, (_, i) => i + 1);
  const population = buildPopulation({
    memberCount: READERS + 1,
    ties: { sources: new Uint32Array(READERS), targets },
  }).population;
  const broadcast = {
    content: 0,
    channel: 0,
    reach: 1,
    frequency: 1,
    trust: 1,
    fit: 1,
    cost: 0,
    triggered: false,
  };
  const members = new Uint8Array(READERS + 1).fill(1, 1);
  return plainSetup(population, {
    ...parts,
    setup: {
      broadcasts: [{ ...broadcast, from: 0, to: 1, target: { members } }],
      interventions: [{ content: 0, times: [2], by: { kind: 'members', seedSet }, target: {}, cost: 0 }],
    },
  });
}

/** Every reader has this value of a trait. */
function withTrait(setup: PassOnSetup, trait: keyof typeof TRAIT, value: number): PassOnSetup {
  const rows = setup.traits.rows.slice();
  for (let at: number = TRAIT[trait]; at < rows.length; at += TRAIT_STRIDE) rows[at] = value;
  return { ...setup, traits: { ...setup.traits, rows } };
}

function shareOf(setup: PassOnSetup, figure: Counted, content = 0): number {
  const tally = createPassOnKernel(setup, rngKey('decision')).play(0);
  const own = figure === 'passOns' && content === 0 ? 1 : 0;
  return (tallyTotal(tally, figure, content) - own) / READERS;
}

/** Within 5 sigma: a right probability fails for 1 seed in 1.7 million. */
function expectShare(share: number, p: number): void {
  expect(Math.abs(share - p), `${share} against ${p}`).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / READERS));
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe('of those who read', () => {
  it('a share credibility x trust is convinced', () => {
    expectShare(shareOf(audience({ content: { credibility: 0.5, speakerTrust: 0.8 } }), 'convinced'), 0.4);
  });

  it('a share conversion rate x attitude acts, for or against the brand', () => {
    const content = { conversionRate: 0.5, valence: 0, credibility: 0 };
    const inFavour = withTrait(audience({ content }), 'attitude', 0.6);
    expectShare(shareOf(inFavour, 'conversions'), 0.3);
    const boycott = audience({ content: { ...content, conversionSign: -1 } });
    expectShare(shareOf(withTrait(boycott, 'attitude', -0.6), 'conversions'), 0.3);
    expect(shareOf(withTrait(boycott, 'attitude', 0.6), 'conversions')).toBe(0);
  });

  it('each convinced one moves by learningRate x valence x (1 - |attitude|), more where it is against the brand', () => {
    const content = { credibility: 1, valence: -0.5 };
    const setup = withTrait(audience({ content, rules: { negativityBias: 1.6 } }), 'attitude', -0.2);
    expect(shareOf(setup, 'attitude')).toBeCloseTo(-0.3 * 0.5 * 1.6 * 0.8, 5);
  });

  it('a share passes on by the logistic law of tastes, fit and trust', () => {
    const parts = {
      rules: { appeal: undefined, sameGroup: false },
      content: { usefulness: 0.9, importance: 0.6, coolness: 0.3, credibility: 0, speakerTrust: 0.9 },
      platform: { fit: [0.8] },
    };
    const value = 0.8 * 0.9 * ((0.9 + 0.6 + 0.3) / 3);
    expectShare(shareOf(audience(parts), 'passOns'), logistic((value - 0.5) / 0.1));
    const topics = { topic: new Float32Array(READERS + 1).fill(0.9) };
    const matched = audience({ ...parts, content: { ...parts.content, topics: ['topic'] } });
    const interested = { ...matched, traits: { ...matched.traits, topics } };
    expectShare(shareOf(interested, 'passOns'), logistic((0.9 * value - 0.5) / 0.1));
  });

  it('taste by taste', () => {
    for (const [taste, weight] of [
      ['usefulness', 0.7],
      ['importance', 0.6],
      ['coolness', 0.5],
    ] as const) {
      const content = { usefulness: 0, importance: 0, coolness: 0, credibility: 0, [taste]: 0.8 };
      const setup = audience({ rules: { appeal: undefined, sameGroup: false }, content });
      const value = 0.8 * weight;
      expectShare(shareOf(withTrait(setup, taste, weight), 'passOns'), logistic((value - 0.5) / 0.1));
    }
  });

  it('ambassadors pass on more readily, detractors what is against the brand', () => {
    const content = { usefulness: 0.4, importance: 0.4, coolness: 0.4, credibility: 0, valence: 0.5 };
    const rules = { appeal: undefined, sameGroup: false };
    const eased = logistic((0.4 - 0.5 + 0.15) / 0.1);
    const plain = logistic((0.4 - 0.5) / 0.1);
    expectShare(shareOf(withTrait(audience({ rules, content }), 'attitude', 0.7), 'passOns'), eased);
    expectShare(shareOf(withTrait(audience({ rules, content }), 'attitude', -0.7), 'passOns'), plain);
    const against = audience({ rules, content: { ...content, valence: -0.5 } });
    expectShare(shareOf(withTrait(against, 'attitude', -0.7), 'passOns'), eased);
    expectShare(shareOf(withTrait(against, 'attitude', 0.7), 'passOns'), plain);
  });

  it('a second group adds its reinforcement, and another post in the same group nothing', () => {
    const content = { usefulness: 0.4, importance: 0.4, coolness: 0.4, credibility: 0 };
    const rules = { appeal: undefined, sameGroup: false, reinforcement: 0.5 };
    const twice = logistic((0.4 * 1.5 - 0.5) / 0.1);
    expectShare(shareOf(twoSources({ rules, content }), 'passOns'), twice);
    expectShare(shareOf(twoSources({ rules: { ...rules, appeal: 0.3 } }), 'passOns'), 0.45);
    const once = audience({ rules, content });
    const again: CompiledIntervention = { ...once.interventions[0]!, times: [0, 5] };
    expectShare(shareOf({ ...once, interventions: [again] }, 'passOns'), logistic((0.4 - 0.5) / 0.1));
  });

  it('novelty fades to half in its half-life', () => {
    const content = { usefulness: 1, importance: 1, coolness: 1, credibility: 0, halfLife: 10 };
    const setup = audience({
      rules: { appeal: undefined, sameGroup: false },
      content,
      platform: { delayMedian: 15 },
    });
    expectShare(shareOf(setup, 'passOns'), logistic((2 ** -1.5 - 0.5) / 0.1));
  });

  it('those whom a correction has convinced pass the rumour on less, and get back some of their attitude', () => {
    const by = (content: number, at: number): CompiledIntervention => ({
      content,
      times: [at],
      by: { kind: 'members', seedSet },
      target: {},
      cost: 0,
    });
    const rumour = { ...PLAIN_CONTENT, key: 1, credibility: 1, valence: -0.5 };
    const correction = {
      ...PLAIN_CONTENT,
      key: 2,
      credibility: 1,
      valence: 0,
      counters: 0,
      inoculation: 0.8,
    };
    const both = (correctionAt: number, rumourAt: number, appeal: number) =>
      audience({
        rules: { appeal, sameGroup: false },
        setup: {
          contents: [rumour, correction],
          platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1] }],
          interventions: [by(1, correctionAt), by(0, rumourAt)],
        },
      });
    expectShare(shareOf(both(1, 2, 0.5), 'passOns'), 0.5 * 0.2);
    expectShare(shareOf(both(2, 1, 0.5), 'passOns'), 0.5);
    expect(shareOf(both(2, 1, 0), 'attitude', 0)).toBeCloseTo(-0.15, 5);
    expect(shareOf(both(2, 1, 0), 'attitude', 1)).toBeCloseTo(0.075, 5);
  });
});

describe('of those who see a post', () => {
  /** Share of the readers who have read it by a time. */
  function readBy(setup: PassOnSetup, hours: number): number {
    const { series } = createPassOnKernel(
      { ...setup, sliceEnds: Float64Array.of(hours, 1000) },
      rngKey('delay'),
    ).play(0);
    return series[SERIES.indexOf('impressions')]! / READERS;
  }

  it('half have read it by the median, 84 % by e^sigma times it; the more active sooner', () => {
    const platform = { delayMedian: 3, delaySigma: 1.2 };
    expectShare(readBy(audience({ platform }), 3), 0.5);
    expectShare(readBy(audience({ platform }), 3 * Math.exp(1.2)), 0.8413447);
    expectShare(readBy(withTrait(audience({ platform }), 'activity', 2), 1.5), 0.5);
  });

  it('nobody reads it after its lifetime, which activity stretches like the delay', () => {
    const platform = { delayMedian: 3, delaySigma: 1.2, lifetime: 3 };
    expectShare(shareOf(audience({ platform }), 'impressions'), 0.5);
    expectShare(
      shareOf(withTrait(audience({ platform }), 'activity', Math.exp(1.2)), 'impressions'),
      0.8413447,
    );
  });

  it('little is read at night', () => {
    const dayRhythm = [...new Array<number>(8).fill(0.1), ...new Array<number>(16).fill(1)];
    // 24 hours have 16.8 waking ones: the night's eight are worth 0.8 of them
    const night = (0.8 * 24) / 16.8;
    const platform = { delayLaw: 'exponential', delayMedian: 3 } as const;
    const setup = audience({ platform, rules: { dayRhythm, startHour: 0 } });
    expectShare(readBy(setup, 8), 1 - 2 ** (-night / 3));
  });

  it('a share of the brand’s followers sees its posts, of the visibility', () => {
    const brand: CompiledIntervention = {
      content: 0,
      times: [0],
      by: { kind: 'brand', platforms: [0], followers: 0.4 },
      target: {},
      cost: 0,
    };
    const setup = audience({ platform: { visibility: 0.6 }, setup: { interventions: [brand] } });
    expectShare(shareOf(setup, 'reach'), 0.24);
  });

  it('the kind of group scales the visibility', () => {
    const setup = audience({ platform: { visibility: 0.6 }, setup: { kindCohesion: [0.5] } });
    expectShare(shareOf(setup, 'impressions'), 0.3);
  });
});

it.each([12.5, 0.4])('attention of %d a day reads as many in a hundred days, to the day', (attention) => {
  const population = buildPopulation({
    memberCount: 2,
    groupCount: 1,
    memberships: { members: [0, 1], groups: [0, 0] },
  }).population;
  for (const feed of ['latest', 'appealing', 'random'] as const) {
    const setup = plainSetup(population, {
      rules: { appeal: 0, attentionIsLimited: true, feed },
      setup: {
        horizon: 2400,
        sliceEnds: Float64Array.of(2400),
        interventions: [
          {
            content: 0,
            times: Array.from({ length: 48_000 }, (_, i) => i / 20),
            by: { kind: 'members', seedSet },
            target: {},
            cost: 0,
          },
        ],
      },
    });
    const read = tallyTotal(
      createPassOnKernel(withTrait(setup, 'attention', attention), rngKey('attention')).play(0),
      'impressions',
    );
    // the first and the last day are cut off by the reader's own midnight
    expect(Math.abs(read - 100 * attention), feed).toBeLessThanOrEqual(attention + 1.5);
  }
});
