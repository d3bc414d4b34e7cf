/** Which actions only read. Everything else writes: an action that is repeated by mistake must be one that can be. */
import { splitWords } from '../names/words.ts';
import type { Action } from '../spec/types.ts';

/** Verbs with which the dialect names actions that read. */
const READING_NAMES = new Set(['Describe', 'Get', 'List', 'Query', 'Search', 'Inquiry', 'Inquire', 'Check', 'Count']);

/** Verbs with which the document's sentences say that an action reads. */
const READING_VERBS = new Set(
  'query queries get gets obtain obtains view views list lists search searches inquire inquires check checks pull pulls count counts display displays return returns collect collects fetch fetches retrieve retrieves read reads'.split(
    ' ',
  ),
);

/** Both its name and its description must say so. */
export function isReading(action: Action): boolean {
  const [first] = splitWords(action.name);
  if (first === undefined || !READING_NAMES.has(first)) return false;
  const verbs = [verbOf(action.description), verbOf(action.summary)].filter((verb) => verb !== undefined);
  return verbs.every((verb) => READING_VERBS.has(verb));
}

/** The verb of "This API (X) is used to query ...", or of "Queries ..." and "Querying ...". */
function verbOf(sentence: string): string | undefined {
  const used = /\bis used to (?:batch |bulk )?([a-z]+)/i.exec(sentence)?.[1];
  if (used) return used.toLowerCase();
  const first = /^[\s*`"]*([A-Za-z]+)/.exec(sentence)?.[1]?.toLowerCase();
  if (first === undefined) return undefined;
  if (READING_VERBS.has(first)) return first;
  const stem = first.replace(/ying$/, 'y').replace(/ing$/, '');
  return READING_VERBS.has(stem) ? stem : undefined;
}
