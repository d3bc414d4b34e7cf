import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { hideProgress, printError } from './terminal.ts';

const FAULT_OF_THE_PROGRAM = 70;

/** Runs a program to its end and sets its exit code. Where its reader goes away, as `head` does, it ends without a word. */
export async function runProgram(work: () => Promise<unknown>): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  process.exitCode = await exitCodeOf(work);
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Does the work. Says in a line what a person can put right, and shows the stack of any other error. */
export async function exitCodeOf(work: () => Promise<unknown>): Promise<number> {
  try {
    await work();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return reportUsage(error);
    if (error instanceof ExpectedError) printError(`error: ${error.message}\n`);
    else printError(`This is a fault of the program; please report it with what you did.\n${inspect(error)}\n`);
    return error instanceof ExpectedError ? error.exitCode : FAULT_OF_THE_PROGRAM;
  } finally {
    hideProgress();
  }
}

/** Wrong usage; or no error at all, but help that was asked for. */
function reportUsage({ exitCode, code, message }: CommanderError): number {
  if (exitCode === 0) return 0;
  const lines = message.split('\n').map((line) => line.trim());
  if (code !== 'commander.help') printError(`${lines.join('. ')}. --help says what it takes.\n`);
  return 2;
}
