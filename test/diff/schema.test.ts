import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareReleases, compareSpecs } from '../../generator/diff/compare.ts';
import { diffReleases } from '../../generator/diff/diff-sides.ts';
import { rebuildRelease } from '../../generator/diff/history/rebuild.ts';
import { boatSpec } from './fixture.ts';
import { placesOf, withOther, without } from './mutate.ts';

const schema = JSON.parse(readFileSync(new URL('../../spec/schema/diff.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

const problems = (value: unknown): unknown[] =>
  validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);

describe('the JSON form', () => {
  const spec = boatSpec();

  it('has a schema that every single change fits', () => {
    const { values, elements } = placesOf(spec);
    const diffs = [
      ...values.map((place) => compareSpecs(spec, withOther(spec, place))),
      ...elements.map((place) => compareSpecs(spec, without(spec, place))),
    ];
    expect(problems({ ...compareSpecs(spec, spec), others: diffs })).toEqual([]);
  });

  it('has a schema that a rebuilt release, a migration and a history check fit', () => {
    const rebuilt = compareReleases({ ...rebuildRelease(spec, 1), from: 'release:1' }, { spec });
    const migration = diffReleases({ spec: { ...spec, version: '2010', protocol: 'qcloud-v2' } }, { spec });
    const older = { ...spec, releases: spec.releases.slice(1) };
    expect(rebuilt.old.unknown).not.toEqual([]);
    expect(migration.migration).toBeDefined();
    expect(compareSpecs(older, spec).history).toBeDefined();
    for (const diff of [rebuilt, migration, compareSpecs(older, spec)]) expect(problems(diff)).toEqual([]);
  });

  it('has a schema that refuses what is not a diff', () => {
    const diff = compareSpecs(spec, without(spec, ['actions', 0]));
    const [change] = diff.changes;
    expect(problems({ ...diff, bump: 'huge' })).not.toEqual([]);
    expect(problems({ ...diff, changes: [{ ...change, wire: 'fine' }] })).not.toEqual([]);
    expect(problems({ ...diff, changes: [{ ...change, path: undefined }] })).not.toEqual([]);
  });
});
