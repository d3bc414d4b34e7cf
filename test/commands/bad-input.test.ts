/** Every command on input that it can't take: one line that says what and what to do, the stated exit code, nothing written. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { actionPage, library } from '../parse/library.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = join(folder, 'out');
const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(path(name), content);
  return path(name);
};

const reference = library(actionPage('LendBook'));
const document = file('library.md', reference);
const spec = readFileSync('spec/clb-2017.json', 'utf8');
const [aFolder, png] = [path('a-folder'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 10, 1, 2])];
mkdirSync(aFolder);
const locked = file('locked.md', reference);
chmodSync(locked, 0);
const canReadAll = process.getuid?.() === 0;

const DOCUMENTS: Record<string, [input: string, says: RegExp]> = {
  missing: [path('missing.md'), /missing\.md: no such file/],
  empty: [file('empty.md', ' \n\n'), /empty\.md: is empty\. Give /],
  binary: [file('binary.md', png), /binary\.md: is a binary file \(it has NUL bytes\)\. Give /],
  'not UTF-8': [file('latin.md', Buffer.from([0x23, 0x20, 0xe9, 0x0a])), /latin\.md: is not UTF-8 text\. Export it/],
  'a folder': [aFolder, /a-folder: (?:is a folder\. Give|no spec in this folder; run)/],
  'one endless line': [file('endless.md', `# A\n\n${'x'.repeat(60_000)}`), /endless\.md:3: has a line of 60000 char/],
  foreign: [file('notes.md', '# Notes\n\nNothing here.\n'), /notes\.md: has no page of an API action/],
  'cut off': [file('cut.md', reference.slice(0, 40)), /cut\.md: has no page of an API action/],
  ...(canReadAll ? {} : { unreadable: [locked, /locked\.md: can't be read \(EACCES\)\. Check /] }),
};

const SPECS: Record<string, [input: string, says: RegExp]> = {
  missing: [path('missing.json'), /missing\.json: no such file/],
  empty: [
    file('empty.json', ''),
    /empty\.json: is (?:empty|not JSON: Unexpected end of JSON input)\. Give a spec file/,
  ],
  binary: [file('binary.json', png), /binary\.json: is (?:not JSON: .*|a binary file .*)\. Give /],
  'a folder': [aFolder, /a-folder: (?:can't be read \(EISDIR\)\. Give|no spec in this folder; run)/],
  foreign: [
    file('foreign.json', '{"name": "library"}'),
    /foreign\.json: is no spec: it has no "formatVersion"\. Give a/,
  ],
  'cut off': [file('cut.json', spec.slice(0, 5_000)), /cut\.json: is not JSON: .*\. Give a spec file/],
  'half a spec': [
    file('half.json', '{"formatVersion": 1, "actions": []}'),
    /half\.json: is no spec: "types" is not a list\. Give/,
  ],
};

/** How each command is given a document or a spec, and the exit code that it states for one that it can't take. */
const OF_DOCUMENTS: Record<string, [args: (input: string) => string[], code: number]> = {
  parse: [(input) => ['parse', input, '--out', out], 1],
  generate: [(input) => ['generate', '--document', input], 1],
  check: [(input) => ['check', input], 1],
  coverage: [(input) => ['coverage', input, '--html', join(out, 'page.html')], 1],
  audit: [(input) => ['audit', input], 1],
  'diff, old side': [(input) => ['diff', input, 'spec/clb-2017.json'], 3],
  'diff, new side': [(input) => ['diff', 'spec/clb-2017.json', input, '--out', join(out, 'diff.txt')], 3],
  releases: [(input) => ['releases', input], 3],
};
const OF_SPECS: Record<string, [args: (input: string) => string[], code: number]> = {
  serve: [(input) => ['serve', input, '--port', '0'], 1],
  'diff, old side': [(input) => ['diff', input, 'spec/clb-2017.json'], 3],
  'diff, new side': [(input) => ['diff', 'spec/clb-2017.json', input, '--out', join(out, 'diff.txt')], 3],
  'diff, history': [(input) => ['diff', 'release:1', 'release:2', '--history', input], 3],
  releases: [(input) => ['releases', input], 3],
};

const ONE_LINE = /^error: [^\n]+[.?]\n$/;

