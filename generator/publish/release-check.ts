/** Tests the tarballs that would be published, not the tree that they come from. Read this first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build-packages.ts';
import { checkConsumer } from './check/consumer.ts';
import { checkContents } from './check/contents.ts';
import type { Finding } from './check/finding.ts';
import { checkLint } from './check/lint.ts';
import { checkResolution } from './check/resolution.ts';
import type { PackedPackage } from './pack.ts';
import { packPackage } from './pack.ts';
import { expectGenerated, type PackageOutputs } from './package-outputs.ts';
import { type LocalPackage, readPackages } from './packages.ts';

export interface CheckedPackage {
  readonly packed: PackedPackage;
  readonly findings: readonly Finding[];
}

/** Called before each stage, for who looks on. */
export type OnStage = (stage: string) => void;

/** Builds and packs a package into `destination`. @throws {PublishError | BuildError} */
export async function packOne(
  local: LocalPackage,
  root: string,
  destination: string,
  onStage: OnStage,
): Promise<{ outputs: PackageOutputs; packed: PackedPackage }> {
  onStage(`building and packing ${local.folder}`);
  const outputs = expectGenerated(root, local.folder);
  await buildPackage(local.path);
  return { outputs, packed: await packPackage(local, destination) };
}

/** What all checks find in a tarball. */
export async function checkPackage(packed: PackedPackage, onStage: OnStage): Promise<Finding[]> {
  onStage(`checking the tarball of ${packed.local.folder}`);
  const findings = [checkContents(packed), checkLint(packed), checkResolution(packed), checkConsumer(packed)];
  return (await Promise.all(findings)).flat();
}

/** Builds, packs and checks; the tarballs are gone afterwards. */
export async function checkRelease(root: string, onStage: OnStage = () => {}): Promise<CheckedPackage[]> {
  return withTemporaryFolder(async (folder) => {
    const checked: CheckedPackage[] = [];
    for (const local of readPackages(root)) {
      const { packed } = await packOne(local, root, folder, onStage);
      checked.push({ packed, findings: await checkPackage(packed, onStage) });
    }
    return checked;
  });
}

export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
