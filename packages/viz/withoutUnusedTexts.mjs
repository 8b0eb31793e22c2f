import { parseAst } from 'rolldown/parseAst';

const CATALOGUES = /core\/src\/base\/messages\/(en|fr)\.ts$/;

/**
 * Leaves out what core's catalogues say of problems that nothing in a bundle can find: a third of them, such as those of
 * files in other formats. `modules` are those of a bundle with everything: a text stays if any of their sources writes its code.
 */
export function withoutUnusedTexts(modules) {
  const sources = Object.entries(modules).filter(
    ([id, { renderedLength }]) => renderedLength > 0 && !CATALOGUES.test(id),
  );
  const written = new Set(
    sources.flatMap(([, { code }]) => [...(code ?? '').matchAll(/[\w-]+/g)].map(([word]) => word)),
  );
  return {
    name: 'without-unused-texts',
    transform: {
      filter: { id: CATALOGUES },
      handler(code) {
        const cuts = parseAst(code, { lang: 'ts' })
          .body.flatMap(({ declaration }) => declaration?.declarations ?? [])
          .flatMap(({ init }) => (init?.expression ?? init)?.properties ?? [])
          .filter(({ key }) => !written.has(key.name ?? key.value));
        return { code: cuts.toReversed().reduce(cut, code), map: null };
      },
    },
  };
}

function cut(code, { start, end }) {
  const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
  return code.slice(0, start) + code.slice(end + comma);
}
