import { vi } from 'vitest';
import { runCommand } from '../../generator/commands/command-line.ts';
import { exitCodeOf } from '../../generator/commands/run-program.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

let before: Promise<unknown> = Promise.resolve();

/** Runs a command in this process, one after the other, and catches what it prints. */
export function run(...args: string[]): Promise<Outcome> {
  const outcome = before.then(() => runAlone(args));
  before = outcome;
  return outcome;
}

async function runAlone(args: string[]): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += text;
      return true;
    }),
  );
  try {
    return { code: await exitCodeOf(() => runCommand(args)), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
}
