import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { run } from './failure.ts';
import { print } from './print.ts';

interface AuditOptions {
  json?: true;
}

/** `npm run audit`: whether each repair rule and each decision is still needed. */
export function registerAudit(program: Command): void {
  program
    .command('audit')
    .description(
      'Read the document without each repair rule and each decision in turn. Fails for one that is without effect or no longer applies.',
    )
    .argument('[document]', 'the Markdown export to read', 'spec/source/clb-api.md')
    .option('--json', 'print JSON')
    .action((document: string, options: AuditOptions) => run(() => audit(document, options)));
}

/** Shows damage that other exports have and the project's own document doesn't. */
const OTHER_DAMAGE = fileURLToPath(new URL('../repair/library.md', import.meta.url));

async function audit(path: string, options: AuditOptions): Promise<void> {
  const { readDocument } = await import('../read/document.ts');
  const { auditRules, auditOverlays } = await import('../check/audit.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const { progress } = await import('./progress.ts');
  const document = readDocument(path);
  const overlays = projectOverlays();
  const bar = progress(options);
  const documents = [document, readDocument(OTHER_DAMAGE)];
  const findings = [...auditRules(documents, overlays, bar.stage), ...auditOverlays(document, overlays, bar.stage)];
  bar.done();
  if (options.json) print(`${JSON.stringify(findings, null, 2)}\n`);
  else
    for (const { kind, id, verdict, uses, facts } of findings)
      print(
        `${verdict.padEnd(22)} ${kind} ${id}${verdict === 'needed' ? `: ${uses} uses, ${facts} facts differ without it` : ''}\n`,
      );
  if (findings.some((finding) => finding.verdict !== 'needed')) process.exitCode = 1;
}
