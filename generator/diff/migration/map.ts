import { pagingText, waitingText } from '../../spec/promise-text.ts';
import type { Action, ApiSpec, Derived } from '../../spec/types.ts';
import type { MigratedAction, Migration } from '../types.ts';
import { mapMembers } from './members.ts';
import { headOfName, likenessOfWords, type Weights, weightsOf, wordsOfName, wordsOfText, writtenOut } from './words.ts';

/** Below this, an action has no counterpart. */
const ENOUGH = 0.42;
/** From here on, and this far ahead of the next best, a match is called certain. */
const CERTAIN = 0.6;
const AHEAD = 0.08;

/**
 * Maps the actions of one API version to those of another by their names, texts and members: a proposal, with what it
 * rests on. Several old actions may lead to one new action. Actions without a page take part by name alone.
 */
export function mapMigration(old: ApiSpec, renewed: ApiSpec): Migration {
  const likeness = likenessBetween(old, renewed);
  const actions = old.actions.map((action): MigratedAction => {
    const ranked = renewed.actions
      .map((candidate) => ({ candidate, likeness: likeness(action, candidate) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = ranked;
    const base = { old: action.name, source: { old: linesOf(action) } };
    if (!best || best.likeness < ENOUGH) {
      return {
        ...base,
        new: null,
        likeness: round(best?.likeness ?? 0),
        confidence: 'none',
        alternatives: [],
        input: [],
        output: [],
        notes: [],
      };
    }
    const ahead = best.likeness - (second?.likeness ?? 0);
    const { candidate } = best;
    return {
      ...base,
      new: candidate.name,
      likeness: round(best.likeness),
      confidence: best.likeness >= CERTAIN && ahead >= AHEAD ? 'certain' : 'likely',
      alternatives: ranked
        .slice(1, 4)
        .filter((other) => other.likeness >= ENOUGH && best.likeness - other.likeness < 2 * AHEAD)
        .map((other) => other.candidate.name),
      input: mapMembers(old, action.input, renewed, candidate.input),
      output: mapMembers(old, action.output, renewed, candidate.output),
      notes: notesOn(action, candidate),
      source: { old: linesOf(action), new: linesOf(candidate) },
    };
  });
  const reached = new Set(actions.map((action) => action.new));
  return { actions, added: renewed.actions.map((action) => action.name).filter((name) => !reached.has(name)) };
}

/** What the new package does otherwise: pages, waits, repeats. */
function notesOn(old: Action, renewed: Action): string[] {
  const told = <T>(what: string, [before, after]: (Derived<T> | undefined)[], text: (value: T) => string) => {
    const [was, is] = [before, after].map((promise) => (promise ? text(promise.value) : 'none'));
    return was === is ? [] : [`${what}: ${is}, was ${was}`];
  };
  return [
    ...told('effect', [old.effect, renewed.effect], (effect) => effect),
    ...told('paging', [old.paging, renewed.paging], pagingText),
    ...told('waiting', [old.waiting, renewed.waiting], waitingText),
    ...told('safe to repeat by', [old.idempotencyMember, renewed.idempotencyMember], (name) => name),
  ];
}

const linesOf = ({ source }: Action) => ({ line: source.line, endLine: source.endLine });
const round = (value: number): number => Math.round(value * 100) / 100;

/** The head of one name, written out as in the other (`lb` as `load balancer`), is the head of the other. */
const sameHead = (a: Portrait, b: Portrait): boolean =>
  a.head !== undefined && writtenOut([a.head], b.name).at(-1) === b.head;

/** The action with which the outcome of most others is learnt. */
function pollOf(spec: ApiSpec): string | undefined {
  const counts = new Map<string, number>();
  for (const { async, waiting } of spec.actions)
    for (const poll of waiting?.value.map((way) => way.poll) ?? (async ? [async.pollWith] : []))
      counts.set(poll, (counts.get(poll) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

type Part = 'name' | 'text' | 'members';

interface Portrait {
  head: string | undefined;
  name: string[];
  text: string[];
  members: string[];
}

function likenessBetween(old: ApiSpec, renewed: ApiSpec): (from: Action, to: Action) => number {
  const portraits = new Map([...old.actions, ...renewed.actions].map((action) => [action, portraitOf(action)]));
  const all = [...portraits.values()];
  const oldPoll = pollOf(old);
  const newPoll = pollOf(renewed);
  const weights: Record<Part, Weights> = {
    name: weightsOf(all.map((portrait) => portrait.name)),
    text: weightsOf(all.map((portrait) => portrait.text)),
    members: weightsOf(all.map((portrait) => portrait.members)),
  };
  return (from, to) => {
    const a = portraits.get(from) as Portrait;
    const b = portraits.get(to) as Portrait;
    const like = (part: Part): number => likenessOfWords(a[part], b[part], weights[part]);
    // What a call does stands in its first word: another verb is another action, however alike the rest.
    const verb = a.name[0] === b.name[0] ? 1 : 0.6;
    // One that only reads takes the place of none that writes.
    const effect = from.effect?.value === to.effect?.value ? 1 : 0.6;
    // What asks for the outcome of the asynchronous actions does so whatever it is called.
    if (from.name === oldPoll && to.name === newPoll) return CERTAIN + AHEAD;
    const head = sameHead(a, b) || sameHead(b, a) ? 1 : 0;
    const name = 0.65 * like('name') + 0.35 * head;
    const pages = from.documented && to.documented;
    const parts = pages ? 0.5 * name + 0.3 * like('text') + 0.2 * like('members') : 0.6 * name + 0.4 * like('text');
    return Math.min(verb, effect) * parts;
  };
}

function portraitOf(action: Action): Portrait {
  const [firstSentence = ''] = action.description.split(/(?<=\.)\s/, 1);
  const name = wordsOfName(action.name);
  return {
    name,
    head: headOfName(name),
    text: wordsOfText(`${action.summary} ${firstSentence}`),
    members: action.input.flatMap((member) => wordsOfName(member.name)),
  };
}
