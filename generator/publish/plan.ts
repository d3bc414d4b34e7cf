/** What becomes of one package in a release, decided from facts alone: nothing here reads a file or calls a registry. */
import { gt, prerelease } from 'semver';
import { type Decision, findingId } from '../diff/decisions.ts';
import type { Change } from '../diff/types.ts';
import { DECISIONS } from './package-outputs.ts';

/** All that the plan needs to know about a package. */
export interface PackageFacts {
  readonly folder: string;
  readonly version: string;
  readonly integrity: string;
  /** The versions that the registry has, and what it has under this one. */
  readonly published: readonly string[];
  readonly publishedIntegrity?: string;
  /** The last release's version; undefined: there was none. */
  readonly since?: string;
  /** Findings since then that nobody has decided, and decisions that no longer apply. */
  readonly undecided: readonly Change[];
  readonly stale: readonly Decision[];
}

/** Why a package can't be published; empty: it can. What is published already isn't asked anything. */
export function refusalsOf(facts: PackageFacts): string[] {
  const { version, since, published, undecided, stale } = facts;
  if (isPublished(facts)) return isUnchanged(facts) ? [] : [OTHER_CONTENTS];
  const newer = published.filter((other) => !prerelease(other) && gt(other, version)).at(-1);
  return [
    ...(newer === undefined ? [] : [`${newer} is published, which is newer.`]),
    ...(undecided.length > 0 ? [toDecide(facts)] : []),
    ...stale.map(({ at, finding }) => `${at}: nothing that changed since ${since} is "${finding}". Remove the line.`),
  ];
}

const OTHER_CONTENTS =
  'is published with other contents. Run the release from the commit that was published, which records it in spec/released/; ' +
  'then "npm run generate" gives the next version.';

/** The findings that are open, each as the line that decides it but for the reason. */
function toDecide({ folder, since, undecided }: PackageFacts): string {
  const lines = undecided.map((change) => {
    const line = { api: folder, since, finding: findingId(change), bump: change.bump, because: '' };
    return `\n  ${JSON.stringify(line)}`;
  });
  return (
    `${undecided.length} changes since ${since} are for a person to decide ("npm run --silent diff -- spec/released/${folder}.json ` +
    `spec/${folder}.json" shows them). Put a line for each into ${DECISIONS}, with the step that it asks for and the reason, then run ` +
    `"npm run generate":${lines.join('')}`
  );
}

export const isPublished = ({ published, version }: PackageFacts): boolean => published.includes(version);

/**
 * Is what the registry has under this version the same package? If it is the recorded release, it is: other compilers may pack it into other
 * bytes.
 */
const isUnchanged = ({ integrity, publishedIntegrity, since, version }: PackageFacts): boolean =>
  since === version || integrity === publishedIntegrity;
