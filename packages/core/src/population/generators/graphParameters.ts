import type { ParameterSpec } from '../../base/parameters.js';
import { membersParameter } from './sharedParameters.js';

/**
 * Which graph to make, with what it needs. A parameter that a graph does not name is refused.
 *
 * - `erdos-renyi`: each pair is tied with `probability` (0 to 1).
 * - `barabasi-albert`: each newcomer brings `attachments` ties, to members who have many (default 3).
 * - `watts-strogatz`: a ring tied to `neighbours` on each side (default 3), each tie moved with probability `rewiring`
 *   (default 0.1).
 * - `clusters`: `ties` drawn among members in `clusters`, a share `clusterDensity` of them inside (default 0.5).
 * - `girvan-newman`: 128 members in four parts, 16 ties each on average, `outsideTies` of them to other parts (default 6).
 * - `caveman`, `connected-caveman`: `clusters` complete clusters of `clusterSize`, apart or joined to a ring.
 * - `complete`, `path`: of `members`. `ladder`: two paths of `rungs` members, tied rung by rung.
 * - `karate-club` (Zachary 1977), `florentine-families` (Breiger & Pattison 1986), `krackhardt-kite` (Krackhardt 1990).
 */
export type GraphParameters =
  | { readonly graph: 'erdos-renyi'; readonly members: number; readonly probability: number }
  | { readonly graph: 'barabasi-albert'; readonly members: number; readonly attachments?: number }
  | {
      readonly graph: 'watts-strogatz';
      readonly members: number;
      readonly neighbours?: number;
      readonly rewiring?: number;
    }
  | {
      readonly graph: 'clusters';
      readonly members: number;
      readonly ties: number;
      readonly clusters: number;
      readonly clusterDensity?: number;
    }
  | { readonly graph: 'girvan-newman'; readonly outsideTies?: number }
  | {
      readonly graph: 'caveman' | 'connected-caveman';
      readonly clusters: number;
      readonly clusterSize: number;
    }
  | { readonly graph: 'complete' | 'path'; readonly members: number }
  | { readonly graph: 'ladder'; readonly rungs: number }
  | { readonly graph: 'karate-club' | 'florentine-families' | 'krackhardt-kite' };

export type GraphName = GraphParameters['graph'];

/** Every parameter of every graph, as a scenario gives them. */
export type AnyGraphParameters = { readonly graph: GraphName } & {
  readonly [K in Exclude<keyof typeof graphParameters, 'graph'>]?: number;
};

/** What each graph uses, with defaults; `required` has none. */
export const GRAPH_USES: Readonly<Record<GraphName, Readonly<Record<string, number | 'required'>>>> = {
  'erdos-renyi': { members: 'required', probability: 'required' },
  'barabasi-albert': { members: 'required', attachments: 3 },
  'watts-strogatz': { members: 'required', neighbours: 3, rewiring: 0.1 },
  clusters: { members: 'required', ties: 'required', clusters: 'required', clusterDensity: 0.5 },
  'girvan-newman': { outsideTies: 6 },
  caveman: { clusters: 'required', clusterSize: 'required' },
  'connected-caveman': { clusters: 'required', clusterSize: 'required' },
  complete: { members: 'required' },
  path: { members: 'required' },
  ladder: { rungs: 'required' },
  'karate-club': {},
  'florentine-families': {},
  'krackhardt-kite': {},
};

/** The parameter table of `graph`. */
export const graphParameters = {
  graph: {
    kind: 'choice',
    values: Object.keys(GRAPH_USES),
    label: { en: 'Graph', fr: 'Graphe' },
    help: {
      en: 'Which graph; each uses only some of the other keys.',
      fr: 'Le graphe voulu ; chacun n’utilise que certaines des autres clés.',
    },
  },
  members: { ...membersParameter, optional: true },
  probability: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Probability', fr: 'Probabilité' },
    help: {
      en: 'Erdos-Renyi: that two members are tied.',
      fr: 'Erdos-Renyi : que deux membres soient liés.',
    },
  },
  attachments: {
    kind: 'number',
    range: [1, 10_000],
    whole: true,
    optional: true,
    label: { en: 'Ties of a newcomer', fr: 'Liens d’un nouveau venu' },
    help: { en: 'Barabasi-Albert; 3 unless given.', fr: 'Barabasi-Albert ; 3 par défaut.' },
    unit: 'ties',
  },
  neighbours: {
    kind: 'number',
    range: [1, 10_000],
    whole: true,
    optional: true,
    label: { en: 'Neighbours on each side', fr: 'Voisins de chaque côté' },
    help: {
      en: 'Watts-Strogatz; 3 unless given, so that everybody has six ties on average.',
      fr: 'Watts-Strogatz ; 3 par défaut, soit six liens par membre en moyenne.',
    },
    unit: 'members',
  },
  rewiring: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Rewiring', fr: 'Recâblage' },
    help: {
      en: 'Watts-Strogatz: probability that a tie becomes a shortcut; 0.1 unless given.',
      fr: 'Watts-Strogatz : probabilité qu’un lien devienne un raccourci ; 0,1 par défaut.',
    },
  },
  clusters: {
    kind: 'number',
    range: [1, 1_000_000],
    whole: true,
    optional: true,
    label: { en: 'Clusters', fr: 'Grappes' },
    help: { en: 'How many: clusters and cavemen.', fr: 'Leur nombre : grappes et graphes des cavernes.' },
  },
  clusterSize: {
    kind: 'number',
    range: [2, 5000],
    whole: true,
    optional: true,
    label: { en: 'Cluster size', fr: 'Taille d’une grappe' },
    help: { en: 'Members of each cave.', fr: 'Nombre de membres de chaque caverne.' },
    unit: 'members',
  },
  clusterDensity: {
    kind: 'number',
    range: [0, 1],
    optional: true,
    label: { en: 'Share of ties inside clusters', fr: 'Part des liens internes aux grappes' },
    help: { en: 'Clusters; 0.5 unless given.', fr: 'Grappes ; 0,5 par défaut.' },
  },
  ties: {
    kind: 'number',
    range: [1, 10_000_000],
    whole: true,
    optional: true,
    label: { en: 'Ties', fr: 'Liens' },
    help: {
      en: 'Clusters: how many ties are drawn; repeated ones count once.',
      fr: 'Grappes : nombre de liens tirés ; les doublons ne comptent qu’une fois.',
    },
    unit: 'ties',
  },
  rungs: {
    kind: 'number',
    range: [1, 1_000_000],
    whole: true,
    optional: true,
    label: { en: 'Rungs', fr: 'Barreaux' },
    help: { en: 'Of the ladder; two members each.', fr: 'De l’échelle ; deux membres par barreau.' },
  },
  outsideTies: {
    kind: 'number',
    range: [0, 16],
    optional: true,
    label: { en: 'Ties to other parts', fr: 'Liens vers les autres parties' },
    help: {
      en: 'Girvan-Newman: of a member’s 16 ties on average; 6 unless given.',
      fr: 'Girvan-Newman : parmi les 16 liens d’un membre en moyenne ; 6 par défaut.',
    },
    unit: 'ties',
  },
} as const satisfies Record<string, ParameterSpec>;
