import type { DocumentResult } from '../pipeline.ts';
import { htmlText } from '../printers/html.ts';
import type { LineCoverage } from './line-coverage.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #333); --muted: light-dark(#666, #999);
  --fact: light-dark(#e3f4e3, #173a17); --furniture: transparent; --reported: light-dark(#fff0c8, #453a10); --unresolved: light-dark(#ffd9d9, #5a1717); }
body { font: 14px/1.45 system-ui, sans-serif; margin: 0; }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.2rem; margin: 0 0 .3rem; } nav { max-height: 14rem; overflow: auto; padding: 0 1.5rem; columns: 22rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; } col.n { width: 4.5rem; } col.f { width: 26rem; }
td { vertical-align: top; padding: .1rem .5rem; border-bottom: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: 12px; }
td:first-child, td:last-child { color: var(--muted); }
tr.fact td { background: var(--fact); } tr.reported td { background: var(--reported); } tr.unresolved td { background: var(--unresolved); }
tr:target td { outline: 2px solid; } a { color: inherit; }
`;

/** One page that works without a network: the document's lines beside the facts that they became. */
export function coveragePage(result: DocumentResult, coverage: LineCoverage): string {
  const { document, ledger, diagnostics, repairs } = result;
  const notes = new Map<number, string[]>();
  const note = (line: number, text: string) => {
    const known = notes.get(line);
    if (known) known.push(text);
    else notes.set(line, [text]);
  };
  for (const d of diagnostics) note(d.line, `${d.severity}: ${d.message}`);
  for (const r of repairs) note(r.line, `repair ${r.rule}`);
  const rows = document.lines.map((text, index) => {
    const line = index + 1;
    const state = coverage.states[index] ?? 'blank';
    if (state === 'blank') return '';
    const facts = [ledger.owner(line) ?? '', ...(notes.get(line) ?? [])].filter((part) => part !== '').join('\n');
    return `<tr id="L${line}" class="${state}"><td><a href="#L${line}">${line}</a></td><td>${htmlText(text)}</td><td>${htmlText(facts)}</td></tr>`;
  });
  const { total } = coverage;
  const links = coverage.pages
    .map(
      (page) =>
        `<a href="#L${page.line}">${htmlText(page.title)}</a>${page.lines.unresolved > 0 ? ` (${page.lines.unresolved})` : ''}<br>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${htmlText(document.file)}: lines and facts</title><style>${STYLE}</style></head><body>
<header><h1>${htmlText(document.file)}: lines and facts</h1>
${total.fact} lines are facts, ${total.furniture} furniture, ${total.reported} reported, ${total.unresolved} unresolved.</header>
<nav aria-label="Pages">${links}</nav>
<main><table><colgroup><col class="n"><col><col class="f"></colgroup><tbody>
${rows.filter((row) => row !== '').join('\n')}
</tbody></table></main></body></html>
`;
}
