import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../generator/emit/text.ts';
import type { Member, Rule } from '../../../generator/spec/types.ts';
import { PACKAGES, type PackageUnderTest } from '../../emit/packages.ts';
import { type Fields, structure, violationsOf } from '../../emit/values.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What types can tell: not ranges and lengths, not fractions from integers, and documented values are open in types. */
const TYPED = new Set([
  'an unknown name',
  'a missing member',
  'null',
  'a text for a structure',
  'a number for a list',
  'a structure for a scalar',
  'a text that is no number',
  'a number for a boolean',
  'a number for a text',
]);

interface Subject {
  name: string;
  members: Member[];
  rules: Rule[];
}

function subjects({ spec, names }: PackageUnderTest): Subject[] {
  const requests = spec.actions.filter((action) => names.actions.has(action.name));
  return [
    ...spec.types.map((type) => ({
      name: names.types.get(type.name) ?? '',
      members: type.members,
      rules: type.rules ?? [],
    })),
    ...requests.map((action) => ({
      name: names.actions.get(action.name)?.request ?? '',
      members: action.input,
      rules: action.rules ?? [],
    })),
    ...requests.map((action) => ({
      name: names.actions.get(action.name)?.response ?? '',
      members: action.output,
      rules: [],
    })),
  ];
}

/** A module in which right values have their type, and each wrong one has an error. */
function renderModule(tested: PackageUnderTest): { text: string; right: number; wrong: number } {
  const lines = [
    `import type * as T from '../../generated/${tested.name}/src/types.ts';`,
    `import * as V from '../../generated/${tested.name}/src/validators/index.ts';`,
    "import type { StandardSchemaV1 } from '../../templates/runtime/validate/standard-schema.ts';",
    'type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;',
    'type Output<S> = S extends StandardSchemaV1<infer _, infer O> ? O : never;',
    'declare const value: unknown;',
  ];
  let right = 0;
  let wrong = 0;
  subjects(tested).forEach(({ name, members, rules }, index) => {
    lines.push(`export type Validator${index} = V.${name};`);
    lines.push(`export const same${index}: Same<Output<typeof V.${name}>, T.${name}> = true;`);
    lines.push(`export const guarded${index} = (): T.${name} | undefined => (V.is${name}(value) ? value : undefined);`);
    lines.push(`export function asserted${index}(): T.${name} { V.assert${name}(value); return value; }`);
    const [sample] = fc.sample(structure(tested.spec, members, rules), { numRuns: 1, seed: index + 1 });
    lines.push(`export const right${index}: T.${name} = ${literal(sample)};`);
    right++;
    const found = violationsOf(tested.spec, members, structuredClone(sample) as Fields).filter(
      ({ what }) => TYPED.has(what) && members.length > 0,
    );
    // An interface without members takes any object. One of each kind is enough for each type.
    const kinds = new Set<string>();
    for (let position = 0; position < found.length; position++) {
      const what = found[position]?.what ?? '';
      if (kinds.has(what)) continue;
      kinds.add(what);
      const value = structuredClone(sample) as Fields;
      violationsOf(tested.spec, members, value)
        .filter((violation) => TYPED.has(violation.what))
        [position]?.apply();
      lines.push(
        `// @ts-expect-error ${what}`,
        `export const wrong${index}x${position}: T.${name} = ${literal(value)};`,
      );
      wrong++;
    }
  });
  return { text: `${lines.join('\n')}\n`, right, wrong };
}

describe.each(PACKAGES)('the types of $name', (tested) => {
  it('take what the validators take, and refuse what they refuse where types can tell', () => {
    const { text, right, wrong } = renderModule(tested);
    const folder = `${ROOT}.tmp/types/`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${tested.name}.ts`, text);
    const options = { types: [], noEmit: true, incremental: false, noUnusedLocals: false };
    writeFileSync(
      `${folder}${tested.name}.json`,
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: options,
        include: [],
        files: [`${tested.name}.ts`],
      }),
    );
    const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
    const run = () =>
      execFileSync(process.execPath, [compiler, '-p', `${folder}${tested.name}.json`], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(outputOf(run)).toBe('');
    expect(right).toBeGreaterThan(40);
    expect(wrong).toBeGreaterThan(100);
  });
});

function outputOf(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? String(error);
  }
}
