import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findingId } from '../../generator/diff/decisions.ts';
import { writeOutputs } from '../../generator/output/outputs.ts';
import { DECISIONS, expectGenerated, packageOutputs } from '../../generator/publish/package-outputs.ts';
import { recordRelease } from '../../generator/publish/released.ts';
import { jsonText, specName } from '../../generator/spec/json.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { legacyShop, shop } from '../serve/shop.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Writes the package of a spec, as `generate` does. */
function generate(spec: ApiSpec) {
  const outputs = packageOutputs(spec, root);
  writeOutputs({ root, files: new Map([...outputs.files, [`spec/${specName(spec)}.json`, jsonText(spec)]]) });
  return { ...outputs, changelog: outputs.files.get(`${outputs.folder}/CHANGELOG.md`) ?? '' };
}

function edited(edit: (spec: ApiSpec) => void): ApiSpec {
  const copy = structuredClone(shop);
  edit(copy);
  return copy;
}

const withoutAction = edited((spec) => void spec.actions.splice(0, 1));
const withOtherText = edited((spec) => {
  const [member] = spec.actions.find(({ name }) => name === 'CreateRack')?.input ?? [];
  Object.assign(member ?? {}, { description: `${member?.description} At most 7 days after 3 hours.` });
});

describe('the next version of a package', () => {
  test.each([shop, legacyShop])('is the released one if nothing changed, byte for byte', (spec) => {
    const first = generate(spec);
    expect(first.version).toBe('0.1.0');
    recordRelease({ ...first, version: '0.1.0' }, root);
    const moved = structuredClone(spec);
    moved.source.sha256 = 'another document';
    const again = generate(moved);
    expect(again.version).toBe('0.1.0');
    expect(again.since).toBe('0.1.0');
    expect(again.changelog).toBe(first.changelog);
  });

  test('is a step that the API asks for, and the changelog says what changed', () => {
    recordRelease({ ...generate(shop), version: '1.2.0' }, root);
    const { version, changelog } = generate(withoutAction);
    expect(version).toBe('2.0.0');
    expect(changelog).toMatch(/^## 2\.0\.0 [\s\S]*What to change in your code[\s\S]*removed[\s\S]*^## 0\.1\.0/m);
    expect(changelog).not.toContain('The package itself');
    expect(generate(withoutAction).changelog).toBe(changelog);
    // A version that was never released leaves nothing behind.
    expect(generate(shop).changelog).not.toContain('2.0.0');
  });

  test.each([
    ['the runtime', 'runtime', /### The package itself\n\n- The client's own code changed/],
    ['what is generated from the API', 'package', /### The package itself\n\n- What is generated for the API changed/],
  ] as const)('is a patch with a line of its own if only %s changed', (_what, part, line) => {
    const { digests, ...first } = generate(shop);
    recordRelease({ ...first, version: '1.2.0', digests: { ...digests, package: 'other', [part]: 'other' } }, root);
    const { version, changelog } = generate(shop);
    expect(version).toBe('1.2.1');
    expect(changelog).toMatch(/^## 1\.2\.1 /m);
    expect(changelog).toMatch(line);
  });

  test('follows decisions about what a person must decide, and forgets them with the next release', () => {
    recordRelease({ ...generate(shop), version: '1.2.0' }, root);
    const open = generate(withOtherText);
    expect(open.undecided).toHaveLength(1);
    const [change] = open.undecided;
    const finding = change ? findingId(change) : '';
    const line = { api: specName(shop), since: '1.2.0', finding, bump: 'major', because: 'It was unlimited.' };
    write(DECISIONS, JSON.stringify(line));
    const decided = generate(withOtherText);
    expect(decided).toMatchObject({ version: '2.0.0', undecided: [], stale: [] });
    expect(decided.changelog).toContain('It was unlimited.');
    expect(generate(shop).stale).toHaveLength(1);
    recordRelease(decided, root);
    expect(generate(withOtherText)).toMatchObject({ version: '2.0.0', undecided: [], stale: [] });
  });
});

test('a package that its spec does not give is refused', () => {
  const { folder } = generate(shop);
  const name = specName(shop);
  expect(expectGenerated(root, name).version).toBe('0.1.0');
  write(`${folder}/src/extra.ts`, 'export {};\n');
  expect(() => expectGenerated(root, name)).toThrow(
    /isn't what spec\/.*give \(src\/extra.ts\): run "npm run generate"/,
  );
  rmSync(join(root, folder, 'src/extra.ts'));
  write(`spec/${name}.json`, jsonText(withoutAction));
  expect(() => expectGenerated(root, name)).toThrow(/ and \d+ more\): run "npm run generate"/);
});
