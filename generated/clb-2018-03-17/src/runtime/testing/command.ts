// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** The command that serves a local API: its options, what it prints, when it ends. */

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isObject } from '../json.ts';
import type { Account } from './account.ts';
import { ADMIN_PATH } from './admin.ts';
import type { ApiDescription } from './api.ts';
import { explainApi } from './explain.ts';
import type { LocalSeed, RecordedCall } from './local-api.ts';
import { LOCAL_ACCOUNT } from './local-api.ts';
import type { LocalServer, ServerOptions } from './server.ts';
import { startLocalServer } from './server.ts';
import { stopWith } from './stop-with.ts';

/** What a person can put right: printed without a stack. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  /** 2: the command is called in a wrong way. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const usage = (message: string): ServeError => new ServeError(message, 2);

/** What `--help` says, and what is understood: three dots mark what can be given several times. */
export const OPTIONS = `  --port <number>               port to listen on; 0: any free one; default: 8080
  --host <address>              address to listen on; default: 127.0.0.1
  --account <id:key[:token]>... who may call; can be given several times; default: a fixed pair for tests
  --secret-id <id>              the same for one account, with --secret-key and perhaps --token
  --secret-key <key>            the key that belongs to --secret-id
  --token <token>               the token of temporary credentials
  --seed <what>                 "empty", "examples" (default), or a JSON file of resources by id member
  --fault <text>...             let calls fail: "error=CODE; times=1", "reset; probability=0.1", ...
  --latency <ms>                milliseconds that every answer takes
  --task-time <ms>              milliseconds that an asynchronous task takes
  --rate-limit <n>              requests a second for each action; default: as documented
  --no-rate-limit               no limit
  --replay-check                a nonce is good for one request; default: where the document has an error code for it
  --no-replay-check             a nonce may be used again
  --record <file>               append every call and its answer to a file, without secrets and signatures
  --replay <file>               answer recorded calls as they were answered then
  --tls                         serve HTTPS, with a certificate that is made at the start by openssl
  --cors                        let pages of all origins call
  --no-admin                    serve nothing under ${ADMIN_PATH}
  --json                        print JSON, one object a line: first that the server is ready, then each call
  --explain                     say what is simulated and what is not, and end
  --quiet                       print nothing but errors
  --help                        say this, and end
`;

const PARSED = Object.fromEntries(
  [...OPTIONS.matchAll(/^ {2}--([\w-]+)( <\S+>)?(\.{3})?/gm)].map(([, name = '', takes, dots]) => [
    name,
    { type: takes === undefined ? ('boolean' as const) : ('string' as const), multiple: dots !== undefined },
  ]),
);

type Settings = { [name: string]: string | string[] | boolean | undefined };

export interface CommandOptions {
  /** As a person calls it: `npm run serve --`. */
  readonly name: string;
  /** The APIs to serve, of the arguments that aren't options. */
  apis(files: readonly string[]): readonly ApiDescription[];
  print(text: string): void;
  /** Whether it prints JSON without being told to. */
  readonly json?: boolean;
}

/** Runs the command until it is stopped. @throws ServeError for what a person can put right */
export async function runServe(argv: readonly string[], { name, apis, print, json }: CommandOptions): Promise<void> {
  const { values, positionals } = parse(argv);
  const settings = values as Settings;
  if (settings['help']) return print(help(name));
  const served = apis(positionals);
  if (settings['explain']) return print(served.map(explainApi).join('\n'));
  if (json) settings['json'] ??= true;
  const server = await serve(served, settings, print);
  if (!settings['quiet']) print(settings['json'] ? readyLine(served, server) : greeting(served, server, settings));
  stopWith(() => void server.close().then(() => process.exit(0)));
}

/** A package's command: `serve` and its options. */
export async function runCommand(name: string, api: ApiDescription): Promise<void> {
  const [command, ...rest] = process.argv.slice(2);
  const print = (text: string): void => void process.stdout.write(text);
  const options: CommandOptions = { name: `npx ${name} serve`, apis: () => [api], print, json: true };
  try {
    if (command !== 'serve' && command !== undefined && command !== '--help') {
      throw usage(`There is no command "${command}"; there is "serve".`);
    }
    await runServe(command === 'serve' ? rest : ['--help'], options);
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

/** What a program needs that has started the server. */
function readyLine(served: readonly ApiDescription[], { endpoint, credentials }: LocalServer): string {
  const apis = served.map(({ product, version, path }) => ({ product, version, endpoint: endpoint + path }));
  const { secretId, secretKey } = credentials;
  const known = credentials === LOCAL_ACCOUNT ? { secretId, secretKey } : { secretId };
  const ready = { ready: true, endpoint, credentials: known, admin: endpoint + ADMIN_PATH, pid: process.pid, apis };
  return `${JSON.stringify(ready)}\n`;
}

function greeting(
  served: readonly ApiDescription[],
  { endpoint, credentials }: LocalServer,
  settings: Settings,
): string {
  const { secretId, secretKey } = credentials;
  return [
    ...served.map(({ product, version, path }) => `${product} ${version}: ${endpoint}${path}`),
    `Credentials: ${secretId}${credentials === LOCAL_ACCOUNT ? ` / ${secretKey}` : ''}`,
    ...(settings['no-admin'] ? [] : [`What happens: ${endpoint}${ADMIN_PATH}`]),
    'Stop with Ctrl+C.\n',
  ].join('\n');
}

/** Starts a server with the command's settings. @throws ServeError where a setting or the port does not work */
export async function serve(
  apis: readonly ApiDescription[],
  settings: Settings,
  print: (text: string) => void,
): Promise<LocalServer> {
  const port = number(settings, 'port', 0, 65_535) ?? 8080;
  const onCall = reporter(settings, print);
  const options: ServerOptions = {
    port,
    host: (settings['host'] as string) ?? '127.0.0.1',
    latencyMs: number(settings, 'latency') ?? 0,
    taskMs: number(settings, 'task-time') ?? 0,
    ...optional('rateLimit', settings['no-rate-limit'] ? false : number(settings, 'rate-limit', 1)),
    ...optional('replayCheck', settings['replay-check'] ? true : settings['no-replay-check'] ? false : undefined),
    ...optional('accounts', accountsOf(settings)),
    ...optional('onCall', onCall),
    ...optional('replay', settings['replay'] === undefined ? undefined : readCalls(settings['replay'] as string)),
    ...optional('tls', settings['tls'] ? makeCertificate() : undefined),
    admin: !settings['no-admin'],
    cors: settings['cors'] === true,
    seed: readSeed((settings['seed'] as string) ?? 'examples'),
  };
  const server = await startLocalServer(apis, options).catch((error: NodeJS.ErrnoException) => {
    throw new ServeError(error instanceof RangeError ? error.message : portProblem(port, error));
  });
  try {
    for (const fault of (settings['fault'] as string[]) ?? []) server.fault(fault);
  } catch (error) {
    await server.close();
    throw error instanceof RangeError ? new ServeError(error.message) : error;
  }
  return server;
}

function parse(argv: readonly string[]): { values: object; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: PARSED, allowPositionals: true });
  } catch (error) {
    throw usage(`${(error as Error).message.split('. ')[0]}. --help tells what the command takes.`);
  }
}

