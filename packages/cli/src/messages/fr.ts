import type { Numbers } from '../terminal/numbers.js';
import { comparisonFr } from './comparisonFr.js';
import type { en } from './en.js';
import { helpFr } from './helpFr.js';
import { inspectFr } from './inspectFr.js';
import type { Counts, ProgressMessages, RunMessages } from './parts.js';
import { passOnFr } from './passOnFr.js';
import { responseCurveFr } from './responseCurveFr.js';
import { viewFr } from './viewFr.js';

// en français, zéro et un sont au singulier
const some = (count: number, one: string, more: string, numbers: Numbers) =>
  `${numbers.whole(count)} ${Math.abs(count) < 2 ? one : more}`;

const population = ({ members, groups, memberships, ties }: Counts, numbers: Numbers): string =>
  [
    `${some(members, 'membre', 'membres', numbers)} dans ${some(groups, 'groupe', 'groupes', numbers)}`,
    some(memberships, 'appartenance', 'appartenances', numbers),
    some(ties, 'lien', 'liens', numbers),
  ].join(' · ');

const run: RunMessages = {
  head: ['', 'moyenne', 'intervalle à 95 %', 'médiane', '5–95 % des sim.'],
  metrics: { reach: 'membres touchés', cascadeSize: 'actifs à la fin', steps: 'étapes' },
  population,
  verdict: ({ mean, quantiles, runs }, members, numbers) => {
    const low = numbers.whole(quantiles['0.05']!);
    const high = numbers.whole(quantiles['0.95']!);
    const share = members > 0 ? ` (${numbers.percent(mean / members)})` : '';
    const reached = `${numbers.short(mean)} ${mean < 2 ? 'membre' : 'membres'} sur ${numbers.whole(members)}${share}`;
    if (runs < 2) return `La portée est de ${reached}.`;
    const range = low === high ? `toujours environ ${low}` : `dans 9 simulations sur 10, de ${low} à ${high}`;
    return `La portée moyenne est de ${reached} ; ${range}.`;
  },
  got: (value) => `(obtenu : ${value})`,
  unmet: (count) =>
    count === 1
      ? 'Une condition attendue n’est pas remplie.'
      : `${count} conditions attendues ne sont pas remplies.`,
  origin: (runs, rngSeed, precision, numbers) => {
    const parts = [some(runs, 'simulation', 'simulations', numbers), `graine ${rngSeed}`];
    if (precision) {
      const more = precision.runsForOnePercent;
      const advice = more === undefined ? '' : ` (${numbers.whole(more)} simulations donneraient ±1 %)`;
      parts.push(`moyenne connue à ±${numbers.percent(precision.share)}${advice}`);
    }
    return parts.join(' · ');
  },
  timing: ({ loadSeconds, simulateSeconds, runsPerSecond, workers }, numbers) =>
    `chargement ${numbers.seconds(loadSeconds)}, simulation ${numbers.seconds(simulateSeconds)} : ${some(runsPerSecond, 'simulation', 'simulations', numbers)}/s sur ${some(workers, 'processus', 'processus', numbers)}`,
};

const progress: ProgressMessages = {
  line: ({ kind, done, total, elapsedSeconds }, numbers) => {
    const amount = kind === 'read' ? numbers.bytes : numbers.whole;
    const what = kind === 'read' ? 'lus' : (total ?? done) < 2 ? 'simulation' : 'simulations';
    const of = total === undefined ? '' : ` sur ${amount(total)}`;
    const left = total && done > 0 && done < total ? (elapsedSeconds * (total - done)) / done : undefined;
    const rest = left === undefined ? '' : `, encore ${numbers.seconds(Math.ceil(left))}`;
    return kind === 'read' ? `${amount(done)} ${what}${of}${rest}` : `${amount(done)}${of} ${what}${rest}`;
  },
};

