import type { Population } from '@grapevine/core';
import { createBubbleStore } from '../bubbles/bubbleStore.js';
import { layoutPopulation, type PopulationLayout } from '../layout/layoutPopulation.js';
import { type MemberGrid, memberGrid } from '../layout/memberGrid.js';
import { createOutlineStore, type OutlineStore } from '../outline/outlineStore.js';

/** Where everybody stands and what groups look like: the same for all pictures of a population. */
export interface PeopleMap {
  readonly population: Population;
  readonly layout: PopulationLayout;
  readonly outlines: OutlineStore;
  /** Finds who stands near a place. */
  readonly grid: MemberGrid;
}

/** Arranges a population. Costs what `layoutPopulation` costs. */
export function peopleMap(population: Population): PeopleMap {
  const layout = layoutPopulation(population);
  return {
    population,
    layout,
    outlines: layout.bubbles
      ? createBubbleStore(population, layout, layout.bubbles)
      : createOutlineStore(population, layout),
    grid: memberGrid(layout.x, layout.y, 2),
  };
}
