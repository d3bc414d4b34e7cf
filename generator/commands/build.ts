import { Command } from 'commander';
import { buildPackage, packagesToBuild } from '../publish/build-packages.ts';
import { expectGenerated } from '../publish/package-outputs.ts';
import { print, progress } from './terminal.ts';

/** `npm run build`: compiles the packages. */
export default new Command('build')
  .description('Compile the packages in generated/ to dist/: JavaScript modules and type declarations.')
  .argument('[packages...]', 'folders in generated/; default: all')
  .option('--quiet', 'print nothing but errors')
  .addHelpText(
    'after',
    '\nExit codes: 0 built; 1 a package does not compile, or is not what its spec gives; 2 wrong usage.',
  )
  .action(build);

async function build(names: string[], { quiet }: { quiet?: true }): Promise<void> {
  for (const name of packagesToBuild('generated', names)) {
    if (!quiet) progress(`building ${name}`);
    expectGenerated('.', name);
    const { files, milliseconds } = await buildPackage(`generated/${name}`);
    if (!quiet) print(`Built ${name}: ${files} files in ${(milliseconds / 1000).toFixed(1)} s\n`);
  }
}
