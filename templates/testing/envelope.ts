/** How the two protocols wrap an answer and an error. */

import type { ApiIndex, JsonObject } from './api.ts';
import type { ErrorAnswer } from './refusal.ts';

/** `3.0`: a UUID; legacy: an integer, which is also the id of the task. */
export function newRequestId(index: ApiIndex): string | number {
  return index.api.protocol === 'tencentcloud-v3' ? crypto.randomUUID() : 1 + Math.floor(Math.random() * (2 ** 31 - 1));
}

export function wrapAnswer(index: ApiIndex, content: JsonObject, requestId: string | number): JsonObject {
  if (index.api.protocol === 'tencentcloud-v3') return { Response: { ...content, RequestId: requestId } };
  return { code: 0, message: '', codeDesc: 'Success', ...content, requestId };
}

export function wrapError(index: ApiIndex, error: ErrorAnswer, requestId: string | number): JsonObject {
  if (index.api.protocol === 'tencentcloud-v3') {
    return { Response: { Error: { Code: error.code, Message: error.message }, RequestId: requestId } };
  }
  const code = /^\d+$/.test(error.code) ? Number(error.code) : error.code;
  return { code, message: error.message, codeDesc: error.title, requestId };
}
