import type { ViewMessages } from './viewParts.js';

/** Ce que dit `grapevine view`, en français. */
export const viewFr: ViewMessages = {
  help: {
    summary: 'montrer des scénarios dans le navigateur, ou en faire une page hors ligne',
    description:
      'Montre un scénario, ou deux à quatre côte à côte sur les mêmes personnes, dans une page que seul cet ordinateur peut ouvrir. Les scénarios sont relus à chaque rechargement de la page. Avec --export, --scorm ou --data, des fichiers sont écrits à la place. Avec --script, le mode présentation suit les séquences d’un fichier.',
    usage: '[options] <scénario> [autres...]',
    args: [
      ['<scenario>', 'un fichier JSON ou YAML, - pour l’entrée standard, ou preset:NOM'],
      ['[others...]', 'jusqu’à trois autres mondes, sur les mêmes personnes'],
    ],
    examples: [
      ['grapevine view preset:launch --open', 'Regarder un exemple fourni'],
      ['grapevine view silence.yaml reponse.yaml', 'Deux mondes côte à côte ; modifier, recharger, voir'],
      ['grapevine view lancement.yaml --export demo.html', 'Un seul fichier, pour une salle sans réseau'],
      [
        'grapevine view silence.yaml reponse.yaml --scorm cours.zip',
        'Un module pour une plateforme de formation',
      ],
      [
        'grapevine view silence.yaml reponse.yaml --script sequences.yaml --open',
        'Présenter vos propres séquences à une salle',
      ],
    ],
  },
  options: {
    port: 'port de la page sur cet ordinateur (par défaut : un port libre)',
    open: 'ouvrir la page dans le navigateur',
    export: 'écrire la page dans un seul fichier HTML, qui se passe de réseau',
    scorm: 'écrire la page en module SCORM 1.2 pour plateformes de formation',
    data: 'écrire en JSON ce que montre la page, pour une page à vous qui contient l’élément',
    script:
      'séquences à présenter, un fichier JSON ou YAML ou -, pour deux à quatre mondes (grapevine schema script)',
    link: 'ouvrir la page là où mène un lien copié sur une telle page',
    allowOrigins:
      'avec --export : origines, séparées par des virgules, dont les pages peuvent dialoguer avec celle-ci dans un cadre',
  },
  serving:
    'Ouvrez cette adresse dans votre navigateur. Rechargez la page pour relire les scénarios ; Ctrl-C l’arrête.',
  broken: 'la page ne peut pas être montrée :',
  reload: 'Corrigez le scénario, puis rechargez cette page.',
  noStdout: (flag) => `${flag} : attendu : le nom d’un fichier ; rien n’est écrit sur la sortie standard`,
  scriptNeedsWorlds: '--script : des séquences se présentent sur deux à quatre scénarios ; il n’y en a qu’un',
  noOrigin: (given) =>
    `--allow-origins : attendu : des origines comme https://formation.example, séparées par des virgules ; reçu : ${given}`,
  originsNeedFile:
    '--allow-origins vaut pour les pages en fichier et demande --export : ce qui est servi ne peut pas être mis dans un cadre',
  brokenLink: {
    broken: '--link : ce n’est pas un lien d’une telle page, ou il en manque une partie',
    'too-long': '--link : c’est trop long pour être un lien d’une telle page',
    newer: '--link : ce lien vient d’une version plus récente de Grapevine',
  },
  otherLink: (worlds, seed, own) =>
    `--link : ce lien est fait pour ${worlds} avec la graine ${seed} ; cette page montrerait ${own.worlds} avec la graine ${own.seed}`,
  outdatedLink:
    'les scénarios ont changé depuis que le lien a été fait : la page peut différer de ce qui était voulu',
  tooManyWorlds: (most, given) => `${most} scénarios au plus tiennent côte à côte ; reçu : ${given}`,
  otherPeople: (first, other) =>
    `${other} : sa population n’est pas celle de ${first} ; seuls des mondes sur les mêmes personnes tiennent côte à côte`,
  tooLarge: (members, most) =>
    `${members} membres ne peuvent pas être dessinés ; ${most} au plus peuvent l’être`,
  portTaken: (port) => `--port : ${port} est pris ou interdit ; choisissez-en un autre, ou aucun`,
  notOpened: (address) => `le navigateur n’a pas pu être ouvert ; ouvrez vous-même ${address}`,
};
