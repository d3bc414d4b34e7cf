/** The options of a client and of a call: what they are, their defaults, and a clear refusal of everything else. */
import { platform } from '#platform';
import type { Api } from './api.ts';
import { Clock } from './clock.ts';
import { type Credentials, type CredentialsProvider, checkCredentials, keepFresh } from './credentials.ts';
import { ConfigurationError } from './errors.ts';
import type { Hooks } from './hooks.ts';
import type { Logger } from './log.ts';
import type { SignatureMethod } from './protocols/protocol.ts';
import { RateLimiter } from './rate-limit.ts';
import { DEFAULT_RETRIES, RetryBudget, type RetryOptions, type RetrySettings } from './retry.ts';
import type { AbortSignalLike } from './signal.ts';
import type { Transport } from './transport/transport.ts';
import type { Validators } from './validation.ts';

export interface ClientOptions {
  /** Where the resources are: `ap-guangzhou`. Sent with each call; absent: none is sent. */
  readonly region?: string | undefined;
  /** Accept regions that the document doesn't list. Default: false. */
  readonly allowUnknownRegion?: boolean | undefined;
  /** Keys, or a function that gets them. Default, on Node: the environment, a profile file, the machine's role. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Base URL: `https://host`, or `http://127.0.0.1:8080` for tests. Default: the API's own host. */
  readonly endpoint?: string | undefined;
  /** Call the region's own host instead of the nearest one. Default: false. */
  readonly regionalEndpoint?: boolean | undefined;
  /** Default: the first that the API takes. */
  readonly signatureMethod?: SignatureMethod | undefined;
  /** Default: `POST`. */
  readonly httpMethod?: 'GET' | 'POST' | undefined;
  /** For one attempt, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** For a whole call with its retries and waits, in milliseconds. Default: 120,000. */
  readonly deadlineMs?: number | undefined;
  /** `false`: each call is sent once. */
  readonly retries?: RetryOptions | false | undefined;
  /** Keep each action under the document's requests a second. `false`: don't. Default: true. */
  readonly rateLimit?: boolean | undefined;
  /** Checks from the `./validators` entry. Default: the client class loads them at its first call, a bare client has none. */
  readonly validators?: Validators | undefined;
  /** Check requests before they are sent. Default: true. */
  readonly validateRequests?: boolean | undefined;
  /** What to do about a response that isn't as the document describes it. Default: `off`. */
  readonly validateResponses?: 'off' | 'warn' | 'strict' | undefined;
  readonly hooks?: Hooks | undefined;
  readonly logger?: Logger | undefined;
  /** What sends the requests. Default: keep-alive connections on Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** Milliseconds since 1970; for tests. */
  readonly now?: (() => number) | undefined;
  /** At least 0 and below 1; for tests. */
  readonly random?: (() => number) | undefined;
}

export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignalLike | undefined;
  /** As in the client's options. */
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly region?: string | undefined;
  /** Called beside the client's own. */
  readonly hooks?: Hooks | undefined;
}

/** Checked options, with their defaults in place. */
export interface Settings {
  readonly region: string | undefined;
  readonly allowUnknownRegion: boolean;
  readonly credentials: () => Credentials | Promise<Credentials>;
  readonly origin: string | undefined;
  readonly regionalEndpoint: boolean;
  readonly signatureMethod: SignatureMethod;
  readonly httpMethod: 'GET' | 'POST';
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: RetrySettings;
  readonly budget: RetryBudget;
  readonly rateLimiter: RateLimiter | undefined;
  readonly validators: Validators | undefined;
  readonly validateRequests: boolean;
  readonly validateResponses: 'off' | 'warn' | 'strict';
  readonly hooks: Hooks | undefined;
  readonly logger: Logger | undefined;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly now: () => number;
  readonly random: () => number;
}

type Check = (value: unknown) => boolean;

