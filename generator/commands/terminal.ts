import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';

let showsProgress = false;

/** Prints text. What a document holds can't steer the terminal: control characters are shown as escapes, in JSON too. */
export function print(text: string): void {
  printEscaped(escapeUnsafe(text));
}

export const printJson = (value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);

/** The same for a text whose parts have been escaped already, and that may be coloured. */
export function printEscaped(text: string): void {
  hideProgress();
  process.stdout.write(text);
}

/** The same for what went wrong. */
export function printError(text: string): void {
  hideProgress();
  process.stderr.write(escapeUnsafe(text));
}

/** Says on a terminal what is being done, in one line that gives way to what is printed next; nothing into a pipe. */
export function progress(stage: string): void {
  if (!process.stderr.isTTY) return;
  hideProgress();
  process.stderr.write(escapeUnsafe(`${stage} …`));
  showsProgress = true;
}

export function hideProgress(): void {
  if (showsProgress) process.stderr.write('\r\u001b[2K');
  showsProgress = false;
}

/** Writes a report to a file, and the folders that it is in. */
export function writeReport(file: string, report: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, report);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ExpectedError(
      `${file}: can't be written (${code ?? 'unknown error'}). Name a file in a folder of yours.`,
    );
  }
}
