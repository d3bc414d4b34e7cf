import { describe, expect, it } from 'vitest';
import { compareReleases, compareSpecs } from '../../generator/diff/compare.ts';
import { diffReleases } from '../../generator/diff/diff-sides.ts';
import { rebuildRelease } from '../../generator/diff/history/rebuild.ts';
import { timelineOf } from '../../generator/diff/history/timeline.ts';
import { renderHtml } from '../../generator/diff/render/html.ts';
import { renderMarkdown } from '../../generator/diff/render/markdown.ts';
import { renderText } from '../../generator/diff/render/text.ts';
import {
  renderTimelineHtml,
  renderTimelineMarkdown,
  renderTimelineText,
} from '../../generator/diff/render/timeline.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { action, boatSpec, member } from './fixture.ts';

const plain = { colour: false, verbose: false };

function edited(edit: (spec: ApiSpec) => void) {
  const renewed = boatSpec();
  edit(renewed);
  return compareSpecs(boatSpec(), renewed);
}

const some = edited((spec) => {
  spec.actions[0]?.input.push(member('Colour', 'string', { required: true }));
  (spec.actions[0] as { description: string }).description += ' Thank you.';
  spec.actions.push(action('PaintBoat', { summary: 'Paints a boat' }));
});

describe('text', () => {
  it('says the counts, the step, each change with its reason and lines', () => {
    const text = renderText(some, plain);
    expect(text).toMatch(/3 changes: 1 breaking, 0 dangerous, 2 safe\. Version: major\./);
    expect(text).toMatch(
      /^ {2}breaking {2}input\.Colour: added \(string\)\n.*A request without it.*wire breaking, compile breaking, validator breaking.*request-member-added-required boat\.md:\d+$/m,
    );
    expect(text).toMatch(/1 change of wording, order or examples only; --verbose lists it all/);
    expect(renderText(some, { ...plain, verbose: true })).toContain('text reworded');
  });

  it('says so when there is nothing', () => {
    expect(
      renderText(
        edited(() => undefined),
        plain,
      ),
    ).toContain('No changes.');
  });

  it('shows control characters of a document instead of sending them', () => {
    const text = renderText(
      edited((spec) => void spec.actions.push(action('Evil\u001b[31m\u202e\u0007', { summary: 'a\nb\u009b' }))),
      plain,
    );
    expect(text).toContain('Evil\\u001b[31m\\u202e\\u0007');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('lists what is unknown of a rebuilt release, and what was not compared', () => {
    const diff = compareReleases({ ...rebuildRelease(boatSpec(), 1), from: 'release:1' }, { spec: boatSpec() });
    const text = renderText(
      { ...diff, unpaired: [{ side: 'old', product: 'boat', version: '2010', from: 'x.json' }] },
      plain,
    );
    expect(text).toContain('unknown about release:1');
    expect(text).toContain('Only the old side has boat 2010 (x.json): not compared.');
  });
});

describe('a migration', () => {
  const old = { ...boatSpec(), version: '2010', protocol: 'qcloud-v2' as const };
  const diff = diffReleases({ spec: old }, { spec: { ...boatSpec(), actions: boatSpec().actions.slice(0, 2) } });

  it('is a map and never a version step, in every form', () => {
    expect(diff.bump).toBe('none');
    for (const form of [renderText(diff, plain), renderMarkdown(diff), renderHtml([diff])]) {
      expect(form).toMatch(/not a version step/);
      expect(form).toMatch(/HireBoat.*(?:→|->).*HireBoat/);
      expect(form).toMatch(/[Ww]ithout a counterpart/);
    }
    expect(renderText(diff, plain)).toMatch(/Without a counterpart\n {2}AskTask\n {2}SinkBoat/);
  });

  it('has every old action and member, mapped or gone', () => {
    expect(diff.migration?.actions.map((mapped) => mapped.old)).toEqual(old.actions.map(({ name }) => name));
    const [hire] = diff.migration?.actions ?? [];
    expect(hire).toMatchObject({ new: 'HireBoat', confidence: 'certain' });
    expect(hire?.input.map((mapped) => mapped.old)).toContain('Crew[].Age');
  });
});

describe('Markdown and HTML', () => {
  const evil = '</script><img src=x onerror=alert(1)> `${1}` | [a](javascript:b) {{x}}';
  const diff = edited((spec) => {
    spec.actions.push(action(`Evil${evil}`, { summary: evil }));
    (spec.actions[0] as { description: string }).description = evil;
  });

  it('never let the text of a document become markup', () => {
    // A code span shows everything; around the spans nothing may be markup.
    expect(renderMarkdown(diff).replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<img|<\/script|(?<!\\)\]\(javascript/);
    const html = renderHtml([diff]);
    expect(html).not.toMatch(/<img/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src');
  });

  it('link only to lines, relative or at the given place', () => {
    expect(renderHtml([some])).toMatch(/href="\.\/boat\.md#L\d+"/);
    expect(renderHtml([some], { linkTo: ({ document }) => `https://example.com/blob/main/${document}` })).toMatch(
      /href="https:\/\/example\.com\/blob\/main\/boat\.md#L\d+"/,
    );
    expect(renderHtml([some], { linkTo: () => 'javascript:alert(1)' })).not.toMatch(/href="javascript/);
    expect(renderHtml([some], { linkTo: () => undefined })).not.toMatch(/<a href="(?!#)/);
  });

  it('need nothing from elsewhere', () => {
    const html = renderHtml([some]);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).toMatch(/default-src &#x27;none&#x27;/);
  });
});

describe('the timeline', () => {
  const timeline = { spec: boatSpec(), entries: timelineOf(boatSpec()) };

  it('lists every release in every form', () => {
    for (const form of [
      renderTimelineText(timeline),
      renderTimelineMarkdown(timeline),
      renderTimelineHtml([timeline]),
    ]) {
      expect(form).toContain('2021-05-05');
      expect(form).toContain('2020-01-01');
      expect(form).toMatch(/1 breaking/);
    }
  });
});
