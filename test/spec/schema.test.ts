import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../spec/${path}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: { regex: (text: string) => new RegExp(text, 'u') !== undefined },
});
const validate = ajv.compile(read('schema/spec.schema.json') as object);

test.each(['clb-2018-03-17.json', 'clb-2017.json'])('%s is of the format that spec.schema.json describes', (file) => {
  validate(read(file));
  expect(validate.errors ?? []).toEqual([]);
});

test('a promise of another value is not of the format', () => {
  const spec = read('clb-2017.json') as { actions: { effect: { value: string } }[] };
  const [first] = spec.actions;
  if (first) first.effect.value = 'perhaps';
  expect(validate(spec)).toBe(false);
});

test('a spec with a member of an unknown type is not of the format', () => {
  const spec = read('clb-2017.json') as { actions: { input: { type: unknown }[] }[] };
  const member = spec.actions.flatMap((action) => action.input)[0];
  if (member) member.type = { kind: 'number' };
  expect(validate(spec)).toBe(false);
});
