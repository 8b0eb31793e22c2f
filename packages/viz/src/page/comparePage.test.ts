import { expect, test } from 'vitest';
import { compareData, hostilePopulation, someExperiment } from '../../testkit/smallExperiment.js';
import { comparePage } from './comparePage.js';

const experiment = someExperiment(hostilePopulation());
const data = compareData([
  ['</script><script>alert(1)</script><!--', experiment],
  ['<b>Crisis</b>', experiment],
]);
const page = comparePage({ playerScript: 'x("</script><!--")', data, lang: 'en' });

test('data cannot break out of their element', () => {
  expect(page.match(/<\/script/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
  const json = /<script type="application\/json">(.*?)<\/script>/.exec(page)![1]!;
  expect(JSON.parse(json)).toEqual(data);
});

test('the population is in the page once', () => {
  expect(page.split(data.population)).toHaveLength(2);
});

test('the page is called as its worlds are, or as it is told', () => {
  const titleOf = (html: string) => /<title>(.*)<\/title>/.exec(html)![1];
  expect(titleOf(page)).toContain('and &lt;b&gt;Crisis&lt;/b&gt;');
  const titles = { en: 'Launch or crisis', fr: 'Lancement ou crise' };
  expect(titleOf(comparePage({ playerScript: '', data: { ...data, titles }, lang: 'fr' }))).toBe(titles.fr);
});

test('the page loads nothing from anywhere', () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(src|href)=/);
  expect(page).not.toMatch(/https?:/);
  expect(comparePage({ playerScript: 'x', playerScriptHash: 'abc=', data, lang: 'en' })).toContain(
    "script-src 'sha256-abc='",
  );
});
