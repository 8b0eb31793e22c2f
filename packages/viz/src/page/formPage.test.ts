import { expect, test } from 'vitest';
import { formPage } from './formPage.js';

const scenario = { name: '</script><script>alert(1)</script><!--' };
const page = formPage({ formScript: 'x', data: { scenario }, lang: 'fr', title: '<b>Form</b>' });

test('what the form starts from cannot break out of its element', () => {
  expect(page.match(/<\/script/g)).toHaveLength(2);
  const json = /<script type="application\/json">(.*?)<\/script>/.exec(page)![1]!;
  expect(JSON.parse(json)).toEqual({ scenario });
  expect(page).toContain('<title>&lt;b&gt;Form&lt;/b&gt;</title>');
});

test('the page loads nothing from anywhere', () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(src|href)=|https?:/);
});
