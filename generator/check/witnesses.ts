import type { Contents } from '../parse/shared/contents.ts';
import type { Page } from '../read/pages.ts';

/** What else the document says about what a spec states; the oracles check one against the other. */
export interface Witnesses {
  contents: Contents;
  /** The pages that the spec was read from. */
  pages: readonly Page[];
}
