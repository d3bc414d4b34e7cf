/** Which member of a request makes its repetition safe. */
import type { Action, Derived } from '../spec/types.ts';
import { row } from './facts.ts';

const NAMED = /^client(?:request)?token$/i;
const SAID = /\bidempoten/i;

/** The one that has the dialect's name for it, else the only text that is said to. */
export function findIdempotencyMember({ input }: Action): Derived<string> | undefined {
  const texts = input.filter(({ type }) => type.kind === 'string');
  const said = texts.filter(({ description }) => SAID.test(description));
  const member = texts.find(({ name }) => NAMED.test(name)) ?? (said.length === 1 ? said[0] : undefined);
  return member && { value: member.name, from: [row(member, 'said')] };
}
