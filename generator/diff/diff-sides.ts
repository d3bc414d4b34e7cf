import { compareReleases, type Release } from './compare.ts';
import { compareVersions } from './migration/changes.ts';
import { idOf, pairSides, readSide, readWorkingTree, SideError, type SideOptions } from './sides.ts';
import type { Diff } from './types.ts';

export interface DiffOptions extends SideOptions {
  /** Keeps one API: `clb-2018-03-17`, or its version. */
  api?: string | undefined;
}

/**
 * Reads both sides and compares them: one diff per API that both have. Without a new side it is the working tree;
 * without an old one, the committed spec.
 *
 * @throws SideError if a side can't be read, or if nothing can be compared. Never an empty diff instead.
 */
export async function diffSides(
  old: string | undefined,
  renewed: string | undefined,
  options: DiffOptions,
): Promise<Diff[]> {
  const [olds, news] = await Promise.all([
    readSide(old ?? 'HEAD', options),
    renewed === undefined ? readWorkingTree(options.root) : readSide(renewed, options),
  ]);
  const { pairs, onlyOld, onlyNew } = pairSides(olds, news, options.api);
  const diffs = pairs.map((pair) => diffReleases(pair.old, pair.new));
  const unpaired = [
    ...onlyOld.map((release) => ({ side: 'old' as const, ...originOf(release) })),
    ...onlyNew.map((release) => ({ side: 'new' as const, ...originOf(release) })),
  ];
  return diffs.map((diff, index) => (index === 0 && unpaired.length > 0 ? { ...diff, unpaired } : diff));
}

/** A comparison of two releases of one version, or a map from one version to another. */
export function diffReleases(old: Release, renewed: Release): Diff {
  if (old.spec.product !== renewed.spec.product) {
    throw new SideError(`${idOf(old)} and ${idOf(renewed)} are two products: nothing to compare.`);
  }
  const sameApi = old.spec.version === renewed.spec.version && old.spec.protocol === renewed.spec.protocol;
  return sameApi ? compareReleases(old, renewed) : compareVersions(old, renewed);
}

const originOf = ({ spec, from }: Release) => ({
  product: spec.product,
  version: spec.version,
  from: from ?? spec.source.file,
});
