// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * The local API, read this first: a request in, a response out, nothing of HTTP libraries. Each call is read, its
 * caller checked, then the action, the region, the rate and the parameters; then the world answers.
 */

import { conceal, concealAll } from '../redact.ts';
import type { Account } from './account.ts';
import { Gatekeeper } from './account.ts';
import type { ActionDescription, ApiDescription, ApiIndex, JsonObject } from './api.ts';
import { indexApi } from './api.ts';
import type { Call } from './call.ts';
import { readCall } from './call.ts';
import { newRequestId, wrapAnswer, wrapError } from './envelope.ts';
import type { Fault } from './faults.ts';
import { Faults } from './faults.ts';
import { checkParameters } from './parameters.ts';
import { RateLimiter } from './rate.ts';
import { errorAnswer, isErrorCode, knowsReplays, Refusal } from './refusal.ts';
import type { RecordedCall, TracedCall } from './shared.ts';
import { Shared } from './shared.ts';
import type { WireRequest, WireResponse } from './wire.ts';
import type { Seed } from './world/seed.ts';
import { World } from './world/world.ts';

export interface LocalApiOptions {
  /** Who may call; default {@link LOCAL_ACCOUNT} alone. */
  readonly accounts?: readonly Account[];
  /** False: no limit; a number: so many requests a second for each action; default: the document's limits. */
  readonly rateLimit?: number | false;
  /** Milliseconds that every answer takes at least; default 0. */
  readonly latencyMs?: number;
  /** Milliseconds that an asynchronous action's task takes; default 0: it is done when first asked about. */
  readonly taskMs?: number;
  /** What exists at the start: nothing (default), what the document's examples show, or resources of your own. */
  readonly seed?: LocalSeed;
  /** Whether a nonce is good for one request only; default: where the document has an error code for it. */
  readonly replayCheck?: boolean;
  /** Recorded calls: the same call gets the answer that it got then, the first one first. */
  readonly replay?: readonly Pick<RecordedCall, 'action' | 'parameters' | 'response'>[];
  /** Called after each call; never sees a secret, a token or a signature. */
  readonly onCall?: (call: RecordedCall) => void;
  /** Told of what went wrong in the local server itself; the caller gets an internal error. Default: the console. */
  readonly onFault?: (error: unknown) => void;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

export type { RecordedCall, Seed };

export type LocalSeed = 'empty' | 'examples' | Seed;

/** The credentials that a local server knows if it is given none. */
export const LOCAL_ACCOUNT: Account = { secretId: 'AKIDLOCALTEST', secretKey: 'local-test-secret-key' };

const SECRET_LENGTH = 8;
const RECORD_LIMIT = 256 * 1024;

export class LocalApi {
  readonly index: ApiIndex;
  readonly faults: Faults;
  readonly world: World;
  readonly #accounts: readonly Account[];
  readonly #gatekeeper: Gatekeeper;
  readonly #rates = new RateLimiter();
  readonly #options: LocalApiOptions;
  readonly #shared: Shared;
  readonly #replays = new Map<string, JsonObject[]>();
  readonly #now: () => number;

  /** APIs that share see each other's resources. */
  constructor(api: ApiDescription, options: LocalApiOptions = {}, shared = new Shared(options.taskMs, options.now)) {
    this.index = indexApi(api);
    this.#options = options;
    this.#shared = shared;
    this.#now = shared.clock;
    this.#accounts = options.accounts ?? [LOCAL_ACCOUNT];
    this.#gatekeeper = new Gatekeeper(this.#accounts, options.replayCheck ?? knowsReplays(this.index));
    this.faults = new Faults((code) => isErrorCode(this.index, code));
    const taskMs = (): number => shared.taskMs;
    this.world = new World(this.index, shared.spaces, { taskMs, seed: options.seed ?? 'empty', now: shared.now });
    for (const call of options.replay ?? []) this.#replayOf(call.action, call.parameters).push(call.response);
  }

  get credentials(): Account {
    return this.#accounts[0] ?? LOCAL_ACCOUNT;
  }

