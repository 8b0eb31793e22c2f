import { describe, expect, test } from 'vitest';
import { formatOfFile } from '../files/formatOfFile.js';
import { chooseLanguage } from './chooseLanguage.js';
import { parseBytes } from './parseBytes.js';
import { parseRngSeed } from './parseRngSeed.js';

describe('chooseLanguage', () => {
  test.each([
    [['run', '--lang', 'fr'], {}, 'fr'],
    [['--lang=fr', 'run'], { LANG: 'en_US.UTF-8' }, 'fr'],
    [['run', '--lang', 'en'], { LC_ALL: 'fr_FR.UTF-8' }, 'en'],
    [['run', '--', '--lang', 'fr'], {}, 'en'],
    [['run'], { LC_ALL: 'fr_CA.UTF-8', LANG: 'en_US' }, 'fr'],
    [['run'], { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
    [['run'], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en' }, 'fr'],
    [['run'], { LANG: 'fr' }, 'fr'],
    [['run'], { LANG: 'fro_XX' }, 'en'],
    [['run'], {}, 'en'],
    [['run', '--lang'], {}, 'en'],
  ])('%j in %j', (argv, environment, language) => {
    expect(chooseLanguage(argv, environment)).toBe(language);
  });
});

describe('parseBytes', () => {
  test.each([
    ['64MB', 64_000_000],
    ['64 Mo', 64_000_000],
    ['1.5G', 1_500_000_000],
    ['1,5Go', 1_500_000_000],
    ['512MiB', 536_870_912],
    ['1000', 1000],
    ['8k', 8000],
    ['', undefined],
    ['0', undefined],
    ['-1MB', undefined],
    ['lots', undefined],
    ['1PB', undefined],
  ])('%s', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });
});

describe('parseRngSeed', () => {
  test.each([
    ['7', 7],
    ['-3', -3],
    ['007', '007'],
    ['7.0', '7.0'],
    ['paris', 'paris'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%s', (text, seed) => {
    expect(parseRngSeed(text)).toBe(seed);
  });
});

describe('formatOfFile', () => {
  test.each([
    ['a/b.grapevine', 'grapevine'],
    ['x.HIF.JSON', 'hif'],
    ['friends.edges.gz', 'edge-list'],
    ['0.circles', 'circles'],
    ['folder.gexf/people.txt', undefined],
    ['people.json', undefined],
    ['edges', undefined],
  ])('%s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});
