import type { RepairRule } from './rule.ts';

/** JSON text that was mended: its value, and what had to be done to read it. */
export interface MendedJson {
  value: unknown;
  /** Each with the offset in the text. Empty: the text is JSON. */
  fixes: { offset: number; fix: string }[];
}

const WHITESPACE = /\s/;
const BARE = /[^\s,\]}:{["]/;
const MAX_DEPTH = 200;

/**
 * Reads JSON that the export has damaged: lost, doubled or stray commas, brackets lost before an outer one closes or at the
 * end, brackets too many at the end, strings broken over lines, bare words, and numbers beyond what programs hold. Each fix is
 * one that has no alternative at its place; text that needs a guess (two values for one key, nesting beyond 200 levels, no
 * JSON at all) gives undefined.
 */
export function mendJson(text: string): MendedJson | undefined {
  try {
    return new Mender(text).read();
  } catch (error) {
    if (error instanceof Unmendable) return undefined;
    throw error;
  }
}

class Unmendable extends Error {}

/** Whether a number isn't the one that was written: JSON has numbers with more digits than programs hold. */
const isChanged = (value: number, word: string): boolean =>
  !Number.isFinite(value) || (/^-?\d+$/.test(word) && BigInt(word) !== BigInt(value));

class Mender {
  readonly #text: string;
  #at = 0;
  readonly #fixes: MendedJson['fixes'] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): MendedJson {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) {
      if (!/^[\s}\],]*$/.test(this.#text.slice(this.#at))) throw new Unmendable();
      this.#fix('dropped brackets after the end');
    }
    return { value, fixes: this.#fixes };
  }

  #value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw new Unmendable();
    this.#space();
    const char = this.#text[this.#at];
    if (char === '{') return this.#object(depth);
    if (char === '[') return this.#array(depth);
    if (char === '"') return this.#string();
    return this.#bare();
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#at++;
    for (let first = true; ; first = false) {
      if (this.#closes('}', first)) return object;
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#key();
      this.#space();
      if (this.#text[this.#at] === ':') this.#at++;
      else throw new Unmendable();
      const value = this.#value(depth + 1);
      if (Object.hasOwn(object, key) && JSON.stringify(object[key]) !== JSON.stringify(value)) throw new Unmendable();
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    }
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at++;
    for (let first = true; ; first = false) {
      const before = this.#at;
      if (this.#closes(']', first)) return array;
      if (array.length > 0 && this.#atKey()) {
        this.#at = before;
        this.#fix('added the lost ]');
        return array;
      }
      array.push(this.#value(depth + 1));
    }
  }

  /** A key can't stand in an array: the array has ended, and the object that it stands in goes on. */
  #atKey(): boolean {
    const key = /"(?:[^"\\\n]|\\.)*"\s*:/y;
    key.lastIndex = this.#at;
    return key.test(this.#text);
  }

  /** Passes what stands between two elements; true when the bracket closes, in its place or where it was lost. */
  #closes(close: '}' | ']', first: boolean): boolean {
    let commas = 0;
    for (this.#space(); this.#text[this.#at] === ','; this.#space()) {
      commas++;
      this.#at++;
    }
    const char = this.#text[this.#at];
    if (char === close) {
      if (commas > 0) this.#fix('dropped a stray comma');
      this.#at++;
      return true;
    }
    if (char === undefined || char === '}' || char === ']') {
      this.#fix(`added the lost ${close}`);
      return true;
    }
    if (first ? commas > 0 : commas !== 1) this.#fix(commas === 0 ? 'added a lost comma' : 'dropped a stray comma');
    return false;
  }

  #string(): string {
    const start = ++this.#at;
    let raw = '';
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at] as string;
      if (char === '"') {
        this.#at++;
        return this.#unescape(raw, start);
      }
      if (char === '\\') {
        raw += char + (this.#text[++this.#at] ?? '');
      } else if (char === '\n') {
        this.#fix('joined a string broken over lines');
        raw = raw.trimEnd();
      } else raw += char;
    }
    throw new Unmendable();
  }

  #unescape(raw: string, start: number): string {
    try {
      return JSON.parse(`"${raw.replace(/\t/g, '\\t')}"`) as string;
    } catch {
      this.#fixes.push({ offset: start, fix: 'kept an invalid escape as text' });
      return raw;
    }
  }

  #key(): string {
    const word = this.#word();
    if (!/^[A-Za-z_][\w.-]*$/.test(word)) throw new Unmendable();
    this.#fix('quoted a bare key');
    return word;
  }

  #bare(): unknown {
    const offset = this.#at;
    const word = this.#word();
    if (word === '') throw new Unmendable();
    try {
      const value = JSON.parse(word) as unknown;
      if (typeof value !== 'number' || !isChanged(value, word)) return value;
      this.#fixes.push({ offset, fix: 'kept a number as text that has more digits than are held' });
      return word;
    } catch {
      this.#fixes.push({ offset, fix: `read the bare word ${word} as a string` });
      return word;
    }
  }

  #word(): string {
    const start = this.#at;
    while (BARE.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #space(): void {
    while (WHITESPACE.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #fix(fix: string): void {
    this.#fixes.push({ offset: this.#at, fix });
  }
}

export const jsonBrackets: RepairRule<string, unknown> = {
  id: 'json-brackets',
  about: 'An example that lost commas or brackets, or closes too early, is read where only one reading is possible.',
  apply: (text) => mendJson(text)?.value,
  cases: [
    { given: '{"A": [1, 2,], }', gives: { A: [1, 2] }, why: 'stray commas' },
    { given: '{"A": [{"B": null ], "C": 1}', gives: { A: [{ B: null }], C: 1 }, why: 'a } lost before ]' },
    { given: '{"A": 1 "B": 2}', gives: { A: 1, B: 2 }, why: 'a lost comma' },
    { given: '{"A": [{"B": 1}, "C": 2}', gives: { A: [{ B: 1 }], C: 2 }, why: 'a ] lost before a key' },
    { given: '{"A": {"B": 1}', gives: { A: { B: 1 } }, why: 'the last bracket lost' },
    { given: '{"A": 1}}', gives: { A: 1 }, why: 'a bracket too many' },
    { given: '{"A": "ab\ncd"}', gives: { A: 'abcd' }, why: 'a string broken over lines' },
    { given: '{"Port": ****}', gives: { Port: '****' }, why: 'a bare mask' },
    { given: '{"A": 1}, {"B": 2}', gives: undefined, why: 'two values' },
    { given: '{"A": 1, "A": 2}', gives: undefined, why: 'two values for one key' },
    { given: 'no JSON: at all', gives: undefined },
  ],
};
