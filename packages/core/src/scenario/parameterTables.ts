import type { ParameterTable, Text } from '../base/parameters.js';
import { contentParameters } from '../content/contentParameters.js';
import { memberParameters } from '../content/memberParameters.js';
import { platformParameters } from '../content/platformParameters.js';
import { MODELS } from '../models/modelList.js';
import { passOnParameters } from '../models/passOnParameters.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { FLAGSHIP } from './experimentSchema.js';
import { crisisParameters, detectionParameters, incidentParameters } from './passOn/crisisParameters.js';
import {
  boycottParameters,
  responsibilityParameters,
  salesParameters,
  strategyParameters,
} from './passOn/harmParameters.js';
import { broadcastParameters, groupKindParameters, pollParameters } from './passOn/mediaParameters.js';
import { briefParameters, preparationParameters, responseParameters } from './passOn/responseParameters.js';
import {
  brandPostParameters,
  interventionParameters,
  segmentPostParameters,
  whenParameters,
} from './passOn/timelineParameters.js';

/** A parameter table and where it holds in a scenario file. */
export interface PlacedTable {
  /** Key path; `[]` is any entry of a list, `.*` any name that the scenario chooses. */
  readonly path: string;
  /** Holds where `kind`, beside the parameters, is this. */
  readonly kind?: string;
  /** What the kind is called. */
  readonly label?: Text;
  readonly parameters: ParameterTable<Record<string, unknown>>;
}

interface CatalogueEntry {
  readonly kind: string;
  readonly label: Text;
  readonly parameters: object;
}

/**
 * Every parameter table of a scenario file, by path: what forms and references are made from. Not among them are keys
 * without a table: name, seed, runs, horizon, segments, targets, amounts of money and first members.
 */
export const PARAMETER_TABLES: readonly PlacedTable[] = [
  ...GENERATORS.map((entry) => placed('population.generate', entry)),
  placed('model', {
    kind: FLAGSHIP,
    label: { en: 'Passing on', fr: 'Transmission' },
    parameters: passOnParameters,
  }),
  ...MODELS.map((entry) => placed('model', entry)),
  { path: 'contents[]', parameters: contentParameters },
  { path: 'members', parameters: memberParameters },
  { path: 'platforms.*', parameters: platformParameters },
  { path: 'groupKinds.*', parameters: groupKindParameters },
  { path: 'broadcast[]', parameters: broadcastParameters },
  { path: 'timeline[]', parameters: interventionParameters },
  { path: 'timeline[].when', parameters: whenParameters },
  placed('timeline[].by', {
    kind: 'brand',
    label: { en: 'The brand’s own account', fr: 'Le compte de la marque' },
    parameters: brandPostParameters,
  }),
  ...['timeline[].by', 'crisis.incident.by'].map((path) =>
    placed(path, {
      kind: 'segment',
      label: { en: 'Members of a segment', fr: 'Des membres d’un segment' },
      parameters: segmentPostParameters,
    }),
  ),
  { path: 'polls[]', parameters: pollParameters },
  { path: 'crisis', parameters: crisisParameters },
  { path: 'crisis.incident', parameters: incidentParameters },
  { path: 'crisis.detection', parameters: detectionParameters },
  { path: 'crisis.response[]', parameters: responseParameters },
  { path: 'crisis.response[].brief', parameters: briefParameters },
  { path: 'crisis.prepared', parameters: preparationParameters },
  { path: 'crisis.boycott', parameters: boycottParameters },
  { path: 'crisis.sales', parameters: salesParameters },
  { path: 'crisis.responsibility', parameters: responsibilityParameters },
  { path: 'crisis.strategies.*', parameters: strategyParameters },
];

function placed(path: string, { kind, label, parameters }: CatalogueEntry): PlacedTable {
  return { path, kind, label, parameters: parameters as PlacedTable['parameters'] };
}
