import type { Fact } from '../spec/find-fact.ts';
import { refOf } from '../spec/references.ts';
import type { Action, ApiSpec } from '../spec/types.ts';

/** Another place of the document that says the same, with its line. */
export interface Agreement {
  line: number;
  says: string;
}

const MOST = 6;

/** The places that bear a fact out: examples that show it, releases that name it, other tables with the same member. */
export function agreements(spec: ApiSpec, fact: Fact): Agreement[] {
  const { member, owner } = fact;
  if (!member) return owner ? ofOwner(spec, owner.name) : [];
  return [
    ...examplesWith(spec, fact),
    ...spec.releases.flatMap((release) =>
      release.changes
        .filter((change) => (change.action ?? change.type) === owner?.name && change.names.includes(member.name))
        .map((change) => ({
          line: change.line ?? release.source.line,
          says: `release ${release.number}: ${change.change}`,
        })),
    ),
    ...otherTables(spec, fact),
  ];
}

function ofOwner(spec: ApiSpec, name: string): Agreement[] {
  return spec.releases.flatMap((release) =>
    release.changes
      .filter((change) => change.names.includes(name) || (change.action ?? change.type) === name)
      .map((change) => ({
        line: change.line ?? release.source.line,
        says: `release ${release.number}: ${change.change} ${change.kind} ${change.names.join(', ')}`,
      })),
  );
}

function examplesWith(spec: ApiSpec, { path, member, owner }: Fact): Agreement[] {
  if (!member || !owner) return [];
  const actions: Action[] =
    'input' in owner ? [owner] : spec.actions.filter((action) => owner.usedBy.includes(action.name));
  const side = path.includes('.output.') ? 'response' : path.includes('.input.') ? 'request' : undefined;
  const found: Agreement[] = [];
  for (const action of actions)
    for (const example of action.examples)
      for (const position of ['request', 'response'] as const)
        if ((side === undefined || side === position) && hasKey(example[position], member.name))
          found.push({
            line: example.source.line,
            says: `the ${position} of ${action.name}, example ${JSON.stringify(example.title)}, has it`,
          });
  return limited(found, 'examples');
}

function hasKey(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasKey(item, name));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.split('.').includes(name) || hasKey(inner, name));
}

function otherTables(spec: ApiSpec, { member, owner }: Fact): Agreement[] {
  if (!member) return [];
  const same = (type: typeof member.type) =>
    JSON.stringify(type) === JSON.stringify(member.type) || refOf(type) !== undefined;
  const tables = [
    ...spec.actions.flatMap((action) => [
      { at: `${action.name}.input`, owner: action, members: action.input },
      { at: `${action.name}.output`, owner: action, members: action.output },
    ]),
    ...spec.types.map((type) => ({ at: `type ${type.name}`, owner: type, members: type.members })),
  ];
  const found = tables.flatMap((table) =>
    table.owner === owner
      ? []
      : table.members
          .filter((other) => other.name === member.name && same(other.type))
          .map((other) => ({ line: other.source.line, says: `${table.at} has a member of this name and type` })),
  );
  return limited(found, 'tables');
}

function limited(found: Agreement[], what: string): Agreement[] {
  const more = found.length - MOST;
  return more > 0
    ? [...found.slice(0, MOST), { line: found[MOST]?.line ?? 0, says: `and ${more} more ${what}` }]
    : found;
}
