import { Command } from 'commander';
import { megabytes } from '../publish/check/contents.ts';
import { checkRelease } from '../publish/release-check.ts';
import { print, progress } from './terminal.ts';

/** `npm run release:check`: tests the tarballs that would be published. */
export default new Command('release:check')
  .description('Build and pack the packages, and test the tarballs: contents, manifest, types, every entry point.')
  .option('--quiet', 'print nothing but findings')
  .addHelpText('after', '\nExit codes: 0 no findings; 1 findings, or a package could not be built; 2 wrong usage.')
  .action(check);

async function check({ quiet }: { quiet?: true }): Promise<void> {
  let count = 0;
  for (const { packed, findings } of await checkRelease('.', quiet ? () => {} : progress)) {
    const { name, version } = packed.local.manifest;
    const facts = `${packed.paths.length} files, ${megabytes(packed.size)}, unpacked ${megabytes(packed.unpackedSize)}`;
    if (!quiet) print(`${name} ${version}: ${facts}\n`);
    for (const { check: name, message } of findings) print(`  ${name}: ${message}\n`);
    count += findings.length;
  }
  if (count > 0) process.exitCode = 1;
  if (!quiet || count > 0) print(count === 0 ? 'No findings.\n' : `${count} findings.\n`);
}
