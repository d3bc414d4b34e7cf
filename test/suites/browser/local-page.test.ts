/** The local API's page in a real browser. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../templates/testing/server.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { createCaller } from '../../serve/caller.ts';
import { shop } from '../../serve/shop.ts';
import { CHROMIUM } from '../chromium.ts';

const { sign } = createCaller(shop);

describe.skipIf(!CHROMIUM)('the page', () => {
  let browser: Browser;
  let server: LocalServer;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    complaints.length = 0;
    server = await startLocalServer([shop], { rateLimit: false });
    page = await browser.newPage();
    page.on('console', (message) => {
      // The browser tells of every answer that is an error.
      if (!message.text().includes('400 (Bad Request)')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${server.endpoint}/_local`);
    return async () => {
      await page.close();
      await server.close();
      expect(complaints).toEqual([]);
    };
  });

  async function call(action: string, input: object = {}, secretKey = server.credentials.secretKey): Promise<string> {
    const credentials = { ...server.credentials, secretKey };
    const { target, headers, body } = await sign(action, input, { origin: server.endpoint, credentials });
    const { host: _host, ...rest } = headers;
    const init = { method: 'POST', headers: rest as Record<string, string>, body: Buffer.from(body) };
    return (await fetch(server.endpoint + target, init)).text();
  }

  it('shows calls and resources as they come, and runs nothing of what they say', async () => {
    await call('CreateRack', { RackName: '<img src=x onerror=alert(1)>' });
    const made = page.locator('#calls details', { hasText: 'CreateRack' });
    await made.waitFor();
    await made.locator('summary').click();
    expect(await made.textContent()).toContain('The signature is right.');
    await page.locator('#state details', { hasText: 'rack' }).locator('summary').click();
    expect(await page.locator('#state').textContent()).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('shows what was signed, and what was expected', async () => {
    await call('DescribeRacks', {}, 'wrong');
    const failed = page.locator('#calls details', { hasText: 'AuthFailure.SignatureFailure' });
    await failed.waitFor();
    await failed.locator('summary').click();
    const [{ signature } = {}] = server.calls();
    for (const text of [signature?.canonicalRequest, signature?.stringToSign, signature?.expected, signature?.sent]) {
      expect(await failed.textContent()).toContain(text);
    }
  });

  it('sets faults with a click or by their text, says what is wrong, and clears them', async () => {
    await page.getByRole('button', { name: 'throttle' }).click();
    await page.locator('#faults pre').waitFor();
    expect(await call('DescribeRacks')).toContain('RequestLimitExceeded');
    await page.getByLabel('Fault').fill('error=NotACode');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('The API has no error code "NotACode".');
    await page.getByLabel('Fault').fill('error=InternalError');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect.poll(() => server.faults()).toEqual([{ error: 'InternalError' }]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => server.faults()).toEqual([]);
  });

  it('resets, and fits any width', async () => {
    await call('CreateRack', { RackName: 'a' });
    await page.locator('#state details').waitFor();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(() => page.locator('#state').textContent()).toBe('None yet.');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});
