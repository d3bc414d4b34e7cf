/** `npm run NAME` starts a command here. */
import { runCommand } from './commands/command-line.ts';
import { runProgram } from './commands/run-program.ts';

await runProgram(() => runCommand(process.argv.slice(2)));
