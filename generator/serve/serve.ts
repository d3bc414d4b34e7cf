/** Starts the local server for one or several specs and tells a person how to call it. */

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { isObject } from '../../templates/testing/api.ts';
import type { RecordedCall, Seed } from '../../templates/testing/local-api.ts';
import type { LocalServer } from '../../templates/testing/server.ts';
import { startLocalServer } from '../../templates/testing/server.ts';
import type { ApiSpec } from '../spec/types.ts';
import { ServeError } from './serve-error.ts';

export interface ServeSettings {
  readonly port: number;
  readonly host?: string;
  readonly latencyMs?: number;
  readonly taskMs?: number;
  readonly rateLimit?: number | false;
  readonly replayCheck?: boolean;
  /** `empty`, `examples`, or a JSON file of resources. */
  readonly seed: string;
  /** Calls are appended to this file, one JSON object a line. */
  readonly record?: string;
  readonly faults: readonly string[];
  readonly account?: { readonly secretId: string; readonly secretKey: string; readonly token?: string };
  /** Prints a line for each call. */
  readonly log?: (line: string) => void;
}

/** Starts the server; throws a ServeError where a setting or the port does not work. */
export async function serve(specs: readonly ApiSpec[], settings: ServeSettings): Promise<LocalServer> {
  const record = settings.record === undefined ? undefined : recorder(settings.record);
  const onCall = (call: RecordedCall): void => {
    record?.(call);
    settings.log?.(callLine(call));
  };
  const server = await startLocalServer(specs, {
    port: settings.port,
    ...(settings.host === undefined ? {} : { host: settings.host }),
    ...(settings.latencyMs === undefined ? {} : { latencyMs: settings.latencyMs }),
    ...(settings.taskMs === undefined ? {} : { taskMs: settings.taskMs }),
    ...(settings.rateLimit === undefined ? {} : { rateLimit: settings.rateLimit }),
    ...(settings.replayCheck === undefined ? {} : { replayCheck: settings.replayCheck }),
    ...(settings.account === undefined ? {} : { accounts: [settings.account] }),
    ...(record || settings.log ? { onCall } : {}),
    seed: readSeed(settings.seed),
  }).catch((error: NodeJS.ErrnoException) => {
    throw new ServeError(error instanceof RangeError ? error.message : portProblem(settings.port, error));
  });
  for (const fault of settings.faults) addFault(server, fault);
  return server;
}

function addFault(server: LocalServer, text: string): void {
  try {
    server.fault(text);
  } catch (error) {
    void server.close();
    if (error instanceof RangeError) throw new ServeError(error.message);
    throw error;
  }
}

function portProblem(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Choose another one with --port, or 0 for any.`;
  if (error.code === 'EACCES') return `Port ${port} needs rights that you do not have. Choose one above 1023.`;
  return `The server cannot listen on port ${port}: ${error.message}`;
}

function readSeed(seed: string): 'empty' | 'examples' | Seed {
  if (seed === 'empty' || seed === 'examples') return seed;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(seed, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new ServeError(`The seed ${seed} ${why}. Give "empty", "examples" or a JSON file of resources.`);
  }
  const lists = isObject(value) ? Object.values(value) : [undefined];
  if (!lists.every((list) => Array.isArray(list) && list.every(isObject))) {
    throw new ServeError(
      `The seed ${seed} must be an object of lists, by id member: { "SomeId": [{ "SomeId": ... }] }.`,
    );
  }
  return value as Seed;
}

function recorder(file: string): (call: RecordedCall) => void {
  try {
    writeFileSync(file, '', { flag: 'a' });
  } catch {
    throw new ServeError(`The calls cannot be recorded in ${file}: it cannot be written.`);
  }
  return (call) => appendFileSync(file, `${JSON.stringify(call)}\n`);
}

/** `12:30:05  DescribeSomething  ap-guangzhou  ok`, or the error's code. */
function callLine(call: RecordedCall): string {
  const outcome = call.code ?? 'ok';
  return [call.time.slice(11, 19), printable(call.action), printable(call.region ?? '-'), outcome].join('  ');
}

/** Names come from whoever calls: no control characters on the terminal. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}
