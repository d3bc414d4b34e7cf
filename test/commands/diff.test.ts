import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { action, boatSpec, member } from '../diff/fixture.ts';
import { run } from './run.ts';

let folder: string;

const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
  const save = (name: string, content: unknown) => writeFileSync(file(name), JSON.stringify(content));
  const breaking = boatSpec();
  breaking.actions[0]?.input.push(member('Colour', 'string', { required: true }));
  const dangerous = boatSpec();
  (dangerous.actions[0] as { rateLimit: number }).rateLimit = 5;
  const safe = boatSpec();
  safe.actions.push(action('PaintBoat'));
  save('old.json', boatSpec());
  save('breaking.json', breaking);
  save('dangerous.json', dangerous);
  save('safe.json', safe);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run diff', () => {
  it('exits with 0 for nothing, for what is allowed, and without --fail-on', async () => {
    const [same, safe, dangerous, breaking] = await Promise.all([
      run('diff', file('old.json'), file('old.json'), '--fail-on', 'dangerous'),
      run('diff', file('old.json'), file('safe.json'), '--fail-on', 'dangerous'),
      run('diff', file('old.json'), file('dangerous.json'), '--fail-on', 'breaking'),
      run('diff', file('old.json'), file('breaking.json')),
    ]);
    expect([same, safe, dangerous, breaking].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(same.stdout).toContain('No changes.');
  });

  it('exits with 1 at or above --fail-on, and prints the report', async () => {
    const [breaking, dangerous] = await Promise.all([
      run('diff', file('old.json'), file('breaking.json'), '--fail-on', 'breaking', '--format', 'json'),
      run('diff', file('old.json'), file('dangerous.json'), '--fail-on', 'dangerous'),
    ]);
    expect([breaking.code, dangerous.code]).toEqual([1, 1]);
    expect(JSON.parse(breaking.stdout)).toMatchObject({ bump: 'major', changes: [{ path: 'HireBoat.input.Colour' }] });
  });

  it('exits with 2 for wrong usage, with 3 for what can not be compared, in a line and without a stack', async () => {
    const [format, option, many, missing] = await Promise.all([
      run('diff', '--format', 'yaml'),
      run('diff', '--fail', 'breaking'),
      run('diff', 'a', 'b', 'c'),
      run('diff', file('none.json'), file('old.json')),
    ]);
    expect([format, option, many, missing].map(({ code }) => code)).toEqual([2, 2, 2, 3]);
    expect(missing.stdout).toBe('');
    expect(missing.stderr).toMatch(/^error: .*none\.json: no such file.*\n$/);
    for (const { stderr } of [format, option, many, missing]) expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('writes a report to a file', async () => {
    const { code } = await run(
      'diff',
      file('old.json'),
      file('safe.json'),
      '--format',
      'html',
      '--out',
      file('report.html'),
    );
    expect(code).toBe(0);
    expect(readFileSync(file('report.html'), 'utf8')).toMatch(/^<!doctype html>.*PaintBoat/s);
  });
});

describe('npm run releases', () => {
  it('lists the releases of a spec, and exits with 3 where there is none', async () => {
    const [listed, missing] = await Promise.all([
      run('releases', file('old.json')),
      run('releases', file('none.json')),
    ]);
    expect(listed.code).toBe(0);
    expect(listed.stdout).toMatch(/boat 2020-01-01: 3 releases/);
    expect(missing.code).toBe(3);
  });
});
