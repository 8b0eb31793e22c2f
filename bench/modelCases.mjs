/**
 * What the bench plays of each model: parameters where the defaults die out or flood, first members (a share below 1), and
 * steps after which a run is ended.
 */
export const MODEL_CASES = {
  'independent-cascade': { activationProbability: 0.01 },
  'linear-threshold': { seeds: 0.001 },
  'complex-contagion': { seeds: 0.01 },
  'watts-threshold': { seeds: 0.01 },
  'generalised-threshold': { seeds: 0.01 },
  'kertesz-threshold': { seeds: 0.01 },
  profile: { seeds: 10 },
  si: { infectionRate: 0.002 },
  sis: { infectionRate: 0.002 },
  sir: { infectionRate: 0.002 },
  sirs: { infectionRate: 0.002 },
  seir: { infectionRate: 0.002 },
  swir: { infectionRate: 0.005, weakeningRate: 0.005, weakenedInfectionRate: 0.02 },
  'cooperative-contagions': { firstRate: 0.01, secondRate: 0.01, helpedRate: 0.03 },
  'profile-threshold': { seeds: 0.01 },
  'group-contagion': { lambda: 0.005, nu: 1, mu: 0.1, afterRecovery: 'immune', seeds: 10 },
  'simplicial-contagion': { beta: 0.05, betaDelta: 0.5, mu: 0.1, seeds: 0.3, steps: 30 },
  bass: { steps: 25 },
  hawkes: { offspring: 0.9, seeds: 0.01, steps: 50 },
  voter: { seeds: 0.5, steps: 10 },
  'q-voter': { seeds: 0.5, steps: 10 },
  'majority-rule': { seeds: 0.5, steps: 10 },
  sznajd: { seeds: 0.5, steps: 10 },
  deffuant: { steps: 10 },
  'hegselmann-krause': { steps: 10 },
  'friedkin-johnsen': { steps: 10 },
  'attraction-repulsion': { steps: 10 },
  'cognitive-opinion-dynamics': { steps: 10 },
};