const isFunction: Check = (value) => typeof value === 'function';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isObject: Check = (value) => typeof value === 'object' && value !== null;
const isDuration: Check = (value) => typeof value === 'number' && value > 0 && value <= MAX_TIMER_MS;
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

/** Timers overflow beyond this. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const DURATION = 'a number of milliseconds above 0 and below 2^31';

/** Each option's check and what it takes, in words. */
const CALL_OPTIONS: Record<keyof CallOptions, [Check, string]> = {
  signal: [(value) => isObject(value) && 'aborted' in (value as object), 'an AbortSignal'],
  timeoutMs: [isDuration, DURATION],
  deadlineMs: [isDuration, DURATION],
  region: [(value) => typeof value === 'string' && value !== '', 'a region, such as "ap-guangzhou"'],
  hooks: [isObject, 'an object of functions'],
};

const CLIENT_OPTIONS: Record<keyof ClientOptions, [Check, string]> = {
  region: CALL_OPTIONS.region,
  allowUnknownRegion: [isBoolean, 'true or false'],
  // Looked at more closely by checkCredentials.
  credentials: [() => true, ''],
  endpoint: [
    (value) => parseOrigin(value) !== undefined,
    'a base URL with its scheme, such as "https://example.com" or "http://127.0.0.1:8080"',
  ],
  regionalEndpoint: [isBoolean, 'true or false'],
  signatureMethod: [() => true, ''],
  httpMethod: [oneOf('GET', 'POST'), '"GET" or "POST"'],
  timeoutMs: CALL_OPTIONS.timeoutMs,
  deadlineMs: CALL_OPTIONS.deadlineMs,
  retries: [
    (value) => value === false || isObject(value),
    'false or { maxAttempts?, baseDelayMs?, maxDelayMs?, budget? }',
  ],
  rateLimit: [isBoolean, 'true or false'],
  validators: [
    (value) => isObject(value) && 'request' in (value as object),
    'what the validators entry exports for it',
  ],
  validateRequests: [isBoolean, 'true or false'],
  validateResponses: [oneOf('off', 'warn', 'strict'), '"off", "warn" or "strict"'],
  hooks: CALL_OPTIONS.hooks,
  logger: [isObject, 'an object with debug and warn'],
  transport: [
    (value) => isObject(value) && isFunction((value as Transport).send),
    'an object with send(request, context)',
  ],
  now: [isFunction, 'a function'],
  random: [isFunction, 'a function'],
};

const RETRY_OPTIONS: Record<keyof RetryOptions, [Check, string]> = {
  maxAttempts: [(value) => Number.isInteger(value) && (value as number) >= 1, 'a whole number from 1'],
  baseDelayMs: [isNotNegative, 'a number of milliseconds from 0'],
  maxDelayMs: [isNotNegative, 'a number of milliseconds from 0'],
  budget: [isNotNegative, 'a number from 0'],
};

function isNotNegative(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_TIMER_MS;
}

/** @throws {ConfigurationError} naming the option, what it got and what it takes */
export function resolveOptions(api: Api, options: ClientOptions): Settings {
  checkOptions('options', CLIENT_OPTIONS, options);
  if (options.retries) checkOptions('retries', RETRY_OPTIONS, options.retries);
  const allowUnknownRegion = options.allowUnknownRegion ?? false;
  if (options.region !== undefined) checkRegion(api, options.region, allowUnknownRegion);
  const { signatureMethods } = api.createProtocol();
  if (options.signatureMethod !== undefined && !signatureMethods.includes(options.signatureMethod)) {
    throw refuse('signatureMethod', options.signatureMethod, signatureMethods.map((name) => `"${name}"`).join(' or '));
  }
  const now = options.now ?? Date.now;
  const set = Object.entries(options.retries || {}).filter(([, value]) => value !== undefined);
  const once = options.retries === false ? { maxAttempts: 1 } : {};
  const retries: RetrySettings = { ...DEFAULT_RETRIES, ...Object.fromEntries(set), ...once };
  return {
    region: options.region,
    allowUnknownRegion,
    credentials: resolveCredentials(options.credentials, now),
    origin: parseOrigin(options.endpoint),
    regionalEndpoint: options.regionalEndpoint ?? false,
    signatureMethod: options.signatureMethod ?? (signatureMethods[0] as SignatureMethod),
    httpMethod: options.httpMethod ?? 'POST',
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 120_000,
    retries,
    budget: new RetryBudget(retries.budget),
    rateLimiter: options.rateLimit === false ? undefined : new RateLimiter(now),
    validators: options.validators,
    validateRequests: options.validateRequests ?? true,
    validateResponses: options.validateResponses ?? 'off',
    hooks: options.hooks,
    logger: options.logger,
    transport: options.transport ?? platform.createTransport(),
    clock: new Clock(now),
    now,
    random: options.random ?? Math.random,
  };
}

