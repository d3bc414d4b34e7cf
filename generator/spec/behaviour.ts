/** `spec/behaviour/`: how an API behaves where the spec can't tell, as a person read it in the document. */

import { existsSync, readFileSync } from 'node:fs';
import type { BehaviourRule } from '../../templates/testing/api.ts';
import type { ApiSpec } from './types.ts';

const FOLDER = new URL('../../spec/behaviour/', import.meta.url);

/** The rules for an API; none where there is no file of its name. */
export function readBehaviour(spec: Pick<ApiSpec, 'product' | 'version'>): BehaviourRule[] {
  const name = `${spec.product}-${spec.version}.json`;
  if (!/^\w[\w.-]*$/.test(name)) return [];
  const file = new URL(name, FOLDER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BehaviourRule[]) : [];
}
