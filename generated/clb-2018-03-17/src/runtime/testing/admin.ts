// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Beside the APIs, under a path of their own: what tests in any language do to them, as plain HTTP with JSON. */

import { isObject } from '../json.ts';
import type { JsonObject } from './api.ts';
import type { Dump, LocalControls } from './controls.ts';
import { PAGE } from './page.ts';
import type { Shared } from './shared.ts';
import type { WireRequest, WireResponse } from './wire.ts';
import type { HealthState } from './world/health.ts';

export const ADMIN_PATH = '/_local';

const HELP = {
  'GET /_local': 'a page that shows all this',
  'POST /_local/reset': 'back to the start',
  'GET, PUT /_local/state': 'what exists, by account and region',
  'GET, POST, DELETE /_local/faults':
    'faults of the calls to come: a text such as "error=InternalError; times=1", or an object',
  'GET, PUT /_local/clock':
    'the time, { "advanceMs": 60000 } sets it forward, { "taskMs": 500 } lets tasks take so long',
  'GET, PUT /_local/health': 'of targets: { "target": "ins-1:80", "state": "alive" | "dead" | "unknown" }',
  'GET, DELETE /_local/calls': 'the last calls, each with the check of its signature',
};

/** Answers a request to the administration; undefined where the request is for an API. */
export function administer(controls: LocalControls, shared: Shared, request: WireRequest): WireResponse | undefined {
  const path = request.target.split('?', 1)[0] ?? '';
  if (path !== ADMIN_PATH && !path.startsWith(`${ADMIN_PATH}/`)) return undefined;
  if (isForeign(request)) return answer(403, { error: 'A page of another origin may not do this.' });
  if (path === ADMIN_PATH && request.method === 'GET') return { status: 200, headers: PAGE_HEADERS, body: PAGE };
  try {
    return perform(controls, shared, `${request.method} ${path.slice(ADMIN_PATH.length + 1)}`, request);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return answer(400, { error: error.message });
    throw error;
  }
}

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
};

/** A browser names the origin of the page that asks; nobody else does. */
function isForeign({ headers }: WireRequest): boolean {
  const { origin } = headers;
  return origin !== undefined && origin.replace(/^https?:\/\//, '') !== headers['host'];
}

function perform(controls: LocalControls, shared: Shared, what: string, request: WireRequest): WireResponse {
  switch (what) {
    case 'POST reset':
      controls.reset();
      return answer(200, {});
    case 'GET state':
      return answer(200, controls.dump());
    case 'PUT state':
      controls.load(bodyOf(request) as Dump);
      return answer(200, {});
    case 'GET faults':
      return answer(200, controls.faults());
    case 'POST faults':
      controls.fault(textOf(request).trim().startsWith('{') ? bodyOf(request) : textOf(request));
      return answer(200, controls.faults());
    case 'DELETE faults':
      controls.clearFaults();
      return answer(200, []);
    case 'PUT clock': {
      const { advanceMs = 0, taskMs = shared.taskMs } = bodyOf(request);
      controls.advance(Number(advanceMs));
      controls.setTaskTime(Number(taskMs));
      return clock(shared);
    }
    case 'GET clock':
      return clock(shared);
    case 'PUT health': {
      const { target, state } = bodyOf(request);
      controls.setHealth(target as string, state as HealthState);
      return answer(200, shared.spaces.health());
    }
    case 'GET health':
      return answer(200, shared.spaces.health());
    case 'GET calls':
      return answer(200, controls.calls());
    case 'DELETE calls':
      shared.forget();
      return answer(200, []);
    default:
      return answer(404, { error: `There is no "${what}".`, known: HELP });
  }
}

function clock(shared: Shared): WireResponse {
  return answer(200, { now: new Date(shared.now()).toISOString(), offsetMs: shared.offsetMs, taskMs: shared.taskMs });
}

function textOf({ body }: WireRequest): string {
  return new TextDecoder().decode(body);
}

function bodyOf(request: WireRequest): JsonObject {
  const value: unknown = JSON.parse(textOf(request));
  if (!isObject(value)) throw new RangeError('The body must be a JSON object.');
  return value;
}

function answer(status: number, content: unknown): WireResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: `${JSON.stringify(content, null, 2)}\n` };
}
