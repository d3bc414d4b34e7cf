/** Carries a plan out, step by step. Whatever stops it, it can be run again: what is there is skipped. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSpec } from '../spec/json.ts';
import type { Registry } from './gather.ts';
import type { PackedPackage } from './pack.ts';
import type { PackageFacts, Plan, Step } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { releasedPath, releasedText } from './released.ts';
import { npm, npmProblem } from './run.ts';

/** Publishes what the plan says and records it; `report` hears of each step that is done. @throws {PublishError} */
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
    recordRelease(root, step.package);
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

/** The next version is told from this record. */
function recordRelease(root: string, { folder, version }: PackageFacts): void {
  const spec = readSpec(join(root, 'spec', `${folder}.json`));
  const path = join(root, releasedPath(spec));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, releasedText({ version, spec }));
}
