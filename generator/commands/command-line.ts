import { Command } from 'commander';

/** Each command is a file; only the one that is asked for is loaded. */
const COMMANDS: Record<string, () => Promise<{ default: Command }>> = {
  generate: () => import('./generate.ts'),
  parse: () => import('./parse.ts'),
  explain: () => import('./explain.ts'),
  check: () => import('./check.ts'),
  coverage: () => import('./coverage.ts'),
  audit: () => import('./audit.ts'),
  build: () => import('./build.ts'),
  diff: () => import('./diff.ts'),
  releases: () => import('./releases.ts'),
  serve: () => import('./serve.ts'),
  'release:check': () => import('./release-check.ts'),
  release: () => import('./release.ts'),
};

/** Runs the command that the arguments name. Throws for wrong usage, and where help was asked for. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command('npm run')
    .usage('COMMAND -- ...')
    .description('Read API documentation, turn it into SDKs, compare releases, serve and publish them.')
    .configureHelp({ commandUsage })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  const asked = COMMANDS[args[0] ?? ''];
  for (const load of asked ? [asked] : Object.values(COMMANDS)) {
    const { default: command } = await load();
    program.addCommand(command.copyInheritedSettings(program));
  }
  await program.parseAsync(args, { from: 'user' });
}

const commandUsage = (command: Command): string =>
  command.parent ? `npm run ${command.name()} -- ${command.usage()}` : `npm run ${command.usage()}`;
