import type { ApiSpec } from '../../spec/types.ts';
import { nameLikeness } from '../compare/likeness.ts';
import type { Change, Disagreement, HistoryCheck } from '../types.ts';
import { factsOf, type HistoryFact, locatedFacts, pathsOf } from './facts.ts';
import { rebuildRelease } from './rebuild.ts';

/** Does the release history agree with the document that it stands in? Each release's own disagreements, newest first. */
export function checkHistory(spec: ApiSpec): Disagreement[] {
  const paths = pathsOf(spec);
  const facts = locatedFacts(spec);
  const pageless = new Set(spec.actions.filter((action) => !action.documented).map((action) => action.name));
  return [...missingIn(paths, pageless, facts), ...addedTwice(facts), ...againstExisting(spec, facts)].sort(
    (a, b) => b.release - a.release || (a.line ?? 0) - (b.line ?? 0),
  );
}

function missingIn(
  paths: ReadonlyMap<string, unknown>,
  pageless: ReadonlySet<string>,
  facts: readonly HistoryFact[],
): Disagreement[] {
  return facts
    .filter((fact) => !paths.has(fact.path))
    .map((fact) => {
      const { release, change, path, line, member } = fact;
      const near = nearest(path, paths.keys());
      const verb = change === 'existing' ? 'lists it as existing' : `says ${change}`;
      const lacksPage = (fact.kind === 'input' || fact.kind === 'output') && pageless.has(fact.owner);
      const hint = lacksPage
        ? ', as it has no page of this action'
        : near
          ? `; it has ${near}`
          : ': gone or renamed since';
      const owner = member === undefined ? '' : path.slice(0, path.length - member.length - 1);
      const message = `The history ${verb}, but the document has no ${member === undefined ? path : `${member} in ${owner}`}${hint}.`;
      return { release, message, path, line };
    });
}

/** The path of the same owner whose name comes nearest. */
function nearest(path: string, candidates: Iterable<string>): string | undefined {
  const owner = path.slice(0, path.lastIndexOf('.') + 1);
  let best: string | undefined;
  let bestLikeness = 0.75;
  for (const candidate of candidates) {
    if (!candidate.startsWith(owner) || candidate.slice(owner.length).includes('.')) continue;
    if (candidate.startsWith('type ') !== path.startsWith('type ')) continue;
    const likeness = nameLikeness(candidate.slice(owner.length), path.slice(owner.length));
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness];
  }
  return best;
}

function addedTwice(facts: readonly HistoryFact[]): Disagreement[] {
  const first = new Map<string, HistoryFact>();
  const twice: Disagreement[] = [];
  for (const fact of [...facts].reverse()) {
    if (fact.change !== 'added' && fact.change !== 'existing') continue;
    const before = first.get(fact.path);
    if (!before) first.set(fact.path, fact);
    else if (before.release !== fact.release) {
      const message = `The history says ${fact.change}, but it was ${before.change} with release ${before.release} (line ${before.line}) already.`;
      twice.push({ release: fact.release, message, path: fact.path, line: fact.line });
    }
  }
  return twice;
}

/** The first entry lists what there was: undoing all releases has to lead to the same. */
function againstExisting(spec: ApiSpec, facts: readonly HistoryFact[]): Disagreement[] {
  const existing = facts.filter((fact) => fact.change === 'existing');
  const first = existing[0];
  if (!first) return [];
  const listed = new Set(existing.map((fact) => fact.path));
  const rebuilt = rebuildRelease(spec, first.release).spec;
  const left = [
    ...rebuilt.actions.map(({ name, source }) => ({ path: name, line: source.line })),
    ...rebuilt.types.map(({ name, source }) => ({ path: `type ${name}`, line: source.line })),
  ];
  return left
    .filter(({ path }) => !listed.has(path))
    .map(({ path, line }) => {
      const message = `The document has ${path}, but no release of the history brought it and it is not among what existed.`;
      return { release: first.release, message, path, line };
    });
}

/**
 * Does the history tell what the comparison of two documents found? Compares the entries that the old document does not
 * have with the computed changes.
 */
export function checkAgainstHistory(
  old: ApiSpec,
  renewed: ApiSpec,
  changes: readonly Change[],
): HistoryCheck | undefined {
  // By what they tell: another export may number and date the same entries anew.
  const key = (fact: HistoryFact) => `${fact.change === 'existing' ? 'added' : fact.change} ${fact.path}`;
  const news = (olds: readonly HistoryFact[], facts: readonly HistoryFact[]): HistoryFact[] => {
    const known = new Set(olds.map(key));
    return facts.filter((fact) => !known.has(key(fact)));
  };
  // As the entries have them first: mostly there is nothing new, and nothing to look for in the documents.
  if (news(old.releases.flatMap(factsOf), renewed.releases.flatMap(factsOf)).length === 0) return undefined;
  const oldPaths = pathsOf(old);
  const newPaths = pathsOf(renewed);
  const facts = news(locatedFacts(old, old.releases, oldPaths), locatedFacts(renewed, renewed.releases, newPaths));
  if (facts.length === 0) return undefined;
  const between = [...new Set(facts.map((fact) => fact.release))];
  const wholes = new Set(facts.filter((fact) => fact.change === 'added').map((fact) => fact.path));
  const added = new Map(changes.filter((change) => change.change === 'added').map((change) => [change.path, change]));
  const touched = new Set(changes.flatMap((change) => [change.path, change.oldPath ?? change.path]));
  const disagreements: Disagreement[] = [];
  let agreed = 0;
  for (const fact of facts) {
    const found =
      fact.change === 'added' ? added.has(fact.path) || touchedByRename(fact.path, changes) : touched.has(fact.path);
    // What came with a new owner is part of the owner's addition.
    const within = fact.member !== undefined && (wholes.has(fact.ownerPath) || added.has(fact.ownerPath));
    if (found || within) agreed++;
    else
      disagreements.push({
        release: fact.release,
        path: fact.path,
        line: fact.line,
        message: whyNot(fact, oldPaths, newPaths),
      });
  }
  const told = new Set(facts.map((fact) => fact.path));
  const newest = Math.max(...between);
  for (const [path, change] of added) {
    if (told.has(path) || !newPaths.has(path)) continue;
    const message = `The comparison finds ${path} added, but no release of the history tells it.`;
    disagreements.push({ release: newest, path, message, ...(change.source.new && { line: change.source.new.line }) });
  }
  return { releases: between, agreed, disagreements };
}

const touchedByRename = (path: string, changes: readonly Change[]): boolean =>
  changes.some((change) => change.change === 'renamed' && change.path === path);

function whyNot(
  fact: HistoryFact,
  oldPaths: ReadonlyMap<string, unknown>,
  newPaths: ReadonlyMap<string, unknown>,
): string {
  const says = `Release ${fact.release} says that ${fact.path} was ${fact.change}, but`;
  if (!newPaths.has(fact.path)) return `${says} the new document does not have it.`;
  if (fact.change === 'added' && oldPaths.has(fact.path)) return `${says} the old document has it already.`;
  return `${says} the comparison finds no difference.`;
}
