import type { Awaitable } from '../awaitable.ts';
import type { Credentials } from '../credentials.ts';
import type { BatchOutcome } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../transport/transport.ts';

export type SignatureMethod = 'TC3-HMAC-SHA256' | 'HmacSHA256' | 'HmacSHA1';

/** One attempt of a call, before it is signed. */
export interface UnsignedCall {
  readonly action: string;
  readonly version: string;
  /** The product's name, a part of what is signed. */
  readonly service: string;
  readonly region: string | undefined;
  readonly input: object;
  readonly origin: string;
  readonly path: string;
  readonly httpMethod: 'GET' | 'POST';
  readonly signatureMethod: SignatureMethod;
  readonly credentials: Credentials;
  /** Seconds since 1970, by the service's clock. */
  readonly timestamp: number;
  readonly nonce: number;
}

/** What a response says. */
export type Answer =
  | { readonly data: unknown; readonly requestId: string | undefined }
  | { readonly error: ServiceFault; readonly requestId: string | undefined }
  /** It isn't one of the API's responses; the text says why. */
  | { readonly malformed: string };

export interface ServiceFault {
  readonly code: string;
  readonly message: string;
  /** Where a batch went well in parts. */
  readonly outcomes?: readonly BatchOutcome[];
}

/** How an API's calls look on the wire: made once for each client. */
export interface Protocol {
  readonly signatureMethods: readonly SignatureMethod[];
  sign(call: UnsignedCall): Awaitable<HttpRequest>;
  read(response: HttpResponse): Answer;
}
