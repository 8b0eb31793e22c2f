import type { CommandHelp } from './parts.js';
import type { peopleHelpEn } from './peopleHelpEn.js';

const inspect: CommandHelp = {
  summary: 'décrire une population',
  description:
    'Dit quelle est la taille des groupes, comment ils se recoupent, qui les relie et si tout le monde est d’un seul tenant : pour un fichier de population ou pour la population d’un scénario.',
  usage: '[options] <fichier|scénario>',
  args: [
    [
      '<fichier|scénario>',
      'un fichier de population, un scénario, - pour un scénario sur l’entrée standard, ou preset:NOM',
    ],
  ],
  examples: [
    ['grapevine inspect gens.grapevine', 'Regarder un fichier de population'],
    ['grapevine inspect cercles.tsv --as memberships', 'Dire le format quand le nom ne le dit pas'],
    ['grapevine inspect preset:launch --json', 'La population d’un exemple, pour un autre programme'],
  ],
};

const generate: CommandHelp = {
  summary: 'créer une population et l’écrire dans un fichier',
  description:
    'Crée une population, soit d’un type donné, avec une option par paramètre, soit comme le dit un scénario. « grapevine generate TYPE --help » liste les paramètres d’un type.',
  usage: '<type|scénario> --out <fichier> [options]',
  args: [['<type|scénario>', 'l’un des types ci-dessous, un fichier de scénario, ou preset:NOM']],
  examples: [
    [
      'grapevine generate everyday-life --members 5000 --out gens.grapevine',
      'Familles, travail et centres d’intérêt',
    ],
    [
      'grapevine generate overlapping-groups --members 1000 --group-size \'{"poisson":8}\' --out gens.hif.json',
      'Une loi en JSON ; l’extension dit le format',
    ],
    ['grapevine generate lancement.yaml --out gens.gexf', 'La population d’un scénario, pour Gephi'],
  ],
};

const convert: CommandHelp = {
  summary: 'convertir un fichier de population d’un format à un autre',
  description:
    'Lit une population dans un format et l’écrit dans un autre. Les formats se déduisent des extensions, ou sont donnés par --from et --to ; .gz est lu et écrit tel quel. Ce qu’un format ne peut pas contenir est laissé de côté, et signalé.',
  usage: '[options] <entrée...> <sortie>',
  args: [
    [
      '<fichiers...>',
      'ce qu’il faut lire, puis ce qu’il faut écrire ; - pour l’entrée ou la sortie standard',
    ],
  ],
  examples: [
    ['grapevine convert amis.edges amis.graphml', 'Une liste de liens en GraphML'],
    [
      'grapevine convert cercles.tsv gens.grapevine --from memberships',
      'Vers le format qui se charge aussitôt',
    ],
    ['grapevine convert facebook/*.circles gens.hif.json', 'Plusieurs fichiers de cercles en une population'],
  ],
};

/** Help of the commands that make, read and write people, in French. */
export const peopleHelpFr: typeof peopleHelpEn = { inspect, generate, convert };
