import { printError } from './print.ts';

/**
 * Errors that tell a person what is wrong and what to do; they are printed without a stack. By name, so that a command needn't
 * load the module of each.
 */
const EXPECTED = new Set([
  'DocumentError',
  'SpecError',
  'OutputError',
  'OverlayError',
  'UsageError',
  'SideError',
  'HistoryError',
  'ServeError',
  'PublishError',
  'BuildError',
]);

/** Wrong usage that the option parser can't see. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a command's work; an expected error is printed as one line, and the process ends with its exit code. */
export async function run(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error;
    printError(`error: ${error.message}\n`);
    process.exitCode = error.name === 'UsageError' ? 2 : 1;
  }
}
