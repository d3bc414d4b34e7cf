/** What a release does, decided from facts alone: nothing here reads a file or calls a registry. */

import { gt, lt, prerelease, valid } from 'semver';

/** All that the plan needs to know about one package. */
export interface PackageFacts {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** The versions that the registry has. */
  readonly published: readonly string[];
  /** What the registry has under this version; undefined: nothing. */
  readonly publishedIntegrity?: string;
  /** The versions that the package's changelog has a section for. */
  readonly changelogVersions: readonly string[];
  /** The last release's version and the least that the diff since then allows; undefined: there was none. */
  readonly since?: { readonly version: string; readonly least: string };
}

export interface ReleaseFacts {
  /** In the order of publication. */
  readonly packages: readonly PackageFacts[];
  readonly tag?: string;
  /** Whether the environment can vouch for where the package was built. */
  readonly provenance: boolean;
}

export type Step =
  | { readonly action: 'publish'; readonly package: PackageFacts; readonly tag: string; readonly provenance: boolean }
  | { readonly action: 'skip'; readonly package: PackageFacts };

export interface Plan {
  readonly steps: readonly Step[];
  /** Why nothing may be published; empty: it may. */
  readonly refusals: readonly string[];
}

/** The steps in order, and everything that speaks against them, all at once. */
export function planRelease(facts: ReleaseFacts): Plan {
  const refusals: string[] = [];
  const steps = facts.packages.map((entry): Step => {
    if (entry.published.includes(entry.version)) {
      if (entry.publishedIntegrity !== entry.integrity) refusals.push(otherContents(entry));
      return { action: 'skip', package: entry };
    }
    refusals.push(...packageRefusals(entry));
    return { action: 'publish', package: entry, tag: facts.tag ?? 'latest', provenance: facts.provenance };
  });
  return { steps, refusals };
}

function otherContents({ name, version }: PackageFacts): string {
  return `${name} ${version} is published with other contents. Raise its version in templates/packages.json.`;
}

function packageRefusals(entry: PackageFacts): string[] {
  const { name, version, since } = entry;
  const refusals: string[] = [];
  if (!isRelease(version)) refusals.push(`${name}: "${version}" is not a version; write major.minor.patch.`);
  if (!entry.changelogVersions.includes(version)) {
    refusals.push(`${name}: the changelog has no section "## ${version}".`);
  }
  const newer = entry.published.filter((other) => isRelease(other) && isRelease(version) && gt(other, version));
  if (newer.length > 0) refusals.push(`${name}: ${newer.at(-1)} is published, which is newer than ${version}.`);
  if (since && isRelease(version) && lt(version, since.least)) {
    refusals.push(
      `${name}: what changed since ${since.version} needs at least ${since.least}; the version is ${version}.`,
    );
  }
  return refusals;
}

const isRelease = (version: string): boolean => valid(version) === version && prerelease(version) === null;

/** What the plan does, for a person, before it is done. */
export function describePlan(plan: Plan, registry: string): string[] {
  return plan.steps.map((step) => {
    const { name, version } = step.package;
    if (step.action === 'skip') return `skip     ${name} ${version}: it is there already`;
    const how = [`tag ${step.tag}`, step.provenance ? 'with provenance' : 'without provenance'].join(', ');
    return `publish  ${name} ${version} to ${registry} (${how})`;
  });
}