/** Tout ce que dit la commande, en français. */
export const fr: typeof en = {
  error: 'erreur :',
  semicolon: ' ; ',
  typeset: (text) => text.replace(/ (?=[;:?!»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
  inFile: (file, key) => `${file} : ${key}`,
  columnsLeftOut: (names) => `Pas la place ici pour\u00a0: ${names}.`,
  interval: (low, high) => `${low} – ${high}`,
  note: (text) => `remarque : ${text}`,
  wrote: (path) => `écrit : ${path}`,
  saved: (path, format, counts, numbers) => `${path} (${format}) : ${population(counts, numbers)}`,
  interrupted: 'Interrompu ; rien n’a été écrit.',
  pictureOtherModel: (models) =>
    `pas d’image : les pages jouent les modèles ${models}, sur des contacts qui durent ; les graphiques montrent les autres`,
  pictureTooLarge: (most) => `pas d’image : elle est dessinée pour ${most} membres au plus`,
  pictureOtherPeople: 'pas d’image : les mondes n’ont pas la même population',
  pictureSamePeople: 'l’image laisse de côté les mondes dont la population n’est pas celle du premier',
  pictureFirstWorlds: (most) => `l’image montre les ${most} premiers mondes`,
  run,
  progress,
  passOn: passOnFr,
  comparison: comparisonFr,
  responseCurve: responseCurveFr,
  view: viewFr,
  inspect: inspectFr,
  ...helpFr,
  errors: {
    seeHelp: 'Ajoutez --help pour voir ce qui est possible.',
    choice: (flag, value, values) =>
      `${flag} : attendu : l’une des valeurs ${values.join(', ')}, reçu : « ${value} »`,
    count: (flag, value, most) => `${flag} : attendu : un nombre entier de 1 à ${most}, reçu : « ${value} »`,
    bytes: (value) => `--max-memory : attendu : une taille telle que 512Mo ou 2Go, reçu : « ${value} »`,
    delays: (text, most) =>
      `--delay : attendu : un intervalle tel que 0h..72h ou 0h..72h/13, ou une liste telle que 0h,1h,6h,2d (2 à ${most} délais croissants), reçu : « ${text} »`,
    setting: (text) =>
      `--set : attendu : chemin=valeur, par exemple model.activationProbability=0.05, reçu : « ${text} »`,
    settingIndex: (index, length) =>
      `--set : attendu : un indice de 0 à ${length} dans une liste de longueur ${length}, reçu : « ${index} »`,
    notAFolder: (path) => `--out : attendu : un dossier ; ${path} n’en est pas un`,
    noFolderThere: (path) => `--out : aucun dossier ne peut être créé à ${path}`,
    emptyName: (where) => `${where} : attendu : le nom d’un fichier ou d’un dossier, reçu : «  »`,
    oneWay:
      '--brief et --strategies prennent chacune un seul scénario, sans autre à côté, et pas les deux à la fois',
    stdinOnce: 'un seul fichier peut être lu sur l’entrée standard (-)',
    outRequired: 'il manque l’option --out : un fichier à écrire, ou - pour la sortie standard',
    inAndOut: 'attendu : au moins un fichier à lire et un fichier à écrire',
    severalInputs: 'plusieurs fichiers ne se lisent ensemble que si ce sont des cercles (--from circles)',
    unknownFormat: (path, flag, endings) =>
      `le nom ${path} ne dit pas son format ; ajoutez ${flag} (extensions connues : ${endings.join(', ')})`,
    unknownKind: (name, kinds, suggestion) =>
      `attendu : l’un des types ${kinds.join(', ')}, ou un fichier de scénario ; reçu : « ${name} »${suggestion ? ` (vouliez-vous dire « ${suggestion} » ?)` : ''}`,
    exists: (path) => `${path} existe déjà ; ajoutez --force pour le remplacer`,
    noMemory:
      'mémoire insuffisante ; essayez une population plus petite, ou --max-memory pour être averti à l’avance',
    file: (path, code) => `${path === '' ? 'fichier' : path} : ${fileProblems[code] ?? code}`,
    unexpected: (message) => `imprévu : ${message}`,
    debug: 'Relancez avec GRAPEVINE_DEBUG=1 pour en savoir plus.',
  },
  usage: {
    unknownOption: (flag) => `option inconnue : ${flag}`,
    unknownCommand: (name) => `commande inconnue : ${name}`,
    missingArgument: (name) => `il manque l’argument <${name}>`,
    missingValue: (flags) => `l’option ${flags} attend une valeur`,
    tooMany: (most, given) => `${most} ${most < 2 ? 'argument' : 'arguments'} au plus, reçu ${given}`,
    hint: (names) => `(vouliez-vous dire ${names} ?)`,
  },
  models: {
    more: 'grapevine models TYPE dit ce que prend l’un d’eux.',
    parameters: 'Paramètres',
    states: 'États',
    active: 'compte dans la taille de la cascade',
    figures: 'Chiffres',
    inScenario: 'Dans un scénario',
  },
  init: {
    wrote: (path) => `écrit : ${path}\nà lancer par : grapevine run ${path}`,
    comments: {
      rngSeed: 'À graine égale, résultat égal, au dernier chiffre près.',
      population:
        'Qui est là : population générée ici, ou lue dans un fichier :\n  file: circles.tsv\n  as: memberships',
      model: 'Comment le contenu passe d’un membre à l’autre.',
      seedSet: 'Qui l’a en premier : random, members, groups, highest-degree ou bridges.',
      runs: 'Combien de fois l’histoire est jouée ; plus il y a de simulations, plus les intervalles sont étroits.',
    },
    expectations:
      ' Ce qui doit se produire ; sinon, la commande échoue :\n expect:\n   contents.content.reach.mean: "> 100"',
  },
  generate: {
    usage: '--out <fichier> [options]',
    placeholder: {
      number: 'nombre',
      choice: 'choix',
      boolean: 'true|false',
      law: 'loi',
      'trait-law': 'loi',
      'member-value': 'loi',
      'group-value': 'loi',
      duration: 'durée',
      text: 'texte',
      names: 'noms',
    },
    default: (value) => `par défaut ${value}`,
    required: 'obligatoire',
    atLeast: (least) => `à partir de ${least}`,
    exampleFile: 'gens.grapevine',
    example: 'Créer une population et la garder',
  },
};

const fileProblems: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  ENOSPC: 'plus de place sur le disque',
  EROFS: 'le disque est en lecture seule',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  ENOENT: 'fichier ou dossier introuvable',
  EMFILE: 'trop de fichiers ouverts',
};
