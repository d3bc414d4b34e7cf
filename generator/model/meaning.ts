/** What a client may conclude from an error code: from the words of the code, else from what the document says about it. */
import { splitWords } from '../names/words.ts';
import { plainText, sentenceAround } from '../prose/text.ts';
import type { Derived, ErrorCode, Meaning } from '../spec/types.ts';
import type { Facts } from './facts.ts';

interface Sign {
  meaning: Meaning;
  /** The code's words, in small letters: `request limit exceeded`. */
  code: RegExp;
  text: RegExp;
}

/** The first that fits decides. What fits none may have been executed: the safe reading. */
const SIGNS: readonly Sign[] = [
  {
    meaning: 'throttled',
    code: /^(?:request|api|call) (?:rate )?limit exceed|\btoo many requests\b|\b(?:frequency|rate|qps) limit|\bthrottl/,
    text: /number of requests exceed|frequency limit|too many requests|rate limit|request limit|throttl/i,
  },
  {
    meaning: 'expired',
    code: /\bsignature expire/,
    text: /signature (?:has )?expired|`?timestamp`? .{0,80}(?:difference|server time)|difference between the `?timestamp/i,
  },
  {
    meaning: 'internal',
    code: /^internal (?:[a-z]+ )?error|^service (?:temporarily )?unavailable/,
    text: /\binternal(?: \w+)? error|temporarily inaccessible|server error|service is (?:temporarily )?unavailable/i,
  },
  {
    meaning: 'rejected',
    code: /^(?:invalid|missing|unknown|unsupported|unauthorized|no such|auth failure|resource not found)\b/,
    text: /\b(?:invalid|incorrect|wrong|missing|unknown|unsupported|unauthorized|malformed)\b|not (?:have|exist|authorized|supported|allowed)|does not exist|verification failed|authentication|signature|(?:token|parameter) error|access denied|parameter.{0,80} (?:error|length|format)|insufficient balance/i,
  },
];

/** By code. A code that says nothing of its own means what the code means that it is a sub-code of. */
export function readMeanings({ errors }: Facts): Map<string, Derived<Meaning>> {
  const meanings = new Map<string, Derived<Meaning>>();
  for (const error of errors) {
    const meaning = meaningOf(error);
    if (meaning && !meanings.has(error.code)) meanings.set(error.code, meaning);
  }
  for (const { code } of errors) {
    const parents = code.split('.').map((_, index, parts) => parts.slice(0, parts.length - index).join('.'));
    const meaning = parents.map((parent) => meanings.get(parent)).find((found) => found !== undefined);
    if (meaning) meanings.set(code, meaning);
  }
  return meanings;
}

function meaningOf(error: ErrorCode): Derived<Meaning> | undefined {
  const phrase = splitWords(error.code).join(' ').toLowerCase();
  const texts = [error, ...(error.also ?? [])].map(({ title, description, source }) => ({
    line: source.line,
    text: plainText([title, description].filter(Boolean).join('. ')),
  }));
  for (const { meaning, code, text } of SIGNS) {
    if (code.test(phrase)) return { value: meaning, from: [{ line: error.source.line, text: error.code }] };
    for (const said of texts) {
      const match = text.exec(said.text);
      if (!match) continue;
      const sentence = sentenceAround(said.text, match.index, match.index + match[0].length);
      return { value: meaning, from: [{ line: said.line, text: sentence }] };
    }
  }
  return undefined;
}
