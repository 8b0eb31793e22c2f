import type { helpEn } from './helpEn.js';
import type { CommandHelp, Example } from './parts.js';
import { peopleHelpFr } from './peopleHelpFr.js';

const run: CommandHelp = {
  summary: 'simuler un scénario et dire ce qui en sort, avec des intervalles',
  description:
    'Simule un scénario autant de fois qu’il le demande et dit combien de membres sont touchés : la moyenne, l’intervalle qui la contient, et l’étendue de la plupart des simulations. À graine égale, résultat égal, quel que soit le nombre de processus.',
  usage: '[options] <scénario>',
  args: [['<scénario>', 'un fichier JSON ou YAML, - pour l’entrée standard, ou preset:NOM']],
  examples: [
    ['grapevine run preset:launch', 'Lancer un exemple fourni'],
    [
      'grapevine run lancement.yaml --runs 5000 --out resultats',
      'Plus de simulations ; garder chiffres, tableaux et image',
    ],
    ['grapevine run lancement.yaml --set model.activationProbability=0.05', 'Changer une valeur'],
    [
      'grapevine run lancement.yaml --json | jq .contents.content.reach.mean',
      'Passer le résultat à un autre programme',
    ],
  ],
};

const compare: CommandHelp = {
  summary: 'simuler des scénarios avec le même hasard et dire ce qui les sépare',
  description:
    'Simule des scénarios avec la même graine et autant de simulations, celles du premier, si bien qu’ils ne diffèrent que là où les décisions diffèrent. Dit les chiffres de chacun, l’écart de chaque suivant avec le premier et son intervalle, et qui connaît un autre sort. Ce que les scénarios attendent n’est pas vérifié.',
  usage: '[options] <scénario> [autres...]',
  args: [
    ['<scénario>', 'le premier monde : un fichier JSON ou YAML, - pour l’entrée standard, ou preset:NOM'],
    ['[autres...]', 'ce qui lui est comparé ; rien avec --brief ou --strategies'],
  ],
  examples: [
    ['grapevine compare silence.yaml reponse.yaml', 'Ce que change une réponse'],
    ['grapevine compare crise.yaml --brief 50', 'Quels 50 membres informer d’abord'],
    ['grapevine compare crise.yaml --strategies all', 'Quelle stratégie perd le moins de membres'],
    [
      'grapevine compare apres-2h.yaml apres-6h.yaml apres-24h.yaml --runs 500 --out resultats',
      'Trois délais ; garder chiffres et tableaux',
    ],
    [
      'grapevine compare a.yaml b.yaml --json | jq \'.differences[0]["contents.plainte.reach"].ci95\'',
      'Passer les écarts à un autre programme',
    ],
  ],
};

const responseCurve: CommandHelp = {
  summary: 'dire ce que coûte chaque heure de silence dans une crise',
  description:
    'Simule une crise sans réponse, puis avec sa réponse après chacun de plusieurs délais, avec les mêmes gens et le même hasard. Dit ce que coûte l’attente, quand la moitié de ce qu’une réponse peut encore éviter est perdue, et jusqu’à quand une réponse est utile ; aussi pour d’autres stratégies et d’autres canaux.',
  usage: '[options] <scénario>',
  args: [
    [
      '<scénario>',
      'un scénario dont la crise reçoit une réponse après un délai : un fichier JSON ou YAML, - pour l’entrée standard, ou preset:NOM',
    ],
  ],
  examples: [
    ['grapevine response-curve crise.yaml', 'Combien de temps avons-nous ?'],
    [
      'grapevine response-curve crise.yaml --delay 0h..2d/9 --metric lost --out resultats',
      'Membres perdus, toutes les six heures ; garder chiffres, tableau et image',
    ],
    ['grapevine response-curve crise.yaml --strategies all', 'Quelle stratégie laisse le plus de temps'],
    [
      "grapevine response-curve crise.yaml --json | jq '.points[] | [.delayHours, .metrics.reach.mean]'",
      'Passer les points à un autre programme',
    ],
  ],
};

const init: CommandHelp = {
  summary: 'écrire un scénario de départ',
  description:
    'Écrit un scénario commenté clé par clé, à partir d’un exemple fourni. Ne remplace jamais un fichier sans qu’on le demande.',
  usage: '[options] [fichier]',
  args: [['[fichier]', 'où l’écrire : .yaml ou .json, - pour la sortie standard (par défaut scenario.yaml)']],
  examples: [
    ['grapevine init', 'Écrire scenario.yaml'],
    ['grapevine init lancement.json --preset launch', 'À partir d’un exemple, en JSON'],
    ['grapevine init --list', 'Quels exemples sont fournis'],
  ],
};

const models: CommandHelp = {
  summary: 'lister les modèles, ou dire ce que prend l’un d’eux',
  description:
    'Liste les modèles qu’un scénario peut nommer. Avec un type, indique ses paramètres avec leurs bornes et leurs valeurs par défaut, ses états, ses chiffres, et comment un scénario le nomme.',
  usage: '[options] [type]',
  args: [['[type]', 'un type de la liste']],
  examples: [
    ['grapevine models', 'Quels modèles existent'],
    ['grapevine models sir', 'Ce que prend l’un d’eux'],
    ['grapevine models --module refrain.js', 'Avec vos propres modèles'],
    ['grapevine models sir --json | jq .parameters', 'Le donner à un autre programme'],
  ],
};

