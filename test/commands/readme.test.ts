/** What README.md says of the commands. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from './run.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const table = readme.slice(readme.indexOf('## Commands'), readme.indexOf('The exit codes'));
const listed = [...table.matchAll(/^\| `npm run (?:--silent )?([a-z:]+)/gm)].map(([, name = '']) => name);
const ofTheGenerator = Object.keys(scripts).filter((name) => scripts[name]?.includes(`generator/cli.ts ${name}`));

it('names commands that there are, and all of the generator', () => {
  const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !['ci', 'test'].includes(name) && !(name in scripts))).toEqual([]);
  expect(ofTheGenerator.filter((name) => !listed.includes(name))).toEqual([]);
  expect(ofTheGenerator).toHaveLength(12);
});

it.each(ofTheGenerator)('%s has help', async (name) => {
  const { code, stdout, stderr } = await run(name, '--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- \\[options\\]`));
  expect(stdout).toMatch(/Exit codes: 0 .*; (?:1 .*; )?2 /s);
  expect(stdout).not.toMatch(/default: \[\]|CreateShelf|library-2020/);
});

it('explains the fact that it names', async () => {
  const [, fact = ''] = /explain -- (\S+)`/.exec(table) ?? [];
  const { code, stdout } = await run('explain', fact);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^clb-2018-03-17: CreateListener\.input\.Ports\n {2}clb-api\.md:\d+: Ports\.N ⇥ /);
});

it('compares the release that it names', async () => {
  const { code, stdout } = await run('diff', 'release:30', 'release:31', '--format', 'markdown');
  expect(code).toBe(0);
  expect(stdout).not.toBe('');
});
