/** Files that are ready: measured as they are, not bundled again. */
const asItIs = (config) => ({ ...config, loader: { ...config.loader, '.js': 'copy' } });

/** What core and viz load only when a graph file is read, or a graph is asked for. */
const ignore = [
  'graphology',
  'graphology-communities-louvain',
  'graphology-generators',
  'graphology-gexf',
  'graphology-graphml',
];

export default [
  {
    name: 'core: what an ensemble on random groups takes',
    path: 'packages/core/dist/index.js',
    import: '{ independentCascade, overlappingGroups, runEnsemble }',
    ignore,
    limit: '165 kB',
  },
  {
    name: 'core: all that its entry loads',
    path: 'packages/core/dist/index.js',
    ignore,
    limit: '350 kB',
  },
  {
    name: 'core: the worker',
    path: 'packages/core/dist/worker.bundle.js',
    modifyEsbuildConfig: asItIs,
    limit: '125 kB',
  },
  {
    name: 'viz: player and comparison, engine included',
    path: 'packages/viz/dist/player.iife.js',
    modifyEsbuildConfig: asItIs,
    limit: '120 kB',
  },
  ...[
    ['share', '17 kB'],
    ['room', '26 kB'],
    ['gl', '1.6 kB'],
  ].map(([part, limit]) => ({
    name: `viz: the player's part ${part}`,
    path: `packages/viz/dist/${part}.js`,
    modifyEsbuildConfig: asItIs,
    limit,
  })),
  {
    name: 'viz: charts',
    path: 'packages/viz/dist/chart.js',
    modifyEsbuildConfig: asItIs,
    limit: '18 kB',
  },
  {
    name: 'viz: form, with the engine that checks it',
    path: 'packages/viz/dist/form.js',
    modifyEsbuildConfig: asItIs,
    limit: '113 kB',
  },
  {
    name: 'cli: what every command loads first',
    path: 'packages/cli/dist/grapevine.js',
    modifyEsbuildConfig: asItIs,
    limit: '27 kB',
  },
  {
    name: 'cli: all of it',
    path: ['packages/cli/dist/grapevine.js', 'packages/cli/dist/chunks/*.js'],
    modifyEsbuildConfig: asItIs,
    limit: '760 kB',
  },
].map((check) => ({ gzip: true, ...check }));
