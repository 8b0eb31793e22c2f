import type { ViewMessages } from './viewParts.js';

/** Ce que dit `grapevine view`, en français. */
export const viewFr: ViewMessages = {
  help: {
    summary: 'montrer des scénarios dans le navigateur, ou en faire une page hors ligne',
    description:
      'Montre un scénario, ou deux à quatre côte à côte sur les mêmes personnes, dans une page que seul cet ordinateur peut ouvrir. Les scénarios sont relus à chaque rechargement de la page. Avec --export ou --scorm, la page est plutôt écrite dans un fichier.',
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
    ],
  },
  options: {
    port: 'port de la page sur cet ordinateur (par défaut : un port libre)',
    open: 'ouvrir la page dans le navigateur',
    export: 'écrire la page dans un seul fichier HTML, qui se passe de réseau',
    scorm: 'écrire la page en module SCORM 1.2 pour plateformes de formation',
  },
  serving: 'Rechargez la page pour relire les scénarios ; Ctrl-C l’arrête.',
  broken: 'la page ne peut pas être montrée :',
  reload: 'Corrigez le scénario, puis rechargez cette page.',
  tooManyWorlds: (most, given) => `${most} scénarios au plus tiennent côte à côte ; reçu : ${given}`,
  otherPeople: (first, other) =>
    `${other} : sa population n’est pas celle de ${first} ; seuls des mondes sur les mêmes personnes tiennent côte à côte`,
  tooLarge: (members, most) =>
    `${members} membres ne peuvent pas être dessinés ; ${most} au plus peuvent l’être`,
  portTaken: (port) => `--port : ${port} est pris ou interdit ; choisissez-en un autre, ou aucun`,
  notOpened: (address) => `le navigateur n’a pas pu être ouvert ; ouvrez vous-même ${address}`,
};
