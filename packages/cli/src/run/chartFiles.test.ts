import { experimentOf, loadPopulation, parseScenario, runEnsemble, scenarioResult } from '@grapevine/core';
import { expect, test } from 'vitest';
import { smallScenario } from '../../test/smallScenario.js';
import { playedCampaign } from '../../testkit/campaignResult.js';
import { openTerminal } from '../terminal/terminal.js';
import { chartFiles } from './chartFiles.js';

async function chartsOf(given: Parameters<typeof chartFiles>[1], lang: 'en' | 'fr' = 'en') {
  const files = await chartFiles('out', given, openTerminal(lang));
  return new Map(files.map(({ path, content }) => [path.slice('out/chart-'.length), String(content)]));
}

test('a pass-on scenario with several contents has four charts, complete, in the reader’s language', async () => {
  const { result } = await playedCampaign({ runs: 6 });
  const charts = await chartsOf(result, 'fr');
  expect([...charts.keys()].sort()).toEqual(['adoption.svg', 'fan.svg', 'ledger.svg', 'share-of-voice.svg']);
  for (const svg of charts.values()) {
    expect(svg).toMatch(/^<svg [^>]*width="800".*<\/svg>\n$/);
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(svg).toContain('graine 7');
  }
  expect(charts.get('fan.svg')).toContain('<title>Membres touchés au fil du temps</title>');
});

test('one content has no share of voice', async () => {
  const contents = [{ id: 'launch' }];
  const timeline = [{ at: '0h', post: 'launch', by: { kind: 'random', count: 10 } }];
  const { result } = await playedCampaign({
    runs: 1,
    contents,
    timeline,
    broadcast: [],
    counterfactuals: [],
  });
  const charts = await chartsOf(result);
  expect([...charts.keys()].sort()).toEqual(['adoption.svg', 'fan.svg', 'ledger.svg']);
  for (const svg of charts.values()) expect(svg).not.toMatch(/NaN|undefined|null/);
});

test('a classical scenario has its reach', async () => {
  const scenario = parseScenario({ ...smallScenario, runs: 5 });
  const { population } = await loadPopulation(scenario, {
    open: () => Promise.reject(new Error('no files')),
  });
  const experiment = experimentOf(scenario, population);
  const ensemble = await runEnsemble(experiment, { runs: 5, rngSeed: scenario.rngSeed });
  const charts = await chartsOf(scenarioResult(scenario, experiment, ensemble));
  expect([...charts.keys()]).toEqual(['fan.svg']);
  expect(charts.get('fan.svg')).toContain('Members reached, step by step');
});
