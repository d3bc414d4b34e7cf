import type { Command } from 'commander';
import { run } from './failure.ts';
import { print } from './print.ts';

/** `npm run release:check`: tests the tarballs that would be published. */
export function registerReleaseCheck(program: Command): void {
  program
    .command('release:check')
    .description('Build and pack the packages, and test the tarballs: contents, manifest, types, every entry point.')
    .option('--quiet', 'print nothing but findings')
    .action((options: { quiet?: boolean }) => run(() => check(options.quiet ?? false)));
}

async function check(quiet: boolean): Promise<void> {
  const { checkRelease } = await import('../publish/release-check.ts');
  const { megabytes } = await import('../publish/check/contents.ts');
  let count = 0;
  for (const { packed, findings } of await checkRelease('.')) {
    const { name, version } = packed.local.manifest;
    const facts = `${packed.paths.length} files, ${megabytes(packed.size)}, unpacked ${megabytes(packed.unpackedSize)}`;
    if (!quiet) print(`${name} ${version}: ${facts}\n`);
    for (const { check: name, message } of findings) print(`  ${name}: ${message}\n`);
    count += findings.length;
  }
  if (!quiet || count > 0) print(count === 0 ? 'No findings.\n' : `${count} findings.\n`);
  if (count > 0) process.exitCode = 1;
}
