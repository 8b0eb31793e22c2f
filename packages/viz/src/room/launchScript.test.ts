import { hoursOf, parseScenario, parseScript, presetOfName } from '@grapevine/core';
import { expect, test } from 'vitest';
import { withChanges } from '../form/differences.js';
import { LAUNCH_SCRIPT, scriptOfPresets } from './launchScript.js';

const script = parseScript(LAUNCH_SCRIPT);
const scenarios = ['product-launch', 'product-launch-crisis'].map(
  (name) => parseScenario(presetOfName(name)!.scenario) as unknown as Record<string, unknown>,
);

test('it goes with the default pair, and with no other', () => {
  expect(scriptOfPresets(['product-launch', 'product-launch-crisis'])).toBe(LAUNCH_SCRIPT);
  expect(scriptOfPresets(['product-launch'])).toBeUndefined();
});

test('each of its variants is a scenario that can be run, and another one than is shown', () => {
  for (const { world, changes } of Object.values(script.variants)) {
    const given = scenarios[world.charCodeAt(0) - 65]!;
    const changed = withChanges(given, changes);
    expect(parseScenario(changed)).not.toEqual(given);
  }
});

test('its moments lie within the two weeks, and those of the exercise after the incident, at the end of a slice of time', () => {
  for (const { playTo, view } of script.beats)
    for (const moment of [playTo, view?.at])
      if (moment !== undefined) expect(hoursOf(String(moment))).toBeLessThanOrEqual(14 * 24);
  const moments = script.beats.flatMap(
    ({ exercise }) => exercise?.moments.map(({ at }) => hoursOf(at)!) ?? [],
  );
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  for (const at of moments) expect([at > 24, at % 2]).toEqual([true, 0]);
});

test('French keeps its spaces before signs that are two', () => {
  const french = JSON.stringify(script).match(/"fr":"(?:[^"\\]|\\.)*"/g)!;
  expect(french.filter((text) => / [:;?!%]/.test(text) || /'/.test(text))).toEqual([]);
});
