/** What a package promises, as extensions of an OpenAPI operation: in the names that other generators read, where there are any. */
import type { Action, ErrorCode } from '../spec/types.ts';
import { codesByMeaning } from './api.ts';
import type { Schema } from './json-schema.ts';

/** Milliseconds; as the clients of the packages do it unless told otherwise. */
const BACKOFF = { initialInterval: 100, maxInterval: 5000, maxElapsedTime: 120_000, exponent: 2 };

/** `body` is the JSONPath of what the paths in the response start from. */
export function operationExtensions({ effect, paging, waiting, idempotencyMember }: Action, body: string): Schema {
  const isRepeatable = effect?.value === 'read' || idempotencyMember !== undefined;
  return {
    'x-effect': effect?.value ?? 'write',
    ...(idempotencyMember && { 'x-idempotency-member': idempotencyMember.value }),
    ...(isRepeatable && {
      'x-speakeasy-retries': {
        strategy: 'backoff',
        backoff: BACKOFF,
        statusCodes: ['429', '5XX'],
        retryConnectionErrors: true,
      },
    }),
    ...(paging && {
      'x-speakeasy-pagination': {
        type: 'offsetLimit',
        inputs: [
          {
            name: paging.value.position,
            in: 'requestBody',
            type: paging.value.counts === 'items' ? 'offset' : 'page',
          },
          { name: paging.value.size, in: 'requestBody', type: 'limit' },
        ],
        outputs: { results: [body, ...paging.value.items].join('.') },
      },
      ...(paging.value.total && { 'x-total': [body, ...paging.value.total].join('.') }),
    }),
    ...(waiting && { 'x-waiting': waiting.value }),
  };
}

/** The codes of each meaning; each stands for its sub-codes. */
export const errorExtensions = (errors: readonly ErrorCode[]): Schema => ({
  'x-error-meanings': codesByMeaning(errors),
});
