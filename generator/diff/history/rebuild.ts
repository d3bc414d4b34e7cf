import { ExpectedError } from '../../diagnostics/expected-error.ts';
import { derivePromises } from '../../model/derive.ts';
import { refOf } from '../../spec/references.ts';
import type { ApiSpec } from '../../spec/types.ts';
import type { Unknown } from '../types.ts';
import { type HistoryFact, locatedFacts, pathsOf } from './facts.ts';

/** A release as far as the history can tell it. */
export interface RebuiltRelease {
  spec: ApiSpec;
  /** What it can't tell. */
  unknown: Unknown[];
}

/** There is no such release, or no history to rebuild one from. */
export class HistoryError extends ExpectedError {}

/**
 * The API as it was at a release: the newest document with everything undone that later releases added. What a later
 * release modified stands as it is now and is listed as unknown, as is all that the history never records: texts, error
 * codes, what is required or may be null.
 *
 * @throws HistoryError if the spec's history has no such release.
 */
export function rebuildRelease(spec: ApiSpec, wanted: number): RebuiltRelease {
  const numbers = spec.releases.map((release) => release.number);
  // The first entry, "Existing Release", has no number; the next one is release 2.
  const number = wanted === 1 && !numbers.includes(1) && numbers.includes(0) ? 0 : wanted;
  if (!numbers.includes(number)) {
    const known =
      numbers.length === 0 ? 'it has no release history' : `it has ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    throw new HistoryError(`No release ${number} in the history of ${spec.product} ${spec.version}: ${known}.`);
  }
  return undoneAfter(spec, number);
}

/** The API before any of the history's entries; what the oldest entry tells is what it changed. */
export const beforeHistory = (spec: ApiSpec): RebuiltRelease => undoneAfter(spec, -1);

function undoneAfter(spec: ApiSpec, number: number): RebuiltRelease {
  const later = locatedFacts(
    spec,
    spec.releases.filter((release) => release.number > number),
  );
  if (later.length === 0) return { spec, unknown: [] };
  const added = new Set(later.filter((fact) => fact.change === 'added').map((fact) => fact.path));
  const deprecated = new Set(later.filter((fact) => fact.change === 'deprecated').map((fact) => fact.path));
  const rebuilt = derivePromises(undo(spec, number, added, deprecated));
  return { spec: rebuilt, unknown: [GENERAL, ...unknownOf(later, spec), ...strandedIn(rebuilt, spec)] };
}

const GENERAL: Unknown = {
  path: 'api',
  reason:
    'The history records neither texts, examples, error codes and limits, nor what was required or might be null: all of these are as of the newest document.',
};

function undo(spec: ApiSpec, number: number, added: ReadonlySet<string>, deprecated: ReadonlySet<string>): ApiSpec {
  const members = <T extends { name: string; deprecated: boolean }>(owner: string, list: T[]): T[] =>
    list
      .filter((member) => !added.has(`${owner}.${member.name}`))
      .map((member) => (deprecated.has(`${owner}.${member.name}`) ? { ...member, deprecated: false } : member));
  const actions = spec.actions
    .filter((action) => !added.has(action.name))
    .map((action) => {
      const { deprecated: isDeprecated, ...rest } = action;
      return {
        ...rest,
        ...(isDeprecated && !deprecated.has(action.name) && { deprecated: true }),
        input: members(`${action.name}.input`, action.input),
        output: members(`${action.name}.output`, action.output),
      };
    });
  const types = spec.types
    .filter((type) => !added.has(`type ${type.name}`))
    .map((type) => ({
      ...type,
      usedBy: type.usedBy.filter((action) => !added.has(action)),
      members: members(`type ${type.name}`, type.members),
    }));
  return { ...spec, actions, types, releases: spec.releases.filter((release) => release.number <= number) };
}

function unknownOf(later: readonly HistoryFact[], spec: ApiSpec): Unknown[] {
  const paths = pathsOf(spec);
  const added = new Set(later.filter((fact) => fact.change === 'added').map((fact) => fact.path));
  return later.flatMap((fact): Unknown[] => {
    // Undone as a whole, with its owner or by itself: nothing of it is left to be unknown.
    if (added.has(fact.ownerPath) || (fact.change !== 'added' && added.has(fact.path))) return [];
    const { path, line } = fact;
    if (!paths.has(path)) {
      const reason = `Release ${fact.release} ${fact.change} it, but the document has nothing of this name: gone or renamed since.`;
      return [{ path, reason, line }];
    }
    if (fact.change !== 'modified') return [];
    const reason = `Release ${fact.release} modified it; what it was before is not recorded.`;
    return [{ path, reason, modifiedBy: fact.release, line }];
  });
}

/** Members that a release had, of a data type that only came later: their type at that time can't be told. */
function strandedIn(rebuilt: ApiSpec, spec: ApiSpec): Unknown[] {
  const types = new Set(rebuilt.types.map((type) => type.name));
  const known = new Set(spec.types.map((type) => type.name));
  const stranded = (owner: string, members: ApiSpec['types'][number]['members']): Unknown[] =>
    members.flatMap((member): Unknown[] => {
      const name = refOf(member.type);
      if (name === undefined || types.has(name) || !known.has(name)) return [];
      const reason = `Its type ${name} came with a later release: either it came then too, or it had another type.`;
      return [{ path: `${owner}.${member.name}`, reason, line: member.source.line }];
    });
  return [
    ...rebuilt.actions.flatMap((action) => [
      ...stranded(`${action.name}.input`, action.input),
      ...stranded(`${action.name}.output`, action.output),
    ]),
    ...rebuilt.types.flatMap((type) => stranded(`type ${type.name}`, type.members)),
  ];
}
