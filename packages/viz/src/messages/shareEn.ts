import type { ShareMessages } from './shareMessages.js';

export const shareEn: ShareMessages = {
  menu: 'Share and export',
  copyLink: 'Copy link to this moment',
  png: 'Picture (PNG)',
  pngScale: (scale) => `${scale}×`,
  pngAt: (scale) => `Picture (PNG), ${scale} times the size`,
  gif: 'Animation of the run (GIF)',
  svg: 'Charts (SVG)',
  csv: 'Curves as a table (CSV)',
  html: 'This page, for offline use (HTML)',
  open: 'Open an exported file…',
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Ctrl Z',
  redoKeys: 'Ctrl Shift Z',
  close: 'Close',
  copied: 'The link is copied. It opens this page at this moment.',
  copyYourself: 'This page may not write to the clipboard. Copy the link from here:',
  linkTooLong: (characters, most) =>
    `The link would have ${characters} characters; many programs cut links after ${most}. Save the page instead: it opens at this moment.`,
  making: (share) => `Making the animation: ${share}`,
  saved: (file) => `Saved as ${file}.`,
  exportFailed: (reason) => `The file could not be made: ${reason}`,
  broken: 'This link is damaged: a part of it is missing or changed. The page shows its own start instead.',
  tooLong: 'This link is too long to be one of this page. The page shows its own start instead.',
  newer: 'This link comes from a later version of Grapevine. The page shows its own start instead.',
  otherWorlds: (worlds, own) =>
    `This link is for ${worlds}; this page shows ${own}, or the same with another seed. The page shows its own start instead.`,
  outdated: 'The scenarios have changed since this was shared: what you see may differ from what was meant.',
  notOurs: (file) => `${file} is not a file exported from Grapevine (PNG, SVG, GIF or HTML).`,
  fileTooLarge: (file) => `${file} is too large to be opened here.`,
  fileBroken: (file) => `${file} is damaged and cannot be shown.`,
  otherKind: (file) =>
    `${file} has another number of worlds than can be shown here. Open it on a page of its own.`,
  dropHere: 'Drop the file to open it',
};
