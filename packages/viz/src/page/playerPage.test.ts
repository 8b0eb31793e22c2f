import { expect, test } from 'vitest';
import { hostilePopulation, playerData, someExperiment } from '../../testkit/smallExperiment.js';
import { embedJson, embedScript } from './embedJson.js';
import { playerPage } from './playerPage.js';

const data = playerData(someExperiment(hostilePopulation()), '</script><script>alert(1)</script><!--');
const page = playerPage({ playerScript: 'x("</script><!--")', data, lang: 'fr', title: '<b>"Launch"</b>' });

test('data cannot break out of their element', () => {
  expect(page.match(/<\/script/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
  expect(page).toContain('<title>&lt;b&gt;&quot;Launch&quot;&lt;/b&gt;</title>');
  const json = /<script type="application\/json">(.*?)<\/script>/.exec(page)![1]!;
  expect(JSON.parse(json)).toEqual(data);
});

test('titles in both languages go before the title', () => {
  const titled = { ...data, titles: { en: 'A launch', fr: 'Un lancement <1>' } };
  const titleIn = (lang: 'en' | 'fr') =>
    /<title>(.*)<\/title>/.exec(playerPage({ playerScript: '', data: titled, lang, title: 'x' }))![1];
  expect([titleIn('en'), titleIn('fr')]).toEqual(['A launch', 'Un lancement &lt;1&gt;']);
});

test('the page loads nothing from anywhere', () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(src|href)=/);
  expect(page).not.toMatch(/https?:/);
});

test('the policy names the script by its hash where it is known', () => {
  const strict = playerPage({ playerScript: 'x', playerScriptHash: 'abc=', data, lang: 'en', title: '' });
  expect(strict).toContain("script-src 'sha256-abc='");
});

test('embedded texts keep their meaning', () => {
  const hostile = { text: '</script><!-- \u2028' };
  expect(JSON.parse(embedJson(hostile))).toEqual(hostile);
  expect(embedScript('"</script>"')).toBe('"\\x3c/script>"');
});
