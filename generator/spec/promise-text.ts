/** What packages promise, in words: the same in reviews, reports and explanations. */
import type { ApiSpec, Paging, Way } from './types.ts';

/** `Data.Boats by Offset and Limit (100), in all Total`. */
export function pagingText({ items, total, position, size, defaultSize }: Paging): string {
  const pages = `${position} and ${size}${defaultSize === undefined ? '' : ` (${defaultSize})`}`;
  return `${items.join('.')} by ${pages}${total ? `, in all ${total.join('.')}` : ''}`;
}

/** `DescribeJob by RequestId until Status is 0 (failed: 1)`, best first. */
export function waitingText(ways: readonly Way[]): string {
  const told = ways.map(({ poll, member, status, succeeded, failed }) => {
    const failures = failed.length > 0 ? ` (failed: ${failed.join(', ')})` : '';
    return `${poll} by ${member} until ${status.join('.')} is ${succeeded.join(' or ')}${failures}`;
  });
  return told.join(', or ');
}

/** `29 actions only read, 11 page, 29 of 29 asynchronous ones can be waited for, ...`. */
export function promiseCounts({ actions, errors }: ApiSpec): string {
  const count = <T>(items: readonly T[], is: (item: T) => unknown) => items.filter(is).length;
  return [
    `${count(actions, ({ effect }) => effect?.value === 'read')} of ${actions.length} actions only read`,
    `${count(actions, ({ paging }) => paging)} page`,
    `${count(actions, ({ waiting }) => waiting)} of ${count(actions, ({ async }) => async)} asynchronous ones can be waited for`,
    `${count(actions, ({ idempotencyMember }) => idempotencyMember)} can be repeated with a client token`,
    `${count(errors, ({ meaning }) => meaning)} of ${errors.length} error codes say what a client may conclude`,
  ].join(', ');
}
