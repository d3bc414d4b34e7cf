import { Command } from 'commander';
import { OPTIONS, runServe, ServeError } from '../../templates/testing/command.ts';
import { ExpectedError, UsageError } from '../diagnostics/expected-error.ts';
import { loadApis } from '../serve/load-apis.ts';
import { print } from './terminal.ts';

/** `npm run serve`: a local API to call without an account. It reads its own options, as the packages' command does. */
export default new Command('serve')
  .description('Play the documented APIs on a port of this machine, with state, signatures and faults.')
  .argument('[arguments...]', 'spec files (default: all in spec/) and options')
  .allowUnknownOption()
  .addHelpText(
    'after',
    `\nOptions of the server:\n${OPTIONS}\nExit codes: 0 stopped by Ctrl+C; 1 it can not be started; 2 wrong usage.`,
  )
  .action(async (argv: string[]) => {
    const apis = (files: readonly string[]) => loadApis(files, 'spec');
    try {
      await runServe(argv, { name: 'npm run serve -- [specs...]', apis, print });
    } catch (error) {
      if (!(error instanceof ServeError)) throw error;
      throw error.exitCode === 2 ? new UsageError(error.message) : new ExpectedError(error.message);
    }
  });
