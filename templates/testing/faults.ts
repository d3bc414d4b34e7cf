/**
 * Faults on demand, for tests of what a caller does when things go wrong. A fault is a short text, in the `X-Fault`
 * header of one request or set for the requests to come:
 *
 *     error=InternalError; times=1; action=DescribeSomething
 *     latency=2000; probability=0.1
 *     status=502; html | slow=3000 | reset | truncate | throttle | taskFailure | skew=600
 */

export interface Fault {
  /** Answer with this documented code, without doing anything. */
  error?: string;
  /** The words of that error; default the document's. */
  message?: string;
  /** Answer with this HTTP status, as a proxy would, without doing anything: 429, 502. */
  status?: number;
  /** Answer with a page of HTML, as a proxy would, without doing anything. */
  html?: boolean;
  /** Let the answer take this many milliseconds from its first byte to its last. */
  slow?: number;
  /** Answer this many milliseconds later. */
  latency?: number;
  /** Do what is asked, then close the connection without an answer. */
  reset?: boolean;
  /** Do what is asked, then close the connection after half of the answer. */
  truncate?: boolean;
  /** Answer that there were too many requests, without doing anything. */
  throttle?: boolean;
  /** The server's clock runs this many seconds ahead. */
  skew?: number;
  /** Let the asynchronous task fail that the request starts. */
  taskFailure?: boolean;
  /** Only for this action. */
  action?: string;
  /** From 0 to 1; default 1. */
  probability?: number;
  /** So many times, then no more; default: always. */
  times?: number;
}

const NUMBERS: ReadonlySet<string> = new Set(['status', 'slow', 'latency', 'skew', 'probability', 'times']);
const SWITCHES: ReadonlySet<string> = new Set(['html', 'reset', 'truncate', 'throttle', 'taskFailure']);
const TEXTS: ReadonlySet<string> = new Set(['error', 'message', 'action']);

/** Reads a fault's text form; throws a RangeError that names what it does not know. */
export function parseFault(text: string): Fault {
  const fault: Record<string, unknown> = {};
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = (equals < 0 ? part : part.slice(0, equals)).trim();
    const value = equals < 0 ? undefined : part.slice(equals + 1).trim();
    fault[name] = faultValue(name, value);
  }
  return fault;
}

function faultValue(name: string, value: string | undefined): unknown {
  if (SWITCHES.has(name)) return value !== 'false';
  if (TEXTS.has(name) && value) return value;
  if (NUMBERS.has(name)) {
    const number = value === undefined || value === '' ? Number.NaN : Number(value);
    if (Number.isFinite(number)) return number;
    throw new RangeError(`The fault "${name}" takes a number, not "${value ?? ''}".`);
  }
  if (TEXTS.has(name)) throw new RangeError(`The fault "${name}" takes a value: ${name}=...`);
  const known = [...SWITCHES, ...NUMBERS, ...TEXTS].join(', ');
  throw new RangeError(`There is no fault "${name}"; there are ${known}.`);
}

export class Faults {
  #standing: Fault[] = [];
  readonly #isCode: (code: string) => boolean;

  /** `isCode` tells the API's error codes, the only ones that can be asked for. */
  constructor(isCode: (code: string) => boolean) {
    this.#isCode = isCode;
  }

  /** Throws a RangeError for an error code that the API doesn't have. */
  add(fault: Fault): void {
    this.#check(fault);
    this.#standing.push({ ...fault });
  }

  #check({ error }: Fault): void {
    if (error === undefined || this.#isCode(error)) return;
    throw new RangeError(`The API has no error code "${error.slice(0, 80)}".`);
  }

  /** Those of which something is left. */
  all(): Fault[] {
    return this.#standing.filter(({ times }) => times === undefined || times > 0);
  }

  clear(): void {
    this.#standing = [];
  }

  /** Everything that befalls this request, the request's own fault last so that it wins. */
  draw(action: string | undefined, header: string | undefined): Fault {
    const drawn: Fault = {};
    for (const fault of this.#standing) {
      if (fault.action !== undefined && fault.action !== action) continue;
      if (fault.times !== undefined && fault.times <= 0) continue;
      if (Math.random() >= (fault.probability ?? 1)) continue;
      if (fault.times !== undefined) fault.times--;
      Object.assign(drawn, fault);
    }
    const own = header === undefined ? undefined : parseFault(header);
    if (own) this.#check(own);
    if (own && (own.action ?? action) === action && Math.random() < (own.probability ?? 1)) Object.assign(drawn, own);
    return drawn;
  }
}
