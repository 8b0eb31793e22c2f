import type { Numbers } from '../terminal/numbers.js';
import type { ComparisonMessages, ToldDifference } from './comparisonParts.js';
import { howMany } from './howMany.js';

/** Comment une phrase dit qu’il y a plus ou moins de quelque chose. */
interface Wording {
  /** Ce qui se passe dans un monde : `12 membres de plus en entendent parler`. */
  readonly happens: (amount: string, isMore: boolean) => string;
  /** Ce qui est compté, quand on ne sait pas s’il y en a plus. */
  readonly what: string;
}

/** Part des simulations sans écart à partir de laquelle elle est dite. */
const TOLD = 0.05;

function sentence(
  { first, later, difference }: ToldDifference,
  { happens, what }: Wording,
  numbers: Numbers,
): string {
  const { mean, ci95, shares, runs, standardDeviation } = difference;
  if (shares.equal === 1)
    return `Dans le monde ${later}, ${what} est comme dans le monde ${first}, dans toutes les simulations.`;
  const isMore = mean > 0;
  const amount = howMany(Math.abs(mean), numbers);
  const happened = `Dans le monde ${later}, ${happens(amount, isMore)} que dans le monde ${first}`;
  if (runs < 2) return `${happened}.`;
  if (standardDeviation === 0) return `${happened}, dans toutes les simulations.`;
  const [low, high] = ci95;
  if (low <= 0 && high >= 0)
    return `Ces simulations ne disent pas si ${what} augmente ou diminue du monde ${first} au monde ${later} : l’écart moyen est de ${amount} en ${isMore ? 'plus' : 'moins'}, à ${howMany((high - low) / 2, numbers)} près (95 %).`;
  const ends = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b).map((end) => howMany(end, numbers));
  const share = numbers.percent(isMore ? shares.above : shares.below);
  const same = shares.equal >= TOLD ? `, sans écart dans ${numbers.percent(shares.equal)}` : '';
  return `${happened} (intervalle à 95 % : ${ends.join(' à ')}) ; c’est le cas dans ${share} des simulations${same}.`;
}

// « 12 membres de plus entendent », « 1 membre de moins entend » ; le pluriel commence à deux
const members = (amount: string, isMore: boolean, verb: (isOne: boolean) => string): string => {
  const isOne = /^[01](?![\d\s])/.test(amount);
  return `${amount} ${isOne ? 'membre' : 'membres'} de ${isMore ? 'plus' : 'moins'} ${verb(isOne)}`;
};

const inMoney = (amount: string, currency: string): string =>
  currency === '' ? amount : `${amount}\u00a0${currency}`;

/** Ce que dit `grapevine compare`, en français. */
export const comparisonFr: ComparisonMessages = {
  title: (worlds) => `${worlds} mondes, le même hasard`,
  titles: { all: 'tous contenus', crisis: 'crise', money: 'argent' },
  crisis: {
    lost: 'membres perdus',
    boycotters: 'boycotteurs',
    boycottersAtEnd: 'boycotteurs, fin',
    boycottDays: 'jours de boycott',
    reputation: 'réputation (points)',
    detected: 'remarqué (part)',
    lostSales: 'ventes perdues',
    cost: 'coût de crise',
  },
  briefed: {
    nobody: 'personne d’abord',
    random: 'membres au hasard',
    'highest-degree': 'les mieux reliés',
    bridges: 'ponts entre groupes',
    ambassadors: 'ambassadeurs',
    journalists: 'journalistes',
    exposed: 'membres exposés',
    'at-risk': 'membres menacés',
  },
  less: (later, first) => `${later} moins ${first}`,
  head: ['écart', 'intervalle à 95 %', 'au-dessus', 'variance ÷'],
  interval: (low, high) => `${low} à ${high}`,
  explanation:
    'Les chiffres sont des moyennes, avec la moitié de leur intervalle à 95 %. Les écarts sont pris simulation par simulation ; « variance ÷ » dit combien de fois plus de simulations il faudrait si chaque monde avait son propre hasard.',
  ranking:
    'Les chiffres sont des moyennes, avec la moitié de leur intervalle à 95 %. Les écarts avec le monde A sont pris simulation par simulation ; moins il y a de membres perdus, plus une façon de répondre est haut placée.',
  onlyCrisis: ({ world, content, reach, members, lost, cost }, numbers) => {
    const costs = cost === undefined ? '' : `, et elle coûte ${cost}`;
    const join = cost === undefined ? ' et' : ',';
    return `Le monde ${world} connaît une crise : ${numbers.whole(reach)} membres sur ${numbers.whole(members)} entendent parler de ${content}${join} ${numbers.whole(lost)} sont perdus${costs}.`;
  },
  reach: (told, content, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          members(amount, isMore, (isOne) => `${isOne ? 'entend' : 'entendent'} parler de ${content}`),
        what: `la portée de ${content}`,
      },
      numbers,
    ),
  lost: (told, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          members(amount, isMore, (isOne) => `${isOne ? 'est perdu' : 'sont perdus'}`),
        what: 'le nombre de membres perdus',
      },
      numbers,
    ),
  cost: (told, currency, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          `la crise coûte ${inMoney(amount, currency)} de ${isMore ? 'plus' : 'moins'}`,
        what: 'le coût de la crise',
      },
      numbers,
    ),
  money: (told, currency, numbers) =>
    sentence(
      told,
      {
        happens: (amount, isMore) =>
          `le gain net est plus ${isMore ? 'élevé' : 'bas'} de ${inMoney(amount, currency)}`,
        what: 'le gain net',
      },
      numbers,
    ),
  fates: ({ first, later }, [onlyFirst, onlyLater], content, numbers) => {
    const hear = `${numbers.whole(onlyFirst)} ${onlyFirst < 2 ? 'membre entend' : 'membres entendent'}`;
    const of = content === undefined ? 'd’un contenu' : `de ${content}`;
    return onlyFirst + onlyLater === 0
      ? `Dans la première simulation, les mêmes membres entendent parler ${of} dans les mondes ${first} et ${later}.`
      : `Dans la première simulation, ${hear} parler ${of} dans le seul monde ${first}, et ${numbers.whole(onlyLater)} dans le seul monde ${later}.`;
  },
  nothingShared: ({ first, later }) =>
    `Le monde ${later} n’a aucun chiffre en commun avec le monde ${first}.`,
  sameLuck: (source, runs, rngSeed) =>
    `${source} : joué avec les simulations et la graine du premier scénario (simulations : ${runs}, graine : ${rngSeed})`,
  otherPeople: (first, later) =>
    `« ${first} » et « ${later} » n’ont pas les mêmes gens : leurs chiffres sont comparés, mais pas le sort de chacun`,
};
