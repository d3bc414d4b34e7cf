import type { Command } from 'commander';
import { print, printError } from './print.ts';

/** `npm run build`: compiles the packages. */
export function registerBuild(program: Command): void {
  program
    .command('build')
    .description('Compile the packages in generated/ to dist/: JavaScript modules and type declarations.')
    .argument('[packages...]', 'folders in generated/; default: all')
    .option('--quiet', 'print nothing but errors')
    .action(run);
}

async function run(names: string[], options: { quiet?: boolean }): Promise<void> {
  const { BuildError, buildPackages } = await import('../publish/build-packages.ts');
  try {
    for (const { name, files, milliseconds } of await buildPackages('generated', names)) {
      if (!options.quiet) print(`Built ${name}: ${files} files in ${(milliseconds / 1000).toFixed(1)} s\n`);
    }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    printError(`${error.message}\n`);
    process.exitCode = 1;
  }
}
