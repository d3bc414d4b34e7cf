import type { Fact } from '../spec/find-fact.ts';
import { refIn } from '../spec/references.ts';
import type { ApiSpec, Member } from '../spec/types.ts';

/** Lets all that speaks of an action, a data type or a member speak of it by another name, before it has that. */
export function renameReferences(spec: ApiSpec, fact: Fact, was: string, is: string): void {
  const rename = (names: string[]) => {
    for (const [index, name] of names.entries()) if (name === was) names[index] = is;
  };
  const owner = fact.member ? fact.owner : undefined;
  const changes = spec.releases.flatMap((release) => release.changes);
  if (owner) {
    for (const change of changes) if ((change.action ?? change.type) === owner.name) rename(change.names);
    for (const rule of owner.rules ?? []) {
      rename(rule.members);
      if (rule.kind === 'requiredWhen' && rule.when.member === was) rule.when.member = is;
    }
    return;
  }
  const kind = spec.types.some((type) => type === fact.value) ? 'type' : 'action';
  for (const change of changes) {
    if (change.kind === kind) rename(change.names);
    if (change[kind] === was) change[kind] = is;
  }
  if (kind === 'action') {
    for (const { usedBy } of spec.types) rename(usedBy);
    for (const { async } of spec.actions) if (async?.pollWith === was) async.pollWith = is;
    return;
  }
  for (const { type } of allMembers(spec)) {
    const ref = refIn(type);
    if (ref?.name === was) ref.name = is;
  }
}

const allMembers = (spec: ApiSpec): Member[] => [
  ...spec.types.flatMap((type) => type.members),
  ...spec.actions.flatMap((action) => [...action.input, ...action.output]),
];
