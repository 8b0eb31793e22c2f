import type { Numbers } from '../terminal/numbers.js';
import { crisisFr } from './crisisFr.js';
import { hoursFr } from './hoursFr.js';
import { howMany } from './howMany.js';
import type { Compared, Hearing, PassOnMessages } from './passOnParts.js';

// en français, le pluriel commence à deux
const does = (count: number, one: string, more: string, numbers: Numbers): string =>
  `${howMany(count, numbers)} ${Math.abs(count) < 2 ? one : more}`;

function verdict({ members, reach, cascadeSize, convinced, conversions }: Hearing, numbers: Numbers): string {
  const { mean, quantiles, runs } = reach;
  const of = `sur ${numbers.whole(members)}`;
  const heard = does(mean, `membre ${of} en entend parler`, `membres ${of} en entendent parler`, numbers);
  const parts = [
    does(cascadeSize.mean, 'le relaie', 'le relaient', numbers),
    does(convinced.mean, 'est convaincu', 'sont convaincus', numbers),
    ...(conversions.mean > 0 ? [does(conversions.mean, 'agit', 'agissent', numbers)] : []),
  ];
  const happened = `${heard} (${numbers.percent(mean / members)})\u00a0: ${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}.`;
  if (runs < 2) return happened;
  const low = numbers.whole(quantiles['0.05']!);
  const high = numbers.whole(quantiles['0.95']!);
  const range =
    low === high
      ? `La portée est toujours d’environ ${low}.`
      : `Dans 9 simulations sur 10, la portée va de ${low} à ${high}.`;
  return `En moyenne, ${happened} ${range}`;
}

const VALUES = {
  return: (amount: string) => `un gain net de ${amount}`,
  revenue: (amount: string) => `${amount} de recettes`,
  conversions: (amount: string) => `${amount} passages à l’action`,
  attitude: (amount: string) => `des attitudes déplacées de ${amount} en tout`,
} as const;

/** Ce que dit `grapevine run` d’un scénario de bouche-à-oreille, en français. */
export const passOnFr: PassOnMessages = {
  metrics: {
    impressions: 'impressions',
    reach: 'membres touchés',
    convinced: 'convaincus',
    cascadeSize: 'relais',
    conversions: 'conversions',
    ambassadors: 'ambassadeurs',
    detractors: 'détracteurs',
    revenue: 'recettes',
    cost: 'coût',
    return: 'gain net',
  },
  verdict,
  ledger: {
    titles: {
      byPlatform: 'Par plateforme et par canal',
      bySource: 'Par source',
      bySegment: 'Par segment',
    },
    amountsIn: (title, currency) => `${title}, montants en ${currency}`,
    head: ['', 'impressions', 'portée', 'relais', 'convaincus', 'actes', 'gain net'],
    revenue: 'recettes',
    total: 'ensemble',
    explanation:
      'La portée compte là où un membre l’a lu la première fois, le reste là où il s’est décidé ; les premiers membres l’ont dès le départ.',
    severalContents: 'Tous contenus confondus : qui en lit deux compte deux fois.',
    severalSegments: 'Qui appartient à plusieurs segments compte dans chacun.',
    keys: {
      firstMembers: 'premiers membres',
      others: 'tous les autres',
      broadcast: 'médias, marque',
      wordOfMouth: 'bouche-à-oreille',
      both: 'les deux',
    },
  },
  vanity: (first, second, measure, currency, numbers) => {
    const unit =
      (measure === 'return' || measure === 'revenue') && currency !== '' ? `\u00a0${currency}` : '';
    const worth = ({ value }: Compared) => VALUES[measure](`${howMany(value.mean, numbers)}${unit}`);
    const seen = ({ impressions }: Compared) => howMany(impressions.mean, numbers);
    return `Plus vu ne veut pas dire plus utile : ${first.name} fait ${seen(first)} impressions et ${worth(first)} ; ${second.name} n’en fait que ${seen(second)}, mais ${worth(second)}.`;
  },
  throughAmbassadors: (content, members, share, low, high) =>
    `Grâce aux ambassadeurs, ${content} touche ${members} membres de plus : ${share} de sa portée (intervalle à 95 % : ${low} à ${high}).`,
  credit: {
    title: 'Part des médias, part du bouche-à-oreille',
    head: ['', 'en tout', 'médias', 'bouche-à-oreille', 'par les deux'],
    figures: { reach: 'touchés', convinced: 'convaincus', conversions: 'actes', revenue: 'recettes' },
    explanation:
      'Chaque part est ce que l’un obtient seul, plus la moitié de ce qui n’arrive que par les deux ensemble. Les publications de la marque comptent parmi les médias.',
    overlap: 'Au-dessous de 0 : ce que chacun obtiendrait aussi sans l’autre.',
  },
  polls: {
    title: 'Ce que disent les sondages et, entre parenthèses, la vérité',
    after: 'après',
    answers: 'réponses',
    attitude: 'attitude',
    explanation: 'Part des répondants qui en ont entendu parler ; attitude envers la marque, de −1 à 1.',
    halfWidth: (points) => `Un seul sondage donne ses parts à ±${points} points près.`,
  },
  adopters: {
    title: 'Qui relaie, par catégorie d’adopteurs',
    members: 'membres',
    categories: {
      innovators: 'innovateurs',
      earlyAdopters: 'adopteurs précoces',
      earlyMajority: 'majorité précoce',
      lateMajority: 'majorité tardive',
      laggards: 'retardataires',
    },
    passedOn: 'Part de la catégorie qui relaie.',
    passedOnAndActed: 'Part de la catégorie qui relaie · qui agit.',
    peak: (content, acts, after) => {
      const what = acts ? 'les actes vont' : 'les relais vont';
      return `${content}\u00a0: ${what} le plus vite ${after === undefined ? 'au début' : `${after} après le premier`}`;
    },
    curve: (p, q, rSquared) => `courbe de Bass : p ${p} et q ${q} par heure, R² ${rSquared}`,
    noCurve: (content, reason) =>
      reason === 'poor'
        ? `${content} : aucune courbe de Bass n’en suit le cours.`
        : `${content} : la hausse n’est pas finie ; aucune courbe de Bass ne s’en dégage.`,
  },
  hours: hoursFr,
  crisis: crisisFr,
};
