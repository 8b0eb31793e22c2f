import { parseAst } from 'rolldown/parseAst';
import { visit } from './visit.mjs';

/** Where the source of a figure stands among the arguments of these: see core's `content/figure.ts`. */
const SOURCE_ARGUMENT = { guess: 1, measured: 2, published: 2 };
const MANUAL_KEYS = ['help', 'source'];
/** Pages name what a classical model is set to, and nothing of these. */
const UNNAMED = /core\/src\/(content|scenario|models\/passOn)/;

/**
 * Leaves out what only manuals and forms print: the help texts of parameters, where figures come from, and the names of what
 * no page of the player shows. They are a tenth of the script.
 */
export function withoutManual() {
  return {
    name: 'without-manual',
    transform: {
      filter: { id: /core\/src\/.*\.ts$/, code: /help: |label: |source: |guess\(|measured\(|published\(/ },
      handler(code, id) {
        const cuts = [];
        const isUnnamed = UNNAMED.test(id);
        visit(parseAst(code, { lang: 'ts' }), (node) => {
          const cut = cutOf(node, code) ?? (isUnnamed ? nameOf(node) : undefined);
          if (cut) cuts.push(cut);
        });
        cuts.sort((a, b) => b.start - a.start);
        return { code: cuts.reduce(replaced, code), map: null };
      },
    },
  };
}

function cutOf(node, code) {
  if (node.type === 'Property' && MANUAL_KEYS.includes(node.key.name) && isTexts(node.value)) {
    const comma = /^\s*,/.exec(code.slice(node.end))?.[0].length ?? 0;
    return { start: node.start, end: node.end + comma, text: '' };
  }
  if (node.type !== 'CallExpression') return undefined;
  const source = node.arguments[SOURCE_ARGUMENT[node.callee.name]];
  return source && { start: source.start, end: source.end, text: "''" };
}

/** Schemas read the names of parameters, so that these stay, without languages. */
function nameOf({ type, key, value }) {
  if (type !== 'Property' || key.name !== 'label' || !isTexts(value)) return undefined;
  return { start: value.start, end: value.end, text: '{}' };
}

/** A text, or one in each language. */
function isTexts({ type, value, properties }) {
  if (type === 'ObjectExpression') return properties.every((each) => each.value && isTexts(each.value));
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}

function replaced(code, { start, end, text }) {
  return code.slice(0, start) + text + code.slice(end);
}
