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
    [before, after]: readonly [Derived<unknown> | undefined, Derived<unknown> | undefined],
    positions: Finding['positions'],
    reasons: readonly string[] = [],
  ) => {
    const values = { old: before?.value, new: after?.value };
    context.report({ event, change: 'modified', what, ...values, positions, ...place, reasons });
  };
  const effect = renewed.effect?.value;
  const event = effect === 'read' ? 'effect-read' : 'effect-write';
  if (old.effect?.value !== effect)
    report(event, 'effect', [old.effect, renewed.effect], ['request'], restsOn('it rests on', renewed.effect));
  const paging = pagingEvent(old.paging?.value, renewed.paging?.value);
  if (paging) report(paging, 'paging', [old.paging, renewed.paging], ['response']);
  const waiting = waitingEvent(context, old.waiting?.value, renewed.waiting?.value);
  const lost = renewed.waiting ? [] : restsOn('it rested on', old.waiting);
  if (waiting) report(waiting, 'waiting', [old.waiting, renewed.waiting], ['response'], lost);
  const [token, newToken] = [old.idempotencyMember, renewed.idempotencyMember];
  if (token?.value !== newToken?.value) report('idempotency-changed', 'idempotency', [token, newToken], ['request']);
}

/** What was said last for it: the sentence, or the values of the status. */
const restsOn = (how: string, promise: Derived<unknown> | undefined): string[] =>
  (promise?.from ?? []).slice(-1).map(({ text }) => `${how}: ${text}`);

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
    ...(after ? [] : restsOn('it rested on', old.meaning)),
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
