/** What the packages promise beyond the document's tables: decided in `model/`, compared here as the facts that they are. */
import type { Action, Derived, ErrorCode, Meaning, Paging, Way } from '../../spec/types.ts';
import type { Event } from '../rules.ts';
import { type Context, sameName } from './context.ts';
import { sameData } from './equal.ts';
import type { Finding } from './finding.ts';

export function compareActionPromises(context: Context, old: Action, renewed: Action): void {
  const place = { path: renewed.name, source: { old: old.source, new: renewed.source } };
  const report = (
    event: Event,
    what: NonNullable<Finding['what']>,
    before: Derived<unknown> | undefined,
    after: Derived<unknown> | undefined,
    positions: Finding['positions'] = ['response'],
  ) => {
    const reasons = after ? [] : reasonsOf(before);
    const values = { old: before?.value, new: after?.value };
    context.report({ event, change: 'modified', what, ...values, positions, ...place, reasons });
  };
  const effect = renewed.effect?.value;
  if (old.effect?.value !== effect)
    report(effect === 'read' ? 'effect-read' : 'effect-write', 'effect', old.effect, renewed.effect, ['request']);
  const paging = pagingEvent(old.paging?.value, renewed.paging?.value);
  if (paging) report(paging, 'paging', old.paging, renewed.paging);
  const waiting = waitingEvent(context, old.waiting?.value, renewed.waiting?.value);
  if (waiting) report(waiting, 'waiting', old.waiting, renewed.waiting);
  const token = renewed.idempotencyMember;
  if (old.idempotencyMember?.value !== token?.value)
    report('idempotency-changed', 'idempotency', old.idempotencyMember, token, ['request']);
}

/** What the promise rested on before it was lost. */
const reasonsOf = (before: Derived<unknown> | undefined): string[] =>
  before && before.from.length > 0 ? [`it rested on ${before.from.map(({ text }) => text).join('; ')}`] : [];

function pagingEvent(old: Paging | undefined, renewed: Paging | undefined): Event | undefined {
  if (sameData(old, renewed)) return undefined;
  if (!old || !renewed) return old ? 'paging-removed' : 'paging-added';
  const isSame = (...fields: (keyof Paging)[]) => fields.every((field) => sameData(old[field], renewed[field]));
  if (!isSame('items', 'position', 'counts', 'size', 'asText')) return 'paging-changed';
  return isSame('total') ? 'paging-size-changed' : 'paging-total-changed';
}

function waitingEvent(context: Context, olds: Way[] | undefined, news: Way[] | undefined): Event | undefined {
  if (!olds || !news) return olds ? 'waiting-removed' : news && 'waiting-added';
  const isSame = (old: Way, renewed: Way | undefined) =>
    renewed !== undefined &&
    sameName(context.renamedActions, old.poll, renewed.poll) &&
    sameData({ ...old, poll: renewed.poll }, renewed);
  return olds.length === news.length && olds.every((way, index) => isSame(way, news[index]))
    ? undefined
    : 'waiting-changed';
}

/** What the client does with a code of each meaning. */
const CONCLUSIONS: Record<Meaning, string> = {
  throttled: 'it was repeated after a pause, as nothing had been executed',
  expired: 'it was repeated with a new signature, as nothing had been executed',
  internal: 'it was repeated where the action only reads or has a client token',
  rejected: 'it was given to the caller at once, as something that had not been executed',
};

export function compareMeanings(
  context: Context,
  place: Pick<Finding, 'path' | 'positions' | 'source'>,
  old: ErrorCode,
  renewed: ErrorCode,
): void {
  const [before, after] = [old.meaning?.value, renewed.meaning?.value];
  if (before === after) return;
  const reasons = [
    before ? CONCLUSIONS[before] : 'nothing was concluded from it',
    ...(after ? [] : reasonsOf(old.meaning)),
  ];
  context.report({
    ...place,
    event: 'error-conclusion-changed',
    change: 'modified',
    what: 'meaning',
    old: before,
    new: after,
    reasons,
  });
}
