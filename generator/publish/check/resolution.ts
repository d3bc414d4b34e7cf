/** arethetypeswrong over the tarball: do types and code resolve alike. ESM only: what `require` before Node 20.19 sees is left out. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackedPackage } from '../pack.ts';
import { run } from '../run.ts';
import type { Finding } from './finding.ts';

interface Report {
  analysis?: { problems?: { kind: string; entrypoint?: string; resolutionKind?: string }[] };
}

export async function checkResolution(packed: PackedPackage): Promise<Finding[]> {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js');
  const { status, stdout, stderr } = await run(process.execPath, [
    cli,
    packed.file,
    '--profile',
    'esm-only',
    '--format',
    'json',
  ]);
  if (status === 0) return [];
  const problems = readProblems(stdout);
  if (problems.length === 0) return [{ check: 'attw', message: stderr.trim() || stdout.trim().slice(0, 500) }];
  return problems.map(({ kind, entrypoint, resolutionKind }) => ({
    check: 'attw',
    message: [kind, entrypoint, resolutionKind].filter(Boolean).join(', '),
  }));
}

function readProblems(json: string) {
  try {
    return (JSON.parse(json) as Report).analysis?.problems ?? [];
  } catch {
    return [];
  }
}
