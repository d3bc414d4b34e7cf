import { historyName } from '../../repair/history-name.ts';
import { letterCase } from '../../repair/letter-case.ts';
import { refIn } from '../../spec/references.ts';
import type { ApiSpec, DataType, Member, ReleaseChange, Source } from '../../spec/types.ts';
import type { ParseContext } from '../shared/context.ts';

/**
 * Resolves the names by which one part of a document speaks of another, once all parts are read: "Used by actions", the types
 * of members, the members of the history. What can't be resolved is reported.
 */
export function resolveReferences(spec: ApiSpec, context: ParseContext): void {
  resolveUsedBy(spec, context);
  resolveTypes(spec, context);
  resolveHistory(spec, context);
}

function resolveUsedBy(spec: ApiSpec, context: ParseContext): void {
  const known = spec.actions.map((action) => action.name);
  for (const type of spec.types)
    type.usedBy = type.usedBy.map((name) => {
      const repair = context.repair(letterCase, { name, known }, type.source, (found) => ({
        line: spec.actions.find((action) => action.name === found)?.source.line ?? type.source.line,
        text: `the action ${found}`,
      }));
      if (!repair) return name;
      addRepair(type, repair.id);
      return repair.found;
    });
}

/** A type that no page defines becomes a data type without members, so that its name isn't lost. */
function resolveTypes(spec: ApiSpec, context: ParseContext): void {
  const known = new Set(spec.types.map((type) => type.name));
  const lists: [string, Member[]][] = [
    ...spec.actions.flatMap((action): [string, Member[]][] => [
      [`${action.name}.input`, action.input],
      [`${action.name}.output`, action.output],
    ]),
    ...spec.types.map((type): [string, Member[]] => [`type ${type.name}`, type.members]),
  ];
  for (const [owner, members] of lists)
    for (const member of members) {
      const ref = refIn(member.type);
      if (!ref || known.has(ref.name)) continue;
      const repair = context.repair(letterCase, { name: ref.name, known: [...known] }, member.source, (found) => ({
        line: spec.types.find((type) => type.name === found)?.source.line ?? member.source.line,
        text: `the data type ${found}`,
      }));
      if (repair) {
        addRepair(member, repair.id);
        ref.name = repair.found;
        continue;
      }
      context.report(
        'type-unknown',
        member.source,
        `${owner}.${member.name} has the type ${ref.name}, which the document doesn't define. It is taken as a data type without known members.`,
      );
      known.add(ref.name);
      spec.types.push(undefinedType(ref.name, member.source));
    }
}

const undefinedType = (name: string, { line, endLine }: Source): DataType => ({
  name,
  description: '',
  documented: false,
  usedBy: [],
  members: [],
  source: { line, endLine },
});

function resolveHistory(spec: ApiSpec, context: ParseContext): void {
  const changes = spec.releases.flatMap((release) => release.changes.map((change) => ({ release, change })));
  const ownerOf = ({ kind, action, type }: ReleaseChange) => `${kind} ${action ?? type ?? ''}`;
  const namedOf = new Map<string, string[]>();
  for (const { change } of changes)
    namedOf.set(ownerOf(change), [...(namedOf.get(ownerOf(change)) ?? []), ...change.names]);
  for (const { release, change } of changes) {
    const members = membersOf(spec, change);
    // Absence from the table is what the end of a member says, here or in a later release.
    if (!members || change.change === 'deprecated') continue;
    const gone = new Set(
      changes
        .filter((later) => later.change.change === 'deprecated' && ownerOf(later.change) === ownerOf(change))
        .flatMap((later) => later.change.names),
    );
    change.names = change.names.map((name) => {
      if (gone.has(name)) return name;
      const line = change.line ?? release.source.line;
      const repair = context.repair(
        historyName,
        {
          name,
          members: members.filter(({ deprecated }) => !deprecated).map((member) => member.name),
          named: namedOf.get(ownerOf(change)) ?? [],
        },
        { line, endLine: line },
        (found) => context.cite(members.find((member) => member.name === found)?.source.line ?? line),
      );
      if (!repair) return name;
      addRepair(release, repair.id);
      return repair.found;
    });
  }
}

/** The members that a change of the history speaks of, as the document has them now. */
function membersOf(spec: ApiSpec, { kind, action, type }: ReleaseChange): Member[] | undefined {
  if (kind === 'member') return spec.types.find((known) => known.name === type)?.members;
  const owner = spec.actions.find((known) => known.name === action);
  return kind === 'input' ? owner?.input : kind === 'output' ? owner?.output : undefined;
}

function addRepair(fact: { source: Source }, id: string): void {
  fact.source = { ...fact.source, repairs: [...(fact.source.repairs ?? []), id] };
}
