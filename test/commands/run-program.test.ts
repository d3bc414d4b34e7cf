import { afterEach, expect, it, vi } from 'vitest';
import { exitCodeOf } from '../../generator/commands/run-program.ts';
import { ExpectedError, UsageError } from '../../generator/diagnostics/expected-error.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** The exit code of work that ends with an error, and what is printed of it. */
async function fail(error: unknown): Promise<{ code: number; stderr: string }> {
  let stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  const code = await exitCodeOf(() => Promise.reject(error));
  return { code, stderr };
}

it('prints an expected error as a line, whatever steers a terminal in it, and ends with its exit code', async () => {
  expect(await fail(new ExpectedError('a.md: is empty.'))).toEqual({ code: 1, stderr: 'error: a.md: is empty.\n' });
  expect(await fail(new UsageError('b: no such \u001b[2J name.'))).toEqual({
    code: 2,
    stderr: 'error: b: no such \\u001b[2J name.\n',
  });
});

it('shows the stack of any other error, and says that the program is at fault', async () => {
  const { code, stderr } = await fail(new TypeError('x is not a function'));
  expect(code).toBe(70);
  expect(stderr).toMatch(/^This is a fault of the program; .*\nTypeError: x is not a function\n +at /);
});

it('ends with the exit code that the work has set, and with 0 where it has set none', async () => {
  expect(await exitCodeOf(async () => {})).toBe(0);
  expect(
    await exitCodeOf(async () => {
      process.exitCode = 1;
    }),
  ).toBe(1);
});
