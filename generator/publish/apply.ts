/** Carries a plan out, step by step. Whatever stops it, it can be run again: what is there is skipped. */
import { type Registry, releaseTag } from './gather.ts';
import type { PackedPackage } from './pack.ts';
import type { Plan, Step } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { npm, npmProblem, run } from './run.ts';

/** Publishes what the plan says and marks the commit; `report` hears of each step that is done. @throws {PublishError} */
export async function applyPlan(
  root: string,
  plan: Plan,
  packed: readonly PackedPackage[],
  registry: Registry,
  report: (line: string) => void,
): Promise<void> {
  if (plan.refusals.length > 0) throw new PublishError(plan.refusals.join('\n'));
  for (const step of plan.steps) {
    const { folder, name, version } = step.package;
    if (step.action === 'publish') {
      const tarball = packed.find((entry) => entry.local.folder === folder);
      if (!tarball) throw new PublishError(`${folder} has not been packed.`);
      await publish(step, tarball, registry);
      report(`published ${name} ${version}`);
    }
    await markRelease(root, releaseTag(folder, version));
  }
}

async function publish(
  step: Extract<Step, { action: 'publish' }>,
  packed: PackedPackage,
  registry: Registry,
): Promise<void> {
  const { name, version } = step.package;
  const provenance = step.provenance ? ['--provenance'] : [];
  const args = ['publish', packed.file, '--access=public', `--tag=${step.tag}`, ...provenance, ...registry.args];
  const result = await npm([...args, '--ignore-scripts']);
  if (result.status === 0) return;
  throw new PublishError(
    `${name} ${version} was not published: ${npmProblem(result)}\nPut that right and run the command again: what is published is skipped.`,
  );
}

/** The next release's diff begins at this tag. One that exists stays. */
async function markRelease(root: string, tag: string): Promise<void> {
  const { stdout } = await run('git', ['tag', '--list', tag], { cwd: root });
  if (stdout.trim() !== '') return;
  const { status, stderr } = await run('git', ['tag', tag], { cwd: root });
  if (status !== 0) throw new PublishError(`The tag ${tag} cannot be set: ${stderr.trim()}`);
}
