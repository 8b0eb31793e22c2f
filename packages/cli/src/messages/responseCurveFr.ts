import type { ResponseCurveMessages, ToldAmount, ToldHarm } from './responseCurveParts.js';

// le pluriel commence à deux
const isOne = (amount: string): boolean => /^[01](?![\d\s])/.test(amount);

const members = (amount: string): string => `${amount} ${isOne(amount) ? 'membre' : 'membres'}`;

const interval = ({ interval: ends }: ToldAmount): string =>
  ends ? ` (intervalle à 95 % : ${ends[0]} à ${ends[1]})` : '';

/** « 1 240 membres qui en entendent parler ». */
function harmDone({ metric, content }: ToldHarm, amount: string): string {
  const verb = (one: string, more: string) => (isOne(amount) ? one : more);
  switch (metric) {
    case 'reach':
      return `${members(amount)} qui ${verb('entend', 'entendent')} parler de ${content}`;
    case 'convinced':
      return `${members(amount)} que ${content} convainc`;
    case 'cascadeSize':
      return `${members(amount)} qui ${verb('transmet', 'transmettent')} ${content}`;
    case 'lost':
      return `${members(amount)} ${verb('perdu', 'perdus')}`;
    case 'boycotters':
      return `${amount} ${verb('boycotteur', 'boycotteurs')}`;
    case 'reputation':
      return `${amount} ${verb('point', 'points')} à la perte de réputation`;
    case 'lostSales':
      return `${amount} de ventes perdues`;
    default:
      return `${amount} au coût de la crise`;
  }
}

/** « évite que 1 240 membres en entendent parler ». */
function harmSaved({ metric, content }: ToldHarm, amount: string): string {
  const verb = (one: string, more: string) => `évite que ${members(amount)} ${isOne(amount) ? one : more}`;
  switch (metric) {
    case 'reach':
      return `${verb('entende', 'entendent')} parler de ${content}`;
    case 'convinced':
      return `${verb('soit convaincu', 'soient convaincus')} par ${content}`;
    case 'cascadeSize':
      return `${verb('transmette', 'transmettent')} ${content}`;
    case 'lost':
      return verb('soit perdu', 'soient perdus');
    case 'boycotters':
      return verb('boycotte', 'boycottent');
    case 'reputation':
      return `sauve ${amount} points de réputation`;
    case 'lostSales':
      return `sauve ${amount} de ventes`;
    default:
      return `épargne ${amount} sur le coût de la crise`;
  }
}

const theseRuns = (runs: string): string =>
  runs === '1' ? 'Cette seule simulation ne montre' : `Ces ${runs} simulations ne montrent`;

function counted({ metric, content }: ToldHarm): string {
  switch (metric) {
    case 'reach':
      return `le nombre de membres qui entendent parler de ${content}`;
    case 'convinced':
      return `le nombre de membres que ${content} convainc`;
    case 'cascadeSize':
      return `le nombre de membres qui transmettent ${content}`;
    case 'lost':
      return 'le nombre de membres perdus';
    case 'boycotters':
      return 'le nombre de boycotteurs';
    case 'reputation':
      return 'la perte de réputation';
    case 'lostSales':
      return 'les ventes perdues';
    default:
      return 'le coût de la crise';
  }
}

/** Ce que dit `grapevine response-curve`, en français. */
export const responseCurveFr: ResponseCurveMessages = {
  title: (content) => `Ce que coûte chaque heure de silence sur ${content}`,
  head: {
    delay: 'réponse après',
    interval: 'intervalle à 95 %',
    saved: 'évite encore',
    halfGone: 'moitié perdue après',
    lastUseful: 'utile jusqu’à',
  },
  against: (delay) => `par rapport à ${delay}`,
  savedAt: (delay) => `évite à ${delay}`,
  never: 'jamais',
  asPlanned: 'comme dans le scénario',
  explanation:
    'Les délais partent du moment où l’entreprise sait ; ce qui n’était pas préparé s’y ajoute. Les chiffres sont des moyennes ; les écarts sont pris simulation par simulation, avec les mêmes gens et le même hasard.',
  lossOfReputation: 'perte de réputation (points)',
  more: (label, delay) => `${label} : combien de plus qu’avec une réponse après ${delay}`,
  less: (label) => `${label} : ce que la réponse évite par rapport au silence`,
  picture: {
    delay: 'heures entre savoir et répondre',
    halfGone: 'la moitié de la chance est perdue',
    bands: 'Bandes : intervalles à 95 % des écarts pris simulation par simulation.',
  },
  waiting: (harm, [from, to], isMore, told) =>
    `Attendre de ${from} à ${to} ${isMore ? `ajoute ${harmDone(harm, told.amount)}` : harmSaved(harm, told.amount)}${interval(told)}.`,
  waitingUnknown: (harm, [from, to], runs) =>
    `${theseRuns(runs)} pas qu’attendre de ${from} à ${to} change ${counted(harm)}.`,
  halfGone: (value, [low, high], last) =>
    `La moitié de ce qu’une réponse peut encore éviter est perdue après ${value} (95 % : ${low} à ${high ?? `plus de ${last}`}).`,
  halfLeft: (last) =>
    `Même après ${last}, plus de la moitié de ce qu’une réponse peut éviter reste à éviter.`,
  useless: (delay, runs) =>
    `Après ${delay}, une réponse ne change plus rien que ces ${runs} simulations puissent montrer.`,
  stillUseful: (harm, delay, told, share) =>
    `Même après ${delay}, une réponse ${harmSaved(harm, told.amount)}${interval(told)} : ${share}.`,
  shareOf: (share, delay) => `${share} de ce qu’elle évite après ${delay}`,
  nothing: (harm, delay, runs) =>
    `${theseRuns(runs)} pas qu’une réponse après ${delay} change ${counted(harm)}.`,
  harmful: (harm, delay, told) =>
    `Une réponse après ${delay} nuit : elle ajoute ${harmDone(harm, told.amount)} à ce que le silence aurait fait${interval(told)}.`,
};
