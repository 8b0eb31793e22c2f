// A complaint spreads. Four hours later the run is stopped and goes on three times from the very same moment: in silence, with an
// apology at once, and with one a day later.
import { everydayLife, passOnScenario, simulate } from '@grapevine/core';

const population = everydayLife({
  members: 10_000,
  interestsPerMember: { logNormal: { median: 2, sigma: 1 } },
  interestSize: { powerLaw: { exponent: 1.9, min: 10, max: 200 } },
  platforms: ['face-to-face', 'email', 'facebook'],
});

const world = (response) => ({
  population,
  passOn: passOnScenario({
    horizon: '7d',
    model: { reinforcement: 0.3, dayRhythm: 'waking' },
    contents: [
      { id: 'complaint', importance: 0.8, coolness: 0.7, valence: -0.9, credibility: 0.8, format: 'text' },
      {
        id: 'apology',
        counters: 'complaint',
        importance: 0.8,
        valence: 0.3,
        credibility: 0.9,
        speaker: 'brand',
      },
    ],
    crisis: { incident: { content: 'complaint', at: '0h', by: { kind: 'random', count: 4 } }, response },
  }),
});
const apology = (at) => ({ at, strategy: 'rebuild', content: 'apology', followers: 0.6 });

/** How many meet the complaint in the rest of a run. */
function playOn(simulation) {
  let reached = 0;
  for (const { contents } of simulation) reached += contents.filter((content) => content === 0).length;
  return reached;
}

const run = simulate(world([]), { rngSeed: 'fork', until: '4h' });
const before = playOn(run);
const state = run.checkpoint();
console.log(
  `After 4 h ${before} people know of it; the run fits into ${Math.round(state.length / 1000)} kB.`,
);

const policies = { silence: [], 'an answer now': [apology('4h')], 'an answer on day 2': [apology('28h')] };
for (const [name, response] of Object.entries(policies)) {
  const after = playOn(simulate(world(response), { from: state }));
  console.log(`${`With ${name}`.padEnd(23)}: ${after} more hear of it until day 7.`);
}
