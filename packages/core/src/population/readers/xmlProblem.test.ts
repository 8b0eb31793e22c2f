import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findXmlProblem } from './xmlProblem.js';

const problem = (text: string) => findXmlProblem(text, ['r']);

describe('findXmlProblem', () => {
  it('lets well-formed XML pass', () => {
    for (const text of [
      '<r/>',
      '<?xml version="1.0"?>\n<!-- <x> --><r a="1" b=\'"\'><x:y z = "&lt;&#10;&#xA;" /> text &amp; <![CDATA[<&]]></r >\n',
      '<!DOCTYPE r PUBLIC "a" "b"><r></r><!-- end --><?pi?>',
    ]) {
      expect(problem(text)).toBeUndefined();
    }
  });

  it('says what is wrong, and on which line', () => {
    const cases: [string, number, RegExp][] = [
      ['<r>\n<a>\n</r>', 3, /<\/r> where <\/a> belongs/],
      ['<r>\n', 2, /<r> is not closed/],
      ['<r/>\n<r/>', 2, /after the end/],
      ['</r>', 1, /not opened/],
      ['<s/>', 1, /starts with <s>/],
      ['x<r/>', 1, /text outside/],
      ['<r a=1/>', 1, /name="value"/],
      ['<r a="1" a="2"/>', 1, /a twice/],
      ['<r a="<"/>', 1, /name="value"/],
      ['<r>&nbsp;</r>', 1, /&nbsp;/],
      ['<r>a & b</r>', 1, /the reference &/],
      ['<r><!-- </r>', 1, /no "-->"/],
      ['<r><!DOCTYPE r></r>', 1, /out of place/],
      ['<r>< a/></r>', 1, /without a name/],
      ['<a:r xmlns:a="x"><b></a:r>', 1, /<\/a:r> where <\/b>/],
      [`${'<r>'.repeat(300)}${'</r>'.repeat(300)}`, 1, /256 deep/],
    ];
    for (const [text, line, reason] of cases) {
      expect(problem(text)).toEqual({ line, reason: expect.stringMatching(reason) });
    }
  });

  it('ends on any text', () => {
    const part = fc.constantFrom(
      '<r',
      '>',
      '</r>',
      '<!--',
      '-->',
      '&',
      '"',
      "'",
      ' a=',
      '<![CDATA[',
      ']]>',
      '<?',
      '<!',
      'x',
      '\n',
      '/',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        problem(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes linear time on text made to be slow', () => {
    const parts = ['<r a="', '<r ', '&', '<r a=', '<!--', '<r>', ' ', '<r a="1" '];
    for (const part of parts) expect(problem(part.repeat(200_000))).toBeDefined();
  });
});
