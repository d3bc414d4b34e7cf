import { typeText } from '../../spec/type-text.ts';
import type { ApiSpec, Member, Type } from '../../spec/types.ts';
import type { MigratedMember } from '../types.ts';
import { likenessOfWords, type Weights, weightsOf, wordsOfName, wordsOfText } from './words.ts';

/** A member that holds a value, with the way to it: `listeners[].port`. */
interface Leaf {
  path: string;
  name: string;
  type: string;
  required: boolean;
  nameWords: string[];
  textWords: string[];
}

/** Deeper than this, structures of two versions no longer resemble each other. */
const DEPTH = 3;
/** Below this, two members are not the same thing. */
const ENOUGH = 0.5;

/** Maps members to the ones that come nearest, each at most once; then what has no counterpart on either side. */
export function mapMembers(
  old: ApiSpec,
  olds: readonly Member[],
  renewed: ApiSpec,
  news: readonly Member[],
): MigratedMember[] {
  const left = leavesOf(old, olds);
  const right = leavesOf(renewed, news);
  const weights = weightsOf([...left, ...right].map((leaf) => leaf.textWords));
  const candidates = left
    .flatMap((from) => right.map((to) => ({ from, to, likeness: likenessOf(from, to, weights) })))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  const partner = new Map<Leaf, Leaf>();
  const taken = new Set<Leaf>();
  for (const { from, to } of candidates) {
    if (partner.has(from) || taken.has(to)) continue;
    partner.set(from, to);
    taken.add(to);
  }
  return [
    ...left.map((from): MigratedMember => {
      const to = partner.get(from);
      return { old: from.path, new: to?.path ?? null, notes: to ? notesOn(from, to) : [] };
    }),
    ...right
      .filter((to) => !taken.has(to))
      .map(
        (to): MigratedMember => ({ old: null, new: to.path, notes: [to.type, ...(to.required ? ['required'] : [])] }),
      ),
  ];
}

/** A leaf is required only if all that holds it is. */
function leavesOf(spec: ApiSpec, members: readonly Member[], prefix = '', depth = 0, held = true): Leaf[] {
  return members.flatMap((member): Leaf[] => {
    const path = `${prefix}${member.name}`;
    const required = held && member.required;
    const { name, marks } = innermost(member.type);
    const type = spec.types.find((candidate) => candidate.name === name);
    if (type && type.members.length > 0 && depth < DEPTH)
      return leavesOf(spec, type.members, `${path}${marks}.`, depth + 1, required);
    return [
      {
        path: `${path}${marks}`,
        name: member.name,
        type: typeText(member.type),
        required,
        nameWords: wordsOfName(member.name),
        textWords: wordsOfText(member.description),
      },
    ];
  });
}

function innermost(type: Type): { name?: string; marks: string } {
  if (type.kind === 'array') {
    const inner = innermost(type.items);
    return { ...inner, marks: `[]${inner.marks}` };
  }
  if (type.kind === 'map') {
    const inner = innermost(type.values);
    return { ...inner, marks: `{}${inner.marks}` };
  }
  return type.kind === 'ref' ? { name: type.name, marks: '' } : { marks: '' };
}

/** Mostly the name; the text decides between names that are a little alike. */
function likenessOf(from: Leaf, to: Leaf, weights: Weights): number {
  const flat = () => 1;
  const names =
    from.name.toLowerCase() === to.name.toLowerCase() ? 1.2 : likenessOfWords(from.nameWords, to.nameWords, flat);
  const texts = likenessOfWords(from.textWords, to.textWords, weights);
  return 0.65 * names + 0.35 * texts;
}

function notesOn(from: Leaf, to: Leaf): string[] {
  const notes: string[] = [];
  if (from.type !== to.type) notes.push(`type: ${to.type}, was ${from.type}`);
  if (from.required !== to.required) notes.push(to.required ? 'required now' : 'optional now');
  return notes;
}
