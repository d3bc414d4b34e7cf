import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sentenceAround, toNumber } from '../../generator/prose/text.ts';

describe('a description as plain lines', () => {
  it.each<[string, string, string]>([
    ['invisible characters', 'Forward\u200bing ru\ufeffle', 'Forwarding rule'],
    [
      'invisible characters that the export spells out',
      'u200bForwardingu200f rule, u2000, u200 boxes',
      'Forwarding rule, u2000, u200 boxes',
    ],
    ['blanks of other widths', 'Box\u00a0ID\u3000of\u2003it', 'Box ID of it'],
    ['typographic quotation marks', '“A”, „B” and ‘C’', `"A", "B" and 'C'`],
    ['typographic dashes', '1–2, 3—4, −5, 6～7', '1-2, 3-4, -5, 6-7'],
    ['Chinese punctuation', 'Mode：1，2；3（on）off', 'Mode: 1, 2; 3 (on) off'],
    ['line breaks', 'one<br>two<br/>three<br />four<BR>five', 'one\ntwo\nthree\nfour\nfive'],
    ['paragraphs and headings', '<h3>Head</h3><p class="x">one</p><div>two</div>end', 'Head\none\ntwo\nend'],
    ['a heading with its level', '<h2 id="x">Head</h2>text', 'Head\ntext'],
    ['lists', '<ul class="list"><li>one</li><li class="a b">two</li></ul>end', '- one\n- two\nend'],
    ['code', 'Set it to <code>ON</code>.', 'Set it to `ON`.'],
    [
      'markup inside a line',
      'a <strong>b</strong> <a href="https://x.y/z" target="_blank">c</a> <dx-alert infotype="notice">d</dx-alert> H<sub>2</sub>',
      'a b c d H2',
    ],
    ['what only looks like markup', '1 <br5> 2, List<Box> and <table>', '1 <br5> 2, List<Box> and <table>'],
    ['characters by their names', '&lt;a&gt; &amp; &quot;b&quot;&nbsp;&#39;c&#39;', `<a> & "b" 'c'`],
    ['a character that is named twice', '&amp;lt;', '&lt;'],
    ['links', 'See [the API](https://x.y/a?b=c#d) and [](https://x.y).', 'See the API and.'],
    ['brackets that are no link', 'Value range: [1, 10] (both included)', 'Value range: [1, 10] (both included)'],
    ['escaped characters', String.raw`box\_id, 1\.5, \[a\], \<b\>, c:\dir`, 'box_id, 1.5, [a], <b>, c:\\dir'],
    ['bold', '**Note:** **all** boxes, 2**3', 'Note: all boxes, 2**3'],
    ['bullets', '* one\n+ two\n• three\n-four\n- - five\n-6', '- one\n- two\n- three\n- four\n- five\n-6'],
    [
      'bullets that ran into the line before',
      'small: small one.- big: big one;- `huge`: huge',
      'small: small one.\n- big: big one;\n- `huge`: huge',
    ],
    ['a dash behind a full stop', 'Open all.- the rest stays', 'Open all.- the rest stays'],
    [
      'sentences without a blank between them',
      'Sorted by day.`late`: by night.Off: never.',
      'Sorted by day. `late`: by night. Off: never.',
    ],
    ['a name with a full stop', '- By.Day: by day', '- By.Day: by day'],
    ['blanks', 'one  \t two \t\n   three', 'one two\nthree'],
    ['blanks before punctuation', 'one , two ; three : (four ) . 1 .5', 'one, two; three: (four). 1 .5'],
    ['a blank at the end of code', '`ON` , `OFF` .', '`ON`, `OFF`.'],
    ['empty lines, and lines of a bullet or full stop only', 'one\n\n.\n-\ntwo\n .', 'one\ntwo'],
    ['a full stop at the beginning of a line', '.box files', '.box files'],
    [
      'that a member may be null',
      'Box ID.\nNote: This field may return `null`, indicating that no valid values can be obtained.',
      'Box ID.',
    ],
    ['that a parameter may be null', 'ID. This parameter might return null, if none is set\nMore', 'ID.\nMore'],
    ['that a field may be null, between sentences', 'Box. This field may return null. Weight.', 'Box. Weight.'],
    ['but not what is said of a null', 'Note: null means all.', 'Note: null means all.'],
  ])('has plain %s', (_what, markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });

  it('has neither empty lines nor blanks at the ends of lines', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '1',
      ' ',
      '\n',
      '.',
      ',',
      ':',
      '- ',
      '`x`',
      '<br>',
      '<li>',
      '(',
      ')',
      '；',
      'This field may return null.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = plainText(pieces.join(''));
        for (const line of text === '' ? [] : text.split('\n')) expect(line).toBe(line.trim());
        expect(text.split('\n').filter((line) => line === '')).toEqual(text === '' ? [''] : []);
      }),
    );
  });
});

describe('the sentence around', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return sentenceAround(text, start, start + words.length);
  };

  it.each<[string, string, string]>([
    ['Box ID. Value range: 1-10. More.', '1-10', 'Value range: 1-10.'],
    ['Value range: 1-10', '1-10', 'Value range: 1-10'],
    ['Version 1.5 or later, 1-10 boxes', '1-10', 'Version 1.5 or later, 1-10 boxes'],
    ['E.g. big ones, 1-10. More.', '1-10', 'E.g. big ones, 1-10.'],
    ['Boxes, e.g. big ones, 1-10. More.', '1-10', 'Boxes, e.g. big ones, 1-10.'],
    ['Boxes, i.e. big, approx. 1-10 vs. 20. More.', '1-10', 'Boxes, i.e. big, approx. 1-10 vs. 20.'],
    ['Doors, walls, etc. Value range: 1-10.', '1-10', 'Doors, walls, etc. Value range: 1-10.'],
    ['Rooms vs.\nValue range: 1-10.', '1-10', 'Value range: 1-10.'],
    ['Etcetera. Value range: 1-10.', '1-10', 'Value range: 1-10.'],
    ['Boxes.\n- Value range: 1-10\nMore', '1-10', 'Value range: 1-10'],
    ['Values:\n- ON: on\n- OFF: off\nMore', 'Values:\n- ON: on\n- OFF', 'Values: ON: on OFF: off'],
    ['Values:\nON or\nOFF.', 'Values:\nON or\nOFF', 'Values: ON or OFF.'],
    ['The box. It is - as a rule - 10.', '10', 'It is - as a rule - 10.'],
    ['One. Two.', 'Two.', 'Two.'],
    ['One. Two. Three', 'Two. ', 'Two. Three'],
  ])('%j %j', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence);
  });
});

it.each([
  ['3,600', 3600],
  ['1,234,567', 1234567],
  ['-1', -1],
  ['0.5', 0.5],
])('the number %s', (printed, number) => {
  expect(toNumber(printed)).toBe(number);
});
