// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Any longer head, chunk size or trailer line is refused, as `node:http` does. */
const MAX_LINE_BYTES = 16_384;
const NOTHING = /* @__PURE__ */ new Uint8Array(0) as Buffer;
const FIRST_BYTES = 'HTTP/1.';
const HEADER = /([\w!#$%&'*+.^`|~-]+):([^\0\r\n]*)(?:\r\n|$)/y;

/**
 * Reads one response (RFC 9112) from the bytes of a connection, however they are cut. Strict: what doesn't plainly say
 * where it ends is refused, so that half an answer or another one's bytes never pass for the whole.
 */
export class ResponseReader {
  status = 0;
  /** Names in lower case; values of repeated names joined. */
  headers: Record<string, string> = {};
  /** Once the response is whole: whether the connection may carry another one. */
  reusable = false;
  /** For how many milliseconds it may rest until then. */
  idleMs = Number.POSITIVE_INFINITY;
  readonly #maxBytes: number;
  #expected: 'head' | 'body' | 'chunk size' | 'chunk end' | 'trailer' | 'nothing' = 'head';
  /** The beginning of a head or a line whose end hasn't come. */
  #rest: Buffer = NOTHING;
  /** Bytes of the body, or of the chunk, that are to come. */
  #left = 0;
  #chunked = false;
  #parts: Buffer[] = [];
  #size = 0;

  /** `maxBytes` of a body, as it is sent. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether the head has come. */
  get begun(): boolean {
    return this.status !== 0;
  }

  get body(): Buffer {
    const [only = NOTHING] = this.#parts;
    return this.#parts.length > 1 ? Buffer.concat(this.#parts, this.#size) : only;
  }

  /**
   * Takes further bytes.
   *
   * @returns whether the response is whole
   * @throws {Error} where what came is no response; the message says why
   */
  push(bytes: Buffer): boolean {
    let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (rest.length > 0) {
      const taken = this.#take(rest);
      if (taken === 0) break;
      rest = rest.subarray(taken);
    }
    this.#rest = rest;
    return this.#isWhole();
  }

  /** The connection has ended. @returns whether the response is whole */
  end(): boolean {
    if (this.#left === Number.POSITIVE_INFINITY) this.#expected = 'nothing';
    return this.#isWhole();
  }

  #isWhole(): boolean {
    if (this.#expected !== 'nothing') return false;
    if (this.#rest.length > 0) throw new Error('more bytes than the response says that it has');
    return true;
  }

  /** @returns how many bytes were of use; 0: more are needed first, or none */
  #take(bytes: Buffer): number {
    switch (this.#expected) {
      case 'head':
        return this.#takeHead(bytes);
      case 'body':
        return this.#takeBody(bytes);
      case 'chunk size': {
        const line = lineOf(bytes, 'a chunk size');
        if (line === undefined) return 0;
        const [, size] = /^([\da-f]{1,15})(?:;.*)?$/i.exec(line) ?? [];
        if (size === undefined) throw new Error('a chunk size that is none');
        this.#expectBody(Number.parseInt(size, 16));
        if (this.#left === 0) this.#expected = 'trailer';
        return line.length + 2;
      }
      case 'chunk end': {
        const line = lineOf(bytes, 'the end of a chunk');
        if (line === undefined) return 0;
        if (line !== '') throw new Error('a chunk that is longer than its size');
        this.#expected = 'chunk size';
        return 2;
      }
      case 'trailer': {
        const line = lineOf(bytes, 'a trailer');
        if (line === undefined) return 0;
        if (line === '') this.#expected = 'nothing';
        return line.length + 2;
      }
      case 'nothing':
        return 0;
    }
  }

  #takeHead(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) {
      const first = bytes.toString('latin1', 0, FIRST_BYTES.length);
      if (!FIRST_BYTES.startsWith(first)) throw new Error('no HTTP response');
      refuseOver(MAX_LINE_BYTES, bytes.length, 'a head');
      return 0;
    }
    refuseOver(MAX_LINE_BYTES, end, 'a head');
    const head = bytes.toString('latin1', 0, end);
    const [statusLine, version, status] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [^\0\r\n]*)?(?:\r\n|$)/.exec(head) ?? [];
    if (statusLine === undefined) throw new Error('no HTTP/1.1 status line');
    const headers = parseHeaders(head, statusLine.length);
    const code = Number(status);
    if (code === 101) throw new Error('a change of protocols');
    // Interim responses announce the one that counts.
    if (code >= 200) this.#begin(code, headers, version === '1');
    return end + 4;
  }

  /** Finds out where the body ends. */
  #begin(status: number, headers: Record<string, string>, persistent: boolean): void {
    this.status = status;
    this.headers = headers;
    this.reusable = persistent && !/(?:^|,)\s*close\s*(?:,|$)/i.test(headers['connection'] ?? '');
    // A second less than the server's time, lest a request meet its farewell.
    const [, seconds] = /(?:^|[,\s])timeout=(\d+)/i.exec(headers['keep-alive'] ?? '') ?? [];
    if (seconds !== undefined) this.idleMs = Number(seconds) * 1000 - 1000;
    const { 'content-length': length, 'transfer-encoding': encoding } = headers;
    if (encoding !== undefined && (length !== undefined || !persistent || encoding.toLowerCase() !== 'chunked')) {
      throw new Error('no one way to tell where the body ends');
    }
    if (length !== undefined && !/^\d{1,15}$/.test(length)) {
      throw new Error('a content length that is none');
    }
    if (status === 204 || status === 304) {
      this.#expected = 'nothing';
    } else if (encoding !== undefined) {
      this.#chunked = true;
      this.#expected = 'chunk size';
    } else if (length !== undefined) {
      this.#expectBody(Number(length));
      if (this.#left === 0) this.#expected = 'nothing';
    } else {
      this.reusable = false;
      this.#expected = 'body';
      this.#left = Number.POSITIVE_INFINITY;
    }
  }

  #expectBody(size: number): void {
    refuseOver(this.#maxBytes, this.#size + size, 'a body');
    this.#expected = 'body';
    this.#left = size;
  }

  #takeBody(bytes: Buffer): number {
    const part = bytes.length > this.#left ? bytes.subarray(0, this.#left) : bytes;
    this.#parts.push(part);
    this.#size += part.length;
    this.#left -= part.length;
    refuseOver(this.#maxBytes, this.#size, 'a body');
    if (this.#left === 0) this.#expected = this.#chunked ? 'chunk end' : 'nothing';
    return part.length;
  }
}

function parseHeaders(head: string, from: number): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  HEADER.lastIndex = from;
  for (let at = from; at < head.length; at = HEADER.lastIndex) {
    const match = HEADER.exec(head);
    if (!match) throw new Error('a header that is none');
    const name = (match[1] as string).toLowerCase();
    const value = (match[2] as string).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

/** The line that bytes begin with; undefined: its end hasn't come. */
function lineOf(bytes: Buffer, what: string): string | undefined {
  const end = bytes.indexOf('\r\n');
  refuseOver(MAX_LINE_BYTES, end < 0 ? bytes.length : end, what);
  return end < 0 ? undefined : bytes.toString('latin1', 0, end);
}

function refuseOver(limit: number, size: number, what: string): void {
  if (size > limit) throw new Error(`${what} of more than ${limit} bytes`);
}
