import { escapeUnsafe } from '../printers/unsafe.ts';

/** Prints text. What a document holds can't steer the terminal: control characters are shown as escapes, in JSON too. */
export function print(text: string): void {
  process.stdout.write(escapeUnsafe(text));
}

/** The same for what went wrong. */
export function printError(text: string): void {
  process.stderr.write(escapeUnsafe(text));
}
