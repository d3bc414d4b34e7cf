import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffSides } from '../../generator/diff/diff-sides.ts';
import { pairSides, readSide, SideError, type SideOptions } from '../../generator/diff/sides.ts';
import { DocumentError } from '../../generator/read/document.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { action, boatSpec } from './fixture.ts';

let root: string;
let options: SideOptions;
const legacy = (): ApiSpec => ({ ...boatSpec(), version: '2010', protocol: 'qcloud-v2', releases: [] });

function save(file: string, content: unknown): void {
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sides-'));
  options = {
    root,
    parse: (bytes) => {
      if (bytes.toString().startsWith('broken')) throw new DocumentError('broken.md:1: a table is cut off.');
      if (bytes.toString().startsWith('single')) return [boatSpec()];
      return bytes.toString().startsWith('nothing') ? [] : [boatSpec(), legacy()];
    },
  };
  mkdirSync(join(root, 'spec/source'), { recursive: true });
  git('init', '-q');
  const first = boatSpec();
  first.actions.pop();
  save('spec/boat-2020-01-01.json', first);
  save('spec/boat-2010.json', legacy());
  save('spec/repairs.json', []);
  git('add', '.');
  git('commit', '-qm', 'one');
  save('spec/boat-2020-01-01.json', boatSpec());
  git('commit', '-qam', 'two');
  const third = boatSpec();
  third.actions.push(action('PaintBoat'));
  save('spec/boat-2020-01-01.json', third);
  save('doc.md', '# a document');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const found = async (old?: string, renewed?: string, api?: string) =>
  (await diffSides(old, renewed, { ...options, api })).map((diff) => [
    diff.new.version,
    diff.changes.map((change) => `${change.change} ${change.path}`),
  ]);

describe('sides', () => {
  it('are the committed specs against the working tree by default', async () => {
    expect(await found()).toEqual([
      ['2020-01-01', ['added PaintBoat']],
      ['2010', []],
    ]);
  });

  it('may be a revision, a file of one, a spec file or a document', async () => {
    expect(await found('HEAD~1', undefined, 'boat-2020-01-01')).toEqual([
      ['2020-01-01', ['added SinkBoat', 'added PaintBoat']],
    ]);
    expect(await found('HEAD~1', 'HEAD', '2020-01-01')).toEqual([['2020-01-01', ['added SinkBoat']]]);
    expect(await found('HEAD~1:spec/boat-2020-01-01.json', 'spec/boat-2020-01-01.json')).toEqual([
      ['2020-01-01', ['added SinkBoat', 'added PaintBoat']],
    ]);
    expect(await found('doc.md', undefined, '2020-01-01')).toEqual([['2020-01-01', ['added PaintBoat']]]);
  });

  it('may be a release of the history', async () => {
    const [[, changes]] = (await found('release:1', 'release:2')) as [[string, string[]]];
    expect(changes).toContain('added AskTask');
    const diffs = await diffSides('release:1', undefined, options);
    const [diff] = diffs;
    expect(diffs).toHaveLength(1);
    expect(diff?.unpaired).toBeUndefined();
    expect(diff?.old.from).toBe('release:1');
    expect(diff?.old.unknown?.length).toBeGreaterThan(0);
  });

  it('name themselves in the diff', async () => {
    const [diff] = await diffSides('HEAD~1', 'doc.md', { ...options, api: '2020-01-01' });
    expect(diff?.old).toMatchObject({ from: 'HEAD~1:spec/boat-2020-01-01.json', document: 'boat.md' });
    expect(diff?.new.from).toBe('doc.md');
  });

  it('of two versions are a migration', async () => {
    const [diff] = await diffSides('spec/boat-2010.json', 'spec/boat-2020-01-01.json', options);
    expect(diff?.migration).toBeDefined();
    expect(diff?.bump).toBe('none');
  });

  it('of two versions with the same actions are a release that breaks', async () => {
    save('next.json', { ...boatSpec(), version: '2021-01-01' });
    save('signed.json', { ...boatSpec(), protocol: 'qcloud-v2' });
    save('now.json', boatSpec());
    for (const [file, id] of [
      ['next.json', 'api-version-changed'],
      ['signed.json', 'api-protocol-changed'],
    ] as const) {
      const [diff] = await diffSides('now.json', file, options);
      expect(diff?.migration).toBeUndefined();
      expect(diff?.bump).toBe('major');
      expect(diff?.changes.map((change) => change.id)).toEqual([id]);
    }
  });

  it('tell which API only one of them has', async () => {
    save('single.md', 'single');
    const [diff] = await diffSides('doc.md', 'single.md', options);
    expect(diff?.unpaired).toEqual([{ side: 'old', product: 'boat', version: '2010', from: 'doc.md' }]);
  });
});

it('is one API where one side is a file with one', async () => {
  const diffs = await diffSides('doc.md', 'spec/boat-2020-01-01.json', options);
  expect(diffs).toHaveLength(1);
  expect(diffs[0]?.unpaired).toBeUndefined();
});

describe('a side that can not be read is an error, never an empty diff', () => {
  it.each([
    ['nowhere.json', /no such file, and no git revision/],
    ['--output=x', /no such file, and no git revision/],
    ['HEAD~99', /no such file, and no git revision/],
    ['HEAD:spec/none.json', /this revision has no file spec\/none\.json/],
    ['release:99', /No release 99 in the history of boat 2020-01-01: it has 0 to 2/],
    ['release:x', /not a release/],
    ['spec/source', /no spec in this folder/],
    ['copies', /more than one spec of boat-2020-01-01/],
    ['empty.md', /is empty/],
    ['broken.md', /^broken\.md:1: a table is cut off\.$/],
    ['nothing.md', /no API found/],
    ['cut.json', /is not JSON/],
    ['other.json', /is no spec/],
    ['future.json', /format version 2/],
    ['half.json', /actions\[0\] has no "input\[\]"/],
    ['list.json', /is no spec/],
  ])('%s', async (side, message) => {
    mkdirSync(join(root, 'copies'), { recursive: true });
    for (const copy of ['one', 'two']) save(`copies/${copy}.json`, boatSpec());
    save('empty.md', ' \n');
    save('broken.md', 'broken');
    save('nothing.md', 'nothing');
    save('cut.json', JSON.stringify(boatSpec()).slice(0, 400));
    save('other.json', { name: 'x' });
    save('future.json', { ...boatSpec(), formatVersion: 2 });
    save('half.json', { ...boatSpec(), actions: [{ name: 'HireBoat', source: { line: 1, endLine: 1 } }] });
    save('list.json', [1]);
    await expect(readSide(side, options)).rejects.toThrow(SideError);
    await expect(readSide(side, options)).rejects.toThrow(message);
  });

  it('nor are two sides that have nothing in common', async () => {
    const cargo = { ...boatSpec(), product: 'cargo' };
    expect(() => pairSides([{ spec: boatSpec() }, { spec: legacy() }], [{ spec: cargo }])).toThrow(
      /Nothing to compare/,
    );
    expect(() => pairSides([{ spec: boatSpec() }], [{ spec: boatSpec() }], '1999')).toThrow(
      /Nothing to compare for 1999/,
    );
    save('cargo.json', cargo);
    await expect(diffSides('spec/boat-2020-01-01.json', 'cargo.json', options)).rejects.toThrow(/two products/);
  });
});