/** @throws {ConfigurationError} */
export function checkCallOptions(api: Api, settings: Settings, options: CallOptions): void {
  checkOptions('call options', CALL_OPTIONS, options);
  if (options.region !== undefined) checkRegion(api, options.region, settings.allowUnknownRegion);
}

function checkOptions(what: string, known: Record<string, [Check, string]>, options: object): void {
  if (typeof options !== 'object' || options === null) throw refuse(what, options, 'an object');
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const entry = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!entry) {
      const names = Object.keys(known);
      throw new ConfigurationError(
        name,
        `${name}: unknown option${suggest(name, names)}; known are ${names.join(', ')}`,
      );
    }
    if (!entry[0](value)) throw refuse(name, value, entry[1]);
  }
}

function checkRegion(api: Api, region: string, allowUnknown: boolean): void {
  const names = Object.keys(api.regions);
  if (!/^[A-Za-z0-9-]+$/.test(region)) throw refuse('region', region, 'a region, such as "ap-guangzhou"');
  if (allowUnknown || names.length === 0 || names.includes(region)) return;
  throw new ConfigurationError(
    'region',
    `region: got ${show(region)}${suggest(region, names)}; takes ${names.join(', ')}, or any other with allowUnknownRegion: true`,
  );
}

/** Scheme, host and port of a base URL; undefined where it isn't one. */
function parseOrigin(endpoint: unknown): string | undefined {
  if (typeof endpoint !== 'string' || !/^https?:\/\//i.test(endpoint)) return undefined;
  try {
    const url = new URL(endpoint);
    const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
    return bare ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

function resolveCredentials(
  credentials: Credentials | CredentialsProvider | undefined,
  now: () => number,
): () => Credentials | Promise<Credentials> {
  if (typeof credentials === 'function') return keepFresh(credentials, now);
  if (credentials !== undefined) {
    const { secretId, secretKey, token } = checkCredentials(credentials);
    return () => ({ secretId, secretKey, token });
  }
  if (!platform.defaultCredentials) {
    throw new ConfigurationError(
      'credentials',
      'credentials: got nothing; takes { secretId, secretKey, token? } or a function here',
    );
  }
  let chain: CredentialsProvider | undefined;
  return keepFresh(async () => {
    chain ??= await platform.defaultCredentials?.();
    return (chain as CredentialsProvider)();
  }, now);
}

function refuse(option: string, got: unknown, takes: string): ConfigurationError {
  return new ConfigurationError(option, `${option}: got ${show(got)}; takes ${takes}`);
}

/** A value in an error's words: short, on one line, and never the inside of an object. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    const safe = value.replace(/\/\/[^/]*@/, '//***@');
    return JSON.stringify(safe.length > 60 ? `${safe.slice(0, 60)}...` : safe);
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}

/** The nearest known name, where one is near. */
function suggest(name: string, known: readonly string[]): string {
  let best = '';
  let bestDistance = 3;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best && ` (did you mean "${best}"?)`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
