import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../generator/diff/history/timeline.ts';
import {
  renderTimelineHtml,
  renderTimelineJson,
  renderTimelineMarkdown,
  renderTimelineText,
  type Timeline,
} from '../../generator/diff/render/timeline.ts';
import type { Change } from '../../generator/diff/types.ts';
import { DIFF } from './report.ts';

const [added, decided, reworded, tightened] = DIFF.changes as [Change, Change, Change, Change];

const entry = (number: number, changes: Change[], rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
  number,
  time: `20${10 + number}-05-05`,
  line: 100 - number,
  actions: 4,
  types: 10 + number,
  members: 20,
  bump: 'none',
  verdicts: { breaking: 0, dangerous: 0, safe: 0 },
  changes,
  disagreements: [],
  ...rest,
});

const AGREED: Timeline = {
  spec: { product: 'boat', version: '2020', source: { file: 'docs/boat.md', sha256: '' } },
  entries: [
    entry(3, [added, tightened, decided, reworded], {
      bump: 'major',
      verdicts: { breaking: 2, dangerous: 1, safe: 1 },
    }),
    entry(2, [reworded], { bump: 'patch', verdicts: { breaking: 0, dangerous: 0, safe: 1 } }),
    entry(1, []),
    entry(0, []),
  ],
};
const TORN: Timeline = {
  ...AGREED,
  entries: [
    entry(2, [], {
      time: '2012_x',
      disagreements: [
        { release: 2, path: 'HireBoat', line: 30, message: 'It says *so*.\nAnd\u001b[31m more.' },
        { release: 2, path: 'type Boat', message: 'Nobody tells it.' },
      ],
    }),
  ],
};

