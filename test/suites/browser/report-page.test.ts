import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import { timelineOf } from '../../../generator/diff/history/timeline.ts';
import { renderHtml } from '../../../generator/diff/render/html.ts';
import { renderTimelineHtml } from '../../../generator/diff/render/timeline.ts';
import { action, boatSpec, errorCode, member } from '../../diff/fixture.ts';
import { CHROMIUM } from '../chromium.ts';

/** For the browser: the contrast of every text with what is behind it. */
const CONTRASTS = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).slice(0, 3).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((channel) => {
      const part = channel / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = 'h1, h2, h3, p, .verdict, dt, dd, a, label, legend, figcaption, del, ins, blockquote, button, select';
  return [...document.querySelectorAll(texts)].map((element) => {
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
    return { what: element.tagName + ' ' + element.className, ratio: (a + 0.05) / (b + 0.05) };
  });
})()`;

function report(): string {
  const renewed = boatSpec();
  const hire = renewed.actions[0] as (typeof renewed.actions)[number];
  hire.input.push(member('Colour', 'string', { required: true }));
  (hire.input[1] as { description: string }).description =
    'For how long, in minutes. Value range: 1-24. Default value: 2.';
  (hire.output[0] as { description: string }).description = 'The new HireId of it.';
  renewed.actions.push(action('PaintBoat', { summary: '<img src=x onerror="document.title=1">' }));
  renewed.errors.push(errorCode('Stormy', 'The sea is rough.'));
  return renderHtml([compareSpecs(boatSpec(), renewed)]);
}

describe.skipIf(!CHROMIUM)('the page of a diff, in a browser', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const complaints: string[] = [];
  const requested: string[] = [];
  const shown = () => page.locator('.change:visible');
  const paths = () =>
    shown().evaluateAll((changes) =>
      changes.map((change) => `${change.getAttribute('data-verdict')} ${change.getAttribute('data-owner')}`),
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(folder, 'report.html'), report());
    writeFileSync(
      join(folder, 'timeline.html'),
      renderTimelineHtml([{ spec: boatSpec(), entries: timelineOf(boatSpec()) }]),
    );
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints.length = requested.length = 0;
    await page?.close();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    return async () => {
      expect(complaints).toEqual([]);
      expect(requested.filter((url) => !url.startsWith('file:'))).toEqual([]);
    };
  });

  it('shows every change, and runs nothing of the document', async () => {
    expect(await paths()).toEqual([
      'dangerous HireBoat',
      'breaking HireBoat',
      'safe HireBoat',
      'safe PaintBoat',
      'dangerous Error codes',
    ]);
    expect(await page.locator('#shown').textContent()).toBe('5 of 5 changes shown');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toMatch(/^boat 2020-01-01/);
  });

  it('filters by verdict, position, action, text and what is to decide', async () => {
    await page.getByRole('checkbox', { name: /^safe/ }).uncheck();
    expect(await paths()).toEqual(['dangerous HireBoat', 'breaking HireBoat', 'dangerous Error codes']);
    await page.getByRole('checkbox', { name: 'response' }).uncheck();
    expect(await paths()).toEqual(['dangerous HireBoat', 'breaking HireBoat']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shown().count()).toBe(5);
    await page.getByLabel('About').selectOption('PaintBoat');
    expect(await paths()).toEqual(['safe PaintBoat']);
    await page.getByLabel('About').selectOption('everything');
    await page.getByRole('searchbox').fill('stormy');
    expect(await paths()).toEqual(['dangerous Error codes']);
    expect(await page.getByRole('heading', { level: 2, name: 'HireBoat' }).isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('nothing like it');
    expect(await page.getByText('No change fits these filters.').isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('checkbox', { name: /person must decide/ }).check();
    expect(await paths()).toEqual(['dangerous HireBoat']);
  });

  it('lays old and new prose side by side and marks what differs', async () => {
    const sides = page.locator('.change', { hasText: 'perhaps its meaning' }).locator('blockquote');
    expect(await sides.allTextContents()).toEqual([
      'For how long, in hours. Value range: 1-24. Default value: 2.',
      'For how long, in minutes. Value range: 1-24. Default value: 2.',
    ]);
    expect(await sides.locator('del').allTextContents()).toEqual(['hours']);
    expect(await sides.locator('ins').allTextContents()).toEqual(['minutes']);
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(await page.locator('.change').first().getByRole('link').first().getAttribute('href')).toMatch(
      /^\.\/boat\.md#L\d+$/,
    );
  });

  it('goes by keyboard alone', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.textContent`)).toBe('Skip to the changes');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(`document.activeElement?.getAttribute('data-verdict')`)).toBe('breaking');
    await page.keyboard.press('k');
    expect(await page.evaluate(`document.activeElement?.getAttribute('data-verdict')`)).toBe('dangerous');
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await paths()).toEqual(['dangerous HireBoat']);
  });

  it.each(['light', 'dark'] as const)('can be read in the %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const contrasts = await page.evaluate<{ what: string; ratio: number }[]>(CONTRASTS);
    expect(contrasts.length).toBeGreaterThan(40);
    expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    const back = await page.evaluate(`getComputedStyle(document.body).backgroundColor`);
    expect(back).toBe(colorScheme === 'light' ? 'rgb(251, 251, 250)' : 'rgb(21, 24, 27)');
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(360);
  });

  it('draws the timeline, with a way from each row to its release', async () => {
    await page.goto(pathToFileURL(join(folder, 'timeline.html')).href);
    expect(await page.getByRole('row').count()).toBe(4);
    expect(await page.locator('svg rect').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: '1', exact: true }).click();
    expect(await page.locator(':target').textContent()).toMatch(/^Release 1,/);
  });
});