function help(name: string): string {
  const what = 'Serves the documented API on a port of this machine, with state, signatures and faults.';
  return `Usage: ${name} [options]\n\n${what}\n\n${OPTIONS}`;
}

const optional = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });

function number(settings: Settings, name: string, min = 0, max = Number.MAX_SAFE_INTEGER): number | undefined {
  const text = settings[name];
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(String(text)) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw usage(
    `--${name} must be a number${max < Number.MAX_SAFE_INTEGER ? ` from ${min} to ${max}` : ` from ${min} on`}, not "${text}".`,
  );
}

function accountsOf(settings: Settings): Account[] | undefined {
  const { 'secret-id': secretId, 'secret-key': secretKey, token } = settings as Record<string, string | undefined>;
  if ((secretId === undefined) !== (secretKey === undefined)) throw usage('--secret-id and --secret-key go together.');
  const one = secretId && secretKey ? [{ secretId, secretKey, ...(token ? { token } : {}) }] : [];
  const accounts = [...one, ...((settings['account'] as string[] | undefined) ?? []).map(readAccount)];
  return accounts.length > 0 ? accounts : undefined;
}

function readAccount(text: string): Account {
  const [secretId = '', secretKey = '', token] = text.split(':');
  if (secretId && secretKey) return { secretId, secretKey, ...(token ? { token } : {}) };
  throw usage('--account takes an id and a key: --account AKIDme:secret, or with a token AKIDme:secret:token.');
}

function readSeed(seed: string): LocalSeed {
  if (seed === 'empty' || seed === 'examples') return seed;
  const value = readJson(
    seed,
    (text) => JSON.parse(text),
    'The seed',
    'Give "empty", "examples" or a JSON file of resources.',
  );
  const lists = isObject(value) ? Object.values(value) : [undefined];
  if (lists.every((list) => Array.isArray(list) && list.every(isObject))) return value as LocalSeed;
  throw new ServeError(`The seed ${seed} must be an object of lists, by id member: { "SomeId": [{ "SomeId": ... }] }.`);
}

function readCalls(file: string): RecordedCall[] {
  const lines = (text: string): unknown[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return readJson(file, lines, 'The recorded calls', 'Give a file that --record has written.') as RecordedCall[];
}

function readJson(file: string, read: (text: string) => unknown, what: string, advice: string): unknown {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ServeError(
      `${what} ${file} ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}. ${advice}`,
    );
  }
}

function portProblem(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Choose another one with --port, or 0 for any.`;
  if (error.code === 'EACCES') return `Port ${port} needs rights that you do not have. Choose one above 1023.`;
  return `The server cannot listen on port ${port}: ${error.message}`;
}

/** For `localhost` and 127.0.0.1, for a day. */
function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'local-api-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  try {
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    execFileSync('openssl', [...kind, '-subj', '/CN=localhost', '-addext', names, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    throw new ServeError('--tls needs openssl, which makes the certificate: install it, or serve without --tls.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reporter(settings: Settings, print: (text: string) => void): ((call: RecordedCall) => void) | undefined {
  const file = settings['record'] as string | undefined;
  try {
    if (file !== undefined) writeFileSync(file, '', { flag: 'a' });
  } catch {
    throw new ServeError(`The calls cannot be recorded in ${file}: it cannot be written.`);
  }
  if (file === undefined && settings['quiet']) return undefined;
  return (call) => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(call)}\n`);
    if (!settings['quiet']) print(`${settings['json'] ? JSON.stringify(call) : callLine(call)}\n`);
  };
}

/** `12:30:05  DescribeSomething  ap-guangzhou  ok`, or the error's code. */
function callLine({ time, action, region = '-', code = 'ok' }: RecordedCall): string {
  return [time.slice(11, 19), printable(action), printable(region), code].join('  ');
}

/** Names come from whoever calls: no control characters on the terminal. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}
