import type { Action, ApiSpec, Member, Type } from '../../spec/types.ts';
import { isObject, unflatten } from '../shared/query.ts';

/** The names that examples show at the place of a table, each with the line of the first example that has it. */
export type ShownNames = ReadonlyMap<string, number>;

/** The names that the examples of a spec show, by the list of members that they belong to. */
export function shownNames(spec: ApiSpec): Map<readonly Member[], ShownNames> {
  const types = new Map(spec.types.map((type) => [type.name, type.members]));
  const shown = new Map<readonly Member[], Map<string, number>>();
  const inObject = (value: Record<string, unknown>, members: readonly Member[], line: number): void => {
    const names = shown.get(members) ?? new Map<string, number>();
    shown.set(members, names);
    for (const [name, inner] of Object.entries(value)) {
      if (!names.has(name)) names.set(name, line);
      const member = members.find((known) => known.name === name);
      if (member) inValue(inner, member.type, line);
    }
  };
  const inValue = (value: unknown, type: Type, line: number): void => {
    if (Array.isArray(value) && type.kind === 'array') for (const item of value) inValue(item, type.items, line);
    const members = type.kind === 'ref' ? types.get(type.name) : undefined;
    if (members && isObject(value)) inObject(value, members, line);
  };
  for (const action of spec.actions)
    for (const { request, response, line } of shownBy(action)) {
      if (request) inObject(request, action.input, line);
      if (response) inObject(response, action.output, line);
    }
  return shown;
}

function shownBy(action: Action) {
  return action.examples.map(({ request, response, source }) => {
    const body = isObject(response) && isObject(response['Response']) ? response['Response'] : response;
    return {
      request: isObject(request) ? unflatten(request) : undefined,
      response: isObject(body) && !('Error' in body) ? body : undefined,
      line: source.line,
    };
  });
}
