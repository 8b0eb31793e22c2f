import type { ShareMessages } from './shareMessages.js';

export const shareFr: ShareMessages = {
  menu: 'Partager et exporter',
  copyLink: 'Copier le lien vers cet instant',
  png: 'Image (PNG)',
  pngScale: (scale) => `×\u00a0${scale}`,
  pngAt: (scale) => `Image (PNG), taille multipliée par ${scale}`,
  gif: 'Animation de la simulation (GIF)',
  svg: 'Graphiques (SVG)',
  csv: 'Courbes en tableau (CSV)',
  html: 'Cette page, hors ligne (HTML)',
  open: 'Ouvrir un fichier exporté…',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoKeys: 'Ctrl\u00a0Z',
  redoKeys: 'Ctrl\u00a0Maj\u00a0Z',
  close: 'Fermer',
  copied: 'Le lien est copié. Il ouvre cette page à cet instant.',
  copyYourself: 'Cette page n’a pas accès au presse-papiers. Copiez le lien ici\u00a0:',
  linkTooLong: (characters, most) =>
    `Le lien compterait ${characters} caractères\u00a0; beaucoup de logiciels coupent les liens après ${most}. Enregistrez plutôt la page\u00a0: elle s’ouvre à cet instant.`,
  making: (share) => `Préparation de l’animation\u00a0: ${share}`,
  saved: (file) => `Enregistré sous ${file}.`,
  exportFailed: (reason) => `Le fichier n’a pas pu être produit\u00a0: ${reason}`,
  broken:
    'Ce lien est abîmé\u00a0: il en manque une partie, ou elle a été modifiée. La page s’ouvre à son propre début.',
  tooLong: 'Ce lien est trop long pour être un lien de cette page. La page s’ouvre à son propre début.',
  newer: 'Ce lien vient d’une version plus récente de Grapevine. La page s’ouvre à son propre début.',
  otherWorlds: (worlds, own) =>
    `Ce lien concerne ${worlds}\u00a0; cette page montre ${own}, ou la même chose avec une autre graine. La page s’ouvre à son propre début.`,
  outdated:
    'Les scénarios ont changé depuis ce partage\u00a0: ce que vous voyez peut différer de ce qui était montré.',
  notOurs: (file) => `${file} n’est pas un fichier exporté de Grapevine (PNG, SVG, GIF ou HTML).`,
  fileTooLarge: (file) => `${file} est trop volumineux pour être ouvert ici.`,
  fileBroken: (file) => `${file} est abîmé et ne peut pas être affiché.`,
  otherKind: (file) =>
    `${file} ne contient pas le même nombre de mondes que ce que cette page peut montrer. Ouvrez-le dans une page à lui.`,
  dropHere: 'Déposez le fichier pour l’ouvrir',
};
