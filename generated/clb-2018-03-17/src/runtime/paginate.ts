// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Lists over all their pages. */
import type { ApiClient } from './client.ts';
import { PagingError } from './errors.ts';
import type { Operation, PagingPlan } from './operation.ts';
import type { CallOptions } from './options.ts';

export interface PagingOptions<Region extends string = string> extends CallOptions<Region> {
  /** Stop after this many pages. Default: no limit. */
  readonly maxPages?: number | undefined;
}

/** One list. Each iteration starts anew, from the input's own offset or page. */
export interface Paginator<Output, Item> extends AsyncIterable<Item> {
  /** The responses, one by one, each asked for when it is needed. */
  pages(): AsyncIterableIterator<Output>;
  /** What is in them. */
  items(): AsyncIterableIterator<Item>;
}

type Values = Record<string, unknown>;

export function paginate<Input, Output, Item>(
  client: ApiClient,
  operation: Operation<Input, Output>,
  input: Input,
  options: PagingOptions = {},
): Paginator<Output, Item> {
  const plan = operation.paging as PagingPlan;
  const paginator: Paginator<Output, Item> = {
    pages: () => readPages(client, operation, plan, input, options),
    async *items() {
      for await (const page of paginator.pages()) yield* itemsOf(page, plan) as Item[];
    },
    [Symbol.asyncIterator]: () => paginator.items(),
  };
  return paginator;
}

async function* readPages<Input, Output>(
  client: ApiClient,
  operation: Operation<Input, Output>,
  plan: PagingPlan,
  input: Input,
  { maxPages = Number.POSITIVE_INFINITY, ...options }: PagingOptions,
): AsyncIterableIterator<Output> {
  const given = (input ?? {}) as Values;
  const asked = toNumber(given[plan.size]) ?? plan.defaultSize;
  const size = asked === undefined || plan.maxSize === undefined ? asked : Math.min(asked, plan.maxSize);
  const first = plan.counts === 'pages' ? 1 : 0;
  let position = toNumber(given[plan.position]) ?? first;
  let seen = plan.counts === 'pages' ? (position - first) * (size ?? 0) : position;
  let previous: string | undefined;

  for (let page = 1; page <= maxPages; page++) {
    const request: Values = { ...given, [plan.position]: plan.asText ? String(position) : position };
    if (size !== undefined) request[plan.size] = plan.asText ? String(size) : size;
    const output = await client.call(operation, request as Input, options);
    const items = itemsOf(output, plan);
    const content = JSON.stringify(items);
    if (items.length > 0 && content === previous) {
      throw new PagingError(
        `${operation.method}: page ${page} is the same as the one before, although ${plan.position} is ${position}: the list would never end`,
        { api: client.api, action: operation.method },
      );
    }
    previous = content;
    yield output;
    seen += items.length;
    position += plan.counts === 'pages' ? 1 : items.length;
    if (items.length === 0) return;
    const total = plan.total && toNumber(valueAt(output, plan.total));
    // Pages may be short in the middle, where the caller may see only some of the items: the total decides, if there is one.
    if (total === undefined ? size !== undefined && items.length < size : seen >= total) return;
  }
}

function itemsOf(output: unknown, plan: PagingPlan): unknown[] {
  const items = valueAt(output, plan.items);
  return Array.isArray(items) ? items : [];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at, name) => (at as Values | null | undefined)?.[name], value);
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
