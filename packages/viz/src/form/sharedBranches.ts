import type { Branch } from './fieldSpec.js';
import { FIRST_MEMBERS, MONEY, TARGET } from './ownTables.js';
import { only, tablesAt } from './tablesAt.js';

/** What something costs. */
export const COST: Branch = {
  key: 'cost',
  label: { en: 'Cost', fr: 'Coût' },
  help: { en: 'What it costs each time.', fr: 'Ce que cela coûte à chaque fois.' },
  shape: 'optional',
  tables: only(MONEY),
  fresh: ({ currency }) => ({ amount: 100, currency }),
};

/** To whom something goes. */
export const TARGETED: Branch = {
  key: 'target',
  label: { en: 'Target', fr: 'Cible' },
  help: {
    en: 'To whom it goes; without it, to everybody.',
    fr: 'À qui cela va ; sans cible, à tout le monde.',
  },
  shape: 'optional',
  tables: only(TARGET),
  fresh: () => ({}),
};

/** Who posts, where the tables of brands and segments hold at a path. */
export function postedBy(path: string): Branch {
  return {
    key: 'by',
    label: { en: 'Posted by', fr: 'Publié par' },
    shape: 'object',
    tables: [...tablesAt(path), ...FIRST_MEMBERS],
  };
}
