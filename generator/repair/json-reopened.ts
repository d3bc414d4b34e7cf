import type { RepairRule } from './rule.ts';

/**
 * JSON that was closed before it was done: another element follows where only a key can stand, or anything after the end. The
 * closing brackets right before it came too early: without them the element goes on with the list, or the key with the
 * object, that they closed. Gives the text without those brackets; it may still lack brackets at its end.
 */
export function reopenJson(text: string): string | undefined {
  const open: string[] = [];
  /** Brackets closed since the last value, the latest last. */
  let closed: { at: number; bracket: string }[] = [];
  const early: number[] = [];
  let afterComma = false;
  let started = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (/\s/.test(char)) continue;
    if (char === '}' || char === ']') {
      const bracket = open.pop();
      if (bracket === undefined) return undefined;
      closed.push({ at, bracket });
      afterComma = false;
      continue;
    }
    if (char === ',') {
      afterComma = true;
      continue;
    }
    const misplaced = (char === '{' && afterComma) || (started && open.length === 0 && /["{[]/.test(char));
    if (misplaced) {
      const needed = char === '"' ? '{' : '[';
      while (open.at(-1) !== needed) {
        const last = closed.pop();
        if (last === undefined) return undefined;
        early.push(last.at);
        open.push(last.bracket);
      }
    }
    if (char === '{' || char === '[') open.push(char);
    if (char === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    }
    started = true;
    afterComma = false;
    closed = [];
  }
  if (early.length === 0) return undefined;
  const drop = new Set(early);
  return [...text].map((char, at) => (drop.has(at) ? ' ' : char)).join('');
}

export const jsonReopened: RepairRule<string, string> = {
  id: 'json-reopened',
  about: 'Closing brackets came too early in an example: another element of what they closed follows.',
  apply: reopenJson,
  cases: [
    {
      given: '{"a": {"k": [{"x": 1}]}, {"x": 2}]}}',
      gives: '{"a": {"k": [{"x": 1}  , {"x": 2}]}}',
      why: 'an element where only a key can stand',
    },
    { given: '{"a": 1} "b": 2}', gives: '{"a": 1  "b": 2}', why: 'a key after the end' },
    { given: '{"a": [1, 2]}', gives: undefined, why: 'nothing follows' },
    { given: '{"a": "}"} ]', gives: undefined, why: 'a bracket too many is another damage' },
  ],
};
