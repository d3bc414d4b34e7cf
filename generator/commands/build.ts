import type { Command } from 'commander';
import { run } from './failure.ts';
import { print } from './print.ts';

/** `npm run build`: compiles the packages. */
export function registerBuild(program: Command): void {
  program
    .command('build')
    .description('Compile the packages in generated/ to dist/: JavaScript modules and type declarations.')
    .argument('[packages...]', 'folders in generated/; default: all')
    .option('--quiet', 'print nothing but errors')
    .action((names: string[], options: { quiet?: boolean }) => run(() => build(names, options)));
}

async function build(names: string[], options: { quiet?: boolean }): Promise<void> {
  const { buildPackage, packagesToBuild } = await import('../publish/build-packages.ts');
  const { expectGenerated } = await import('../publish/package-outputs.ts');
  for (const name of packagesToBuild('generated', names)) {
    expectGenerated('.', name);
    const { files, milliseconds } = await buildPackage(`generated/${name}`);
    if (!options.quiet) print(`Built ${name}: ${files} files in ${(milliseconds / 1000).toFixed(1)} s\n`);
  }
}
