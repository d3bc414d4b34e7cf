/** A release from its beginning to its end. Read this first. */
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { expectCleanTree } from './clean-tree.ts';
import type { PackedPackage } from './pack.ts';
import type { PackageOutputs } from './package-outputs.ts';
import { type LocalPackage, readPackages } from './packages.ts';
import { isPublished, type PackageFacts, refusalsOf } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { type Registry, registryAt } from './registry.ts';
import { checkPackage, type OnStage, packOne, withTemporaryFolder } from './release-check.ts';
import { recordRelease } from './released.ts';

export interface ReleaseSettings {
  readonly root: string;
  /** Default: npm's own. */
  readonly registry?: string;
  /** Default: `latest`. */
  readonly tag?: string;
  /** Say what would be done, and do nothing. */
  readonly dryRun: boolean;
  readonly report: (line: string) => void;
  readonly onStage?: OnStage;
}

/** A package on its way: what is known of it so far, and what speaks against it. */
interface Candidate {
  readonly local: LocalPackage;
  outputs?: PackageOutputs;
  packed?: PackedPackage;
  isThere?: boolean;
  refusals: string[];
}

/**
 * Builds and packs, says what it will do, checks the tarballs, publishes. What is refused, or fails, doesn't stop the other packages. Whatever
 * stops it halfway, it can be run again: what is published is skipped.
 *
 * @throws {PublishError} with everything that speaks against the packages that weren't published
 */
export async function release({ root, report, onStage = () => {}, ...settings }: ReleaseSettings): Promise<void> {
  const registry = registryAt(settings.registry);
  const options = { tag: settings.tag ?? 'latest', provenance: canProve(process.env) };
  await expectCleanTree(root);
  await withTemporaryFolder(async (folder) => {
    const candidates = readPackages(root).map((local): Candidate => ({ local, refusals: [] }));
    for (const candidate of candidates)
      await attempt(candidate, () => prepare(candidate, root, folder, registry, onStage));
    for (const candidate of candidates) report(describe(candidate, registry, options));
    let published = 0;
    for (const candidate of candidates) {
      if (candidate.refusals.length === 0 && !candidate.isThere)
        await attempt(candidate, () => check(candidate, onStage));
      if (candidate.refusals.length > 0 || settings.dryRun) continue;
      await attempt(candidate, async () => {
        const { packed, outputs, isThere } = candidate;
        if (packed && !isThere) {
          await registry.publish(packed, options);
          report(`published ${nameOf(candidate)}`);
          published++;
        }
        if (outputs && outputs.since !== outputs.version) recordRelease(outputs, root);
      });
    }
    if (published > 0) report('Commit spec/released/: the next versions are told from it.');
    const refused = candidates.filter(({ refusals }) => refusals.length > 0);
    const reasons = refused.flatMap((each) => each.refusals.map((refusal) => `${nameOf(each)}: ${refusal}`));
    if (reasons.length > 0) throw new PublishError(reasons.join('\n'));
    if (settings.dryRun) report('Nothing was published: this was a dry run.');
    else if (published === 0) report('Nothing to publish.');
  });
}

/** Does one step for a package; where that can't be done, the package is refused. */
async function attempt(candidate: Candidate, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    candidate.refusals.push(error.message);
  }
}

async function prepare(
  candidate: Candidate,
  root: string,
  folder: string,
  registry: Registry,
  onStage: OnStage,
): Promise<void> {
  const { outputs, packed } = await packOne(candidate.local, root, folder, onStage);
  onStage(`asking ${registry.url}`);
  const { name, version } = candidate.local.manifest;
  const published = await registry.versionsOf(name);
  const { since, undecided, stale } = outputs;
  const facts: PackageFacts = {
    folder: candidate.local.folder,
    version,
    integrity: packed.integrity,
    published,
    ...(published.includes(version) && { publishedIntegrity: await registry.integrityOf(name, version) }),
    ...(since !== undefined && { since }),
    undecided,
    stale,
  };
  Object.assign(candidate, { outputs, packed, isThere: isPublished(facts), refusals: refusalsOf(facts) });
}

async function check({ packed, refusals }: Candidate, onStage: OnStage): Promise<void> {
  const findings = await checkPackage(packed as PackedPackage, onStage);
  if (findings.length === 0) return;
  const lines = findings.map(({ check: name, message }) => `\n  ${name}: ${message}`);
  refusals.push(`is not ready:${lines.join('')}`);
}

function describe(
  candidate: Candidate,
  { url }: Registry,
  { tag, provenance }: { tag: string; provenance: boolean },
): string {
  if (candidate.refusals.length > 0) return `refuse   ${nameOf(candidate)}: see below`;
  if (candidate.isThere) return `skip     ${nameOf(candidate)}: it is there already`;
  return `publish  ${nameOf(candidate)} to ${url} (tag ${tag}, ${provenance ? 'with' : 'without'} provenance)`;
}

const nameOf = ({ local: { manifest } }: Candidate): string => `${manifest.name} ${manifest.version}`;

/** A GitHub Actions job that may ask for an identity token. */
function canProve(env: NodeJS.ProcessEnv): boolean {
  return env['GITHUB_ACTIONS'] === 'true' && env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined;
}
