// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ReplaceCertForLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { replaceCertForLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ReplaceCertForLoadBalancersRequest, ReplaceCertForLoadBalancersResponse } from '../types.ts';

/**
 * This API (ReplaceCertForLoadBalancers) is used to replace the certificate associated with a
 * CLB instance. A new certificates can be associated with a CLB only after the original
 * certificate is disassociated from it.
 *
 * This API supports replacing server certificates and client certificates.
 *
 * The new certificate to be used can be specified by passing in the certificate ID. If no
 * certificate ID is specified, relevant information such as certificate content must be passed
 * in to create a new certificate and bind it to the CLB.
 *
 * Note: This API can only be called in the Guangzhou region; for other regions, an error will
 * occur due to domain name resolution problems.
 *
 * Action ReplaceCertForLoadBalancers. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length
 *
 * @example
 * ```ts
 * const response = await replaceCertForLoadBalancers(client, {
 *   OldCertificateId: 'cuxw0123',
 *   Certificate: { CertId: 'cuxw4567' },
 * });
 * ```
 */
export function replaceCertForLoadBalancers(
  client: ApiClient,
  input: ReplaceCertForLoadBalancersRequest,
  options?: CallOptions<ClbRegion>,
): Call<ReplaceCertForLoadBalancersResponse> {
  return client.call(operation, input, options);
}
