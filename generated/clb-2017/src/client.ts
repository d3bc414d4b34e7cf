// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Calls the Cloud Load Balancer API, version 2017. */
import { api, type ClbRegion } from './api.ts';
import * as operations from './operations.ts';
import type { Call } from './runtime/call.ts';
import { Client } from './runtime/client.ts';
import type { CallOptions, ClientOptions } from './runtime/options.ts';
import { type PagedMethod, pagedMethod } from './runtime/paged-method.ts';
import { Tasks } from './runtime/tasks.ts';
import type { WaitOptions, WaitResult } from './runtime/wait.ts';
import type {
  CloneLBRequest,
  CloneLBResponse,
  CreateLoadBalancerListenersRequest,
  CreateLoadBalancerListenersResponse,
  CreateLoadBalancerRequest,
  CreateLoadBalancerResponse,
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse,
  DeleteLoadBalancersRequest,
  DeleteLoadBalancersResponse,
  DeregisterInstancesFromLoadBalancerRequest,
  DeregisterInstancesFromLoadBalancerResponse,
  DescribeLBHealthStatusRequest,
  DescribeLBHealthStatusResponse,
  DescribeLoadBalancerBackendsRequest,
  DescribeLoadBalancerBackendsResponse,
  DescribeLoadBalancerListenersRequest,
  DescribeLoadBalancerListenersResponse,
  DescribeLoadBalancerLogLog,
  DescribeLoadBalancerLogRequest,
  DescribeLoadBalancerLogResponse,
  DescribeLoadBalancersLoadBalancer,
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersResponse,
  DescribeLoadBalancersTaskResultRequest,
  DescribeLoadBalancersTaskResultResponse,
  GetCertListWithLoadBalancerRequest,
  GetCertListWithLoadBalancerResponse,
  GetMonitorDataRequest,
  GetMonitorDataResponse,
  InquiryLBPriceAllRequest,
  InquiryLBPriceAllResponse,
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse,
  ModifyLoadBalancerBackendsRequest,
  ModifyLoadBalancerBackendsResponse,
  ModifyLoadBalancerListenerRequest,
  ModifyLoadBalancerListenerResponse,
  RegisterInstancesWithLoadBalancerRequest,
  RegisterInstancesWithLoadBalancerResponse,
  ReplaceCertRequest,
  ReplaceCertResponse,
} from './types.ts';

export interface ClbClientOptions extends ClientOptions {
  /** Where the resources are. Sent with each call; a call can name another one. */
  readonly region?: ClbRegion | undefined;
}

/**
 * Calls the Cloud Load Balancer API, version 2017.
 *
 * Each method takes the action's parameters and gives the content of its response; see {@link Call} for the rest of it.
 *
 * @deprecated The API is legacy: use `@clb-sdk/2018-03-17` for whatever it can do.
 */
export class ClbClient extends Client {
  readonly #tasks = new Tasks();

  /** @throws {ConfigurationError} where an option isn't one that the client takes */
  constructor(options: ClbClientOptions = {}) {
    super(api, options, async () => (await import('./validators/index.ts')).validators);
  }

  /**
   * Waits until the task of a response is done. Takes the very object that the asynchronous method gave.
   *
   * @throws {TaskFailedError} where the task fails
   * @throws {TimeoutError} after `maxWaitMs`
   */
  waitFor(
    response:
      | CreateLoadBalancerResponse
      | DeleteLoadBalancersResponse
      | ModifyLoadBalancerAttributesResponse
      | CreateLoadBalancerListenersResponse
      | DeleteLoadBalancerListenersResponse
      | ModifyLoadBalancerListenerResponse
      | RegisterInstancesWithLoadBalancerResponse
      | ModifyLoadBalancerBackendsResponse
      | DeregisterInstancesFromLoadBalancerResponse,
    options?: WaitOptions<ClbRegion>,
  ): Promise<WaitResult> {
    return this.#tasks.waitFor(this, response, options);
  }

