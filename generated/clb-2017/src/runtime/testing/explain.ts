// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What of an API is simulated, for people. */

import type { ApiDescription } from './api.ts';
import { indexApi } from './api.ts';
import { deriveModel } from './world/model.ts';
import { Rules } from './world/rules.ts';
import { createVocabulary } from './world/vocabulary.ts';

/** By action: what it does to which resources, or that it only repeats the document's example. */
export function explainApi(api: ApiDescription): string {
  const rules = new Rules(api.behaviour ?? []);
  const index = indexApi(api);
  const { plans, kinds } = deriveModel(index, createVocabulary(api.behaviour ?? []), rules);
  const told = (name: string): string => {
    const plan = plans.get(name);
    if (rules.of('mark').some(({ action }) => action === name)) return 'simulated: marks resources';
    if (rules.of('marked').some(({ action }) => action === name)) return 'simulated: describe marked resources';
    if (rules.of('count').some(({ action }) => action === name)) return 'simulated: counts resources';
    if (!plan || plan.family === 'example') return "not simulated: answers the document's example, or with nothing";
    if (plan.family === 'poll') return 'simulated: tells about tasks';
    return `simulated: ${plan.family} ${plan.kind === undefined ? (plan.list ?? '') : (kinds.get(plan.kind)?.idMember ?? plan.kind)}`.trim();
  };
  const names = [...index.actions.keys()];
  const width = Math.max(...names.map((name) => name.length));
  const simulated = names.filter((name) => !told(name).startsWith('not'));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${told(name)}`);
  return `${api.product} ${api.version}: ${simulated.length} of ${names.length} actions are simulated.\n${lines.join('\n')}\n`;
}
