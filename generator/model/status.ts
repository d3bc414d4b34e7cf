/** What the values of a status member mean, read from its description. */
import type { Member } from '../spec/types.ts';

export interface StatusValues {
  /** Of a task, or of a resource that may have been there before. */
  of: 'task' | 'resource';
  succeeded: (string | number)[];
  failed: (string | number)[];
  pending: (string | number)[];
  /** Of which the description doesn't say whether anything is still to come. */
  unclear: (string | number)[];
}

/** `0 (succeeded)`, `0: creating`, `` `RUNNING` = running ``. */
const LABELLED = /(?:^|[\s:,;(`"])(-?\d+|[A-Z][A-Z_]+)[`"]?\s*(?:\(([^)]+)\)|[:=]\s*([^;,.\n(]+))/g;

const SUCCEEDED = /\bsucce|\bcomplet|\bfinish|\bdone\b/i;
const FAILED = /\bfail|\berror|\babnormal/i;
/** Of a task that ended without success; a resource may be so and come back. */
const ENDED = /\bcancel|\btimed out|\btimeout|\babort|\bterminated|\brolled back|\brejected/i;
const PENDING = /in progress|in process|\bprocessing|\bpending|\bcreating|\binitial|\bwaiting|\bexecuting|\bqueued/i;
/** Of a resource that is ready, but of a task that isn't. */
const RUNNING = /\brunning|\bnormal\b|\bavailable|\bactive\b/i;

/** Undefined where the description doesn't say which value means success. */
export function readStatusValues({ type, description }: Member): StatusValues | undefined {
  if (type.kind !== 'integer' && type.kind !== 'string') return undefined;
  const labels: { value: string | number; label: string }[] = [];
  for (const [, value = '', inBrackets, after = ''] of description.matchAll(LABELLED))
    labels.push({ value: type.kind === 'integer' ? Number(value) : value, label: inBrackets ?? after });
  const isTask = labels.some(({ label }) => SUCCEEDED.test(label));
  const values: StatusValues = {
    of: isTask ? 'task' : 'resource',
    succeeded: [],
    failed: [],
    pending: [],
    unclear: [],
  };
  for (const { value, label } of labels) if (!Number.isNaN(value)) values[stateOf(label, isTask)].push(value);
  return values.succeeded.length > 0 ? values : undefined;
}

function stateOf(label: string, isTask: boolean): 'succeeded' | 'failed' | 'pending' | 'unclear' {
  if (FAILED.test(label) || (isTask && ENDED.test(label))) return 'failed';
  if (PENDING.test(label)) return 'pending';
  if ((isTask ? SUCCEEDED : RUNNING).test(label)) return 'succeeded';
  return isTask && RUNNING.test(label) ? 'pending' : 'unclear';
}
