/** Calls a local API in memory with requests that the client's own signers sign. */

import type { UnsignedCall } from '../../templates/runtime/protocols/protocol.ts';
import { createProtocol as createV2 } from '../../templates/runtime/protocols/qcloud-v2.ts';
import { createProtocol as createV3 } from '../../templates/runtime/protocols/tencentcloud-v3.ts';
import type { ApiDescription } from '../../templates/testing/api.ts';
import type { LocalApiOptions } from '../../templates/testing/local-api.ts';
import { LOCAL_ACCOUNT, LocalApi } from '../../templates/testing/local-api.ts';
import { toWire } from '../../templates/testing/mock-transport.ts';
import type { WireRequest, WireResponse } from '../../templates/testing/wire.ts';

export interface Answer {
  /** The envelope's content: of a success the members, of an error undefined. */
  data: Record<string, unknown>;
  code: string | undefined;
  message: string;
  response: WireResponse;
}

export interface Caller {
  local: LocalApi;
  call(
    action: string,
    input?: object,
    more?: Partial<UnsignedCall>,
    tamper?: (request: WireRequest) => WireRequest,
  ): Promise<Answer>;
  sign(action: string, input?: object, more?: Partial<UnsignedCall>): Promise<WireRequest>;
}

let nonce = 1;

export function createCaller(api: ApiDescription, options: LocalApiOptions = {}): Caller {
  const local = new LocalApi(api, options);
  const v3 = api.protocol === 'tencentcloud-v3';
  const protocol = v3 ? createV3() : createV2();
  return { local, call, sign };

  async function sign(action: string, input: object = {}, more: Partial<UnsignedCall> = {}): Promise<WireRequest> {
    const request = await protocol.sign({
      action,
      version: api.version,
      service: api.product,
      region: api.regions[0]?.id,
      input,
      origin: `https://${api.endpoint}`,
      path: api.path,
      httpMethod: 'POST',
      signatureMethod: v3 ? 'TC3-HMAC-SHA256' : 'HmacSHA256',
      credentials: LOCAL_ACCOUNT,
      timestamp: Math.floor((options.now?.() ?? Date.now()) / 1000),
      nonce: nonce++,
      ...more,
    });
    return toWire(request);
  }

  async function call(
    action: string,
    input: object = {},
    more: Partial<UnsignedCall> = {},
    tamper: (request: WireRequest) => WireRequest = (request) => request,
  ): Promise<Answer> {
    const response = local.handle(tamper(await sign(action, input, more)));
    return readAnswer(response, v3);
  }
}

export function readAnswer(response: WireResponse, v3: boolean): Answer {
  const body = JSON.parse(response.body);
  const content = v3 ? body.Response : body;
  const error = v3
    ? content.Error
    : content.code === 0
      ? undefined
      : { Code: String(content.code), Message: content.message };
  return { data: content, code: error?.Code, message: error?.Message ?? '', response };
}
