import leven from 'leven';
import type { Action, DataType, ErrorCode, Member } from '../../spec/types.ts';
import { sameFact } from './equal.ts';

/** Names as alike as this are one name spelt in two ways, if what they name is alike too. */
const ALIKE = 0.75;

/** A member under another name: the same type, and either the same text or nearly the same name. */
export function memberLikeness(old: Member, renamed: Member): number {
  if (!sameFact(old.type, renamed.type)) return 0;
  const { name: _, ...oldRest } = old;
  const { name: __, ...newRest } = renamed;
  if (sameFact(oldRest, newRest)) return 2 + nameLikeness(old.name, renamed.name);
  const sameText = old.description === renamed.description && old.description !== '';
  const names = nameLikeness(old.name, renamed.name);
  if (sameText) return 1 + names;
  return names >= ALIKE ? names : 0;
}

/** A data type under another name: the same members, or nearly the same name and most members. */
export function typeLikeness(old: DataType, renamed: DataType): number {
  return contentLikeness(
    old.name,
    renamed.name,
    () => sameFact(old.members, renamed.members) && (old.members.length > 1 || old.description === renamed.description),
    () => overlap(old.members, renamed.members),
  );
}

/** An action under another name: everything else the same, or nearly the same name and most members. */
export function actionLikeness(old: Action, renamed: Action): number {
  return contentLikeness(
    old.name,
    renamed.name,
    () => {
      const { name: _, ...oldRest } = old;
      const { name: __, ...newRest } = renamed;
      return sameFact(oldRest, newRest);
    },
    () =>
      old.documented === renamed.documented
        ? overlap([...old.input, ...old.output], [...renamed.input, ...renamed.output]) *
          (old.input.length === 0 && renamed.input.length > 0 ? 0 : 1)
        : 0,
  );
}

/** An error code under another name: the same text in the same scope, or nearly the same code and text. */
export function errorLikeness(old: ErrorCode, renamed: ErrorCode): number {
  const names = nameLikeness(old.code, renamed.code);
  if (old.scope !== renamed.scope) return 0;
  if (old.description === renamed.description && old.description !== '' && old.title === renamed.title)
    return 1 + names;
  // Codes of one family share most of their letters (`NoRoom.Hall`, `NoRoom.Attic`): only a slip of the pen counts, and that
  // leaves the message as it was.
  return names >= 0.9 && nameLikeness(old.description, renamed.description) >= ALIKE ? names : 0;
}

function contentLikeness(oldName: string, newName: string, isSame: () => boolean, share: () => number): number {
  const names = nameLikeness(oldName, newName);
  if (isSame()) return 1 + names;
  return names >= ALIKE && share() >= ALIKE ? names : 0;
}

/** The share of member names that both have, of those that either has. */
function overlap(a: readonly Member[], b: readonly Member[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const names = new Set(a.map((member) => member.name));
  const common = new Set(b.map((member) => member.name).filter((name) => names.has(name))).size;
  return common / (names.size + b.length - common);
}

/** 0 (nothing in common) to 1 (the same but for case and separators): one minus the edits per letter. */
export function nameLikeness(a: string, b: string): number {
  const left = a.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const right = b.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return a === b ? 1 : 0;
  if (left === right) return 1;
  // Too different in length or letters to come near: not worth the table below.
  if (Math.abs(left.length - right.length) > longest / 2 || letterDistance(left, right) > longest / 2) return 0;
  return Math.max(0, 1 - leven(left, right) / longest);
}

/** Letters that one has and the other lacks: never more than the edits. */
function letterDistance(a: string, b: string): number {
  const counts = new Int16Array(128);
  const count = (letter: number, by: number) => {
    counts[letter & 127] = (counts[letter & 127] ?? 0) + by;
  };
  for (let i = 0; i < a.length; i++) count(a.charCodeAt(i), 1);
  for (let i = 0; i < b.length; i++) count(b.charCodeAt(i), -1);
  let more = 0;
  let less = 0;
  for (const difference of counts) {
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
