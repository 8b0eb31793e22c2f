import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import type { Population } from '../population.js';
import { barabasiAlbert } from './barabasiAlbert.js';
import { choosePairs } from './choosePairs.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import { fillGraphDefaults, graphProblems, graphSize, isOurs } from './graphChecks.js';
import { GRAPHOLOGY_BYTES, graphologyGraph, type NamedPairs } from './graphologyGraph.js';
import { type AnyGraphParameters, type GraphParameters, graphParameters } from './graphParameters.js';
import { growingList } from './growingList.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import { at } from './sharedParameters.js';
import { mutualTies, mutualTiesBytes } from './tieTable.js';
import { wattsStrogatz } from './wattsStrogatz.js';

/** `graph`: a plain network of ties, without groups. */
export const graphGenerator = {
  kind: 'graph',
  label: { en: 'Plain network', fr: 'Réseau simple' },
  parameters: graphParameters,
  async generate(
    parameters: AnyGraphParameters,
    key: RngKey,
    { maxBytes, path }: GenerateOptions = {},
  ): Promise<Population> {
    throwIfAny(graphProblems(parameters, path));
    const filled = fillGraphDefaults(parameters);
    const { members, ties } = graphSize(filled);
    const library = isOurs(filled.graph) ? 24 * ties : GRAPHOLOGY_BYTES * (members + ties);
    const bytes = populationBytes(members, 0, 0, 2 * ties) + mutualTiesBytes(members, ties) + library;
    checkMemory(bytes, maxBytes, at(path, 'graph'));
    const drawn = await drawGraph(filled, key);
    const { memberCount, memberLabels } = drawn;
    return freezePopulation(
      { memberCount, memberLabels, ties: mutualTies(memberCount, drawn.from, drawn.to) },
      maxBytes,
    );
  },
} satisfies PopulationGenerator<AnyGraphParameters>;

/**
 * A plain network as a population: ties in both directions, no groups. Networks that grow large are made by our own
 * linear code, the others by graphology-generators, which is loaded when first needed. O(members + ties).
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, `out-of-memory` above `maxBytes`.
 */
export async function graphPopulation(
  parameters: GraphParameters,
  { rngSeed, maxBytes }: GeneratorOptions = {},
): Promise<Population> {
  const read = readParameters<AnyGraphParameters>(graphGenerator.parameters, parameters);
  return graphGenerator.generate(read, populationKey(rngSeed), { maxBytes });
}

async function drawGraph(parameters: AnyGraphParameters, key: RngKey): Promise<NamedPairs> {
  const { members = 0, attachments = 0, neighbours = 0, rewiring = 0, probability = 0 } = parameters;
  const graphKey = deriveKey(key, [1]);
  switch (parameters.graph) {
    case 'erdos-renyi':
      return { memberCount: members, ...erdosRenyi(members, probability, graphKey) };
    case 'barabasi-albert':
      return { memberCount: members, ...barabasiAlbert({ members, attachments }, graphKey) };
    case 'watts-strogatz':
      return { memberCount: members, ...wattsStrogatz({ members, neighbours, rewiring }, graphKey) };
    default:
      return graphologyGraph(parameters, openStream(graphKey));
  }
}

/** Each pair tied with one probability (Gilbert 1959). graphology's is quadratic, or uses the platform's logarithm. */
function erdosRenyi(members: number, probability: number, key: RngKey) {
  const expected = (probability * members * (members - 1)) / 2;
  const from = growingList(expected + 6 * Math.sqrt(expected));
  const to = growingList(expected + 6 * Math.sqrt(expected));
  choosePairs(members, probability, openStream(key), (a, b) => {
    from.push(a);
    to.push(b);
  });
  return { from: from.values(), to: to.values() };
}
