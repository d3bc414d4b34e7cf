/** The packages under test: each spec with the validators that were generated from it. */
import { readFileSync } from 'node:fs';
import * as legacy from '../../generated/clb-2017/src/validators/index.ts';
import * as current from '../../generated/clb-2018-03-17/src/validators/index.ts';
import { nameSpec, type SpecNames } from '../../generator/names/spec-names.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import type { Validator } from '../../templates/runtime/validate/validator.ts';
import type { Validators } from '../../templates/runtime/validation.ts';

export interface PackageUnderTest {
  name: string;
  spec: ApiSpec;
  names: SpecNames;
  validators: Validators;
  /** A validator by its export's name. */
  validator(name: string): Validator<unknown>;
}

export const PACKAGES: PackageUnderTest[] = [load('clb-2018-03-17', current), load('clb-2017', legacy)];

function load(name: string, exports: { validators: Validators }): PackageUnderTest {
  const spec = JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8')) as ApiSpec;
  return {
    name,
    spec,
    names: nameSpec(spec),
    validators: exports.validators,
    validator: (wanted) => {
      const found = (exports as Record<string, unknown>)[wanted];
      if (found === undefined) throw new Error(`${name} exports no validator ${wanted}`);
      return found as Validator<unknown>;
    },
  };
}
