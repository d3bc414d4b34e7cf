import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isObject, unflatten } from '../spec/nested.ts';
import type { Action, ApiSpec, Example, Member, Type } from '../spec/types.ts';

type Position = 'request' | 'response';

/**
 * Examples against tables: members that no table lists, values of another type than the table says. Requests send numbers
 * and booleans as strings, which the API takes; that is no disagreement.
 */
export function checkExamples(spec: ApiSpec): Diagnostic[] {
  return spec.actions.flatMap((action) =>
    action.examples.flatMap((example) => new ExampleCheck(spec, action, example).run()),
  );
}

class ExampleCheck {
  readonly #types: Map<string, Member[]>;
  readonly #found = new Map<string, Diagnostic>();
  readonly #action: Action;
  readonly #example: Example;
  readonly #legacy: boolean;

  constructor(spec: ApiSpec, action: Action, example: Example) {
    this.#types = new Map(spec.types.map((type) => [type.name, type.members]));
    this.#action = action;
    this.#example = example;
    this.#legacy = spec.protocol === 'qcloud-v2';
  }

  run(): Diagnostic[] {
    const { request, response } = this.#example;
    if (isObject(request)) this.#members(unflatten(request), this.#action.input, '', 'request');
    if (isObject(response)) {
      const body = !this.#legacy && isObject(response['Response']) ? response['Response'] : response;
      if (!('Error' in body)) this.#members(body, this.#action.output, '', 'response');
    }
    return [...this.#found.values()];
  }

  #members(value: Record<string, unknown>, members: readonly Member[], path: string, position: Position): void {
    for (const [key, inner] of Object.entries(value)) {
      const member = members.find((known) => known.name === key);
      const at = path === '' ? key : `${path}.${key}`;
      if (member) this.#value(inner, member.type, at, position, member);
      else this.#report('example-undeclared', at, position, `has ${at}, which no table lists`, undefined);
    }
  }

  #value(value: unknown, type: Type, path: string, position: Position, member: Member): void {
    if (value === null || value === undefined || type.kind === 'json') return;
    switch (type.kind) {
      case 'array':
        if (Array.isArray(value)) for (const item of value) this.#value(item, type.items, path, position, member);
        else this.#mismatch(value, 'a list', path, position, member);
        return;
      case 'map':
        if (isObject(value))
          for (const item of Object.values(value)) this.#value(item, type.values, path, position, member);
        else this.#mismatch(value, 'an object', path, position, member);
        return;
      case 'ref':
        if (isObject(value)) this.#members(value, this.#types.get(type.name) ?? [], path, position);
        else this.#mismatch(value, 'an object', path, position, member);
        return;
      default:
        if (!fits(value, type.kind, position))
          this.#mismatch(value, `a value of type ${type.kind}`, path, position, member);
    }
  }

  #mismatch(value: unknown, expected: string, path: string, position: Position, member: Member): void {
    const shown = JSON.stringify(value);
    const text = shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
    this.#report('example-type', path, position, `has ${text} for ${path} where the table says ${expected}`, member);
  }

  #report(
    code: 'example-undeclared' | 'example-type',
    path: string,
    position: Position,
    says: string,
    member: Member | undefined,
  ) {
    const key = `${code} ${position} ${path}`;
    if (this.#found.has(key)) return;
    this.#found.set(
      key,
      diagnostic(
        code,
        this.#example.source,
        `The ${position} of ${this.#action.name}, example ${JSON.stringify(this.#example.title)}, ${says}.`,
        member && [{ line: member.source.line, note: `the row of ${member.name}` }],
      ),
    );
  }
}

function fits(value: unknown, kind: string, position: Position): boolean {
  switch (kind) {
    case 'integer':
      return Number.isInteger(value) || (position === 'request' && typeof value === 'string' && /^-?\d+$/.test(value));
    case 'float':
      return (
        typeof value === 'number' ||
        (position === 'request' && typeof value === 'string' && Number.isFinite(Number(value)))
      );
    case 'boolean':
      return typeof value === 'boolean' || (position === 'request' && /^(?:true|false|0|1)$/i.test(String(value)));
    default:
      return typeof value === 'string';
  }
}
