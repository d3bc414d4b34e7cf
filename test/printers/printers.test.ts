import { describe, expect, it } from 'vitest';
import { htmlText } from '../../generator/printers/html.ts';
import { codeSpan, escapeMarkdown } from '../../generator/printers/markdown.ts';
import { escapeUnsafe } from '../../generator/printers/unsafe.ts';

describe('characters that deceive a reader become escapes', () => {
  it.each([
    ['text that is turned around', 'a\u202eb', 'a\\u202eb'],
    ['what steers a terminal', '\u001b[31mred', '\\u001b[31mred'],
    ['a carriage return, which overwrites a line', 'a\rb', 'a\\u000db'],
    ['a NUL', '\0', '\\u0000'],
    ['line separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['invisible marks, also beyond the first plane', 'a\u200b\u{e0041}', 'a\\u200b\\udb40\\udc41'],
    ['half a surrogate pair', 'a\ud800', 'a\\ud800'],
  ])('%s', (_, text, printed) => {
    expect(escapeUnsafe(text)).toBe(printed);
  });

  it('others stay: tabs, line feeds, letters of any script, emoji', () => {
    expect(escapeUnsafe('a\tb\nü 负载 \u{1f600}')).toBe('a\tb\nü 负载 \u{1f600}');
  });
});

it.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  [`" onclick='x'`, '&quot; onclick=&#39;x&#39;'],
  ['&lt;', '&amp;lt;'],
  ['a\u202eb', 'a\\u202eb'],
])('in HTML %s is text', (text, printed) => {
  expect(htmlText(text)).toBe(printed);
});

it.each([
  [
    'markup',
    '*a* _b_ `c` [d] ~e~ |f| $g$ {h} \\i',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\~e\\~ \\|f\\| \\$g\\$ \\{h\\} \\\\i',
  ],
  ['HTML', '<b>&amp;', '&#60;b&#62;&#38;amp;'],
  ['who is mentioned', '@someone', '&#64;someone'],
  ['an address', 'https://example.com www.example.com', 'https<!-- -->://example.com www<!-- -->.example.com'],
  ['lines', 'a \n\n  - b', 'a - b'],
])('in Markdown %s is text', (_, text, printed) => {
  expect(escapeMarkdown(text)).toBe(printed);
});

it.each([
  ['a`b', "`a'b`"],
  ['a\n\nb', '`a b`'],
  ['a|b', '`a\\|b`'],
  ['a\u202eb', '`a\\u202eb`'],
])('nothing ends a code span: %j', (name, printed) => {
  expect(codeSpan(name)).toBe(printed);
});
