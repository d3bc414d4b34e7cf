import type { Action, DataType, Member, Type } from '../../spec/types.ts';
import type { ParseContext } from '../context.ts';
import { quote } from '../table.ts';
import { lineShowing } from './members.ts';
import { nested } from './query.ts';

/** Reports what the examples send or return, and no table lists. */
export function reportUndeclared(actions: readonly Action[], types: readonly DataType[], context: ParseContext): void {
  const byName = new Map(types.map((type) => [type.name, type]));
  for (const action of actions) {
    const reported = new Set<string>();
    for (const { request, response, source } of action.examples) {
      const report = (path: string, name: string) => {
        if (reported.has(path)) return;
        reported.add(path);
        const line = lineShowing(name, { examples: [source], context }) ?? source.line;
        context.report(
          'example-undeclared',
          { line },
          `An example of ${action.name} has ${quote(path)}, which no table lists.`,
        );
      };
      if (typeof request === 'object' && request !== null)
        compare(nested(request as Record<string, string>), action.input, `input`, byName, report);
      compare(response, action.output, `output`, byName, report);
    }
  }
}

function compare(
  value: unknown,
  members: readonly Member[],
  path: string,
  types: ReadonlyMap<string, DataType>,
  report: (path: string, name: string) => void,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [name, part] of Object.entries(value)) {
    const member = members.find((each) => each.name === name);
    if (member) within(part, member.type, `${path}.${name}`, types, report);
    else report(`${path}.${name}`, name);
  }
}

function within(
  value: unknown,
  type: Type,
  path: string,
  types: ReadonlyMap<string, DataType>,
  report: (path: string, name: string) => void,
): void {
  if (type.kind === 'ref') compare(value, types.get(type.name)?.members ?? [], path, types, report);
  else if (type.kind === 'array' && Array.isArray(value))
    for (const item of value) within(item, type.items, path, types, report);
  else if (type.kind === 'map' && typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) within(entry, type.values, path, types, report);
}
