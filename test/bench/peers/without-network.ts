/** Answers requests in place of `node:http`: whole clients run, with their HTTP libraries, but no socket is touched. */
import http from 'node:http';
import { Readable, Writable } from 'node:stream';

/** Lets every request over `http:` be answered with a body, until the returned function is called. */
export function answerWithoutNetwork(body: string): () => void {
  const bytes = Buffer.from(body);
  const real = http.request;
  http.request = (() => new Request(bytes)) as unknown as typeof http.request;
  return () => {
    http.request = real;
  };
}

/** Emits `response` when the request has been written. */
class Request extends Writable {
  readonly #body: Buffer;
  readonly reusedSocket = true;

  constructor(body: Buffer) {
    super();
    this.#body = body;
  }

  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }

  override _final(done: () => void): void {
    done();
    const response = new Readable({ read: () => {} });
    response.push(this.#body);
    response.push(null);
    const headers = { 'content-type': 'application/json', 'content-length': String(this.#body.length) };
    this.emit(
      'response',
      Object.assign(response, { statusCode: 200, headers, rawHeaders: Object.entries(headers).flat() }),
    );
  }
}
