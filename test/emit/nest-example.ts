/** The documents' examples, in the form that validators take. */
import type { Protocol } from '../../generator/spec/types.ts';

/** An example's request with its flat, dotted names nested: numbered parts are lists, whatever number they begin with. */
export function nestExample(request: unknown): unknown {
  if (!isRecord(request)) return request;
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(request)) {
    const keys = name.split('.');
    const last = keys.pop() ?? '';
    let at = root;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return settle(root);
}

function settle(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => settle(value[key]));
  }
  return Object.fromEntries(keys.map((key) => [key, settle(value[key])]));
}

/** What a client gives back of an example's response; undefined where the example shows an error. */
export function content(protocol: Protocol, response: unknown): unknown {
  const body = protocol === 'tencentcloud-v3' && isRecord(response) ? response['Response'] : response;
  return isRecord(body) && !('Error' in body) ? body : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
