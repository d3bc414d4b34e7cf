import type { ApiSpec } from '../spec/types.ts';
import { compareReleases, type Release } from './compare.ts';
import { compareVersions } from './migration/changes.ts';
import { idOf, pairSides, readSide, readWorkingTree, SideError, type SideOptions } from './sides.ts';
import type { Diff } from './types.ts';

/**
 * Reads both sides and compares them: one diff per API that both have. Without a new side it is the working tree;
 * without an old one, the committed spec.
 *
 * @throws SideError if a side can't be read, or if nothing can be compared. Never an empty diff instead.
 */
export async function diffSides(
  old: string | undefined,
  renewed: string | undefined,
  options: SideOptions,
): Promise<Diff[]> {
  const [olds, news] = await Promise.all([
    readSide(old ?? 'HEAD', options),
    renewed === undefined ? readWorkingTree(options.root) : readSide(renewed, options),
  ]);
  const api = options.api ?? apiMeant([old, olds], [renewed, news]);
  const { pairs, onlyOld, onlyNew } = pairSides(olds, news, api);
  const diffs = pairs.map((pair) => diffReleases(pair.old, pair.new));
  const unpaired = [
    ...onlyOld.map((release) => ({ side: 'old' as const, ...originOf(release) })),
    ...onlyNew.map((release) => ({ side: 'new' as const, ...originOf(release) })),
  ];
  return diffs.map((diff, index) => (index === 0 && unpaired.length > 0 ? { ...diff, unpaired } : diff));
}

/** A release or a spec file is of one API: where the other side holds several, the others are not asked for. */
function apiMeant(...sides: [name: string | undefined, releases: Release[]][]): string | undefined {
  if (sides.every(([, releases]) => releases.length <= 1)) return undefined;
  const single = sides.find(([name]) => name !== undefined && /^release:|\.json$/.test(name))?.[1][0];
  return single && idOf(single);
}

/** A comparison of two releases of one API, or a map from one API version to another. */
export function diffReleases(old: Release, renewed: Release): Diff {
  if (old.spec.product !== renewed.spec.product) {
    throw new SideError(`${idOf(old)} and ${idOf(renewed)} are two products: nothing to compare.`);
  }
  return isAnotherApi(old.spec, renewed.spec) ? compareVersions(old, renewed) : compareReleases(old, renewed);
}

/**
 * A version that is called in another way, or that has mostly other actions, is another API: nobody steps to it, callers
 * move. A new version that goes on with the same actions is a release, if a breaking one.
 */
function isAnotherApi(old: ApiSpec, renewed: ApiSpec): boolean {
  if (old.version === renewed.version) return false;
  if (old.protocol !== renewed.protocol) return true;
  const names = new Set(renewed.actions.map((action) => action.name));
  return old.actions.filter((action) => names.has(action.name)).length * 2 < old.actions.length;
}

const originOf = ({ spec, from }: Release) => ({
  product: spec.product,
  version: spec.version,
  from: from ?? spec.source.file,
});
