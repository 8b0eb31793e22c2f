/** Ce que dit une raison en anglais, et en français. */
export type Translation = readonly [RegExp, string];

/** Les raisons que donnent les lecteurs de XML et, quand elles sont courantes, ceux de gzip, de JSON et de YAML. */
export const FILE_REASONS: readonly Translation[] = [
  // XML
  [/^(<.*>) is not closed$/, '$1 n’est pas fermé'],
  [/^no (<.*>) in it$/, 'il n’y a pas de $1'],
  [/^text outside of all elements$/, 'du texte hors de tout élément'],
  [/^a declaration out of place$/, 'une déclaration mal placée'],
  [/^a DOCTYPE with declarations of its own is not read$/, 'un DOCTYPE avec ses déclarations n’est pas lu'],
  [/^a DOCTYPE without an end$/, 'un DOCTYPE sans fin'],
  [/^"<" without a name$/, '"<" sans nom'],
  [/^(<.*>) after the end$/, '$1 après la fin'],
  [/^it starts with (<.*>), not (<.*>)$/, 'il commence par $1 et non par $2'],
  [/^(<.*>) has an attribute that is not .*$/, '$1 a un attribut qui n’est pas de la forme nom="valeur"'],
  [/^elements nest more than (\d+) deep$/, 'plus de $1 éléments imbriqués'],
  [/^(<.*>) has the attribute (.+) twice$/, '$1 a deux fois l’attribut $2'],
  [/^(<\/.*>),? which was not opened$/, '$1, qui n’a pas été ouvert'],
  [/^(<\/.*>) where (<\/.*>) belongs$/, '$1 à la place de $2'],
  [/^no (".*")$/, 'il manque $1'],
  [/^the reference (.+)$/, 'la référence $1'],
  // gzip
  [/^unexpected end of file$/i, 'il s’arrête trop tôt'],
  [/^incorrect (data|length) check$/, 'son contenu est endommagé'],
  [/^(incorrect header check|unknown compression method)$/, 'son en-tête est endommagé'],
  [/^invalid (block|stored|code|distance|literal|bit|distances)\b.*$/, 'son contenu est endommagé'],
  [/^Trailing junk found after .*$/i, 'il y a autre chose à la suite'],
  // JSON
  [/^Unexpected end of JSON input$/, 'il s’arrête trop tôt'],
  [/^Unexpected token (.+?)(, .*)?$/s, '$1 n’a pas sa place ici'],
  [/^Unexpected non-whitespace character after JSON.*$/, 'il y a autre chose à la suite'],
  [/^Unterminated string.*$/, 'un texte sans guillemet de fin'],
  [/^Expected property name or '\}'.*$/, 'une clé ou } est attendue'],
  [/^Expected double-quoted property name.*$/, 'une clé entre guillemets droits est attendue'],
  [/^Expected ':' after property name.*$/, ': est attendu après la clé'],
  [/^Expected ',' or '([}\]])' after .*$/, ', ou $1 est attendu'],
  [/^Bad control character.*$/, 'un caractère de contrôle dans un texte'],
  [/^Bad escaped character.*$/, 'un caractère mal échappé'],
  // YAML
  [/^Map keys must be unique$/, 'une clé est donnée deux fois'],
  [/^Nested mappings are not allowed in compact mappings$/, 'deux clés sur une ligne'],
  [/^Implicit map keys need to be .*$/, 'une clé suivie de : est attendue'],
  [/^Implicit keys need to be on a single line$/, 'une clé doit tenir sur une ligne'],
  [/^Missing closing (["']).*quote$/, 'il manque le guillemet de fin $1'],
  [/^Flow (map|sequence) .* must end with a (.)$/, 'il manque $2 à la fin'],
  [/^All mapping items must start at the same column$/, 'les clés ne sont pas alignées'],
  [/^All collection items must start at the same column$/, 'les éléments ne sont pas alignés'],
  [/^Tabs are not allowed as indentation$/, 'des tabulations en tête de ligne'],
  [/^Unexpected (.+) in .*$/, '$1 n’a pas sa place ici'],
  [/^Plain value cannot start with (.+)$/, 'une valeur sans guillemets ne peut pas commencer par $1'],
  [/^Unresolved alias.*$/, 'un alias (*) sans ancre (&)'],
];
