// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The options of a client and of a call: what they are, their defaults, and a clear refusal of everything else. */
import { platform } from '#platform';
import type { Api } from './api.ts';
import { Clock } from './clock.ts';
import { type Credentials, type CredentialsProvider, checkCredentials, keepFresh } from './credentials.ts';
import { show } from './describe.ts';
import { ConfigurationError } from './errors.ts';
import type { Hooks } from './hooks.ts';
import type { Logger } from './log.ts';
import type { SignatureMethod } from './protocols/protocol.ts';
import { RateLimiter } from './rate-limit.ts';
import { DEFAULT_RETRIES, RetryBudget, type RetryOptions, type RetrySettings } from './retry.ts';
import type { AbortSignalLike } from './signal.ts';
import type { AgentLike, Transport } from './transport/transport.ts';
import type { Validators } from './validation.ts';

export interface ClientOptions {
  /** Where the resources are: `ap-guangzhou`. Default, on Node: the environment's `TENCENTCLOUD_REGION`. */
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
  /** `request`: check requests before they are signed; `off`: don't. Default: `request`. */
  readonly validate?: 'request' | 'off' | undefined;
  /** What to do about a response that isn't as the document describes it. Default: `off`. */
  readonly validateResponses?: 'off' | 'warn' | 'strict' | undefined;
  readonly hooks?: Hooks | undefined;
  readonly logger?: Logger | undefined;
  /** On Node, what makes the connections: an `https.Agent` for a proxy, client certificates, name lookup. Default: keep-alive. */
  readonly agent?: AgentLike | undefined;
  /** What sends the requests. Default: `node:https` on Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** Milliseconds since 1970; for tests. */
  readonly now?: (() => number) | undefined;
  /** At least 0 and below 1; for tests. */
  readonly random?: (() => number) | undefined;
}

export interface CallOptions<Region extends string = string> {
  /** Ends the call. */
  readonly signal?: AbortSignalLike | undefined;
  /** As in the client's options. */
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly region?: Region | undefined;
  /** Parameters that the documentation lacks: sent beside the input, unchecked, and in place of what it says. */
  readonly extraParameters?: Readonly<Record<string, unknown>> | undefined;
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
  readonly validators?: Validators | undefined;
  readonly validate: 'request' | 'off';
  readonly validateResponses: 'off' | 'warn' | 'strict';
  readonly hooks?: Hooks | undefined;
  readonly logger?: Logger | undefined;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly now: () => number;
  readonly random: () => number;
}

/** Whether a value will do, and what the option takes, in words. */
type Check = readonly [(value: unknown) => boolean, string];

/** Timers overflow beyond this. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const NUMBER: Check = [
  (value) => typeof value === 'number' && value >= 0 && value <= MAX_TIMER_MS,
  'a number from 0 and below 2^31',
];
const DURATION: Check = [(value) => value !== 0 && NUMBER[0](value), 'a number of milliseconds above 0 and below 2^31'];
const SWITCH: Check = [(value) => typeof value === 'boolean', 'true or false'];
const FUNCTION: Check = [(value) => typeof value === 'function', 'a function'];
const objectWith = (name: string): Check => [
  (value) => isObject(value) && (name === '' || name in value),
  name === '' ? 'an object' : `an object with "${name}"`,
];
const oneOf = (...values: readonly string[]): Check => [
  (value) => values.includes(value as string),
  values.map((value) => `"${value}"`).join(' or '),
];

const CALL_OPTIONS: Record<keyof CallOptions, Check> = {
  signal: objectWith('aborted'),
  timeoutMs: DURATION,
  deadlineMs: DURATION,
  region: [(value) => typeof value === 'string' && /^[\w-]+$/.test(value), 'a region, such as "ap-guangzhou"'],
  extraParameters: objectWith(''),
  hooks: objectWith(''),
};

const CLIENT_OPTIONS: Record<Exclude<keyof ClientOptions, 'credentials' | 'signatureMethod'>, Check> = {
  region: CALL_OPTIONS.region,
  allowUnknownRegion: SWITCH,
  endpoint: [(value) => parseOrigin(value) !== undefined, 'a base URL with its scheme: "https://example.com"'],
  regionalEndpoint: SWITCH,
  httpMethod: oneOf('GET', 'POST'),
  timeoutMs: DURATION,
  deadlineMs: DURATION,
  retries: [(value) => value === false || isObject(value), 'false or an object'],
  rateLimit: SWITCH,
  validators: objectWith('request'),
  validate: oneOf('request', 'off'),
  validateResponses: oneOf('off', 'warn', 'strict'),
  hooks: objectWith(''),
  logger: objectWith(''),
  agent: objectWith('maxSockets'),
  transport: objectWith('send'),
  now: FUNCTION,
  random: FUNCTION,
};

/** Looked at more closely by checkCredentials. */
const ANYTHING: Check = [() => true, ''];

