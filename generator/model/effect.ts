/** Whether an action only reads. What isn't certain writes: an action that is repeated by mistake must be one that can be. */
import { splitWords } from '../names/words.ts';
import { plainText, sentenceAround } from '../prose/text.ts';
import type { Action, Derived, Effect } from '../spec/types.ts';
import type { Facts } from './facts.ts';

/** Verbs with which the dialect names actions that read. */
const READING_NAMES = new Set(['Describe', 'Get', 'List', 'Query', 'Search', 'Inquiry', 'Inquire', 'Check', 'Count']);

const READING_VERBS =
  'query get obtain acquire view list enumerate search look find inquire enquire check pull count display show return collect ' +
  'fetch retrieve read describe browse access inspect see report';
const WRITING_VERBS =
  'create add make generate apply purchase buy order renew delete remove destroy drop purge clear clean flush erase empty reset ' +
  'restore modify change update edit set adjust replace rename enable disable activate deactivate start stop restart suspend resume ' +
  'terminate cancel bind unbind attach detach associate disassociate register deregister mount unmount lock unlock mark move ' +
  'migrate transfer copy clone upgrade downgrade resize release revoke grant submit send publish deploy trigger execute write ' +
  'rotate consume acknowledge archive';

const VERBS = new Map<string, Effect>([
  ...READING_VERBS.split(' ').flatMap((verb) => formsOf(verb).map((form) => [form, 'read'] as const)),
  ...WRITING_VERBS.split(' ').flatMap((verb) => formsOf(verb).map((form) => [form, 'write'] as const)),
]);

/** `query`, `queries`, `querying`, `queried`. */
function formsOf(verb: string): string[] {
  if (verb.endsWith('y') && !/[aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb}ing`, `${verb.slice(0, -1)}ied`];
  const stem = verb.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdgnpt]$/.test(verb) ? `${verb}${verb.at(-1)}` : stem;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [...new Set([verb, third, `${stem}ing`, `${doubled}ing`, `${stem}ed`, `${doubled}ed`])];
}

/** "This API (X) is used to batch query and clear": the verb after it, and the one joined to that. */
const PURPOSE =
  /\b(?:(?:is|are|can be) used (?:to|for)|(?:use|call) this (?:api|interface) to|allows? (?:you|users) to) (?:(?:batch|bulk|quickly|only) )?([a-z]+)(?:(?:,| and| or|\/|, and) ?(?:then )?([a-z]+))?/i;
/** "... and deletes the expired ones", "it also resets the counter": an article makes the word before it a verb. */
const ALSO =
  /\b(?:and|then|also|will|it|api|call|calling it|query) ([a-z]+) (?:the|an?|all|any|its|their|these|those|it|them)\b/gi;
/** "The counters are cleared after each query." */
const AFTERWARDS =
  /\b(?:is|are|gets?|be) (?:then |automatically |also )?([a-z]+) (?:after|by|upon|when|whenever|once|on|with|each time) (?:it |each |every |the |this |that )?(?:is )?(?:call|quer|request|read|api)/gi;

/** Its name must say that it reads, and no sentence that it writes; verbs that aren't known need a response that holds what was read. */
export function readEffect(facts: Facts, action: Action, pages: boolean): Derived<Effect> {
  const named = { line: action.source.line, text: action.name };
  const [first] = splitWords(action.name);
  if (first === undefined || !READING_NAMES.has(first)) return { value: 'write', from: [named] };
  const verbs = verbsOf(action);
  const said = (uses: readonly VerbUse[]) => [
    named,
    ...uses.map(({ sentence }) => facts.sentence(sentence, action.source)),
  ];
  const writing = verbs.filter(({ effect }) => effect === 'write');
  if (writing.length > 0) {
    facts.unclear(
      'effect',
      action,
      `${action.name} is named as one that reads, but is said to change something: it is not repeated.`,
    );
    return { value: 'write', from: said(writing) };
  }
  const unknown = verbs.find(({ effect }) => effect === undefined);
  if (!unknown || pages || action.output.some(({ type }) => ['array', 'map', 'ref'].includes(type.kind)))
    return { value: 'read', from: said(verbs) };
  facts.unclear(
    'effect',
    action,
    `${action.name} is named as one that reads, but "${unknown.verb}" doesn't say so, nor does its response: it is not repeated.`,
  );
  return { value: 'write', from: said([unknown]) };
}

interface VerbUse {
  verb: string;
  effect: Effect | undefined;
  sentence: string;
}

/** The verbs that say what the action is for, and those with which further sentences say that it changes something. */
function verbsOf({ description, summary }: Action): VerbUse[] {
  const text = plainText(description);
  const stated = purposeOf(text);
  const uses = stated.length > 0 ? stated : purposeOf(plainText(summary));
  for (const pattern of [ALSO, AFTERWARDS])
    for (const match of text.matchAll(pattern)) {
      const verb = (match[1] as string).toLowerCase();
      if (VERBS.get(verb) === 'write')
        uses.push({
          verb,
          effect: 'write',
          sentence: sentenceAround(text, match.index, match.index + match[0].length),
        });
    }
  return uses.filter(
    ({ verb, sentence }, index) => uses.findIndex((use) => use.verb === verb && use.sentence === sentence) === index,
  );
}

/** The verbs of "This API is used to query ...", else the one of "Queries ..." and "Querying ...". */
function purposeOf(text: string): VerbUse[] {
  const match = PURPOSE.exec(text);
  const start = match?.index ?? 0;
  const sentence = sentenceAround(text, start, start + (match?.[0].length ?? 1));
  const use = (word: string | undefined, isVerb: boolean): VerbUse[] => {
    const verb = word?.toLowerCase() ?? '';
    const effect = VERBS.get(verb);
    return word && (isVerb || effect) ? [{ verb, effect, sentence }] : [];
  };
  if (match) return [...use(match[1], true), ...use(match[2], false)];
  return use(/^[\s*`"]*([a-z]+)/i.exec(text)?.[1], false);
}
