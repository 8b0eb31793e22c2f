/** What was done, by note code; `{count}` and the other names are filled from the note. */
export const notesEn = {
  'empty-file': 'nothing in it: the population is empty',
  'merged-memberships': 'memberships given more than once, counted once: {count} repetitions merged',
  'merged-ties': 'ties given more than once, counted once: {count} repetitions merged',
  'merged-groups': 'groups given on several lines, united: {count}',
  'ignored-self-ties': 'ties from a member to itself, left out: {count}',
  'isolated-members': 'members with neither a group nor a tie: {count}',
  'unlisted-members': 'members who are not in the file, whose traits are drawn: {count}',
  'empty-groups': 'groups without members: {count}',
  'assumed-weights': 'ties without a weight, taken as 1: {count}',
  'quoted-labels': 'names that are a number here and text there; the text is shown in quotes: {count}',
  'lost-groups': '{format} files hold no groups; left out: {count}',
  'lost-empty-groups': '{format} files hold no groups without members; left out: {count}',
  'lost-group-labels': '{format} files hold no names of groups; left out: {count}',
  'lost-isolated-members': '{format} files hold no members by themselves; left out: {count}',
  'lost-ties': '{format} files hold no ties; left out: {count}',
  'lost-traits': '{format} files hold no traits; left out: {count}',
  'lost-platforms': '{format} files hold no platforms; left out: {count}',
  'directed-ties': 'the ties have directions: read this file with "directed": true',
} as const;

export type NoteCode = keyof typeof notesEn;
export type NoteCatalogue = Readonly<Record<NoteCode, string>>;
