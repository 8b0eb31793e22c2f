import type { NoteCatalogue } from './notesEn.js';

/** Ce qui a été fait, par code de note. */
export const notesFr: NoteCatalogue = {
  'empty-file': 'fichier vide : la population est vide',
  'merged-memberships':
    'appartenances données plusieurs fois, comptées une seule : {count} répétitions fusionnées',
  'merged-ties': 'liens donnés plusieurs fois, comptés une seule : {count} répétitions fusionnées',
  'merged-groups': 'groupes donnés sur plusieurs lignes, réunis : {count}',
  'ignored-self-ties': 'liens d’un membre vers lui-même, laissés de côté : {count}',
  'isolated-members': 'membres sans groupe ni lien : {count}',
  'unlisted-members': 'membres absents du fichier, dont les traits sont tirés au sort : {count}',
  'empty-groups': 'groupes sans membres : {count}',
  'assumed-weights': 'liens sans poids, comptés pour 1 : {count}',
  'quoted-labels':
    'noms qui sont ici un nombre et là un texte ; le texte est montré entre guillemets : {count}',
  'lost-groups': 'les fichiers {format} ne contiennent pas de groupes ; laissés de côté : {count}',
  'lost-empty-groups':
    'les fichiers {format} ne contiennent pas de groupes sans membres ; laissés de côté : {count}',
  'lost-group-labels':
    'les fichiers {format} ne contiennent pas de noms de groupes ; laissés de côté : {count}',
  'lost-isolated-members':
    'les fichiers {format} ne contiennent pas de membres isolés ; laissés de côté : {count}',
  'lost-ties': 'les fichiers {format} ne contiennent pas de liens ; laissés de côté : {count}',
  'lost-traits': 'les fichiers {format} ne contiennent pas de traits ; laissés de côté : {count}',
  'lost-platforms': 'les fichiers {format} ne contiennent pas de plateformes ; laissées de côté : {count}',
  'directed-ties': 'les liens sont orientés : lisez ce fichier avec "directed": true',
};
