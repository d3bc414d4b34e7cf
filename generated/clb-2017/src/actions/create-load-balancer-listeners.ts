// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** CreateLoadBalancerListeners. */
import type { ClbRegion } from '../api.ts';
import { createLoadBalancerListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateLoadBalancerListenersRequest, CreateLoadBalancerListenersResponse } from '../types.ts';

/**
 * This API is used to create a CLB listener that provides the request forwarding rules,
 * including parameters such as port, protocol, session persistence, and health check.
 *
 * The listener configuration rules are as follows:
 *
 * - A CLB port can only have one protocol in the same CLB instance.
 * - Public network CLB listeners support HTTP, UDP, TCP, and HTTPS protocols, while private
 *   network CLB listeners only support UDP and TCP protocols.
 * - Batch creation is not supported when creating HTTPS listeners.
 *
 * Action CreateLoadBalancerListeners. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await createLoadBalancerListeners(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   listeners: [
 *     {
 *       loadBalancerPort: 443,
 *       instancePort: 443,
 *       protocol: 4,
 *       SSLMode: 'mutual',
 *       certName: 'myCertName',
 *       certContent: '-----BEGIN CERTIFICATE-----\nMIIE0DCCA7igAwIBAgIQEgaTYAJIpw1PQxjSr1F1TDANBgkqhkiG9w0BAQsFADBP\nMQswCQYDVQQGEwJDTjEaMBGGA1UEChMRV29TaWduIENBIEpwbW10ZWQxJDAiBgNV\nBAMMG0NBIOayg+mAmuWFjei0uVNTTOivgeS5piBHMjAeFw0xNjA1MTMwODIxMjVa\nFw0xODA2MTMwODIxMjVaMBUxEzARBgNVBAMMCmcuZi14ai5jb20wggeiMA0GCSqG\nSIb3DQEBAQUAA4IBDwAwggEKAoIBAQC4/Ei7dxUJYXgY1V1PflCMwUrkG8Ack0vw\n+C/hCzivNBw5N0WA1Tch4REOIyDPiBq2wiblw4kSsHOF5CfB9DwDhaknZwzwyynZ\nWr2NekKjoo6x0viqFydVyiVWGzW1qr6Dn9tiDcp75W/Os+nUzKHcc0Wd5aHvjGKD\n6xEPQKLvCZ0F4208rHWcoSnYiaFJPUAfeqd8JvK5a10BvSZoXICo6Taf5x4xHag1\n6ymINH1ClLcAIOPAITWddqV20xaXrvdU7J0BusmYkHc840X3cvBywjFurzN5oLg2\nvtVQhGm6qJ/Fjqdg8w40BZkTQb4P1EX8AJ27g+548giuVnLzf8CHAgMBAAGjggHg\nMIIB3DAOBgNVHQ8BAf8EBAMCBaAwHQYDVR01BBYwFAYIKwYBBQUHAWIGCCsGAQUF\nBwMBMAkGA1UdEwQCMAAwHQYDVR0OBBYEFBv1TUGHZ/GGU4qGT+T7r/Zbcg0pMB8G\nA1UdIwQYMBaAFDDadIbzKJBWntcxMcK9Wc2TEjkdMH8GCCsGAQUFBwEBBHMwTA1\nBggrBgEFBQCwAYYpaHR0cDovL29jc3AyLndvc2lnbi5jbi9jYTJnMi9zZXJ2ZXIxL2ZyZWUwOAYIKwYBBQUHMAKGLGh0dHA6Ly9haWEyLndvc2lnbi5jbi9jYTJnMi5zZXJ2ZXIxLmZyZWUuY2VyMD4GA1UdHwQ3MDUwM6AxC+GLWh0dHA6Ly9jcmxzMi53b3NpZ24uY24vY2EyZzItc2VydMvYMS1mcmVlLmNybDBOBgNVHREERzBFggpnLmYteGouY29tghBzY2hvbGFyLmYteGouY29tggT5dC5mLXhqLmNvbYILZmIuZi14ai5jb22CC3R3LmYteGouY29tME8GA1UdIARIMEYwCAYGZ4EMAQIBMDoGCysGAQQBgptRAQECMCswKQYIKwYBBQUHAgeEWHWh0dHA6Ly93d3cud29zaWduLmNvbS9wb2xpY3kvMA0GCSqGSIb3DQEBCwUAA4IBAQCJSd/1xmwnT/TtKvvxTvDnkCpfsFYVmqiHB/ZrXiMdgobUOfF7C8kcBCTqSQAXZF3fjJ1KyhNulvKOfzGGYp+rMwoTAmfaNLUxD/X9gPLxZCiySDBQ1BLE16k4aKUHIOmqQNF1MD/8hOZBxjevctKaXc4Xqm2gxJLxDHROy3HKZcdB6t/x7YJU640wvaFqDqIgr6Pc74YjtLrNjkXcf/IQU7c2yJzt9NIGeSOTku5DmFasRf04tmE7naB+wkUZOWaQgK8CESNS11BYZjO/M4G/ALS8zCpShUy89HhYiYAG5jdNI4vyWwaU4428nG3YvKz1TOPCaowqgbyCcqmtAT\n-----END CERTIFICATE-----',
 *       certKey: '-----BEGIN RSA PRIVATE KEY-----\nyour own key\n-----END RSA PRIVATE KEY-----',
 *       certCaContent: '-----BEGIN CERTIFICATE-----\nMIIEPDCCAYsGAWIBAgIJAjHd00fZNXoMA0GCSqGSIb3DQEBBQUAMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbTAeFw0xNjA4MTEyMTUyNTZaFw0xNzA4MDIxMTUyNTZaMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbTCCASIdQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAM29SL0T1ZaqZb4jEjZ8mkwSeWGVhYaskYtDvzvZQSHZF2A1DtpGojsz+Z3KxgVo4edjY26lfxmFPwPhxoBRgCYDqEOLAOKWRxzXYyP2kr9FN4vs0hzizT4IVxJciOUwmIaQbjzzFQN5BeJ/UTekrs1/YwfJAakP7TvoKULfBvkKFzRlgdxnGk+/C7+cg1P9F9J4rjm/Rn+0Hh00QshsAo1IT4jZF356yvk/g0upLhZexo39jKf4ypmtcHTusYcAoRGhbCk26taM4aeQxMnB715ZkQhqB1+dyM6SWRFysYpteEK+jEH8wWPQriqIlcRjXncy/8B4RmHIJxXRG8Tb8TUCAwEAAaOB1jCB0zAdBgNVHQ4EFgQUup/qOq6q7ezAVxEhXtrSPMa4aiq4wgaMGA1UdIwSBmzCBmIAUp/qOq6q7ezAVxEhXtrSPMa4aiq6hdaRzMHExCzAJBgNVBAYTAKNOMQswCQYDVQQLIEwJHUzELMAKGA1UEBxMCU1oxDTALBgNVBAoTBFBhYWFgxDjAMBgNVBAAsTBVhYWfhYMQ4wDAYDVQQDEwVBQUBQTEZMBcGCsGSIb3DQEJARYKd3d3QHFxLmNvbYIJAjHd00fZNXoMAwGA1UdEwQFMAMBAf8wDQYJKoZIhvcNAQEFBQADggEBAJ2XTOKyR2nFgaWcTG5d92tSij3lIoZCBo4dwrleYFuWcYUYSi65QskJpuDhr5KttmI4+0tt9OQOB/oHIEbkCqgEAC7PREJAgapcf5+ItMHNrNh151CkTyok1Z09tw3OrX5GQVAHSpz0+BQTE+MPas5lyidwP1PqQFY9nZW4J3PGRABiiSnQ1eN5g0aKzIZpbEbP7Y7BGT9b+rLt+VUbmQ30h96zHchSsUsQ32dchwLmN0ZL1PyCivQ+A1snbqA3uHZnoXBd8/yq0QNg0o15edx+GfbY5FJbgXf3FER+NgMBwPeJ62izpROBQvXYNb3e72gM1xCA1gD+MBpNeG1x56g=\n-----END CERTIFICATE-----',
 *       certCaName: 'myCertCaName',
 *     },
 *   ],
 * });
 * ```
 */
export function createLoadBalancerListeners(
  client: ApiClient,
  input: CreateLoadBalancerListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<CreateLoadBalancerListenersResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link createLoadBalancerListeners} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCreateLoadBalancerListeners(
  client: ApiClient,
  response: Partial<CreateLoadBalancerListenersResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CreateLoadBalancerListenersRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