  /** What is left of the recorded answers to a call. */
  #replayOf(action: string, parameters: JsonObject): JsonObject[] {
    const key = `${action} ${JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    const answers = this.#replays.get(key) ?? [];
    if (!this.#replays.has(key)) this.#replays.set(key, answers);
    return answers;
  }

  /** Answers a request as the real API would. */
  handle(request: WireRequest): WireResponse {
    const started = this.#now();
    const requestId = newRequestId(this.index);
    let fault: Fault = {};
    let call: Call | undefined;
    let parameters: JsonObject = {};
    let body: JsonObject;
    let code: string | undefined;
    try {
      call = readCall(this.index, request);
      fault = drawFault(this.faults, call.action, request.headers['x-fault']);
      const now = started + (fault.skew ?? 0) * 1000;
      this.#gatekeeper.check(this.index, call, request, now / 1000);
      const action = this.#admit(call, now);
      if (fault.status !== undefined || fault.html) return proxyAnswer(fault.status ?? 502);
      if (fault.throttle) throw new Refusal('rate', '');
      if (fault.error !== undefined) throw new Refusal('internal', fault.message ?? '', fault.error);
      parameters = call.parameters();
      parameters = checkParameters(this.index, action, parameters);
      const replayed = this.#replays.size > 0 && this.#replayOf(action.name, parameters);
      const space = `${call.secretId} ${regionName(this.index, call.region)}`;
      const taskFails = fault.taskFailure ?? false;
      body =
        (replayed && (replayed.length > 1 ? replayed.shift() : replayed[0])) ||
        wrapAnswer(
          this.index,
          this.world.perform(action, parameters, { requestId, now: this.#shared.now(), space, taskFails }),
          requestId,
        );
    } catch (error) {
      if (!(error instanceof Refusal)) (this.#options.onFault ?? console.error)(error);
      const refusal = error instanceof Refusal ? error : new Refusal('internal', 'The local server has a fault here.');
      const answer = errorAnswer(this.index, refusal);
      code = answer.code;
      body = wrapError(this.index, answer, requestId);
    }
    if (call) this.#report(call, request.body.length > RECORD_LIMIT ? {} : parameters, body, code, started);
    return this.#respond(body, fault, started);
  }

  #admit(call: Call, now: number): ActionDescription {
    const { index } = this;
    if (call.version !== undefined && call.version !== index.api.version) {
      throw new Refusal('version', `The version of this API is ${index.api.version}, not "${call.version}".`);
    }
    const action = index.actions.get(call.action);
    if (!action) throw new Refusal('action', `There is no action "${call.action}".`);
    checkRegion(index, call.region);
    const limit = this.#options.rateLimit ?? action.rateLimit ?? false;
    if (limit !== false && !this.#rates.admit(call.secretId, action.name, limit, now)) {
      throw new Refusal('rate', `The limit of ${action.name} is ${limit} a second.`);
    }
    return action;
  }

  #report(call: Call, parameters: JsonObject, response: JsonObject, code: string | undefined, started: number): void {
    const durationMs = this.#now() - started;
    const traced = (): TracedCall => {
      const { token, authorization, form, signature } = call;
      const keys = this.#accounts.flatMap((account) => [account.secretKey, account.token]);
      // Whoever calls may have put them where they don't belong. A shorter text isn't told from any other.
      const secrets = [...keys, token, authorization?.signature, form?.get('Signature')].filter(
        (text) => text !== undefined && text.length >= SECRET_LENGTH,
      ) as string[];
      return {
        time: new Date(started).toISOString(),
        action: conceal(call.action, secrets),
        ...(call.region === undefined ? {} : { region: conceal(call.region, secrets) }),
        parameters: concealAll(parameters, secrets),
        response: concealAll(response, secrets),
        code,
        durationMs,
        ...(signature
          ? {
              signature: concealAll(
                signature,
                keys.flatMap((key) => (key && key.length >= SECRET_LENGTH ? [key] : [])),
              ),
            }
          : {}),
      };
    };
    this.#shared.remember(traced);
    if (!this.#options.onCall) return;
    const { signature: _signature, ...recorded } = traced();
    this.#options.onCall(recorded);
  }

  #respond(body: JsonObject, fault: Fault, started: number): WireResponse {
    const delayMs = (this.#options.latencyMs ?? 0) + (fault.latency ?? 0);
    const date = new Date(started + (fault.skew ?? 0) * 1000).toUTCString();
    return {
      status: 200,
      headers: { 'content-type': 'application/json', date },
      body: JSON.stringify(body),
      ...(delayMs > 0 ? { delayMs } : {}),
      ...(fault.slow ? { slowMs: fault.slow } : {}),
      ...(fault.reset ? { cut: 'reset' } : fault.truncate ? { cut: 'truncate' } : {}),
    };
  }
}

/** What stands between a client and a service may answer in its place. */
function proxyAnswer(status: number): WireResponse {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

function drawFault(faults: Faults, action: string, header: string | undefined): Fault {
  try {
    return faults.draw(action, header);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('malformed', `The X-Fault header: ${error.message}`);
    throw error;
  }
}

/** What versions of an API have in common of a region: its name's last word, as in "South China (Guangzhou)". */
function regionName(index: ApiIndex, id: string | undefined): string {
  const name = index.api.regions.find((region) => region.id === id)?.name;
  return (
    name
      ?.match(/[\w ]+(?=\W*$)/)?.[0]
      .trim()
      .toLowerCase() ??
    id ??
    ''
  );
}

function checkRegion(index: ApiIndex, region: string | undefined): void {
  if (region === undefined) {
    const name = ['X-TC-Region', 'Region'].find((candidate) => index.requiredCommon.has(candidate));
    if (name) throw new Refusal('missing', `The common parameter \`${name}\` is missing.`);
    return;
  }
  if (index.regions.size > 0 && !index.regions.has(region)) {
    throw new Refusal('region', `The region was "${region.slice(0, 40)}".`);
  }
}
