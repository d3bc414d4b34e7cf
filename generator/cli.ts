/** The commands. Each stands in a file of its own under commands/ and loads what it needs when it runs. */
import { Command, CommanderError } from 'commander';
import { registerParse } from './commands/parse.ts';

const program = new Command('npm run')
  .description('Read API documentation, turn it into SDKs, compare releases, serve and publish them.')
  .showHelpAfterError('--help tells what the command takes.')
  .exitOverride();

for (const register of [registerParse]) register(program);
for (const command of program.commands)
  command.exitOverride().showHelpAfterError('--help tells what the command takes.');

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
