/** A small API to test the runtime with: things that are read, made, listed and waited for. */
import type { Api } from '../../templates/runtime/api.ts';
import type { Operation } from '../../templates/runtime/operation.ts';
import { createProtocol as createLegacy } from '../../templates/runtime/protocols/qcloud-v2.ts';
import { createProtocol as createV3 } from '../../templates/runtime/protocols/tencentcloud-v3.ts';
import type {
  HttpRequest,
  HttpResponse,
  Transport,
  TransportContext,
} from '../../templates/runtime/transport/transport.ts';

export const CREDENTIALS = { secretId: 'AKIDCANARYID', secretKey: 'canary-secret-key', token: 'canary-token' };

export const api: Api = {
  product: 'sample',
  version: '2020-01-01',
  client: 'sample-sdk/1.0.0',
  endpoint: 'sample.example.com',
  path: '/',
  regions: { 'ap-one': 'sample.ap-one.example.com', 'ap-two': null },
  errors: {
    throttled: ['TooMany'],
    expired: ['Auth.Expired'],
    internal: ['Broken'],
    rejected: ['Auth', 'Bad'],
  },
  createProtocol: createV3,
};

export const legacyApi: Api = { ...api, version: '2010', path: '/v2/index.php', createProtocol: createLegacy };

export interface ThingsRequest {
  Offset?: number;
  Limit?: number;
}
export interface ThingsResponse {
  Things: { Id: string }[];
  TotalCount?: number;
  RequestId: string;
}

export const readThing: Operation<{ Id?: string }, { Id: string; RequestId: string }> = {
  name: 'ReadThing',
  method: 'readThing',
  reads: true,
};
export const makeThing: Operation<{ Name: string }, { Id: string; RequestId: string }> = {
  name: 'MakeThing',
  method: 'makeThing',
  waiting: [
    {
      poll: () => readTask,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};
export const makeOnce: Operation<{ Name: string; Token?: string }, { RequestId: string }> = {
  name: 'MakeOnce',
  method: 'makeOnce',
  idempotencyMember: 'Token',
};
export const readTask: Operation<{ TaskId: string }, { Status: number; RequestId: string }> = {
  name: 'ReadTask',
  method: 'readTask',
  reads: true,
};
export const listThings: Operation<ThingsRequest, ThingsResponse> = {
  name: 'ListThings',
  method: 'listThings',
  reads: true,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 10,
    maxSize: 10,
    items: ['Things'],
    total: ['TotalCount'],
  },
};

export const success = (content: object = {}): HttpResponse =>
  response({ Response: { ...content, RequestId: 'id-1' } });
export const failure = (code: string, headers: Record<string, string> = {}): HttpResponse =>
  response({ Response: { Error: { Code: code, Message: `it is ${code}` }, RequestId: 'id-2' } }, 200, headers);

export function response(body: unknown, status = 200, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export interface ScriptedTransport extends Transport {
  readonly requests: HttpRequest[];
}

/** Answers each request with the next step; the last step answers all further ones. */
export function script(
  ...steps: (
    | HttpResponse
    | Error
    | ((request: HttpRequest, context: TransportContext) => HttpResponse | Promise<HttpResponse>)
  )[]
): ScriptedTransport {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request, context) {
      const step = steps[Math.min(requests.length, steps.length - 1)];
      requests.push(request);
      if (step instanceof Error) throw step;
      return typeof step === 'function' ? step(request, context) : (step as HttpResponse);
    },
  };
}
