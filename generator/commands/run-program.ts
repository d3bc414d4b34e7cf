import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { hideProgress, printError } from './terminal.ts';

const FAULT_OF_THE_PROGRAM = 70;

/** Runs a program to its end and sets its exit code. Where its reader goes away, as `head` does, it ends without a word. */
export async function runProgram(work: () => Promise<unknown>): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  try {
    await work();
    hideProgress();
  } catch (error) {
    process.exitCode = report(error);
  }
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Says in a line what a person can put right, and shows the stack of everything else. Returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return reportUsage(error);
  if (error instanceof ExpectedError) {
    printError(`error: ${error.message}\n`);
    return error.exitCode;
  }
  printError(`This is a fault of the program; please report it with what you did.\n${inspect(error)}\n`);
  return FAULT_OF_THE_PROGRAM;
}

/** Wrong usage; or no error at all, but help that was asked for. */
function reportUsage({ exitCode, code, message }: CommanderError): number {
  if (exitCode === 0) return 0;
  if (code !== 'commander.help') printError(`${message.replace(/\s*\n\s*/g, ' ')} --help says what it takes.\n`);
  return 2;
}
