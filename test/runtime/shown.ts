import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';

/** Every way in which a value, its causes and what it gathers get into a log, a report or another process. */
export function shownAs(value: unknown): string[] {
  return causesOf(value).flatMap((each) => [
    ...attempt(() => String(each)),
    ...attempt(() => `${(each as Error).message}\n${(each as Error).stack}\n${(each as Error).toString()}`),
    ...attempt(() => inspectAll(each)),
    ...attempt(() => format('%j %s', each, each)),
    ...attempt(() => JSON.stringify(each)),
    ...attempt(() => JSON.stringify(each, Object.getOwnPropertyNames(each ?? {}))),
    ...attempt(() => JSON.stringify(Object.getOwnPropertyDescriptors(each))),
    ...attempt(() => inspectAll(structuredClone(each))),
    ...attempt(() => inspectAll({ ...(each as object) })),
    ...attempt(() => serialize(each).toString('latin1') + serialize(each).toString('utf16le')),
    ...attempt(() => logged(each)),
  ]);
}

const inspectAll = (value: unknown): string =>
  inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    getters: true,
    maxStringLength: null,
    maxArrayLength: null,
  });

/** Some ways can't show some values: functions can't be cloned. */
function attempt(show: () => string | undefined): string[] {
  try {
    return [String(show())];
  } catch (error) {
    return [String((error as Error).message)];
  }
}

function causesOf(value: unknown): unknown[] {
  const found = new Set<unknown>();
  const visit = (at: unknown): void => {
    if (found.has(at)) return;
    found.add(at);
    if (typeof at !== 'object' || at === null) return;
    if ((at as Error).cause !== undefined) visit((at as Error).cause);
    for (const error of (at as Partial<AggregateError>).errors ?? []) visit(error);
  };
  visit(value);
  return [...found];
}

/** What the console prints of a value. */
function logged(value: unknown): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const output = new Console({ stdout: stream, stderr: stream });
  output.log(value);
  output.table(value);
  return text;
}
