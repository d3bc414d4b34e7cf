import { describe, expect, it } from 'vitest';
import { cellText, tidy } from '../../generator/read/cell.ts';

describe('a cell', () => {
  it.each<[what: string, html: string, text: string]>([
    ['plain text', ' Instance ID. ', 'Instance ID.'],
    ['code and emphasis', '<code>OPEN</code>: <b>public</b> <i>network</i>', '`OPEN`: **public** *network*'],
    ['entities', '1 &lt; x &amp;&amp; x &gt; 2&nbsp;&quot;a&#39;&#x62;&quot;', '1 < x && x > 2 "a\'b"'],
    ['an entity that nobody knows', 'a &copy; b', 'a &copy; b'],
    ['characters that are none', '&#0;&#xd800;&#x110000;', '&#0;&#xd800;&#x110000;'],
    ['line breaks', 'One.<br>Two.<br/>Three.', 'One.\nTwo.\nThree.'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a list', 'Values:<ul><li>a</li><li>b</li></ul>More.', 'Values:\n- a\n- b\n\nMore.'],
    ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['a paragraph in an item', '<ul><li><p>a</p></li></ul>', '- a'],
    ['a link into the document', 'See <a href="#x">Thing</a>.', 'See Thing.'],
    ['a link out of it', '<a href="https://example.com">guide</a>', '[guide](https://example.com)'],
    ['a sign that begins no tag', 'a <b and 1 < 2', 'a <b and 1 < 2'],
    ['a tag that nobody knows', 'the <placeholder>', 'the <placeholder>'],
    ['a tag that is cut off', 'a value of <cod', 'a value of'],
    ['an end without a beginning', 'a</code></a>', 'a`'],
    ['a nested code', '<code><code>a</code></code>.', '``a``.'],
  ])('%s', (_, html, text) => {
    expect(cellText(html).text).toBe(text);
  });

  it('says which links are in it, even where they lead nowhere', () => {
    expect(cellText('Array of <a href="#Thing"> Thing</a> or <a>Other</a>').links).toEqual(['Thing', 'Other']);
  });
});

it.each([
  ['spaces between words', 'a\u00a0b\tc   d', 'a b c d'],
  ['what nobody sees', 'a\u200bb\u200dc\ufeffd\\u200d', 'abcd'],
  ['a space before a sign', 'the value `a` , or b .', 'the value `a`, or b.'],
  ['marks of a list twice', '- • a\n- · b', '- a\n- b'],
  ['numbers of a list twice', '1. 1. a\n2. 2. b', '1. a\n2. b'],
  ['a space in a bracket', '( `a`)', '(`a`)'],
  ['blank lines', 'a \n\n\n\n b', 'a\n\nb'],
])('tidied: %s', (_, text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});
