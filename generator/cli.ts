/** The commands. Each stands in a file of its own under commands/ and loads what it needs when it runs. */
import { Command, CommanderError } from 'commander';
import { registerAudit } from './commands/audit.ts';
import { registerBuild } from './commands/build.ts';
import { registerCheck } from './commands/check.ts';
import { registerCoverage } from './commands/coverage.ts';
import { registerDiff } from './commands/diff.ts';
import { registerExplain } from './commands/explain.ts';
import { registerGenerate } from './commands/generate.ts';
import { registerParse } from './commands/parse.ts';
import { registerRelease } from './commands/release.ts';
import { registerReleaseCheck } from './commands/release-check.ts';
import { registerReleases } from './commands/releases.ts';
import { registerServe } from './commands/serve.ts';

const program = new Command('npm run')
  .description('Read API documentation, turn it into SDKs, compare releases, serve and publish them.')
  .showHelpAfterError('--help tells what the command takes.')
  .exitOverride();

const COMMANDS = [
  registerGenerate,
  registerParse,
  registerExplain,
  registerCheck,
  registerCoverage,
  registerAudit,
  registerBuild,
  registerDiff,
  registerReleases,
  registerServe,
  registerReleaseCheck,
  registerRelease,
];

for (const register of COMMANDS) register(program);
for (const command of program.commands)
  command.exitOverride().showHelpAfterError('--help tells what the command takes.');

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