describe('the releases', () => {
  it('as text, in columns', () => {
    expect(renderTimelineText(AGREED)).toBe(
      [
        'boat 2020: 4 releases',
        '',
        'release  time        actions  types  members  step   changes',
        '3        2013-05-05  4        13     20       major  2 breaking, 1 dangerous, 1 safe',
        '2        2012-05-05  4        12     20       patch  1 safe',
        '1        2011-05-05  4        11     20       none   nothing that can be told',
        '0        2010-05-05  4        10     20       none   what existed',
        '',
        'The history agrees with the document.',
        '',
      ].join('\n'),
    );
    expect(renderTimelineText(TORN)).toBe(
      [
        'boat 2020: 1 release',
        '',
        'release  time    actions  types  members  step  changes',
        '2        2012_x  4        12     20       none  nothing that can be told',
        '',
        'The history and the document disagree in 2 places:',
        '  docs/boat.md:30: It says *so*. And\\u001b[31m more.',
        '  docs/boat.md:?: Nobody tells it.',
        '',
      ].join('\n'),
    );
    // The last column has no blanks at its end.
    expect(renderTimelineText({ ...AGREED, entries: [] })).toMatch(/ changes\n/);
  });

  it('as Markdown, as a table', () => {
    expect(renderTimelineMarkdown(AGREED)).toBe(
      [
        '# boat 2020: 4 releases',
        '',
        '| Release | Time | Actions | Types | Members | Step | Changes |',
        '|---:|---|---:|---:|---:|---|---|',
        '| 3 | 2013-05-05 | 4 | 13 | 20 | major | 2 breaking, 1 dangerous, 1 safe |',
        '| 2 | 2012-05-05 | 4 | 12 | 20 | patch | 1 safe |',
        '| 1 | 2011-05-05 | 4 | 11 | 20 | none | nothing that can be told |',
        '| 0 | 2010-05-05 | 4 | 10 | 20 | none | what existed |',
        '',
      ].join('\n'),
    );
    expect(renderTimelineMarkdown(TORN)).toBe(
      [
        '# boat 2020: 1 release',
        '',
        '| Release | Time | Actions | Types | Members | Step | Changes |',
        '|---:|---|---:|---:|---:|---|---|',
        '| 2 | 2012\\_x | 4 | 12 | 20 | none | nothing that can be told |',
        '',
        '## Where history and document disagree',
        '',
        '- release 2, line 30, `HireBoat`: It says \\*so\\*. And\\\\u001b\\[31m more.',
        '- release 2, line ?, `type Boat`: Nobody tells it.',
        '',
      ].join('\n'),
    );
  });

  it('as JSON, for programs', () => {
    const json = renderTimelineJson([AGREED, TORN]);
    expect(JSON.parse(json)).toEqual([
      { product: 'boat', version: '2020', document: 'docs/boat.md', releases: AGREED.entries },
      { product: 'boat', version: '2020', document: 'docs/boat.md', releases: TORN.entries },
    ]);
    expect(json).toMatch(/\n\]\n$/);
  });

  it('as a page, with a bar as long as a release has changes, in parts by verdict', () => {
    const html = renderTimelineHtml([AGREED, TORN]);
    expect(html).toContain('<title>boat 2020: 4 releases; boat 2020: 1 release</title>');
    const bars = [...html.matchAll(/<svg aria-hidden="true" width="(\d+)" height="14">(.*?)<\/svg> <small>(.*?)</g)];
    const parts = (svg: string) =>
      [...svg.matchAll(/class="(\w+)".*? x="(\d+)".*? width="(\d+)"/g)].map(([, verdict, x, width]) => [
        verdict,
        x,
        width,
      ]);
    expect(bars.map(([, width, svg, label]) => [width, parts(svg as string), label])).toEqual([
      [
        '240',
        [
          ['breaking', '0', '120'],
          ['dangerous', '120', '60'],
          ['safe', '180', '60'],
        ],
        '2 breaking, 1 dangerous, 1 safe',
      ],
      ['60', [['safe', '0', '60']], '1 safe'],
      ['1', [], 'nothing that can be told'],
      ['1', [], 'what existed'],
      ['1', [], 'nothing that can be told'],
    ]);
    // However few there are of it beside many others, a verdict can be seen.
    const many = entry(1, Array<Change>(500).fill(reworded), { verdicts: { breaking: 1, dangerous: 0, safe: 499 } });
    expect(renderTimelineHtml([{ ...AGREED, entries: [many] }])).toMatch(/class="breaking"[^>]* x="0"[^>]* width="2"/);
    // Nothing changed at all: no part of no length.
    expect(renderTimelineHtml([{ ...AGREED, entries: [entry(0, [])] }])).not.toContain('<rect');
  });

  it('on the page have their changes and disagreements below, each with a place of its own', () => {
    const html = renderTimelineHtml([AGREED, TORN]);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(
      [...main.matchAll(/<h2 id="(.*?)">(.*?)<\/h2>\n<p class="quiet">(.*?)<\/p>/g)].map(([, ...found]) => found),
    ).toEqual([
      ['r0-3', 'Release 3, 2013-05-05', 'Line 97 of docs/boat.md'],
      ['r0-2', 'Release 2, 2012-05-05', 'Line 98 of docs/boat.md'],
      ['r0-1', 'Release 1, 2011-05-05', 'Line 99 of docs/boat.md'],
      ['r0-0', 'Release 0, 2010-05-05', 'Line 100 of docs/boat.md'],
      ['r1-2', 'Release 2, 2012_x', 'Line 98 of docs/boat.md'],
    ]);
    expect([...html.matchAll(/<a href="#(r.*?)">/g)].map(([, anchor]) => anchor)).toEqual([
      'r0-3',
      'r0-2',
      'r0-1',
      'r0-0',
      'r1-2',
    ]);
    expect(main).toContain(
      '<li class="breaking"><span class="verdict">breaking</span> <code>HireBoat.input.Colour</code> added (string)</li>',
    );
    expect(main).toContain(
      '<li class="safe"><span class="verdict">safe</span> <code>HireBoat</code> text reworded</li>',
    );
    expect(main).toContain('<p class="decide">Nobody tells it.</p>');
  });
});
