import { chosenModel, type Estimate, type Language, type Scenario } from '@grapevine/core';

/** A figure that a classical model has beside reach, size and steps: its path in the content, and what it is called. */
export interface ModelFigureName {
  readonly path: readonly ['states' | 'figures', string];
  readonly label: string;
}

/** What a scenario's model has of its own: members in each of its states at the end, and its figures. */
export function modelFigures(scenario: Scenario, language: Language): ModelFigureName[] {
  if ('contents' in scenario) return [];
  const { states = [], figures = [] } = chosenModel(scenario.model).definition;
  return [
    ...states.map(
      ({ name, label }): ModelFigureName => ({ path: ['states', name], label: inTable(label[language]) }),
    ),
    ...figures.map(
      ({ name, label }): ModelFigureName => ({ path: ['figures', name], label: inTable(label[language]) }),
    ),
  ];
}

/** The estimate of such a figure in a content. */
export function estimateOf(content: object, { path: [kind, name] }: ModelFigureName): Estimate | undefined {
  const group = (content as Partial<Record<string, Readonly<Record<string, Estimate>>>>)[kind];
  return group && Object.hasOwn(group, name) ? group[name] : undefined;
}

/** As tables write what stands in a row. */
function inTable(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
