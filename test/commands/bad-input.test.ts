/** The commands on input that is no document: what is wrong and what to do, an exit code, no stack trace, nothing written. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { actionPage, library } from '../parse/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'generator/cli.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

mkdirSync(join(folder, 'a-folder'));
const INPUTS: Record<string, { path: string; says: RegExp }> = {
  missing: { path: join(folder, 'missing.md'), says: /missing\.md: no such file\. Give the path/ },
  empty: { path: file('empty.md', ' \n\n'), says: /empty\.md: is empty\. Give the Markdown export/ },
  binary: {
    path: file('binary.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    says: /binary\.md: is a binary file/,
  },
  'not UTF-8': {
    path: file('latin.md', Buffer.from([0x23, 0x20, 0xe9, 0x0a])),
    says: /latin\.md: is not UTF-8 text\. Export it as UTF-8/,
  },
  'a folder': { path: join(folder, 'a-folder'), says: /a-folder: is a folder/ },
  'one endless line': {
    path: file('endless.md', `# A\n\n${'x'.repeat(60_000)}`),
    says: /endless\.md:3: has a line of 60000 characters/,
  },
  'without a page of an API': {
    path: file('notes.md', '# Notes\n\nNothing here.\n'),
    says: /notes\.md: has no page of an API action/,
  },
};

describe.concurrent.each(Object.entries(INPUTS))('parse of a document that is %s', (_, { path, says }) => {
  it('says so', async ({ expect: expected }) => {
    const out = join(folder, `out-${path.split(/[\\/]/).at(-1)}`);
    const { code, stderr, stdout } = await run('parse', path, '--out', out);
    expected(code).toBe(1);
    expected(stderr).toMatch(says);
    expected(stderr + stdout).not.toMatch(/\n\s+at /);
    expected(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});

describe.concurrent('wrong usage', () => {
  it.each([
    ['no folder to write to', ['parse', 'x.md'], /--out/],
    ['no document', ['parse', '--out', 'x'], /document/],
    ['an unknown option', ['generate', '--nonsense'], /--nonsense/],
    ['an unknown command', ['nonsense'], /nonsense/],
  ])('%s: exit code 2 and what is missing', async (_, args, says) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('outputs that can not be written', () => {
  it('a file where the folder should be: says so, keeps the file', async () => {
    const document = file('library.md', library(actionPage('LendBook')));
    const blocked = file('blocked', 'mine');
    const { code, stderr } = await run('parse', document, '--out', join(blocked, 'spec'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/blocked.*can't write the outputs/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('generate on a missing document leaves the outputs alone', async () => {
    const before = readdirSync('spec');
    const { code, stderr } = await run('generate', '--document', join(folder, 'missing.md'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/no such file/);
    expect(readdirSync('spec')).toEqual(before);
  });
});
