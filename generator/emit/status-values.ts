/** What the values of a status member mean, read from its description. */
import type { Member } from '../spec/types.ts';

export interface StatusValues {
  /** Of a task, or of a resource that may have been there before. */
  of: 'task' | 'resource';
  succeeded: (string | number)[];
  failed: (string | number)[];
  pending: (string | number)[];
}

/** `0 (succeeded)`, `0: creating`, `` `RUNNING` = running ``. */
const LABELLED = /(?:^|[\s:,;(`"])(-?\d+|[A-Z][A-Z_]+)[`"]?\s*(?:\(([^)]+)\)|[:=]\s*([^;,.\n(]+))/g;

const SUCCEEDED = /\bsucce|\bcomplet|\bfinish|\bdone\b/i;
const FAILED = /\bfail|\berror|\babnormal/i;
const PENDING = /in progress|\bprocessing|\bpending|\bcreating|\binitial|\bwaiting|\bexecuting/i;
/** Of a resource that is ready, but of a task that isn't. */
const RUNNING = /\brunning|\bnormal\b|\bavailable|\bactive\b/i;

/** Undefined where the description doesn't say which value means success. */
export function readStatusValues(member: Member): StatusValues | undefined {
  if (member.type.kind !== 'integer' && member.type.kind !== 'string') return undefined;
  const labels: { value: string | number; label: string }[] = [];
  for (const match of member.description.matchAll(LABELLED)) {
    const value = match[1] as string;
    labels.push({ value: member.type.kind === 'integer' ? Number(value) : value, label: match[2] ?? match[3] ?? '' });
  }
  const isTask = labels.some(({ label }) => SUCCEEDED.test(label));
  const values: StatusValues = { of: isTask ? 'task' : 'resource', succeeded: [], failed: [], pending: [] };
  for (const { value, label } of labels) {
    if (Number.isNaN(value)) continue;
    if (FAILED.test(label)) values.failed.push(value);
    else if (PENDING.test(label)) values.pending.push(value);
    else if (isTask ? SUCCEEDED.test(label) : RUNNING.test(label)) values.succeeded.push(value);
  }
  return values.succeeded.length > 0 ? values : undefined;
}
