import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { visit } from './visit.mjs';

const LENT = 'grapevine-lent';
const KIT_START = 'export const PLAYER_KIT = {';
/**
 * Modules of core that only presenter mode needs, so that its script brings them: what its scripts are written in, and how a
 * run is stopped and goes on.
 */
const MODULES = [
  'engine/passOn/pendingEvents',
  'engine/passOn/restoreRun',
  'engine/passOn/savedRun',
  'ensemble/checkpointBytes',
  'ensemble/passOnCheckpoint',
  'scenario/script/figureName',
  'scenario/script/parseScript',
  'scenario/script/script',
  'scenario/script/scriptSchema',
].map((path) => fileURLToPath(new URL(`../core/src/${path}.ts`, import.meta.url)));

/**
 * In the player: what the modules that a part brings take from it is put into its kit, and their functions are those of the part, once
 * a page has made it. With `keepsThem` the modules stay, so that all that they can say is seen.
 */
export async function withoutBrought({ keepsThem = false } = {}) {
  const { modules, lent } = await readBrought();
  const functions = modules.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const imports = [...lent.keys()].map((id, i) => `import * as m${i} from ${JSON.stringify(id)};`);
  const lists = [...lent.values()].map((names, i) =>
    listed([...names].map((name) => `${name}: m${i}.${name}`)),
  );
  const kept = functions.map(({ id, name }) => `export { ${name} } from ${JSON.stringify(id)};`);
  return {
    name: 'without-brought',
    resolveId(source, importer, options) {
      if (source === LENT) return LENT;
      return importer === LENT ? this.resolve(source, MODULES[0], options) : undefined;
    },
    load(id) {
      if (id === LENT)
        return [...imports, `export const LENT = [${lists.join(', ')}], BROUGHT = {};`].join('\n');
      const stub = keepsThem ? undefined : modules.find((each) => each.id === id);
      return stub && lateBound(stub.names);
    },
    transform: {
      filter: { id: /playerKit\.ts$/ },
      handler(code) {
        const all = keepsThem ? kept : [];
        const kit = code.replace(KIT_START, `${KIT_START} LENT, BROUGHT,`);
        return { code: [`import { LENT, BROUGHT } from '${LENT}';`, ...all, kit].join('\n'), map: null };
      },
    },
  };
}

/** In a part's script: brings the modules, which take from the kit what they import of others. */
export async function bringing() {
  const { modules, lent } = await readBrought();
  const lenders = [...lent.keys()];
  return {
    /** The text of a module that exports what is brought, and hands it to the player. */
    text: modules.map(({ id, names }, i) => handedOver(JSON.stringify(id), names, `b${i}`)).join('\n'),
    plugin: {
      name: 'bringing',
      resolveId(source, importer) {
        if (!MODULES.includes(importer)) return undefined;
        const id = sourceOf(source, importer);
        return MODULES.includes(id) ? id : `${LENT}:${lenders.indexOf(id)}`;
      },
      load(id) {
        const [, place] = id.split(`${LENT}:`);
        if (place === undefined) return undefined;
        const names = [...lent.get(lenders[place])];
        const taken = listed(names.map((name, i) => `${name}: v${i}`));
        const given = listed(names.map((name, i) => `v${i} as ${name}`));
        return `const ${taken} = grapevineKit.LENT[${place}]; export ${given};`;
      },
    },
  };
}

const listed = (entries) => `{ ${entries.join(', ')} }`;

const handedOver = (from, names, module) =>
  [
    `export * from ${from};`,
    `import * as ${module} from ${from};`,
    `Object.assign(grapevineKit.BROUGHT, ${listed(names.map((name) => `${name}: ${module}.${name}`))});`,
  ].join('\n');

const lateBound = (names) =>
  [
    `import { BROUGHT } from '${LENT}';`,
    ...names.map((name) => `export const ${name} = (...given) => BROUGHT.${name}(...given);`),
  ].join('\n');

/** What the modules export, and what they import of others, by module. */
async function readBrought() {
  const lent = new Map();
  const modules = await Promise.all(MODULES.map(async (id) => ({ id, code: await readFile(id, 'utf8') })));
  const read = modules.map(({ id, code }) => {
    const { body } = parseAst(code, { lang: 'ts' });
    for (const node of body) {
      const names = valuesOf(node, body);
      const from = names.length > 0 ? sourceOf(node.source.value, id) : undefined;
      if (from === undefined || MODULES.includes(from)) continue;
      lent.set(from, new Set([...(lent.get(from) ?? []), ...names]));
    }
    const names = body.flatMap(({ declaration }) =>
      declaration?.type === 'FunctionDeclaration' ? [declaration.id.name] : [],
    );
    return { id, names };
  });
  return { modules: read, lent };
}

/** The names of the values that a statement imports; of a namespace those that are used. */
function valuesOf({ type, importKind, specifiers }, body) {
  if (type !== 'ImportDeclaration' || importKind === 'type') return [];
  return specifiers.flatMap((each) => {
    if (each.type === 'ImportNamespaceSpecifier') return membersOf(each.local.name, body);
    return each.importKind === 'type' ? [] : [each.imported.name];
  });
}

function membersOf(namespace, body) {
  const names = [];
  visit(body, ({ type, object, property }) => {
    if (type === 'MemberExpression' && object.name === namespace) names.push(property.name);
  });
  return names;
}

const sourceOf = (source, importer) =>
  source.startsWith('.') ? resolve(dirname(importer), source.replace(/\.js$/, '.ts')) : source;
