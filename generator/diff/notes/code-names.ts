import { constantName, isIdentifier, methodName, typeName } from '../../names/identifiers.ts';

/** Where a change is, as a user of the package writes it. */
export interface CodePlace {
  kind: 'request' | 'response' | 'action' | 'type' | 'type-member' | 'error' | 'other';
  /** Method or type. */
  owner: string;
  /** As in the package: wire names stay. */
  member?: string;
}

/** Reads a path of a diff: `CreateShelf.input.Labels` is the member `Labels` of the request of `createShelf`. */
export function codePlace(path: string): CodePlace {
  if (path.startsWith('error ')) return { kind: 'error', owner: constantName(path.slice('error '.length)) };
  if (path.startsWith('type ')) {
    const [type = '', ...member] = path.slice('type '.length).split('.');
    if (member.length === 0) return { kind: 'type', owner: typeName(type) };
    return { kind: 'type-member', owner: typeName(type), member: member.join('.') };
  }
  if (/^(?:region|release|common|monitoring|api)(?:[ .]|$)/.test(path)) return { kind: 'other', owner: path };
  const [action = '', side, ...member] = path.split('.');
  if (side === undefined) return { kind: 'action', owner: methodName(action) };
  return { kind: side === 'input' ? 'request' : 'response', owner: methodName(action), member: member.join('.') };
}

/** A member's name as a key of an object literal. */
export const keyText = (name: string): string => (isIdentifier(name) ? name : JSON.stringify(name));

/** A member's name as an access. */
export const accessText = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