describe.each([
  ...Object.entries(OF_DOCUMENTS).map(([command, how]) => ({ command, how, inputs: DOCUMENTS, kind: 'document' })),
  ...Object.entries(OF_SPECS).map(([command, how]) => ({ command, how, inputs: SPECS, kind: 'spec' })),
])('$command of a $kind', ({ how: [args, code], inputs }) => {
  it.each(Object.entries(inputs))('that is %s', async (_, [input, says]) => {
    const specs = readdirSync('spec');
    const outcome = await run(...args(input));
    expect(outcome).toEqual({ code, stdout: '', stderr: expect.stringMatching(says) });
    expect(outcome.stderr).toMatch(ONE_LINE);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync('spec')).toEqual(specs);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no folder to write to', ['parse', document], /--out/],
    ['no document', ['parse', '--out', 'x'], /document/],
    ['an unknown option', ['generate', '--quite'], /unknown option '--quite'\. \(Did you mean --quiet\?\)/],
    ['an unknown command', ['explian'], /unknown command 'explian'\. \(Did you mean explain\?\)/],
    ['too many arguments', ['audit', 'a', 'b'], /too many arguments/],
    ['an unknown form', ['diff', '--format', 'yaml'], /'yaml' is invalid\. Allowed choices are text, markdown/],
    ['an unknown code', ['check', '--code', 'rowunread'], /no such code\. Did you mean row-unread\?/],
    ['a code that is near to none', ['check', '--code', 'x'], /no such code\. There are: /],
    ['an unknown API', ['explain', 'x', '--api', '2019'], /no such API\. There are: clb-/],
    ['a port that is none', ['serve', '--port', 'http'], /must be a number from 0 to 65535/],
    ['half of the credentials', ['serve', '--secret-id', 'x'], /--secret-id and --secret-key go together/],
    ['a registry with credentials', ['release', '--registry', 'https://me:secret@example.com'], /without credentials/],
  ])('%s', async (_, args, says) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(ONE_LINE);
  });
});

describe('what there is not, elsewhere', () => {
  it.each([
    ['a package', ['build', 'nope'], 1, /no package nope in generated\. There are: clb-/],
    ['a release', ['diff', 'release:999', 'release:1'], 3, /release:999: No release 999/],
    ['a revision', ['diff', 'no-such-branch'], 3, /no-such-branch: no such file, and no git revision/],
    ['a seed', ['serve', '--seed', 'nope.json'], 1, /nope\.json cannot be read/],
    ['a folder for the report', ['releases', '--out', join(document, 'x.txt')], 1, /x\.txt: can't be written/],
    ['a folder for the specs', ['parse', document, '--out', join(document, 'spec')], 1, /can't write the outputs/],
  ])('%s', async (_, args, code, says) => {
    const outcome = await run(...args);
    expect(outcome).toEqual({ code, stdout: '', stderr: expect.stringMatching(says) });
    expect(outcome.stderr).toMatch(ONE_LINE);
  });
});

describe('explain of what no spec has', () => {
  const names = JSON.parse(spec) as {
    actions: { name: string; input: { name: string }[] }[];
    types: { name: string }[];
  };
  const action = names.actions.find(({ input }) => input.length > 1 && input[0] && input[0].name.length > 6);
  const [owner = '', member = ''] = [action?.name, action?.input[0]?.name];
  const slip = (name: string): string => name.slice(0, -2) + name.slice(-1);

  it.each([
    ['a member', `${owner}.${slip(member)}`, `${owner}.${member}`],
    ['an action', slip(owner), owner],
    ['a data type', `type ${slip(names.types[0]?.name ?? '')}`, `type ${names.types[0]?.name}`],
    ['a region', 'ap-guangzhu', 'Did you mean ap-guangzhou'],
    ['an error code', 'error LimitExceded', 'error LimitExceeded'],
    ['a release', 'release 99', 'Did you mean release '],
    ['a member of a known action', `${owner}.Xyzzy`, `, ${member}, `],
    ['nothing near', 'Nope.Nope', 'All facts stand in spec/'],
  ])('%s', async (_, fact, says) => {
    const { code, stdout, stderr } = await run('explain', fact);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`error: ${fact}: no such fact. `);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(ONE_LINE);
  });
});
