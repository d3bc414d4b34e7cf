import type { DocumentResult } from '../../../generator/pipeline.ts';
import type { Mutated } from './mutate.ts';

/** What a run says about its document, without lines: to tell what a mutation has added. */
export const findingsOf = (result: DocumentResult): Set<string> =>
  new Set([
    ...result.diagnostics.map(({ code, message }) => `${code} ${message}`),
    ...result.repairs.map(({ rule, before, after }) => `${rule} ${before} ${after}`),
  ]);

/** Codes that speak of the whole document. */
const WHOLE = new Set(['part-missing', 'no-api']);

/**
 * Whether a run on a mutated document says where the damage is: a diagnostic or a recorded repair that the undamaged
 * document doesn't have, and that stands in the damaged section, or names what has changed.
 */
export function saysSo(
  result: DocumentResult,
  known: ReadonlySet<string>,
  mutated: Mutated,
  changed: readonly string[],
): boolean {
  const near = section(mutated);
  const names = namesIn(changed);
  const isNear = (line: number, endLine: number) => line <= near.endLine && endLine >= near.line;
  return (
    result.diagnostics.some(
      ({ code, message, line, endLine, related }) =>
        !known.has(`${code} ${message}`) &&
        (WHOLE.has(code) ||
          isNear(line, endLine) ||
          // A doubled member is told apart by an example that may be the damaged one.
          (code === 'member-twice' && changed.some((path) => message.includes(path.split(' ')[0] ?? ''))) ||
          (related ?? []).some((other) => isNear(other.line, other.line)) ||
          names.some((name) =>
            message.split(/[^\w.]+/).some((word) => word === name || word.endsWith(`.${name}`) || word === `${name}.`),
          )),
    ) ||
    result.repairs.some(
      ({ rule, before, after, line, endLine, evidence }) =>
        !known.has(`${rule} ${before} ${after}`) &&
        (isNear(line, endLine) || evidence.some((other) => isNear(other.line, other.line))),
    )
  );
}

/** From the heading above the line before the damage to the end of the section of the line after it. */
function section({ lines, line, endLine }: Mutated): { line: number; endLine: number } {
  let from = Math.max(line - 1, 1);
  let to = endLine + 1;
  while (from > 1 && !lines[from - 1]?.startsWith('#')) from--;
  while (to < lines.length && !lines[to]?.startsWith('#')) to++;
  return { line: from, endLine: to };
}

/** The names of members and codes that changed facts are about. The first part of a path, its owner, is too much. */
function namesIn(changed: readonly string[]): string[] {
  const names = changed.flatMap((path) => {
    const [, member] =
      /^(?:type \S+|\S+ (?:input|output))\.(\S+) /.exec(`${path} `.replace(/^(type )(\w+)\./, '$1$2.')) ?? [];
    const [, code] = /\berror (\S+)$/.exec(path) ?? [];
    const [, type] = /^type (\w+) /.exec(path) ?? [];
    const [, action] = /^(\w+) (?:category|documented|summary|rateLimit)$/.exec(path) ?? [];
    return [member, code, type, action];
  });
  return [...new Set(names.filter((name) => name !== undefined))] as string[];
}
