import { describe, expect, test } from 'vitest';
import { hoursOf } from '../base/duration.js';
import { lawSchema } from '../base/lawSchema.js';
import { tableSchema } from '../base/parameterSchema.js';
import { lawMean } from '../random/law.js';
import { CONTENT_FORMATS } from './content.js';
import type { Figure } from './figure.js';
import { platformParameters } from './platformParameters.js';
import { GENERIC_PLATFORM, PLATFORM_PRESETS, platformOf } from './platformPresets.js';

test('the platforms stand in the order in which tables show them', () => {
  expect(PLATFORM_PRESETS.map(({ name }) => name)).toEqual([
    'facebook',
    'twitter',
    'linkedin',
    'viadeo',
    'pinterest',
    'tumblr',
    'myspace',
    'instagram',
    'youtube',
    'tiktok',
    'whatsapp',
    'email',
    'face-to-face',
  ]);
});

describe.each(PLATFORM_PRESETS.map((preset) => [preset.name, preset] as const))('%s', (name, preset) => {
  const { name: _name, label, ...rest } = preset;
  const figures = Object.entries(rest) as [string, Figure<unknown>][];

  test('has a name in both languages', () => {
    expect(label).toEqual({ en: expect.stringMatching(/\S/), fr: expect.stringMatching(/\S/) });
  });

  test('gives a source for every figure, and a year where it is no guess', () => {
    for (const [key, { source, year, certainty }] of figures) {
      expect(source.length, key).toBeGreaterThan(10);
      expect(year === null, key).toBe(certainty === 'guess');
      if (year !== null) expect(year, key).toBeGreaterThanOrEqual(2000);
      expect(/memory|unchecked|guess/i.test(source), `${key}: ${source}`).toBe(certainty === 'guess');
    }
  });

  test('has values that a scenario could give', () => {
    const { fit, ...values } = platformOf(name);
    expect(tableSchema(platformParameters).safeParse(values)).toMatchObject({ success: true });
    expect(Object.keys(fit)).toEqual([...CONTENT_FORMATS]);
    for (const value of Object.values(fit)) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...Object.values(fit)), 'some format fits nearly fully').toBeGreaterThanOrEqual(0.9);
    expect(preset.passOnRate.value).toBeGreaterThan(0);
    expect(preset.passOnRate.value).toBeLessThanOrEqual(0.1);
    expect(preset.groupKinds.value.length).toBeGreaterThan(0);
  });

  test('has groups of several people', () => {
    expect(lawSchema([0, 1_000_000]).safeParse(preset.groupSize.value).success).toBe(true);
    expect(lawMean(preset.groupSize.value)).toBeGreaterThan(2);
  });

  test('lets most of the readers come before posts are too old', () => {
    const { delay, postLifetime } = platformOf(name);
    if (delay !== 'none' && postLifetime !== 'none')
      expect(hoursOf(postLifetime)!).toBeGreaterThan(3 * hoursOf(delay)!);
  });
});

test('e-mail groups have the mean that was measured', () => {
  const email = PLATFORM_PRESETS.find(({ name }) => name === 'email')!;
  expect(lawMean(email.groupSize.value)).toBeCloseTo(3.1, 1);
});

test('people see most of what is told among few, and little of what is posted to many', () => {
  const visibility = (name: string) => platformOf(name).visibility;
  for (const name of ['face-to-face', 'whatsapp', 'email'])
    expect(visibility(name)).toBeGreaterThanOrEqual(0.5);
  for (const name of ['facebook', 'twitter', 'linkedin']) expect(visibility(name)).toBeLessThanOrEqual(0.16);
});

test('a platform is found however its name is capitalised, and any other is the generic one', () => {
  expect(platformOf('Facebook')).toEqual(platformOf('facebook'));
  expect(platformOf('facebook')).toMatchObject({ visibility: 0.12, delay: '50min', postLifetime: '3d' });
  expect(platformOf('everywhere')).toBe(GENERIC_PLATFORM);
});

test('on the generic platform every format fits fully, so that laws of plain groups hold there', () => {
  expect(GENERIC_PLATFORM.fit).toEqual({ text: 1, photo: 1, link: 1, video: 1, discussion: 1 });
  const { fit: _, ...values } = GENERIC_PLATFORM;
  expect(tableSchema(platformParameters).safeParse(values).success).toBe(true);
});
