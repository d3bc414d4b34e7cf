/** The real specs, for tests that run against all that the document describes. */

import { readFileSync } from 'node:fs';
import type { ApiSpec } from '../../generator/spec/types.ts';

function read(name: string): ApiSpec {
  return JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8'));
}

export const clb: ApiSpec = read('clb-2018-03-17');
export const clb2017: ApiSpec = read('clb-2017');
