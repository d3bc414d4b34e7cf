/** The document's example requests as code. */
import type { Action } from '../spec/types.ts';
import { Code, code, joinCode, literal, valueKey } from './text.ts';

/** The input of the first example that fits the action, as an object literal; undefined where none does. */
export function exampleRequest({ examples }: Action): Code | undefined {
  const fitting = examples.find(({ input }) => input !== undefined);
  return fitting && prettyLiteral(fitting.input);
}

/** A literal that is broken over lines where it is long, as the formatter would: it can't see examples. */
function prettyLiteral(value: unknown, indent = '', before = 40): Code {
  const short = literal(value);
  if (before + String(short).length <= 90 || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => prettyLiteral(item, inner, inner.length))
    : Object.entries(value).map(([name, member]) => {
        const key = valueKey(name);
        return code`${key}: ${prettyLiteral(member, inner, inner.length + String(key).length + 2)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return new Code(`${open}\n${inner}${joinCode(parts, `,\n${inner}`)},\n${indent}${close}`);
}
