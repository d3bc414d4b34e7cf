import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { lookOf } from '../repair/misread-name.ts';
import type { ApiSpec } from '../spec/types.ts';
import type { Witnesses } from './witnesses.ts';

/** An entry that can be the name of an action: one word of several parts. */
const NAME = /^[A-Z][a-z][a-z\d_]*[A-Z]\w*$/;

/** The table of contents against the pages. Names that differ only in look-alike letters agree. */
export function checkContents(spec: ApiSpec, { contents, pages }: Witnesses): Diagnostic[] {
  if (contents.entries.length === 0) return [];
  const titles = new Map(pages.map((page) => [lookOf(page.title), page]));
  const documented = spec.actions.filter((action) => action.documented);
  const actions = new Set(documented.map((action) => lookOf(action.name)));
  const entries = new Map(contents.entries.map((entry) => [lookOf(entry.text), entry]));
  const found: Diagnostic[] = [];
  for (const [look, { text, line }] of entries)
    if (
      NAME.test(text) &&
      !titles.has(look) &&
      !actions.has(look) &&
      contents.entries.some((e) => actions.has(lookOf(e.text)))
    )
      found.push(diagnostic('contents-without-page', { line }, `The contents name ${text}, which has no page.`));
  const listsActions = documented.some((action) => entries.has(lookOf(action.name)));
  for (const action of documented)
    if (listsActions && !entries.has(lookOf(action.name)))
      found.push(
        diagnostic(
          'page-without-contents',
          action.source,
          `The page of ${action.name} is not in the table of contents.`,
        ),
      );
  return found;
}
