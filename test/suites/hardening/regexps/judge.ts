import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';

const FILE = fileURLToPath(new URL('verdicts.json', import.meta.url));

export interface Verdicts {
  /** Expressions, as {@link hashOf} them, whose time is certainly linear in the length of their input. */
  safe: string[];
  /** Those that may take more, and why that does no harm. */
  reviewed: { expression: string; where: string; verdict: string; why: string }[];
}

export const readVerdicts = (): Verdicts => JSON.parse(readFileSync(FILE, 'utf8')) as Verdicts;

export const writeVerdicts = (verdicts: Verdicts): void =>
  writeFileSync(FILE, `${JSON.stringify(verdicts, null, 2)}\n`);

export const hashOf = (expression: string): string =>
  createHash('sha256').update(expression).digest('hex').slice(0, 16);

/** `safe`, or how its time grows with a text that shows it, or that the tool couldn't tell in `timeout` milliseconds. */
export async function judge(expression: string, timeout: number): Promise<string> {
  const end = expression.lastIndexOf('/');
  const result = await check(expression.slice(1, end), expression.slice(end + 1), { timeout });
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  return `${result.complexity.summary.replace(' (fuzz)', '')}: ${result.attack.pattern}`;
}
