import { expect, test } from 'vitest';
import * as viz from './index.js';

test('the package loads without a browser and exports these names', () => {
  expect(Object.keys(viz).sort()).toEqual([
    'DARK',
    'LIGHT',
    'caption',
    'comparePage',
    'defineCompare',
    'definePlayer',
    'escapeText',
    'groupOutline',
    'langOf',
    'layoutPopulation',
    'messagesOf',
    'paintFlight',
    'paintStage',
    'pathBack',
    'playerPage',
    'reachSeries',
    'recordRun',
    'renderChart',
    'renderResponseChart',
    'runFacts',
    'stamp',
  ]);
});
