import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../generator/diff/render/html.ts';
import { renderMarkdown } from '../../generator/diff/render/markdown.ts';
import { renderText } from '../../generator/diff/render/text.ts';
import type { Change, Diff } from '../../generator/diff/types.ts';
import { DIFF, MAP } from './report.ts';

/** The whole of a report in each form, as a reader has it before them: `expected/`. */
const expected = (name: string): string => readFileSync(new URL(`expected/${name}`, import.meta.url), 'utf8');

const plain = { colour: false, verbose: false };
const bodyOf = (html: string): string => `${html.slice(html.indexOf('<header>'), html.indexOf('</main>'))}</main>\n`;
const safe = (change: Change) => change.wire === 'safe' && change.compile === 'safe' && change.validator === 'safe';
const NOTHING: Diff = { old: { ...DIFF.old, unknown: [] }, new: DIFF.new, bump: 'none', changes: [] };

describe('a report', () => {
  it('as text, for people at a terminal', () => {
    expect(`${renderText(DIFF, plain)}\n${renderText(MAP, plain)}`).toBe(expected('report.txt'));
  });

  it('as text in colour, says the same', () => {
    const text = renderText(DIFF, { colour: true, verbose: true });
    expect(stripVTControlCharacters(text)).toBe(renderText(DIFF, { colour: false, verbose: true }));
    expect(text).toContain('\u001b[31mbreaking \u001b[0m input.Colour: added');
    expect(text).toContain('\u001b[33mdangerous\u001b[0m input.Hours: text changed');
    expect(text).toContain('\u001b[32msafe     \u001b[0m text reworded');
  });

  it('as Markdown, for a pull request', () => {
    expect(`${renderMarkdown(DIFF)}\n${renderMarkdown(MAP)}`).toBe(expected('report.md'));
  });
});

