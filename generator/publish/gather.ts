/** The facts of a release: from the tarballs, the changelogs, git and the registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSpecs } from '../diff/compare.ts';
import { nextVersion } from '../diff/version.ts';
import { readSpec } from '../spec/json.ts';
import type { PackedPackage } from './pack.ts';
import type { PackageFacts, ReleaseFacts } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { readReleased } from './released.ts';
import { npm, npmProblem, run } from './run.ts';

export interface Registry {
  readonly url: string;
  /** npm's arguments that lead to it. */
  readonly args: readonly string[];
}

export function registryAt(url: string | undefined): Registry {
  const chosen = url ?? 'https://registry.npmjs.org/';
  return { url: chosen, args: [`--registry=${chosen}`] };
}

/** @throws {PublishError} where git or the registry doesn't answer */
export async function gatherFacts(
  root: string,
  packed: readonly PackedPackage[],
  registry: Registry,
  tag: string | undefined,
): Promise<ReleaseFacts> {
  const packages: PackageFacts[] = [];
  for (const entry of packed) packages.push(await packageFacts(root, entry, registry));
  return { packages, provenance: canProve(process.env), ...(tag === undefined ? {} : { tag }) };
}

/** A GitHub Actions job that may ask for an identity token. */
function canProve(env: NodeJS.ProcessEnv): boolean {
  return env['GITHUB_ACTIONS'] === 'true' && env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined;
}

/** Records of releases, which a run that stopped halfway has written already; they are in no package. */
const RECORDS = 'spec/released/';

/** @throws {PublishError} where the tree is not what is committed: a release is made from a commit */
export async function expectCleanTree(root: string): Promise<void> {
  const { status, stdout } = await run('git', ['status', '--porcelain', '-z'], { cwd: root });
  if (status !== 0) throw new PublishError(`${root} is not a git repository: a release is made from a commit.`);
  const paths = stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .filter((path) => !path.startsWith(RECORDS));
  if (paths.length === 0) return;
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  throw new PublishError(
    `The tree has changes that are not committed: ${paths.slice(0, 3).join(', ')}${more}. Commit or drop them.`,
  );
}

async function packageFacts(root: string, packed: PackedPackage, registry: Registry): Promise<PackageFacts> {
  const { folder, manifest, path } = packed.local;
  const { name, version } = manifest;
  const since = lastRelease(root, folder);
  const published = await publishedVersions(name, registry);
  const publishedIntegrity = published.includes(version) ? await integrityOf(name, version, registry) : undefined;
  return {
    folder,
    name,
    version,
    integrity: packed.integrity,
    published,
    ...(publishedIntegrity === undefined ? {} : { publishedIntegrity }),
    changelogVersions: changelogVersions(readFileSync(join(path, 'CHANGELOG.md'), 'utf8')),
    ...(since ? { since } : {}),
  };
}

/** The versions of the `## 1.2.3` headings; what follows the number, as a date, is free. */
export function changelogVersions(text: string): string[] {
  return [...text.matchAll(/^## \[?(\d+\.\d+\.\d+)\b/gm)].map((match) => match[1] ?? '');
}

async function publishedVersions(name: string, registry: Registry): Promise<string[]> {
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const result = await npm(['view', name, 'versions', '--json', ...patience, ...registry.args]);
  if (result.status === 0) return [JSON.parse(result.stdout || '[]') as string | string[]].flat();
  if (/E404/.test(result.stderr + result.stdout)) return [];
  throw new PublishError(
    `${registry.url} doesn't say which versions of ${name} it has: ${npmProblem(result)}. ` +
      'Check the network, or name another registry with --registry.',
  );
}

async function integrityOf(name: string, version: string, registry: Registry): Promise<string> {
  const { stdout } = await npm(['view', `${name}@${version}`, 'dist.integrity', '--json', ...registry.args]);
  return stdout.trim() === '' ? '' : String(JSON.parse(stdout));
}

/** What the diff since the last release's record asks of the version. */
function lastRelease(root: string, folder: string): PackageFacts['since'] {
  const spec = readSpec(join(root, 'spec', `${folder}.json`));
  const released = readReleased(spec, root);
  if (!released) return undefined;
  return { version: released.version, least: nextVersion(released.version, compareSpecs(released.spec, spec)) };
}
