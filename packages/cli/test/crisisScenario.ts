/** An apology on the company's own account. */
export const apology = { delay: '6h', strategy: 'rebuild', content: 'apology', followers: 0.5 };

/** A complaint in a small town, answered by an apology unless told otherwise. */
export function crisisScenario(changes: object = {}, response: readonly object[] = [apology]): object {
  return {
    format: 'grapevine-scenario/1',
    name: 'Complaint',
    rngSeed: 7,
    runs: 30,
    horizon: '4d',
    population: { generate: { kind: 'everyday-life', members: 600 } },
    contents: [
      { id: 'complaint', importance: 0.9, coolness: 0.8, valence: -0.9 },
      { id: 'apology', counters: 'complaint', importance: 0.9, valence: 0.5, speaker: 'brand' },
    ],
    crisis: {
      incident: { content: 'complaint', at: '2h', by: { kind: 'random', count: 20 } },
      sales: { perDay: { amount: 1000, currency: 'EUR' } },
      response,
      ...changes,
    },
  };
}
