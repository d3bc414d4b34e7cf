/** Answers requests in place of `node:http`: whole clients run, with their HTTP libraries, but no socket is touched. */
import { EventEmitter } from 'node:events';
import http from 'node:http';
import { Readable } from 'node:stream';

/** Lets every request over `http:` be answered with a body, until the returned function is called. */
export function answerWithoutNetwork(body: string): () => void {
  const bytes = Buffer.from(body);
  const real = http.request;
  http.request = (() => new Request(bytes)) as unknown as typeof http.request;
  return () => {
    http.request = real;
  };
}

/** As much of a `ClientRequest` as clients use: emits `response` when it has been ended. */
class Request extends EventEmitter {
  readonly #body: Buffer;
  readonly reusedSocket = true;

  constructor(body: Buffer) {
    super();
    this.#body = body;
  }

  write(): boolean {
    return true;
  }

  end(): void {
    const response = new Readable({ read: () => {} });
    response.push(this.#body);
    response.push(null);
    const headers = { 'content-type': 'application/json', 'content-length': String(this.#body.length) };
    const rawHeaders = Object.entries(headers).flat();
    queueMicrotask(() => this.emit('response', Object.assign(response, { statusCode: 200, headers, rawHeaders })));
  }

  destroy(): void {}
}
