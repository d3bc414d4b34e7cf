// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Who may call: the checks of key, clock, signature, nonce and token, in the order of the document's signing pages. */

import type { ApiIndex } from './api.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';
import { ReplayGuard } from './replay.ts';
import type { SignatureSteps } from './shared.ts';
import { Tc3Verifier, verifyFormSignature } from './signature.ts';
import type { WireRequest } from './wire.ts';

export interface Account {
  readonly secretId: string;
  readonly secretKey: string;
  /** Of temporary credentials. */
  readonly token?: string;
}

/** "Timestamp and server time cannot differ by more than five minutes." */
const WINDOW_SECONDS = 300;
const SECRET_ID_PREFIX = 'AKID';

export class Gatekeeper {
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #tc3 = new Tc3Verifier();
  readonly #replays: ReplayGuard | undefined;

  /** With `replays`, a nonce is good for one request. */
  constructor(accounts: readonly Account[], replays: boolean) {
    this.#accounts = new Map(accounts.map((account) => [account.secretId, account]));
    if (replays) this.#replays = new ReplayGuard(WINDOW_SECONDS);
  }

  /** Throws a Refusal unless the call is signed by a known account, now, for the first time. */
  check(index: ApiIndex, call: Call, request: WireRequest, now: number): void {
    const account = this.#accounts.get(call.secretId);
    if (!account) {
      if (!call.secretId.startsWith(SECRET_ID_PREFIX)) {
        throw new Refusal('secretIdForm', `A SecretId begins with ${SECRET_ID_PREFIX}.`);
      }
      throw new Refusal('secretId', 'The local server does not know this SecretId.');
    }
    call.signature = this.#signatureOf(index, call, request, account);
    checkClock(call, now);
    if (call.signature.expected !== call.signature.sent) {
      throw new Refusal('signature', 'It does not match what was sent, or the SecretKey is wrong.');
    }
    if (call.authorization) checkService(index, call.authorization.service, request);
    if ((call.token ?? '') !== (account.token ?? '')) {
      throw new Refusal('token', account.token ? 'The token of these temporary credentials is missing or wrong.' : '');
    }
    if (call.nonce === undefined) return;
    if (!/^0*[1-9]\d*$/.test(call.nonce)) {
      throw new Refusal('malformed', 'The parameter `Nonce` must be a positive integer.');
    }
    if (this.#replays?.admit(call.secretId, Number(call.timestamp), call.nonce, now) === false) {
      throw new Refusal('replay', 'The nonce was used before with this timestamp.');
    }
  }

  #signatureOf(index: ApiIndex, call: Call, request: WireRequest, account: Account): SignatureSteps {
    return call.authorization
      ? this.#tc3.verify(call.authorization, account.secretKey, {
          method: request.method,
          path: call.path,
          query: call.query,
          headers: request.headers,
          body: request.body,
          timestamp: call.timestamp,
        })
      : verifyFormSignature(
          {
            method: request.method,
            host: request.headers['host'] ?? '',
            path: call.path,
            parameters: call.form ?? new Map(),
            underscoreAsDot: index.api.protocol === 'qcloud-v2',
          },
          account.secretKey,
        );
  }
}

function checkClock(call: Call, now: number): void {
  if (!/^\d{1,12}$/.test(call.timestamp)) {
    throw new Refusal('malformed', 'The timestamp must be a UNIX time in seconds.');
  }
  const timestamp = Number(call.timestamp);
  if (Math.abs(now - timestamp) > WINDOW_SECONDS) {
    throw new Refusal('expired', `The timestamp is ${timestamp}; the server's time is ${Math.floor(now)}.`);
  }
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  if (call.authorization && call.authorization.date !== date) {
    throw new Refusal('signature', `The credential's date must be ${date}, the timestamp's in UTC.`);
  }
}

/** A client that takes the service from a local address may sign `localhost:8080`. */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** "service is the product name, which should match the domain name": of a local address, its first label. */
function checkService(index: ApiIndex, service: string, request: WireRequest): void {
  const label = withoutPort(request.headers['host'] ?? '').split('.')[0] ?? '';
  if ([index.api.product, index.api.endpoint.split('.')[0], label].includes(withoutPort(service))) return;
  throw new Refusal('signature', `The credential's service must be ${index.api.product}.`);
}
