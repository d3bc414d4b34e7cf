import { Command } from 'commander';
import { projectOverlays } from '../overlay/project-overlays.ts';
import { readDocument } from '../read/document.ts';
import { type AuditFinding, auditOverlays, auditRules } from '../review/audit.ts';
import { documentArgument, jsonOption } from './arguments.ts';
import { readReference } from './read-reference.ts';
import { print, printJson, progress } from './terminal.ts';

/** `npm run audit`: whether each repair rule and each decision is still needed. */
export default new Command('audit')
  .description('Read the document without each repair rule and each decision in turn, and say which are needed.')
  .addArgument(documentArgument())
  .option('--also <documents...>', 'further exports whose damage may need a rule', [])
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExit codes: 0 all are needed; 1 one is without effect or no longer applies, or nothing could be read; 2 wrong usage.',
  )
  .action(audit);

function audit(path: string, { also, json }: { also: string[]; json?: true }): void {
  const { document } = readReference(path);
  const overlays = projectOverlays();
  const findings = [
    ...auditRules([document, ...also.map((other) => readDocument(other))], overlays, progress),
    ...auditOverlays(document, overlays, progress),
  ];
  if (findings.some(({ verdict }) => verdict !== 'needed')) process.exitCode = 1;
  if (json) printJson(findings);
  else print(findings.map(findingLine).join(''));
}

function findingLine({ kind, id, verdict, uses, facts }: AuditFinding): string {
  const effect = verdict === 'needed' ? `: ${uses} uses, ${facts} facts differ without it` : '';
  return `${verdict.padEnd(22)} ${kind} ${id}${effect}\n`;
}
