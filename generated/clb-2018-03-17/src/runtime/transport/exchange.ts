// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Connection, ConnectionPool, ConnectionUser } from './connections.ts';
import { ResponseReader } from './response-reader.ts';
import { type HttpResponse, type TransportContext, TransportError, type TransportFault } from './transport.ts';

/** One request and its response over a connection, within its time. */
export class Exchange implements ConnectionUser {
  cancel = (): void => {};
  readonly #text: string;
  readonly #context: TransportContext;
  readonly #maxBytes: number;
  readonly #pool: ConnectionPool;
  readonly #reader: ResponseReader;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: TransportError) => void;
  #connection: Connection | undefined;
  /** Whether a byte of the request may have left. */
  #sent = false;

  constructor(
    pool: ConnectionPool,
    /** The whole request, as it goes over the wire. */
    text: string,
    context: TransportContext,
    maxBytes: number,
    resolve: (response: HttpResponse) => void,
    reject: (error: TransportError) => void,
  ) {
    this.#pool = pool;
    this.#text = text;
    this.#context = context;
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#reader = new ResponseReader(maxBytes);
    const { signal, timeoutMs } = context;
    this.#timer = setTimeout(this.#onTimeout, timeoutMs);
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    pool.request(this);
  }

  use(connection: Connection): void {
    this.#connection = connection;
    this.#sent = true;
    connection.write(this.#text);
  }

  receive(bytes: Buffer): void {
    let whole: boolean;
    try {
      whole = this.#reader.push(bytes);
    } catch (cause) {
      this.#fail('malformed', (cause as Error).message, cause);
      return;
    }
    if (whole) this.#finish();
  }

  lose(error: Error | undefined): void {
    if (!error && this.#reader.end()) this.#finish();
    else this.#fail(this.#reader.begun ? 'truncated' : 'network', describe(error), error);
  }

  readonly #onTimeout = () => this.#fail('timeout', `within ${Math.round(this.#context.timeoutMs)} ms`);
  readonly #onAbort = () => this.#fail('abort', '');

  /** The response is whole. */
  #finish(): void {
    const { reusable, idleMs, headers, body } = this.#reader;
    const connection = this.#connection as Connection;
    // Before anything waits: the next call may want it.
    if (reusable && connection.flushed) this.#pool.release(connection, idleMs);
    else connection.destroy();
    this.cancel = () => {};
    if (headers['content-encoding']?.toLowerCase() === 'gzip') this.#decompress(body);
    else this.#succeed(body);
  }

  #decompress(body: Buffer): void {
    const { gunzip } = process.getBuiltinModule('node:zlib');
    gunzip(body, { maxOutputLength: this.#maxBytes }, (error, text) => {
      if (error) this.#fail('malformed', describe(error), error);
      else this.#succeed(text);
    });
  }

  #succeed(body: Buffer): void {
    this.#end();
    const { status, headers } = this.#reader;
    this.#resolve({ status, headers, body: body.toString() });
  }

  #fail(fault: TransportFault, message: string, cause?: unknown): void {
    this.#end();
    this.#reject(new TransportError(fault, message, this.#sent, cause));
    this.cancel();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#context.signal?.removeEventListener('abort', this.#onAbort);
  }
}

/** Node's messages name addresses and codes; an error over several addresses has its words inside. */
function describe(error: (Error & { code?: string; errors?: Error[] }) | undefined): string {
  if (!error) return 'the connection was closed';
  return error.message || error.errors?.[0]?.message || error.code || error.name;
}
