import { expect, it } from 'vitest';
import { platformOf } from '../../content/platformPresets.js';
import { passOnScenario } from '../parsePassOn.js';
import { platformRules } from './platformRules.js';

const post = { at: '0h', post: 'a', by: { kind: 'random', count: 1 } };
const rest = { contents: [{ id: 'a', format: 'video' }, { id: 'b' }], timeline: [post] };
const rules = (given: object, name = 'twitter') => {
  const scenario = passOnScenario({ ...rest, ...given });
  return platformRules(name, scenario, scenario.contents);
};
const preset = platformOf('twitter');

it('a platform is its preset unless the scenario says otherwise', () => {
  const { visibility, delaySigma, fit } = preset;
  expect(rules({})).toMatchObject({ visibility, delaySigma, delayLaw: 'log-normal', lookRate: undefined });
  expect(rules({}).fit).toEqual([fit.video, fit.text]);
  expect(rules({}).delayMedian).toBeGreaterThan(0);
});

it('what the scenario says of the platform comes before the model, and that before the preset', () => {
  const model = { visibility: 0.5, delay: '2h' };
  const own = { visibility: 0.9, delay: '3h', delaySigma: 0.1, postLifetime: '1d', fit: { video: 0.5 } };
  expect(rules({ model })).toMatchObject({
    visibility: 0.5,
    delayMedian: 2,
    delaySigma: 0,
    lifetime: Number.POSITIVE_INFINITY,
  });
  expect(rules({ model, platforms: { twitter: own } })).toMatchObject({
    visibility: 0.9,
    delayMedian: 3,
    delaySigma: 0.1,
    lifetime: 24,
    fit: [0.5, preset.fit.text],
  });
  expect(rules({ model, platforms: { twitter: { delay: '3h' } } }).delaySigma).toBe(preset.delaySigma);
  expect(rules({ platforms: { twitter: { fit: 0.25 } } }).fit).toEqual([0.25, 0.25]);
  expect(rules({ platforms: { twitter: { delay: 'none', postLifetime: 'none' } } })).toMatchObject({
    delayMedian: 0,
    lifetime: Number.POSITIVE_INFINITY,
  });
});

it('a look rate holds where the scenario gives no visibility', () => {
  const given = { model: { lookRate: 2 }, platforms: { facebook: { visibility: 0.3 } } };
  expect(rules(given).lookRate).toBe(2);
  expect(rules(given, 'facebook')).toMatchObject({ lookRate: undefined, visibility: 0.3 });
});