const schema: CommandHelp = {
  summary: 'afficher le schéma JSON de ce qui est lu ou de ce qui est affiché',
  description:
    'Affiche le schéma JSON grâce auquel éditeurs et programmes vérifient scénarios et séquences à présenter, résultats, comparaisons et courbes de réponse, ou les messages entre une page et le lecteur qu’elle intègre.',
  usage: '[options] [quoi]',
  args: [['[quoi]', 'scenario (par défaut), script, result, comparison, response-curve ou messages']],
  examples: [
    ['grapevine schema > scenario.schema.json', 'Pour un éditeur qui complète les scénarios'],
    ['grapevine schema result', 'Ce qu’affiche run --json'],
    ['grapevine schema script', 'Ce que lit view --script'],
  ],
};

const programExamples: readonly Example[] = [
  ['grapevine run preset:launch', 'Un premier coup d’œil'],
  ['grapevine init lancement.yaml', 'Un scénario à vous'],
  ['grapevine run lancement.yaml --out resultats', 'Chiffres, tableaux et image'],
];

/** Aide et options, en français. */
export const helpFr: typeof helpEn = {
  help: {
    program:
      'Simule le bouche-à-oreille : comment un contenu passe entre les gens et les groupes qu’ils partagent.',
    programUsage: '<commande> [options]',
    version: 'afficher la version',
    help: 'afficher cette aide',
    helpCommand: 'afficher l’aide d’une commande',
    examples: 'Exemples :',
    kinds: 'Types :',
    parameters: 'Paramètres :',
    titles: {
      'Usage:': 'Utilisation :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
    },
    programExamples,
    run,
    compare,
    responseCurve,
    ...peopleHelpFr,
    init,
    models,
    schema,
  },
  placeholders: {
    number: 'n',
    seed: 'graine',
    setting: 'chemin=valeur',
    folder: 'dossier',
    file: 'fichier',
    format: 'format',
    size: 'taille',
    mode: 'mode',
    delays: 'délais',
    names: 'noms',
    metric: 'chiffre',
    name: 'nom',
    link: 'lien',
    origins: 'origines',
  },
  options: {
    runs: 'nombre de simulations, au lieu de ce que dit le scénario',
    rngSeed: 'graine du hasard, au lieu de ce que dit le scénario',
    rngSeedOfKind: 'graine du hasard ; à graine égale, population égale (par défaut 0)',
    workers: 'nombre de processus qui calculent en même temps (par défaut : tous les cœurs)',
    module:
      'charger vos propres modèles d’un module JavaScript, exécuté comme un programme ; peut être répétée',
    setEach: 'remplacer une clé de tous les scénarios, par exemple seedSet.count=20 ; peut être répétée',
    set: 'remplacer une clé du scénario, par exemple seedSet.count=20 ; peut être répétée',
    setParameter: 'fixer un paramètre du générateur, par exemple groupSize.poisson=8 ; peut être répétée',
    outFolder:
      'écrire result.json, runs.csv, series.csv, ledger.csv, des graphiques (SVG) et picture.html dans un dossier',
    outComparison: 'écrire comparison.json, differences.csv, runs.csv et picture.html dans un dossier',
    outResponseCurve: 'écrire response-curve.json, response-curve.csv et response-curve.svg dans un dossier',
    delay:
      'heures entre savoir et répondre : 0h..72h, 0h..72h/13 pour 13 points, ou 0h,1h,6h,2d (par défaut 0h..72h)',
    strategies: 'aussi avec chacune de ces stratégies : deny,rebuild, ou all',
    comparedStrategies: 'comparer au silence ces stratégies, pour un seul scénario : deny,rebuild, ou all',
    brief: 'comparer qui informer d’abord, pour un seul scénario : tant de membres, choisis de chaque façon',
    channels: 'aussi sur chacun de ces canaux : account,press, ou all',
    metric: 'ce dont parlent phrases et images, par défaut reach',
    outFile: 'fichier à écrire, ou - pour la sortie standard (obligatoire)',
    as: 'format du fichier',
    from: 'format de ce qui est lu',
    to: 'format de ce qui est écrit',
    directed: 'listes de liens : une ligne « u v » est un seul lien, de u vers v',
    groupAttribute: 'GEXF et GraphML : l’attribut qui nomme les groupes d’un membre',
    top: 'combien de recoupements et de ponts lister (par défaut 5)',
    maxMemory:
      'mémoire au plus, par exemple 512Mo, pour la population et pour les valeurs de toutes les simulations ; ce qui demande plus est refusé d’avance',
    progress: 'comment dire l’avancement sur la sortie d’erreur',
    json: 'afficher du JSON',
    jsonResult: 'afficher le résultat en JSON (grapevine-result/1) et rien d’autre',
    jsonComparison: 'afficher la comparaison en JSON (grapevine-comparison/1) et rien d’autre',
    jsonResponseCurve: 'afficher la courbe en JSON (grapevine-response-curve/1) et rien d’autre',
    jsonModels: 'afficher du JSON',
    jsonSchema: 'afficher du JSON, comme toujours',
    quiet: 'ne dire ni l’avancement ni les remarques',
    lang: 'langue, au lieu de celle de l’environnement',
    preset: 'exemple de départ (par défaut launch)',
    list: 'lister les exemples fournis',
    force: 'remplacer le fichier s’il existe',
  },
};
