/** `npm run NAME`: each command is a file under commands/, and only the one that is asked for is loaded. */
import { Command } from 'commander';
import { runProgram } from './commands/run-program.ts';

const COMMANDS: Record<string, () => Promise<{ default: Command }>> = {
  generate: () => import('./commands/generate.ts'),
  parse: () => import('./commands/parse.ts'),
  explain: () => import('./commands/explain.ts'),
  check: () => import('./commands/check.ts'),
  coverage: () => import('./commands/coverage.ts'),
  audit: () => import('./commands/audit.ts'),
  build: () => import('./commands/build.ts'),
  diff: () => import('./commands/diff.ts'),
  releases: () => import('./commands/releases.ts'),
  serve: () => import('./commands/serve.ts'),
  'release:check': () => import('./commands/release-check.ts'),
  release: () => import('./commands/release.ts'),
};

const commandUsage = (command: Command): string =>
  command.parent ? `npm run ${command.name()} -- ${command.usage()}` : `npm run ${command.usage()}`;

await runProgram(async () => {
  const program = new Command('npm run')
    .description('Read API documentation, turn it into SDKs, compare releases, serve and publish them.')
    .usage('COMMAND -- ...')
    .configureHelp({ commandUsage })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  const asked = COMMANDS[process.argv[2] ?? ''];
  for (const load of asked ? [asked] : Object.values(COMMANDS)) {
    const { default: command } = await load();
    program.addCommand(command.copyInheritedSettings(program));
  }
  await program.parseAsync();
});
