import { didYouMean } from '../names/nearest.ts';
import { findFacts, membersOf } from './find-fact.ts';
import { specName } from './json.ts';
import type { ApiSpec } from './types.ts';

/** What to ask for instead of a path that no spec has: what is near it, or where to find what there is. */
export function suggestFact(specs: readonly ApiSpec[], path: string): string {
  const [, owner, name = ''] = /^(.+)\.([^.]+)$/.exec(path) ?? [];
  const members = owner === undefined ? [] : specs.flatMap((spec) => memberNames(spec, owner));
  if (owner !== undefined && members.length > 0)
    return didYouMean(name, members, `${owner} has: ${members.join(', ')}.`, (near) => `${owner}.${near}`);
  const lists = specs.map((spec) => `spec/${specName(spec)}.api.md`);
  return didYouMean(path, specs.flatMap(factPaths), `All facts stand in ${lists.join(' and ')}.`);
}

/** The members of whatever the path leads to. */
const memberNames = (spec: ApiSpec, path: string): string[] =>
  findFacts(spec, path).flatMap((fact) => membersOf(spec, fact).map(({ name }) => name));

function factPaths(spec: ApiSpec): string[] {
  return [
    ...spec.actions.flatMap(({ name, input, output }) => [
      name,
      ...[...input, ...output].map((m) => `${name}.${m.name}`),
    ]),
    ...spec.types.flatMap(({ name, members }) => [name, `type ${name}`, ...members.map((m) => `${name}.${m.name}`)]),
    ...spec.errors.flatMap(({ code }) => [code, `error ${code}`]),
    ...spec.releases.map(({ number }) => `release ${number}`),
    ...spec.regions.flatMap(({ id }) => [id, `region ${id}`]),
  ];
}
