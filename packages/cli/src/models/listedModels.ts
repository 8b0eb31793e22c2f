import {
  customModels,
  MODELS,
  type ModelDefinition,
  type ParameterTable,
  passOnParameters,
  type Text,
} from '@grapevine/core';

type AnyModel = ModelDefinition<Record<string, unknown>>;

/** A model as a list shows it. */
export interface ListedModel {
  readonly kind: string;
  readonly label: Text;
  /** One of the user's own, which a scenario names by `kind: custom`. */
  readonly isCustom?: true;
  readonly parameters: ParameterTable<Record<string, unknown>>;
  readonly states: readonly { readonly name: string; readonly label: Text; readonly active?: boolean }[];
  readonly figures: readonly { readonly name: string; readonly label: Text; readonly unit?: string }[];
}

const PASS_ON: Text = {
  en: 'Content that is read, judged and passed on by conviction, hour by hour',
  fr: 'Contenus lus, jugés et transmis par conviction, heure par heure',
};

/** All models: that of content that is passed on, the classical ones, and those that modules brought. */
export function listedModels(): ListedModel[] {
  return [
    { kind: 'pass-on', label: PASS_ON, parameters: passOnParameters, states: [], figures: [] },
    ...MODELS.map((model) => listed(model as unknown as AnyModel)),
    ...customModels().map((model) => ({ ...listed(model), isCustom: true as const })),
  ];
}

function listed({ kind, label, parameters, states = [], figures = [] }: AnyModel): ListedModel {
  return { kind, label, parameters, states, figures };
}
