/** How HIF names a node or an edge. The number 1 and the text "1" are two names. */
export type HifId = string | number;

interface HifEntry {
  readonly weight?: number;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export interface HifNode extends HifEntry {
  readonly node: HifId;
}

export interface HifEdge extends HifEntry {
  readonly edge: HifId;
}

export interface HifIncidence extends HifEntry {
  readonly edge: HifId;
  readonly node: HifId;
  readonly direction?: 'head' | 'tail';
}

/** A file in the Hypergraph Interchange Format, as its JSON says it. */
export interface HifContent {
  readonly 'network-type'?: 'undirected' | 'directed' | 'asc';
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly nodes?: readonly HifNode[];
  readonly edges?: readonly HifEdge[];
  readonly incidences: readonly HifIncidence[];
}

/** What an HIF file says beyond a population: weights, directions, attributes, metadata, and which names are numbers. */
export interface HifDocument {
  readonly content: HifContent;
  /** HIF's name of each member whose label is not that name. */
  readonly memberIds: ReadonlyMap<string, HifId>;
  /** HIF's name of each group whose label is not that name. */
  readonly groupIds: ReadonlyMap<string, HifId>;
}
