import { Command, InvalidArgumentError } from 'commander';
import { release } from '../publish/release.ts';
import { print, progress } from './terminal.ts';

interface ReleaseOptions {
  dryRun?: boolean;
  registry?: string;
  tag?: string;
}

/** `npm run release`: publishes the packages whose version is not there yet. */
export default new Command('release')
  .description('Publish the packages whose version is not in the registry yet; says first what it will do.')
  .option('--dry-run', 'say what would be done, check the tarballs, and publish nothing')
  .option('--registry <url>', "default: npm's own", registryUrl)
  .option('--tag <tag>', 'the tag that the versions get: "latest" unless another is given, as "next"', distTag)
  .addHelpText('after', '\nExit codes: 0 published, or it could be; 1 something speaks against it; 2 wrong usage.')
  .action(({ dryRun = false, ...options }: ReleaseOptions) =>
    release({ root: '.', dryRun, ...options, report: (line) => print(`${line}\n`), onStage: progress }),
  );

function registryUrl(text: string): string {
  if (/^https?:\/\/[^\s@]+$/.test(text)) return text;
  throw new InvalidArgumentError('It must be a URL without credentials, such as https://registry.npmjs.org/.');
}

function distTag(text: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(text)) return text;
  throw new InvalidArgumentError('It must be a word such as "next".');
}
