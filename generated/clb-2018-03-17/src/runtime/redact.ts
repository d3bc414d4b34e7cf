// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Keeps a caller's secrets out of errors, should a service, a proxy or a transport repeat what it was sent. */
import type { Credentials } from './credentials.ts';
import type { HttpRequest } from './transport/transport.ts';

const CONCEALED = '[concealed]';
/** What holds more than this is taken to hold a secret. */
const MAX_VISITED = 5_000;

/** The secrets of one attempt, in each form in which they may have been sent. */
export function secretsOf(request: HttpRequest, { secretKey, token }: Credentials): readonly string[] {
  const { Authorization = '' } = request.headers;
  const sent = [Authorization, request.path, request.body].map((text) => /Signature=([^&,\s]+)/.exec(text ?? '')?.[1]);
  return [...new Set([secretKey, token, ...sent].flatMap(formsOf))];
}

/** A shorter text is no key, and would be found within words. */
const MIN_LENGTH = 8;

const formsOf = (text = ''): string[] =>
  text.length < MIN_LENGTH ? [] : [text, decoded(text), encodeURIComponent(text)];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text without the secrets. */
export function conceal(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => (left.includes(secret) ? left.replaceAll(secret, CONCEALED) : left), text);
}

/** A copy of what JSON holds, without the secrets in its names and texts. */
export function concealAll<T>(data: T, secrets: readonly string[]): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return conceal(value, secrets);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [conceal(name, secrets), visit(part)]));
  };
  return visit(data) as T;
}

/** What a transport threw, as it is unless a secret is anywhere in it; then its name, message and code alone. */
export function concealIn(error: unknown, secrets: readonly string[]): unknown {
  if (!holds(error, secrets)) return error;
  const { name = 'Error', message = '', code, cause } = (error ?? {}) as Partial<Error> & { code?: unknown };
  const told = new Error(conceal(String(message), secrets), {
    cause: cause === undefined ? undefined : concealIn(cause, secrets),
  });
  told.name = conceal(String(name), secrets);
  return typeof code === 'string' ? Object.assign(told, { code: conceal(code, secrets) }) : told;
}

function holds(value: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<unknown>();
  const rest = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'string') {
      if (secrets.some((secret) => next.includes(secret))) return true;
    } else if (((typeof next === 'object' && next !== null) || typeof next === 'function') && !seen.has(next)) {
      if (seen.add(next).size > MAX_VISITED) return true;
      if (next instanceof Error) rest.push(next.message, next.stack, next.cause);
      if (next instanceof Map || next instanceof Set) rest.push(...next.keys(), ...next.values());
      for (const key of Reflect.ownKeys(next)) rest.push(key, Reflect.getOwnPropertyDescriptor(next, key)?.value);
    }
  }
  return false;
}
