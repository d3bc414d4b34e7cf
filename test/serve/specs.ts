/** The real specs, for tests that run against all that the document describes. */

import { readFileSync } from 'node:fs';
import { readBehaviour } from '../../generator/spec/behaviour.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import type { ApiDescription } from '../../templates/testing/api.ts';

function read(name: string): ApiSpec & ApiDescription {
  const spec: ApiSpec = JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8'));
  return { ...spec, behaviour: readBehaviour(spec) };
}

export const clb: ApiSpec & ApiDescription = read('clb-2018-03-17');
export const clb2017: ApiSpec & ApiDescription = read('clb-2017');
