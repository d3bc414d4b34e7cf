// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Call } from './call.ts';
import type { ApiClient } from './client.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import { type Paginator, type PagingOptions, paginate } from './paginate.ts';

/** A method that gives one page when it is called, and all of them by `.pages()` and `.items()`. */
export type PagedMethod<
  Kind extends 'RequiredInput' | 'OptionalInput',
  Input,
  Output,
  Item,
  Region extends string = string,
> = Kind extends 'RequiredInput'
  ? {
      (input: Input, options?: CallOptions<Region>): Call<Output>;
      /** The responses, page by page, each asked for when it is needed. */
      pages(input: Input, options?: PagingOptions<Region>): AsyncIterableIterator<Output>;
      /** What is in them. */
      items(input: Input, options?: PagingOptions<Region>): AsyncIterableIterator<Item>;
    }
  : {
      (input?: Input, options?: CallOptions<Region>): Call<Output>;
      /** The responses, page by page, each asked for when it is needed. */
      pages(input?: Input, options?: PagingOptions<Region>): AsyncIterableIterator<Output>;
      /** What is in them. */
      items(input?: Input, options?: PagingOptions<Region>): AsyncIterableIterator<Item>;
    };

export function pagedMethod<Input, Output, Item>(
  client: ApiClient,
  operation: Operation<Input, Output>,
): PagedMethod<'RequiredInput', Input, Output, Item> & PagedMethod<'OptionalInput', Input, Output, Item> {
  const paginator = (input: Input | undefined, options?: PagingOptions): Paginator<Output, Item> =>
    paginate(client, operation, input ?? ({} as Input), options);
  const method = (input?: Input, options?: CallOptions) => client.call(operation, input ?? ({} as Input), options);
  return Object.assign(method, {
    pages: (input?: Input, options?: PagingOptions) => paginator(input, options).pages(),
    items: (input?: Input, options?: PagingOptions) => paginator(input, options).items(),
  });
}
