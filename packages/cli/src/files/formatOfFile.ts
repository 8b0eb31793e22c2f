import type { WritableFormat } from '@grapevine/core';

const ENDINGS: Readonly<Record<string, WritableFormat | 'circles'>> = {
  grapevine: 'grapevine',
  gexf: 'gexf',
  graphml: 'graphml',
  hif: 'hif',
  'hif.json': 'hif',
  circles: 'circles',
  edges: 'edge-list',
  edgelist: 'edge-list',
  memberships: 'memberships',
  hyperedges: 'hyperedges',
};

/** The endings that say which format a file has. */
export const knownEndings = Object.keys(ENDINGS).map((ending) => `.${ending}`);

/** The format that a file's ending says (before `.gz`); undefined where it may be several, as with `.txt` or `.tsv`. */
export function formatOfFile(path: string): WritableFormat | 'circles' | undefined {
  const name = path.replace(/^.*[\\/]/, '').toLowerCase();
  const plain = name.replace(/\.gz$/, '');
  const ending = Object.keys(ENDINGS).find((known) => plain.endsWith(`.${known}`));
  return ending === undefined ? undefined : ENDINGS[ending];
}
