/** Why a call is refused, and which of the document's error codes says so. */

import type { ApiIndex, ErrorDescription } from './api.ts';

/** The reasons of the protocol; what an action's state refuses carries a code of its own. */
export type RefusalReason =
  | 'protocol'
  | 'size'
  | 'missing'
  | 'unknown'
  | 'malformed'
  | 'value'
  | 'range'
  | 'length'
  | 'filter'
  | 'signature'
  | 'authorization'
  | 'expired'
  | 'replay'
  | 'secretId'
  | 'secretIdForm'
  | 'token'
  | 'action'
  | 'version'
  | 'region'
  | 'rate'
  | 'notFound'
  | 'internal';

export class Refusal extends Error {
  /** The documented code, once chosen; else `reason` chooses it. */
  readonly code: string | undefined;
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string, code?: string) {
    super(detail);
    this.name = 'Refusal';
    this.reason = reason;
    this.code = code;
  }
}

interface Code {
  code: string;
  /** Used where the document lists a more exact code under the one above: `InvalidParameterValue.Range`. */
  finer?: RegExp;
  message: string;
}

const V3: Record<RefusalReason, Code> = {
  protocol: { code: 'UnsupportedProtocol', message: 'Only GET and POST requests are supported.' },
  size: { code: 'RequestSizeLimitExceeded', message: 'The request size exceeds the upper limit.' },
  missing: { code: 'MissingParameter', message: 'A parameter is missing.' },
  unknown: { code: 'UnknownParameter', message: 'Unknown parameter.' },
  malformed: { code: 'InvalidParameter', finer: /format/i, message: 'Incorrect parameter.' },
  value: { code: 'InvalidParameterValue', message: 'Invalid parameter value.' },
  range: { code: 'InvalidParameterValue', finer: /range/i, message: 'Invalid parameter value.' },
  length: { code: 'InvalidParameterValue', finer: /length/i, message: 'Invalid parameter value.' },
  filter: { code: 'InvalidParameterValue', finer: /filter/i, message: 'Invalid parameter value.' },
  signature: { code: 'AuthFailure.SignatureFailure', message: 'Signature error.' },
  authorization: { code: 'AuthFailure.InvalidAuthorization', message: 'Invalid Authorization header.' },
  expired: { code: 'AuthFailure.SignatureExpire', message: 'Signature expired.' },
  replay: { code: 'AuthFailure.SignatureFailure', message: 'Signature error.' },
  secretId: { code: 'AuthFailure.SecretIdNotFound', message: 'The key does not exist.' },
  secretIdForm: { code: 'AuthFailure.InvalidSecretId', message: 'Invalid key.' },
  token: { code: 'AuthFailure.TokenFailure', message: 'Token error.' },
  action: { code: 'InvalidAction', message: 'The API does not exist.' },
  version: { code: 'NoSuchVersion', message: 'The API version does not exist.' },
  region: { code: 'UnsupportedRegion', message: 'API does not support the requested region.' },
  rate: { code: 'RequestLimitExceeded', message: 'The number of requests exceeds the frequency limit.' },
  notFound: { code: 'ResourceNotFound', message: 'The resource does not exist.' },
  internal: { code: 'InternalError', message: 'Internal error.' },
};

const INVALID_V2: Code = { code: '4000', message: 'Invalid request parameter' };

const V2: Record<RefusalReason, Code> = {
  protocol: { code: '4600', message: 'Unsupported protocol' },
  size: INVALID_V2,
  missing: INVALID_V2,
  unknown: INVALID_V2,
  malformed: INVALID_V2,
  value: INVALID_V2,
  range: INVALID_V2,
  length: INVALID_V2,
  filter: INVALID_V2,
  signature: { code: '4100', message: 'Identity verification failed' },
  authorization: { code: '4100', message: 'Identity verification failed' },
  expired: { code: '4500', message: 'Replay attack' },
  replay: { code: '4500', message: 'Replay attack' },
  secretId: { code: '4104', message: 'The key does not exist' },
  secretIdForm: { code: '4104', message: 'The key does not exist' },
  token: { code: '4105', message: 'Incorrect token' },
  action: INVALID_V2,
  version: { code: '6100', message: 'Unsupported version' },
  region: INVALID_V2,
  rate: { code: '4400', message: 'Quota exceeded' },
  notFound: { code: '5000', message: 'The resource does not exist' },
  internal: { code: '6000', message: 'Internal server error' },
};

/** What the document's code for a reason is known by, where it isn't the protocol's. */
const MEANINGS: Partial<Record<RefusalReason, NonNullable<ErrorDescription['meaning']>['value']>> = {
  rate: 'throttled',
  expired: 'expired',
  replay: 'expired',
  internal: 'internal',
};

/** Whether the document has a code for a request that is sent again: one that tells that its time is over. */
export function knowsReplays(index: ApiIndex): boolean {
  return index.errors.get(codeOf(index, 'replay'))?.meaning?.value === 'expired';
}

/** The protocol's code for a reason where the document has it or none of the same meaning; else the document's. */
function codeOf(index: ApiIndex, reason: RefusalReason): string {
  const { code } = knownCodes(index)[reason];
  const meaning = MEANINGS[reason];
  if (meaning === undefined || index.errors.has(code)) return code;
  return index.api.errors.find((error) => error.meaning?.value === meaning)?.code ?? code;
}

const knownCodes = ({ api }: ApiIndex): Record<RefusalReason, Code> => (api.protocol === 'tencentcloud-v3' ? V3 : V2);

/** Whether the document has the code, or the protocol does. */
export function isErrorCode(index: ApiIndex, code: string): boolean {
  const known = Object.values(knownCodes(index));
  if (index.errors.has(code) || known.some((candidate) => candidate.code === code)) return true;
  return [...index.actions.values()].some(({ errors }) => errors.includes(code));
}

export interface ErrorAnswer {
  code: string;
  message: string;
  /** Legacy: the short name of the error. */
  title: string;
}

/** The code and message for a refusal: the document's words, then what is wrong with this call. */
export function errorAnswer(index: ApiIndex, refusal: Refusal): ErrorAnswer {
  const known = knownCodes(index)[refusal.reason];
  const code = refusal.code ?? finerCode(index, known) ?? codeOf(index, refusal.reason);
  const documented = index.errors.get(code);
  const sentence = documented?.description || (refusal.code === undefined ? known.message : '');
  const message = [sentence.trim(), refusal.message].filter(Boolean).join(' ');
  return { code, message: message || code, title: documented?.title ?? sentence };
}

function finerCode(index: ApiIndex, known: Code): string | undefined {
  const { finer } = known;
  if (!finer) return undefined;
  return index.api.errors.find(
    ({ code }) => code.startsWith(`${known.code}.`) && finer.test(code.slice(known.code.length + 1)),
  )?.code;
}
