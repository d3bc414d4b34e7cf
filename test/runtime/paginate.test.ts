import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import type { Operation, PagingPlan } from '../../templates/runtime/operation.ts';
import { pagedMethod } from '../../templates/runtime/paged-method.ts';
import { paginate } from '../../templates/runtime/paginate.ts';
import {
  api,
  CREDENTIALS,
  listThings,
  script,
  success,
  type ThingsRequest,
  type ThingsResponse,
} from './sample-api.ts';

const things = (count: number) => Array.from({ length: count }, (_, index) => ({ Id: `thing-${index}` }));

/** A service with `count` things, which sees to Offset and Limit; `more` goes into each page. */
function createService(count: number, more: (page: { Id: string }[]) => object = () => ({ TotalCount: count })) {
  const transport = script((request) => {
    const { Offset = 0, Limit = 20 } = JSON.parse(request.body as string) as ThingsRequest;
    const page = things(count).slice(Offset, Offset + Math.min(Limit, 10));
    return success({ Things: page, ...more(page) });
  });
  return {
    transport,
    client: new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport, rateLimit: false }),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const bodies = (transport: { requests: { body: string | undefined }[] }) =>
  transport.requests.map(({ body }) => JSON.parse(body as string));

describe('a paginator', () => {
  it('gives all pages and all items', async () => {
    const { client, transport } = createService(25);
    const list = paginate<ThingsRequest, ThingsResponse, { Id: string }>(client, listThings, {});
    expect(await collect(list.items())).toEqual(things(25));
    expect(bodies(transport)).toEqual([0, 10, 20].map((Offset) => ({ Offset, Limit: 10 })));
    expect((await collect(list.pages())).map((page) => page.Things.length)).toEqual([10, 10, 5]);
    expect(await collect(list)).toHaveLength(25);
  });

  it('asks for pages only as they are needed', async () => {
    const { client, transport } = createService(100);
    for await (const item of paginate<ThingsRequest, ThingsResponse, { Id: string }>(client, listThings, {}).items()) {
      if (item.Id === 'thing-12') break;
    }
    expect(transport.requests).toHaveLength(2);
  });

  it('starts where the input says, with its size and its other members', async () => {
    const { client, transport } = createService(9);
    await collect(paginate(client, listThings, { Offset: 4, Limit: 3, Name: 'x' } as ThingsRequest));
    expect(bodies(transport)).toEqual([
      { Offset: 4, Limit: 3, Name: 'x' },
      { Offset: 7, Limit: 3, Name: 'x' },
    ]);
  });

  it('never asks for more than the document allows, so that a full page is never taken for a short one', async () => {
    const { client, transport } = createService(25, () => ({}));
    expect(await collect(paginate(client, listThings, { Limit: 1000 }))).toHaveLength(25);
    expect(bodies(transport)[0]).toEqual({ Offset: 0, Limit: 10 });
  });

  it('stops on a short page where there is no total', async () => {
    const { client, transport } = createService(13, () => ({}));
    expect(await collect(paginate(client, listThings, {}))).toHaveLength(13);
    expect(transport.requests).toHaveLength(2);
  });

  it('goes on after a short page where the total says so, and stops on an empty one', async () => {
    const { client, transport } = createService(13, () => ({ TotalCount: 1000 }));
    expect(await collect(paginate(client, listThings, {}))).toHaveLength(13);
    expect(transport.requests).toHaveLength(3);
  });

  it.each([{ Things: null }, {}, { Things: [], TotalCount: 5 }])('stops on %j', async (content) => {
    const transport = script(success(content));
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport });
    expect(await collect(paginate(client, listThings, {}))).toEqual([]);
    expect(transport.requests).toHaveLength(1);
  });

  it('ends a list that never ends, with an error', async () => {
    const transport = script(success({ Things: things(10), TotalCount: 1_000_000 }));
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport, rateLimit: false });
    await expect(collect(paginate(client, listThings, {}))).rejects.toMatchObject({
      kind: 'paging',
      action: 'listThings',
    });
    expect(transport.requests).toHaveLength(2);
  });

  it('stops after maxPages', async () => {
    const { client } = createService(100);
    expect(await collect(paginate(client, listThings, {}, { maxPages: 2 }))).toHaveLength(20);
  });

  it('counts pages from 1 where the API does, as text where the API wants text', async () => {
    const plan: PagingPlan = {
      position: 'Page',
      counts: 'pages',
      size: 'Size',
      defaultSize: 2,
      asText: true,
      items: ['Data', 'List'],
    };
    const byPage: Operation<object, object> = { ...(listThings as Operation<object, object>), paging: plan };
    const transport = script((request) => {
      const { Page } = JSON.parse(request.body as string) as { Page: string };
      return success({ Data: { List: Page === '3' ? [5] : [Number(Page) * 2 - 1, Number(Page) * 2] } });
    });
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport });
    expect(await collect(paginate(client, byPage, {}))).toEqual([1, 2, 3, 4, 5]);
    expect(bodies(transport)[1]).toEqual({ Page: '2', Size: '2' });
  });

  it('gives each item once, whatever the count, the offset and the size', async () => {
    const sizes = fc.record({
      count: fc.nat(60),
      offset: fc.nat(70),
      limit: fc.integer({ min: 1, max: 30 }),
      total: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ count, offset, limit, total }) => {
        const { client } = createService(count, total ? undefined : () => ({}));
        const found = await collect(paginate(client, listThings, { Offset: offset, Limit: limit }));
        expect(found).toEqual(things(count).slice(offset));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a paged method', () => {
  it('gives one page when called, all by .pages() and .items()', async () => {
    const { client } = createService(15);
    const list = pagedMethod<ThingsRequest, ThingsResponse, { Id: string }>(client, listThings);
    expect((await list({ Limit: 2 })).Things).toHaveLength(2);
    expect((await list()).Things).toHaveLength(10);
    expect(await collect(list.items())).toHaveLength(15);
    expect(await collect(list.pages({ Limit: 5 }))).toHaveLength(3);
    expect((await list().withResponse()).requestId).toBe('id-1');
  });
});
