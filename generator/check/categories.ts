import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiSpec } from '../spec/types.ts';
import type { Witnesses } from './witnesses.ts';

/** The titles of the API Category against the headings that group the pages, where a document has both. */
export function checkCategories(spec: ApiSpec, { pages }: Witnesses): Diagnostic[] {
  const groups = new Map(pages.map((page) => [page.title, page]));
  const categories = new Set(spec.actions.map((action) => action.category));
  const agreeing = spec.actions.filter(({ name, category }) => groups.get(name)?.group === category);
  const documented = spec.actions.filter((action) => action.documented && action.category !== '');
  // Where most pages stand below other titles, the two are not meant to agree.
  if (agreeing.length < documented.length * 0.8) return [];
  return documented.flatMap(({ name, category, source }) => {
    const page = groups.get(name);
    if (!page || page.group === category) return [];
    const where = categories.has(page.group) ? `, another category` : '';
    return [
      diagnostic(
        'category-disagrees',
        { line: source.line },
        `The API Category lists ${name} under "${category}", but its page stands below "${page.group}"${where}.`,
        page.groupLine === undefined ? [] : [{ line: page.groupLine, note: 'the heading above the page' }],
      ),
    ];
  });
}
