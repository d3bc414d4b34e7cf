/** A release from its beginning to its end. Read this first. */
import { applyPlan } from './apply.ts';
import { expectCleanTree, gatherFacts, registryAt } from './gather.ts';
import { describePlan, planRelease } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { checkPackage, type OnStage, packAll, withTemporaryFolder } from './release-check.ts';

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

/**
 * Builds, packs, plans, says what it will do, checks the tarballs, publishes.
 *
 * @throws {PublishError} with everything that speaks against it
 */
export async function release(settings: ReleaseSettings): Promise<void> {
  const { root, report, onStage = () => {} } = settings;
  const registry = registryAt(settings.registry);
  await expectCleanTree(root);
  await withTemporaryFolder(async (folder) => {
    const packed = await packAll(root, folder, onStage);
    onStage(`asking ${registry.url}`);
    const plan = planRelease(await gatherFacts(root, packed, registry, settings.tag));
    for (const line of describePlan(plan, registry.url)) report(line);
    if (plan.refusals.length > 0) throw new PublishError(plan.refusals.join('\n'));
    const publishing = plan.steps.filter((step) => step.action === 'publish').map((step) => step.package.folder);
    for (const entry of packed.filter(({ local }) => publishing.includes(local.folder))) {
      const { findings } = await checkPackage(entry, onStage);
      if (findings.length === 0) continue;
      const lines = findings.map(({ check, message }) => `  ${check}: ${message}`);
      throw new PublishError(`${entry.local.manifest.name} is not ready:\n${lines.join('\n')}`);
    }
    if (settings.dryRun) return report('Nothing was published: this was a dry run.');
    await applyPlan(root, plan, packed, registry, report);
    if (publishing.length === 0) report('Nothing to publish.');
    else report('Commit spec/released/: the next versions are told from it.');
  });
}
