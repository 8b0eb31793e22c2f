/** Languages in which problems and notes can be told. */
export type Language = 'en' | 'fr';
