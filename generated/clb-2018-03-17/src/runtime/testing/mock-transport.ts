// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** A transport that sends nothing: handlers of your own answer, in memory, on any runtime. */

import { ConfigurationError } from '../errors.ts';
import type { HttpRequest, HttpResponse, Transport } from '../transport/transport.ts';
import { conformMembers, ownOutput } from './answer.ts';
import type { ActionDescription, ApiDescription, JsonObject } from './api.ts';
import { indexApi } from './api.ts';
import { readCall } from './call.ts';
import { newRequestId, wrapAnswer, wrapError } from './envelope.ts';
import { checkParameters } from './parameters.ts';
import { errorAnswer, Refusal } from './refusal.ts';
import type { WireRequest } from './wire.ts';

/** A part of an answer: what a handler leaves out is filled in, with a value of the documented type. */
export type Sparse<T> = T extends readonly (infer Item)[]
  ? readonly Sparse<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Sparse<T[Name]> | undefined }
    : T;

/** Answers an action: with (a part of) its response, or by throwing {@link mockError}. */
export type Handler<Input, Output> = (input: Input) => Sparse<Output> | Promise<Sparse<Output>>;

/** A call that a mock transport has answered. */
export interface MockCall {
  /** The action's name on the wire. */
  readonly action: string;
  readonly region: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface MockTransport extends Transport {
  /** All calls so far, oldest first. */
  readonly calls: readonly MockCall[];
}

type AnyHandler = (input: never) => unknown;

/**
 * Makes a transport of handlers by action name. Parameters are checked against the document, signatures are not. A call
 * without a handler is rejected with an error that names it.
 */
export function createHandlerTransport(
  api: ApiDescription,
  handlers: Readonly<Record<string, AnyHandler | undefined>>,
): MockTransport {
  const index = indexApi(api);
  const calls: MockCall[] = [];
  return { calls, send };

  async function send(request: HttpRequest): Promise<HttpResponse> {
    const requestId = newRequestId(index);
    let body: JsonObject;
    try {
      const call = readCall(index, toWire(request));
      const action = index.actions.get(call.action);
      if (!action) throw new Refusal('action', `There is no action "${call.action}".`);
      const handler = handlers[action.name];
      if (!handler)
        throw new ConfigurationError('handlers', `The mock transport has no handler for the action ${action.name}.`);
      const input = checkParameters(index, action, call.parameters());
      calls.push({ action: action.name, region: call.region, input });
      body = wrapAnswer(index, await answer(action, handler, input), requestId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      body = wrapError(index, errorAnswer(index, error), requestId);
    }
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  }

  async function answer(action: ActionDescription, handler: AnyHandler, input: JsonObject): Promise<JsonObject> {
    const content = await handler(input as never);
    return conformMembers(index, ownOutput(action.output), (content ?? {}) as JsonObject);
  }
}

/** What a handler throws to let the call fail with a documented code. Default message: the document's. */
export function mockError(code: string, message = ''): Error {
  return new Refusal('internal', message, code);
}

/** A client's request as a server would see it. */
export function toWire(request: HttpRequest): WireRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    method: request.method,
    target: request.path,
    headers: { host: request.origin.replace(/^https?:\/\//, ''), ...Object.fromEntries(headers) },
    body: new TextEncoder().encode(request.body ?? ''),
  };
}
