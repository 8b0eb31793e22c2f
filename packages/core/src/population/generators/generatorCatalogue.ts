import { communityAffiliationGenerator } from './communityAffiliation.js';
import { everydayLifeGenerator } from './everydayLife.js';
import { graphGenerator } from './graphPopulation.js';
import { overlappingGroupsGenerator } from './overlappingGroups.js';
import { plantedGroupsGenerator } from './plantedGroups.js';
import type { PopulationGenerator } from './populationGenerator.js';

/** All ways to make a population, in the order in which they are shown: what `population.generate.kind` may be. */
export const GENERATORS: readonly PopulationGenerator[] = [
  everydayLifeGenerator,
  overlappingGroupsGenerator,
  communityAffiliationGenerator,
  plantedGroupsGenerator,
  graphGenerator,
];
