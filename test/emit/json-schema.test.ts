import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as legacy from '../../generated/clb-2017/src/schemas/index.ts';
import * as current from '../../generated/clb-2018-03-17/src/schemas/index.ts';
import { emitOpenApi } from '../../generator/emit/openapi.ts';
import { PACKAGES } from './packages.ts';
import { type Fields, structure, violationsOf } from './values.ts';

const SCHEMAS = { 'clb-2018-03-17': current, 'clb-2017': legacy } as const;

describe.each(PACKAGES)('the JSON Schemas of $name', ({ name, spec, names, validator }) => {
  const { schemas, schemaOf } = SCHEMAS[name as keyof typeof SCHEMAS];
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  ajv.addSchema({ $id: 'all', ...schemas });
  const compile = (definition: string) => ajv.compile({ $ref: `all#/$defs/${definition}` });
  const actions = spec.actions.filter((action) => names.actions.has(action.name));

  it('are valid, one for each request, response and data type', () => {
    const expected = [
      ...actions.flatMap((action) => [
        names.actions.get(action.name)?.request,
        names.actions.get(action.name)?.response,
      ]),
      ...spec.types.map((type) => names.types.get(type.name)),
    ];
    for (const definition of expected) expect(typeof compile(definition ?? '')).toBe('function');
  });

  it('say of requests what the validators say', () => {
    for (const [seed, action] of actions.entries()) {
      const request = names.actions.get(action.name)?.request ?? '';
      const check = compile(request);
      for (const sample of fc.sample(structure(spec, action.input, action.rules ?? []), { numRuns: 1, seed })) {
        expect(check(sample), `${request} ${JSON.stringify(sample)} ${JSON.stringify(check.errors)}`).toBe(true);
        const count = violationsOf(spec, action.input, structuredClone(sample)).length;
        for (let position = 0; position < count; position += 4) {
          const value = structuredClone(sample) as Fields;
          const violation = violationsOf(spec, action.input, value)[position];
          violation?.apply();
          expect(check(value), `${request}: ${violation?.what} at ${violation?.path.join('.')}`).toBe(
            validator(request).is(value),
          );
        }
      }
    }
  });

  it('are open in responses: values and names that came later pass', () => {
    for (const action of actions.slice(0, 10)) {
      const response = names.actions.get(action.name)?.response ?? '';
      const [sample] = fc.sample(structure(spec, action.output, []), { numRuns: 1, seed: 7 });
      expect(compile(response)({ ...(sample as object), Later: 1 })).toBe(true);
    }
  });

  it('come one by one, with what they refer to', () => {
    const alone = schemaOf(names.actions.get(actions[0]?.name ?? '')?.request ?? '');
    expect(() => new Ajv2020({ strict: false }).compile(alone)).not.toThrow();
    expect(Object.keys(alone.$defs).length).toBeLessThan(20);
    expect(() => schemaOf('Nothing')).toThrow(RangeError);
    expect(() => schemaOf('__proto__')).toThrow(RangeError);
  });

  it('stand in the OpenAPI document, whose references lead somewhere', () => {
    const text = emitOpenApi(spec);
    const document = JSON.parse(text) as { paths: object; components: { schemas: Record<string, object> } };
    expect(Object.keys(document.paths)).toHaveLength(actions.length);
    const targets = [...text.matchAll(/"\$ref": ?"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, target]) => target ?? '',
    );
    expect(targets.filter((target) => !(target in document.components.schemas))).toEqual([]);
    expect(emitOpenApi(structuredClone(spec))).toBe(text);
  });
});
