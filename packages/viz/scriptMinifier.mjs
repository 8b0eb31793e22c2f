import { minify } from 'terser';

/** A rule sheet in a template text: the modules that hold them end in `Style.ts`, or are `style.ts`. */
const STYLES = /[sS]tyle\.ts$/;

/** A bundle without what only readers of the source need: names, comments, blanks. Reading a property does nothing else in it. */
export async function minified(code) {
  const { code: short } = await minify(code, {
    ecma: 2022,
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, hoist_funs: true, pure_getters: true },
  });
  return short;
}

/** Takes the line breaks and blanks out of rule sheets that no browser needs. */
export function withoutBlanks() {
  return {
    name: 'without-blanks',
    transform: {
      filter: { id: STYLES },
      handler: (code) => ({
        code: code.replace(/`[^`]*`/g, (text) =>
          text.replace(/\s*\n\s*/g, ' ').replace(/ ?([{};,:>]) /g, '$1'),
        ),
        map: null,
      }),
    },
  };
}
