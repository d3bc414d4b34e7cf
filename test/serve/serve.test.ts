import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadApis } from '../../generator/serve/load-apis.ts';
import { serve } from '../../templates/testing/command.ts';
import { createCaller } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const settings = { port: '0', seed: 'empty' };
const silent = (): void => {};

async function post(endpoint: string, action: string, input: object): Promise<Record<string, unknown>> {
  const { target, headers, body } = await createCaller(shop).sign(action, input, { origin: endpoint });
  const { host: _host, ...rest } = headers;
  const response = await fetch(endpoint + target, {
    method: 'POST',
    headers: rest as Record<string, string>,
    body: Buffer.from(body).toString(),
  });
  return ((await response.json()) as { Response: Record<string, unknown> }).Response;
}

test('logs and records calls', async () => {
  const record = join(folder, 'calls.jsonl');
  const lines: string[] = [];
  const calls = { ...settings, record, fault: ['error=InternalError; times=1'] };
  const server = await serve([shop], calls, (line) => lines.push(line.trimEnd()));
  await post(server.endpoint, 'CreateRack', { RackName: 'a' });
  await post(server.endpoint, 'CreateRack', { RackName: 'b' });
  await server.close();
  expect(lines).toEqual([
    expect.stringMatching(/^\d\d:\d\d:\d\d {2}CreateRack {2}ap-guangzhou {2}InternalError$/),
    expect.stringMatching(/^\d\d:\d\d:\d\d {2}CreateRack {2}ap-guangzhou {2}ok$/),
  ]);
  const recorded = readFileSync(record, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(recorded[1]).toMatchObject({ action: 'CreateRack', parameters: { RackName: 'b' } });
});

test('seeds each API with the resources that it knows', async () => {
  const seed = file('seed.json', {
    RackId: [{ RackId: 'sh-1', RackName: 'own' }],
    BookId: [{ BookId: 'b-1', RackId: 'sh-1', Title: 'mine' }],
  });
  const server = await serve([shop, legacyShop], { ...settings, seed }, silent);
  expect(await post(server.endpoint, 'DescribeBooks', { RackId: 'sh-1' })).toMatchObject({
    BookSet: [{ Title: 'mine' }],
  });
  await server.close();
});

describe('the command', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('ends with the npm that started it, ended by %s', async (signal) => {
    const npm = spawn('npm', ['run', 'serve', '--silent', '--', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    for await (const chunk of npm.stdout) {
      output += chunk;
      if (output.includes('Stop with')) break;
    }
    const endpoint = /http:\S+\d/.exec(output)?.[0] ?? '';
    expect((await fetch(endpoint)).status).toBe(200);
    npm.kill(signal);
    await vi.waitFor(() => expect(fetch(endpoint)).rejects.toThrow(), { timeout: 600_000, interval: 100 });
  });
});

describe('what does not work says what to do', () => {
  test.each([
    [
      'a seed that is missing',
      { seed: '/nonexistent/seed.json' },
      /seed.json cannot be read. Give "empty", "examples" or a JSON file/,
    ],
    ['a fault that is unknown', { fault: ['explode'] }, /no fault "explode"; there are html/],
    ['a fault of no documented code', { fault: ['error=NotACode'] }, /no error code "NotACode"/],
    ['a fault without its number', { fault: ['latency=soon'] }, /"latency" takes a number, not "soon"/],
    ['a record that cannot be written', { record: '/nonexistent/calls' }, /cannot be recorded in .*calls/],
  ])('%s', async (_what, change, message) => {
    await expect(serve([shop], { ...settings, ...change }, silent)).rejects.toThrow(message);
  });

  test('a seed of another shape', async () => {
    await expect(serve([shop], { ...settings, seed: file('list.json', []) }, silent)).rejects.toThrow(
      /must be an object of lists/,
    );
    await expect(serve([shop], { ...settings, seed: file('pens.json', { PenId: [] }) }, silent)).rejects.toThrow(
      /"PenId"/,
    );
    await expect(serve([shop], { ...settings, seed: file('half.json', '{') }, silent)).rejects.toThrow(
      /half.json is not JSON/,
    );
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(serve([shop], { ...settings, port: String(port) }, silent)).rejects.toThrow(
      `Port ${port} is in use. Choose another one with --port`,
    );
    other.close();
  });

  test('no spec, or a file that is none', () => {
    expect(() => loadApis([], folder)).toThrow(/no spec in .* Run "npm run generate" first/);
    expect(() => loadApis([file('other.json', {})], folder)).toThrow(/other.json: is no spec/);
    expect(() => loadApis([file('broken.json', '{')], folder)).toThrow(/broken.json: is not JSON/);
  });

  test.each([
    [['--port', 'many'], 2, /--port must be a number from 0 to 65535, not "many"/],
    [['--secret-id', 'AKIDx'], 2, /--secret-id and --secret-key go together/],
    [['/nonexistent.json'], 1, /nonexistent.json: no such file/],
  ])('the command %j ends with %i', (args, status, message) => {
    const { status: actual, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'generator/cli.ts', 'serve', ...args],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(actual).toBe(status);
  });
});