  /**
   * This API is used to query the execution result of a task with request task ID as the input
   * parameter for Cloud Load Balancer and classic CLB.
   *
   * Action DescribeLoadBalancersTaskResult. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancersTaskResult({ requestId: 6356081 });
   * ```
   */
  describeLoadBalancersTaskResult(
    input: DescribeLoadBalancersTaskResultRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancersTaskResultResponse> {
    return this.call(operations.describeLoadBalancersTaskResult, input, options);
  }

  /**
   * This API is used to create a CLB instance. To use the CLB service, you first need to purchase
   * one or more instances. After this API call succeeds, a unique instance ID will be returned.
   * There are two types of instances: public network and private network instances. For more
   * information, see the “network types” in CLB Attributes Selection.
   *
   * Action CreateLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.createLoadBalancer({ loadBalancerType: 2, number: 3 });
   * ```
   */
  createLoadBalancer(
    input: CreateLoadBalancerRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<CreateLoadBalancerResponse> {
    const operation = operations.createLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to query the price of CLB instances. For more information about the prices,
   * see Billing Description.
   *
   * Action InquiryLBPriceAll. Read-only.
   */
  inquiryLBPriceAll(
    input: InquiryLBPriceAllRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<InquiryLBPriceAllResponse> {
    return this.call(operations.inquiryLBPriceAll, input, options);
  }

  /**
   * This API is used to obtain the list of CLB instances and output satisfactory CLB instances
   * based on the specified parameters.
   *
   * Action DescribeLoadBalancers. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancers({ forward: -1 });
   * ```
   */
  readonly describeLoadBalancers: PagedMethod<
    'OptionalInput',
    DescribeLoadBalancersRequest,
    DescribeLoadBalancersResponse,
    DescribeLoadBalancersLoadBalancer,
    ClbRegion
  > = pagedMethod(this, operations.describeLoadBalancers);

  /**
   * This API is used to delete the specified CLB instance(s).
   *
   * Action DeleteLoadBalancers. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.deleteLoadBalancers({ loadBalancerIds: ['lb-abcdefgh'] });
   * ```
   */
  deleteLoadBalancers(
    input: DeleteLoadBalancersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteLoadBalancersResponse> {
    const operation = operations.deleteLoadBalancers;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to get the monitoring data of the CLB instance by passing in the namespace,
   * object dimension description, and monitoring metric of the instance.
   *
   * Action GetMonitorData. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.getMonitorData({
   *   namespace: 'qce/lb_public',
   *   metricName: 'connnum',
   *   dimensions: [
   *     { name: 'protocol', value: 'HTTP' },
   *     { name: 'vip', value: '111.111.111.111' },
   *     { name: 'loadBalancerPort', value: '80' },
   *   ],
   *   startTime: '2015-12-28 14:00:00',
   *   endTime: '2015-12-28 14:05:00',
   *   period: 300,
   * });
   * ```
   */
  getMonitorData(input: GetMonitorDataRequest, options?: CallOptions<ClbRegion>): Call<GetMonitorDataResponse> {
    return this.call(operations.getMonitorData, input, options);
  }

  /**
   * This API is used to replace the certificate used in a CLB instance.
   *
   * Action ReplaceCert.
   *
   * @example
   * ```ts
   * const response = await clb.replaceCert({ oldCertId: '4b9fc92b', newCertId: 'e2b6d555' });
   * ```
   */
  replaceCert(input: ReplaceCertRequest, options?: CallOptions<ClbRegion>): Call<ReplaceCertResponse> {
    return this.call(operations.replaceCert, input, options);
  }

  /**
   * This API is used to query the information of the CLB instance associated with the certificate.
   *
   * Action GetCertListWithLoadBalancer. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.getCertListWithLoadBalancer({ certIds: ['4b9fc92b'] });
   * ```
   */
  getCertListWithLoadBalancer(
    input: GetCertListWithLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<GetCertListWithLoadBalancerResponse> {
    return this.call(operations.getCertListWithLoadBalancer, input, options);
  }

  /**
   * This API is used to query the CLB layer-7 log in COS. It is applicable to public network CLB
   * instances with HTTP or HTTPS listener configured and COS log enabled.
   *
   * Note that this API only supports querying COS log, but not CLS log. To query the CLS log, call
   * the Searching for Log API, which can be used to query the forwarding logs of a CLB instance
   * over the last three days, including logs forwarded to the RS and those directly returned from
   * the CLB due to RS exception. Interval between requests shall be within one day.
   *
   * Action DescribeLoadBalancerLog. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerLog({
   *   loadBalancerId: 'lb-7wdcqme9',
   *   filter: [{ key: 'status', value: '200' }, { key: 'server_name', value: 'www.qq.com' }],
   * });
   * ```
   */
  readonly describeLoadBalancerLog: PagedMethod<
    'RequiredInput',
    DescribeLoadBalancerLogRequest,
    DescribeLoadBalancerLogResponse,
    DescribeLoadBalancerLogLog,
    ClbRegion
  > = pagedMethod(this, operations.describeLoadBalancerLog);

  /**
   * This API is used to clone all configurations of a CLB instance, including its attribute,
   * security group, listener and real server bound.
   *
   * **Note:**
   *
   * - If there are many CLB configurations, the API tends to time out. Please wait patiently.
   * - The API does not support concurrent calls.
   * - Currently, a classic CLB instance cannot be cloned.
   * - All the cloned CLB instances are pay-as-you-go. The cloned ones will be automatically
   *   deleted once the clone fails.
   * - All the cloned CLB instances are named after “cloneFrom-lb-xxx” (a clone from the `lb-xxx`
   *   CLB instance).
   *
   * Action CloneLB.
   *
   * @example
   * ```ts
   * const response = await clb.cloneLB({ loadBalancerId: 'lb-xxx', cloneType: 'all' });
   * ```
   */
  cloneLB(input: CloneLBRequest, options?: CallOptions<ClbRegion>): Call<CloneLBResponse> {
    return this.call(operations.cloneLB, input, options);
  }

  /**
   * This API is used to modify basic configuration information of CLB instances based on your
   * input parameters.
   *
   * Action ModifyLoadBalancerAttributes. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancerAttributes({
   *   loadBalancerId: 'lb-abcdefgh',
   *   loadBalancerName: 'my-lb-name',
   * });
   * ```
   */
  modifyLoadBalancerAttributes(
    input: ModifyLoadBalancerAttributesRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancerAttributesResponse> {
    const operation = operations.modifyLoadBalancerAttributes;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

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
   * const response = await clb.createLoadBalancerListeners({
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
  createLoadBalancerListeners(
    input: CreateLoadBalancerListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<CreateLoadBalancerListenersResponse> {
    const operation = operations.createLoadBalancerListeners;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to get the list of listeners by CLB instance IDs, listener protocol, or port.
   * If no filter is specified, the default number (20) of listeners for the instance will be
   * returned.
   *
   * Action DescribeLoadBalancerListeners. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerListeners({
   *   loadBalancerId: 'lb-abcdefgh',
   *   listenerIds: ['lbl-6hkiqc6c', 'lbl-6wv071ba'],
   * });
   * ```
   */
  describeLoadBalancerListeners(
    input: DescribeLoadBalancerListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancerListenersResponse> {
    return this.call(operations.describeLoadBalancerListeners, input, options);
  }

  /**
   * This API is used to delete listener(s) of a CLB instance.
   *
   * Action DeleteLoadBalancerListeners. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.deleteLoadBalancerListeners({
   *   loadBalancerId: 'lb-abcdefgh',
   *   listenerIds: ['lbl-rbuzrm5d'],
   * });
   * ```
   */
  deleteLoadBalancerListeners(
    input: DeleteLoadBalancerListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteLoadBalancerListenersResponse> {
    const operation = operations.deleteLoadBalancerListeners;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to modify the attributes of CLB listeners.
   *
   * Action ModifyLoadBalancerListener. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancerListener({
   *   loadBalancerId: 'lb-ltkip4do',
   *   listenerId: 'lbl-6hkiqc6c',
   *   SSLMode: 'unidirectional',
   * });
   * ```
   */
  modifyLoadBalancerListener(
    input: ModifyLoadBalancerListenerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancerListenerResponse> {
    const operation = operations.modifyLoadBalancerListener;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to bind one or more CVMs to a CLB instance.
   *
   * Action RegisterInstancesWithLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.registerInstancesWithLoadBalancer({
   *   loadBalancerId: 'lb-abcdefgh',
   *   backends: [
   *     { instanceId: 'ins-1234test', weight: 10 },
   *     { instanceId: 'ins-5678test', weight: 6 },
   *   ],
   * });
   * ```
   */
  registerInstancesWithLoadBalancer(
    input: RegisterInstancesWithLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<RegisterInstancesWithLoadBalancerResponse> {
    const operation = operations.registerInstancesWithLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to query the list of CVMs bound to the CLB instance by instance ID.
   *
   * Action DescribeLoadBalancerBackends. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerBackends({ loadBalancerId: 'lb-byhpduqt' });
   * ```
   */
  describeLoadBalancerBackends(
    input: DescribeLoadBalancerBackendsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancerBackendsResponse> {
    return this.call(operations.describeLoadBalancerBackends, input, options);
  }

  /**
   * This API is used to modify the weight of CVMs bound to a CLB instance, thereby adjusting the
   * request forwarding rule.
   *
   * Action ModifyLoadBalancerBackends. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancerBackends({
   *   loadBalancerId: 'lb-abcdefgh',
   *   backends: [
   *     { instanceId: 'ins-6789test', weight: 10 },
   *     { instanceId: 'ins-1234test', weight: 6 },
   *   ],
   * });
   * ```
   */
  modifyLoadBalancerBackends(
    input: ModifyLoadBalancerBackendsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancerBackendsResponse> {
    const operation = operations.modifyLoadBalancerBackends;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to unbind one or multiple CVM instances from a CLB instance.
   *
   * Action DeregisterInstancesFromLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
   *
   * @example
   * ```ts
   * const response = await clb.deregisterInstancesFromLoadBalancer({
   *   loadBalancerId: 'lb-abcdefgh',
   *   backends: [{ instanceId: 'ins-1234test' }, { instanceId: 'ins-6789test' }],
   * });
   * ```
   */
  deregisterInstancesFromLoadBalancer(
    input: DeregisterInstancesFromLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeregisterInstancesFromLoadBalancerResponse> {
    const operation = operations.deregisterInstancesFromLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to query the health check parameters for CLB instances.
   *
   * Action DescribeLBHealthStatus. Read-only.
   *
   * @example
   * ```ts
   * const response = await clb.describeLBHealthStatus({ loadBalancerId: 'lb-abcdefgh' });
   * ```
   */
  describeLBHealthStatus(
    input: DescribeLBHealthStatusRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLBHealthStatusResponse> {
    return this.call(operations.describeLBHealthStatus, input, options);
  }
}