describe('a report of one API', () => {
  it('leaves away what there is nothing of', () => {
    const safeOnly: Diff = { ...NOTHING, bump: 'minor', changes: DIFF.changes.filter(safe).slice(1) };
    expect(renderText(safeOnly, plain)).toBe(
      [
        'boat 2020: release:1 against boat.md',
        '  1 change: 0 breaking, 0 dangerous, 1 safe. Version: minor.',
        '',
        'Regions',
        '  safe      region ap-lake: added',
        '            So it is. region-added',
        '',
      ].join('\n'),
    );
    expect(renderMarkdown(safeOnly)).toBe(
      [
        '# boat 2020: release:1 against boat.md',
        '',
        '1 change: 0 breaking, 0 dangerous, 1 safe. Version step: **minor**.',
        '',
        '## Safe (1)',
        '',
        '| Where | What | Wire | Compile | Validator | Why | Lines |',
        '|---|---|---|---|---|---|---|',
        '| `region ap-lake` | added | safe | safe | safe | So it is. |  |',
        '',
      ].join('\n'),
    );
    const page = bodyOf(renderHtml([safeOnly]));
    expect(page).toContain('<p>1 change: 0 breaking, 0 dangerous, 1 safe. Version step: minor.</p>');
    // No version beside the names: there is no other API to tell it from.
    expect(page).toContain('<option>Regions</option>');
    expect(page).not.toMatch(/Release history|Unknown about|Map of actions|Without a counterpart|class="decide"/);
  });

  it('says that nothing changed, and has nothing to filter', () => {
    expect(renderText(NOTHING, plain)).toBe('boat 2020: release:1 against boat.md\n  No changes.\n');
    expect(renderMarkdown(NOTHING)).toBe('# boat 2020: release:1 against boat.md\n\nNo changes.\n');
    const page = bodyOf(renderHtml([NOTHING]));
    expect(page).toContain('<p>No changes.</p>');
    expect(page).not.toContain('<form');
  });

  it('has the count of what it leaves out in words', () => {
    const wording = DIFF.changes.filter((change) => change.what === 'description' && safe(change));
    const twice: Diff = { ...NOTHING, changes: [...wording, ...wording] };
    expect(renderText(twice, plain)).toBe(
      [
        'boat 2020: release:1 against boat.md',
        '  2 changes: 0 breaking, 0 dangerous, 2 safe. Version: none.',
        '',
        '2 changes of wording, order or examples only; --verbose lists them all.',
        '',
      ].join('\n'),
    );
  });

  it('has in a map no more than there is to say', () => {
    const migration: Diff['migration'] = { actions: MAP.migration?.actions.slice(2) ?? [], added: [] };
    const short: Diff = { ...MAP, migration };
    expect(renderText(short, plain)).toBe(
      [
        'From boat 2010 to boat 2020',
        '  1 action mapped, 0 without a counterpart, 0 new. A map, not a version step.',
        '',
        'AskTask -> AskTask  certain, 1',
        '',
      ].join('\n'),
    );
    expect(renderMarkdown(short)).not.toMatch(/Without a counterpart|## New/);
  });
});

describe('the page', () => {
  const lineOf = (document: string, linkTo?: () => string) =>
    /<a href="([^"]*)">[^<]*:10</.exec(
      renderHtml([{ ...DIFF, old: { ...DIFF.old, document } }], linkTo ? { linkTo } : {}),
    )?.[1];

  it.each([
    ['boat.md', './boat.md#L10'],
    ['../boat.md', '../boat.md#L10'],
    ['./boat.md', './boat.md#L10'],
    ['/boats/a b?.md', '/boats/a%20b%3F.md#L10'],
    ['javascript:alert(1)', './javascript%3Aalert(1)#L10'],
    ['https://example.com', 'https://example.com#L10'],
    ['http://example.com/a:b/c#d.md', 'http://example.com/a%3Ab/c%23d.md#L10'],
    ['http://localhost:8080/boat.md', 'http://localhost:8080/boat.md#L10'],
    ['ahttp://localhost:8080', './ahttp%3A//localhost%3A8080#L10'],
    ['httpsx://example.com', './httpsx%3A//example.com#L10'],
    ['boat\n.md', './boat%0A.md#L10'],
    ['boat\ud800.md', './boat%EF%BF%BD.md#L10'],
  ])('links to the lines of %j as %s', (document, href) => {
    expect(lineOf(document)?.replaceAll('&#x3D;', '=')).toBe(href);
  });

  it('marks what differs in two texts, word by word unless they are very long', () => {
    const quote = (old: string, renewed: string) => {
      const change = { ...(DIFF.changes[2] as Change), old, new: renewed };
      const html = renderHtml([{ ...NOTHING, changes: [change] }]);
      return [...html.matchAll(/<blockquote>(.*?)<\/blockquote>/gs)].map(([, text]) => text);
    };
    expect(quote('one two', 'one three four')).toEqual(['one <del>two</del>', 'one <ins>three four</ins>']);
    const long = 'word '.repeat(2000);
    expect(quote(`${long}`, `${long}`)).toEqual([long, long]);
    expect(quote(`${long}`, `${long}x`)).toEqual([`<del>${long}</del>`, `<ins>${long}x</ins>`]);
  });

  it('shows other values as they are, and none for a new name', () => {
    const shown = (rest: Partial<Change>) => {
      const html = renderHtml([{ ...NOTHING, changes: [{ ...(DIFF.changes[2] as Change), ...rest }] }]);
      return [
        ...[...html.matchAll(/<blockquote>(.*?)<\/blockquote>/gs)].map(([, text]) => `text ${text}`),
        ...[...html.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, text]) => text),
      ];
    };
    expect(shown({ change: 'renamed', old: 'A', new: 'B' })).toEqual([]);
    expect(shown({ what: 'default', old: 1, new: 2 })).toEqual([]);
    expect(shown({ what: 'default', new: 'b', old: 1 })).toEqual([]);
    expect(shown({ what: 'default', new: 3, old: 'b' })).toEqual([]);
    expect(shown({ what: 'enum', old: undefined, new: [1] })).toEqual(['nothing', '[\n  1\n]']);
  });
});

it('shows on the terminal no control character of a document, wherever it stands', () => {
  const evil = 'a\u001b[31m\u009b\tb\r\nc\u202e';
  const change = { ...(DIFF.changes[3] as Change), why: evil, path: `type ${evil}`, old: { max: null }, new: [evil] };
  const text = renderText({ ...NOTHING, changes: [{ ...change, what: 'details' }] }, plain);
  expect(text).toContain('details max null became ["a\\\\u001b[31m\\\\u009b b  c\\\\u202e"]');
  expect(text).toContain('type a\\u001b[31m\\u009b b  c\\u202e');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
