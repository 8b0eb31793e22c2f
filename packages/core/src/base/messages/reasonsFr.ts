import { FILE_REASONS, type Translation } from './fileReasonsFr.js';

/** Les raisons que donnent nos lecteurs. */
const REASONS: readonly Translation[] = [
  // populations Grapevine
  [/^shorter than its header$/, 'plus court que son en-tête'],
  [/^it does not start with GRAPEVIN$/, 'il ne commence pas par GRAPEVIN'],
  [/^version (.+), this program reads version (.+)$/, 'version $1, ce programme lit la version $2'],
  [/^it ends inside its header$/, 'il s’arrête dans son en-tête'],
  [/^its header cannot be read$/, 'son en-tête est illisible'],
  [/^it ends before section (.+) does$/, 'il s’arrête avant la fin de la section $1'],
  [/^section (.+) is not valid$/, 'la section $1 n’est pas valide'],
  // points de reprise
  [/^it does not start with GRAPECKP$/, 'ils ne commencent pas par GRAPECKP'],
  [/^its digest does not fit its content$/, 'leur empreinte ne correspond pas à leur contenu'],
  ...FILE_REASONS,
];

/** What a reason says, in French; undefined where there is no translation. */
function frenchReason(reason: string): string | undefined {
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  return known && reason.replace(...known);
}

const COLUMNS: Readonly<Record<string, string>> = {
  'u v [weight]': 'u v [poids]',
  'member group': 'membre groupe',
};

/** The details of a problem, as far as they are words, in French. */
export function frenchDetails(
  details: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number | undefined>> {
  const { reason, columns } = details;
  return {
    ...details,
    ...(reason !== undefined && { reason: frenchReason(String(reason)) }),
    ...(columns !== undefined && { columns: COLUMNS[columns] ?? columns }),
  };
}
