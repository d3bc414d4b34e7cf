import type { Action } from '../../spec/types.ts';

const TASK = /\btask id\b/i;
/** "use this parameter to query the execution result via the … API", "the operation status can be queried via …" */
const OUTCOME = /\bquer(?:y|ied)\b.*\b(?:result|status)\b|\b(?:result|status)\b.*\bquer(?:y|ied)\b/i;

/**
 * How to learn the outcome of an action that answers before it is done: the description of a member of its response says so,
 * and names one other action. `null` where it returns the id of a task, but the page doesn't say what to call with it.
 */
export function asyncOf(
  action: Pick<Action, 'name' | 'output'>,
  known: ReadonlySet<string>,
): NonNullable<Action['async']> | null | undefined {
  const tasks = action.output.filter((member) => TASK.test(member.description));
  for (const { name, description } of tasks) {
    const others = new Set((description.match(/\w+/g) ?? []).filter((word) => known.has(word) && word !== action.name));
    const [pollWith] = others;
    if (others.size === 1 && pollWith !== undefined && OUTCOME.test(description)) return { pollWith, by: name };
  }
  return tasks.length > 0 ? null : undefined;
}