const RETRY_OPTIONS: Record<keyof RetryOptions, Check> = {
  maxAttempts: [(value) => Number.isInteger(value) && (value as number) > 0, 'a whole number from 1'],
  baseDelayMs: NUMBER,
  maxDelayMs: NUMBER,
  budget: NUMBER,
};

/** @throws {ConfigurationError} naming the option, what it got and what it takes */
export function resolveOptions(api: Api, options: ClientOptions): Settings {
  const { signatureMethods } = api.createProtocol();
  const known = { ...CLIENT_OPTIONS, credentials: ANYTHING, signatureMethod: oneOf(...signatureMethods) };
  const settings = {
    allowUnknownRegion: false,
    regionalEndpoint: false,
    signatureMethod: signatureMethods[0] as SignatureMethod,
    httpMethod: 'POST' as const,
    timeoutMs: 30_000,
    deadlineMs: 120_000,
    validate: 'request' as const,
    validateResponses: 'off' as const,
    now: Date.now,
    random: Math.random,
    ...checkOptions('options', known, options),
  };
  const { now, agent, region = platform.defaultRegion?.() } = settings;
  if (agent && settings.transport) throw refuse('agent', agent, 'nothing beside a transport');
  if (region !== undefined) checkRegion(api, region, settings.allowUnknownRegion);
  const retries: RetrySettings = {
    ...DEFAULT_RETRIES,
    ...(options.retries === false ? { maxAttempts: 1 } : checkOptions('retries', RETRY_OPTIONS, options.retries ?? {})),
  };
  return {
    ...settings,
    region,
    credentials: resolveCredentials(options.credentials, now),
    origin: parseOrigin(options.endpoint),
    retries,
    budget: new RetryBudget(retries.budget),
    rateLimiter: options.rateLimit === false ? undefined : new RateLimiter(now),
    transport: settings.transport ?? platform.createTransport(agent),
    clock: new Clock(now),
  };
}

/** @throws {ConfigurationError} */
export function checkCallOptions({ api, settings }: { api: Api; settings: Settings }, options: CallOptions): void {
  checkOptions('call options', CALL_OPTIONS, options);
  if (options.region !== undefined) checkRegion(api, options.region, settings.allowUnknownRegion);
}

/** @returns the options that are set */
function checkOptions<Options extends object>(
  what: string,
  known: Readonly<Record<string, Check>>,
  options: Options,
): { [K in keyof Options]: Exclude<Options[K], undefined> } {
  if (typeof options !== 'object' || options === null) throw refuse(what, options, 'an object');
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of set) {
    const entry = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!entry) {
      const names = Object.keys(known);
      throw new ConfigurationError(name, `${name}: unknown option; known are ${names.join(', ')}`);
    }
    if (!entry[0](value)) throw refuse(name, value, entry[1]);
  }
  return Object.fromEntries(set) as never;
}

function checkRegion(api: Api, region: string, allowUnknown: boolean): void {
  const names = Object.keys(api.regions);
  if (allowUnknown || names.length === 0 || names.includes(region)) return;
  throw refuse('region', region, `${names.join(', ')}, or any other with allowUnknownRegion: true`);
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
    const kept = checkCredentials(credentials);
    return () => kept;
  }
  if (!platform.defaultCredentials) {
    throw refuse('credentials', undefined, '{ secretId, secretKey, token? } or a function here');
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
