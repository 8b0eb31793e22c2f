import { expect, test } from 'vitest';
import { plainSetup } from '../../../testkit/plainSetup.js';
import { tallyTotal } from '../../../testkit/tallyTotals.js';
import { overlappingGroups } from '../../population/generators/overlappingGroups.js';
import { geometricSkip } from '../../random/geometricSkip.js';
import { deriveInto, rngKey, runKey } from '../../random/rngKey.js';
import { openStream, streamX, streamY } from '../../random/stream.js';
import { walkHits } from '../../random/walkHits.js';
import { tickOf } from '../ticks.js';
import { createPassOnKernel } from './passOnKernel.js';
import { NO_OBSERVER } from './passOnObserver.js';
import { poissonGivenOne } from './poissonGivenOne.js';

const HORIZON = 50;
const members = 9000;
const population = overlappingGroups({ members, groupsPerMember: 1, groupSize: 10 });
const targeted = Uint8Array.from({ length: members }, (_, member) => Number(member % 4 !== 1));
const key = rngKey('broadcast');

function setupOf(reach: number, frequency: number) {
  const flight = { content: 0, channel: 0, from: 10, to: 90, trust: 1, fit: 1, triggered: false, cost: 0 };
  return plainSetup(population, {
    rules: { appeal: 0 },
    setup: {
      horizon: HORIZON,
      sliceEnds: Float64Array.of(HORIZON),
      interventions: [],
      broadcasts: [{ ...flight, reach, frequency, target: { members: targeted } }],
    },
  });
}

/** The same draws one after the other, each member from a stream of his own: how many contacts, and each member's first. */
function plainContacts(reach: number, frequency: number, contentKey: number, run: number) {
  const chances = poissonGivenOne(frequency);
  const first = new Map<number, number>();
  let contacts = 0;
  const flightKey = new Uint32Array(4);
  deriveInto(flightKey, runKey(key, run, 'broadcast'), contentKey, 0);
  const x = streamX(flightKey[0]!, flightKey[1]!, 0);
  const stream = { x, y: streamY(x, flightKey[2]!, flightKey[3]!, 0) };
  walkHits(geometricSkip(reach), stream, 0, members, (member) => {
    if (targeted[member] === 0) return;
    const { uniform } = openStream(flightKey, 1, member);
    const u = uniform();
    for (let k = 0; ; k++) {
      const tick = tickOf(10 + 80 * uniform());
      if (tick <= tickOf(HORIZON)) {
        contacts++;
        first.set(member, Math.min(tick, first.get(member) ?? tick));
      }
      if (u < chances[k]!) return;
    }
  });
  return { contacts, first };
}

test.each([
  [0.6, 1],
  [0.9, 4],
  [1, 900],
])('a flight of reach %d and frequency %d has the contacts that a plain walk draws', (reach, frequency) => {
  const setup = setupOf(reach, frequency);
  const first = new Map<number, number>();
  const kernel = createPassOnKernel(setup, key, {
    ...NO_OBSERVER,
    reached: (_, member, tick) => first.set(member, tick),
  });
  const expected = plainContacts(reach, frequency, setup.contents[0]!.key, 3);
  const tally = kernel.play(3);
  expect(tallyTotal(tally, 'impressions')).toBe(expected.contacts);
  expect(kernel.work.exposures).toBe(expected.contacts);
  expect([...first].sort()).toEqual([...expected.first].sort());
});
