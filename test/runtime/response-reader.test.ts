/** Reading responses: against generated ones, and against `node:http` on damaged ones. */
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ResponseReader } from '../../templates/runtime/transport/response-reader.ts';

interface Read {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly reusable: boolean;
}

/** What a reader makes of bytes that come in pieces, before the connection ends; undefined: no whole response. */
function read(bytes: Buffer, cuts: readonly number[] = [], maxBytes = 1e6): Read | undefined {
  const reader = new ResponseReader(maxBytes);
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let whole = false;
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    if (end > from) whole = reader.push(bytes.subarray(from, end));
    from = end;
  }
  if (!whole && !reader.end()) return undefined;
  return {
    status: reader.status,
    headers: { ...reader.headers },
    body: reader.body.toString(),
    reusable: reader.reusable,
  };
}

const text = (...lines: string[]) => Buffer.from(lines.join('\r\n'));
const bodies = fc.string({
  unit: fc.constantFrom('a', 'ü', '{', '\r\n', '\0', '0\r\n\r\n', 'HTTP/1.1 200 OK'),
  maxLength: 40,
});
const cuts = fc.array(fc.nat(), { maxLength: 6 });

/** A response with its body framed in one of three ways, and what it says. */
const responses = fc
  .record({
    status: fc.constantFrom(200, 201, 400, 404, 429, 500, 503),
    reason: fc.constantFrom('', ' ', ' OK', ' Not very good'),
    interim: fc.constantFrom('', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n'),
    blank: fc.constantFrom('', ' ', '\t '),
    body: bodies,
    framing: fc.constantFrom('length', 'chunked', 'close'),
    chunkSize: fc.integer({ min: 1, max: 9 }),
    extension: fc.constantFrom('', ';a=b'),
    trailer: fc.constantFrom('', 'X-Sum: 1\r\n'),
    close: fc.boolean(),
  })
  .map(({ status, reason, interim, blank, body, framing, chunkSize, extension, trailer, close }) => {
    const bytes = Buffer.from(body);
    let framed = bytes;
    if (framing === 'chunked') {
      const parts: (string | Buffer)[] = [];
      for (let at = 0; at < bytes.length; at += chunkSize) {
        const chunk = bytes.subarray(at, at + chunkSize);
        parts.push(`${chunk.length.toString(16)}${extension}\r\n`, chunk, '\r\n');
      }
      parts.push(`0${extension}\r\n${trailer}\r\n`);
      framed = Buffer.concat(parts.map((part) => Buffer.from(part)));
    }
    const framedBy = {
      length: `content-LENGTH:${blank}${bytes.length}${blank}\r\n`,
      chunked: `Transfer-Encoding:${blank}chunked\r\n`,
      close: '',
    }[framing] as string;
    const head = `${interim}HTTP/1.1 ${status}${reason}\r\nX-Kind:${blank}a b${blank}\r\n${framedBy}${close ? 'Connection: x, close\r\n' : ''}\r\n`;
    return {
      bytes: Buffer.concat([Buffer.from(head), framed]),
      framing,
      expected: { status, body, reusable: !close && framing !== 'close' },
    };
  });

describe('a response', () => {
  it('is read the same however its bytes are cut', () => {
    fc.assert(
      fc.property(responses, cuts, ({ bytes, expected }, at) => {
        const found = read(bytes, at);
        expect(found).toMatchObject(expected);
        expect(found?.headers['x-kind']).toBe('a b');
      }),
    );
  });

  it('is not whole before its last byte', () => {
    fc.assert(
      fc.property(responses, fc.nat(), ({ bytes, framing }, at) => {
        fc.pre(framing !== 'close');
        expect(read(bytes.subarray(0, at % bytes.length))).toBeUndefined();
      }),
    );
  });

  it('with bytes after it is refused', () => {
    fc.assert(
      fc.property(responses, ({ bytes, framing }) => {
        fc.pre(framing !== 'close');
        expect(() => read(Buffer.concat([bytes, Buffer.from('x')]))).toThrow('more bytes');
      }),
    );
  });
});

describe('framing', () => {
  it.each([
    ['another protocol', ['SSH-2.0-OpenSSH_9.6', ''], 'no HTTP response'],
    ['HTTP/2', ['HTTP/2 200 OK', '', ''], 'status line'],
    ['a status that is none', ['HTTP/1.1 20 OK', '', ''], 'status line'],
    ['a change of protocols', ['HTTP/1.1 101 Go', 'Upgrade: x', '', ''], 'change of protocols'],
    ['a header without a name', ['HTTP/1.1 200 OK', ': x', '', ''], 'header'],
    ['a blank before the colon', ['HTTP/1.1 200 OK', 'A : x', '', ''], 'header'],
    ['a folded header', ['HTTP/1.1 200 OK', 'A: x', ' y', '', ''], 'header'],
    ['a bare line feed', ['HTTP/1.1 200 OK', 'A: x\nContent-Length: 0', '', ''], 'header'],
    ['two lengths', ['HTTP/1.1 200 OK', 'Content-Length: 1', 'Content-Length: 1', '', 'x'], 'content length'],
    ['a signed length', ['HTTP/1.1 200 OK', 'Content-Length: +1', '', 'x'], 'content length'],
    [
      'a length and chunks',
      ['HTTP/1.1 200 OK', 'Content-Length: 3', 'Transfer-Encoding: chunked', '', ''],
      'no one way',
    ],
    ['another encoding', ['HTTP/1.1 200 OK', 'Transfer-Encoding: gzip, chunked', '', ''], 'no one way'],
    ['chunks in HTTP/1.0', ['HTTP/1.0 200 OK', 'Transfer-Encoding: chunked', '', ''], 'no one way'],
    ['a chunk size that is none', ['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '0x1', ''], 'chunk size'],
    [
      'a chunk that is too long',
      ['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '1', 'xy', ''],
      'longer than its size',
    ],
  ])('%s is refused', (_what, lines, message) => {
    expect(() => read(text(...lines))).toThrow(message);
  });

  it('no body with 204 and 304', () => {
    for (const status of [204, 304]) {
      const found = read(text(`HTTP/1.1 ${status} x`, 'Content-Length: 5', '', ''));
      expect(found).toMatchObject({ status, body: '', reusable: true });
    }
  });

  it('HTTP/1.0 ends its connection', () => {
    expect(read(text('HTTP/1.0 200 OK', 'Content-Length: 1', '', 'x'))).toMatchObject({ reusable: false });
  });

  it('no more than is allowed is kept', () => {
    const over = 'x'.repeat(11);
    expect(() => read(text('HTTP/1.1 200 OK', 'Content-Length: 11', '', ''), [], 10)).toThrow('more than 10 bytes');
    expect(() => read(text('HTTP/1.1 200 OK', '', over), [], 10)).toThrow('more than 10 bytes');
    expect(() => read(text('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'b', ''), [], 10)).toThrow('more than');
    expect(() => read(text('HTTP/1.1 200 OK', `A: ${'x'.repeat(17_000)}`))).toThrow('a head of more than');
    expect(() => read(text('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '1'.padEnd(17_000, ';')))).toThrow(
      'of more',
    );
  });

  it('a name that objects have is a header like any other', () => {
    const { headers } = read(
      text('HTTP/1.1 200 OK', 'constructor: a', '__proto__: b', 'Content-Length: 0', '', ''),
    ) as Read;
    expect(Object.entries(headers)).toEqual(expect.arrayContaining([['constructor', 'a']]));
  });
});

describe('on damaged bytes', () => {
  let server: net.Server;
  let answer: Buffer;
  beforeAll(async () => {
    server = net.createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(answer));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  const byNode = (bytes: Buffer) =>
    new Promise<{ status: number | undefined; body: string } | undefined>((resolve) => {
      answer = bytes;
      const { port } = server.address() as AddressInfo;
      const request = http.get({ host: '127.0.0.1', port, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => resolve(undefined));
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
      });
      request.on('error', () => resolve(undefined));
      request.on('upgrade', (_response, socket) => {
        socket.destroy();
        resolve(undefined);
      });
    });

  it('never reads another response than node:http, where both read one', async () => {
    const pieces = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      ' ',
      ':',
      '0',
      '5',
      'x',
      '\0',
      'chunked',
      'Content-Length: 2\r\n',
    );
    const damage = fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 3 }), piece: pieces });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(responses, damage, async ({ bytes }, { at, cut, piece }) => {
        const from = at % bytes.length;
        const damaged = Buffer.concat([bytes.subarray(0, from), Buffer.from(piece), bytes.subarray(from + cut)]);
        let ours: Read | undefined;
        try {
          ours = read(damaged);
        } catch {
          return;
        }
        if (!ours) return;
        // Node refuses some blanks that the standard allows.
        const theirs = await byNode(damaged);
        if (!theirs) return;
        taken++;
        expect({ status: ours.status, body: ours.body }).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(0);
  });
});
