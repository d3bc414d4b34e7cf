// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateTopic. */
import type { ClbRegion } from '../api.ts';
import { createTopic as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { CreateTopicRequest, CreateTopicResponse } from '../types.ts';

/**
 * This API is used to create a topic with the full-text index and key-value index enabled by
 * default. The creation will fail if there is no CLB exclusive logset.
 *
 * Action CreateTopic. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue.Duplicate,
 *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
 *   InvalidParameterValue.Range, LimitExceeded, MissingParameter, ResourceInsufficient,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await createTopic(client, { PartitionCount: 3, TopicName: 'clb-topic' });
 * ```
 */
export function createTopic(
  client: ApiClient,
  input: CreateTopicRequest,
  options?: CallOptions<ClbRegion>,
): Call<CreateTopicResponse> {
  return client.call(operation, input, options);
}
