// Separate pairs, one of each first: who adopts by his profile before a refusal is for good, alike in both models.
import { point, pointsAt, separateGroups, wholeNumbers } from './agreementPoints.mjs';

const PAIRS = 500;
const BLOCKED = 0.25;

const adopted = (profile) => (1 - profile) / (1 - profile * (1 - BLOCKED));

/** The picture of a model that decides by profile once there is a contact who adopted. */
export function profileInPairs(model) {
  return {
    title: 'Who adopts before a refusal is for good',
    x: 'profile',
    y: 'share that adopts',
    curve: Array.from({ length: 101 }, (_, i) => [i / 100, adopted(i / 100)]),
    points: (core) => pointsAt(wholeNumbers(0, 9), (i) => pointOf(core, model, i)),
  };
}

async function pointOf(core, model, i) {
  const profile = i / 10;
  const [, mean, standardError] = await point(core, profile, {
    population: separateGroups(core, 2 * PAIRS, 2),
    model: { ...model, profile, blocked: BLOCKED, adopterRate: 0 },
    seedSet: { kind: 'members', members: wholeNumbers(0, PAIRS - 1).map((pair) => String(2 * pair)) },
    runs: 50,
    seed: i,
  });
  return [profile, (mean - PAIRS) / PAIRS, standardError / PAIRS];
}
