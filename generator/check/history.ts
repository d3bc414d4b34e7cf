import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiSpec, ReleaseChange } from '../spec/types.ts';

/** What the history adds against what the document has now. */
export function checkHistory(spec: ApiSpec): Diagnostic[] {
  const actions = new Map(spec.actions.map((action) => [action.name, action]));
  const types = new Map(spec.types.map((type) => [type.name, type]));
  const found: Diagnostic[] = [];
  const report = (change: ReleaseChange, number: number, what: string) =>
    found.push(
      diagnostic(
        'history-unfounded',
        { line: change.line ?? 1 },
        `Release ${number} speaks of ${what}, which the document doesn't have.`,
      ),
    );
  for (const { number, changes } of spec.releases)
    for (const change of changes) {
      if (change.kind === 'action') {
        for (const name of change.names) if (!actions.has(name)) report(change, number, `the action ${name}`);
      } else if (change.kind === 'type') {
        for (const name of change.names) if (!types.has(name)) report(change, number, `the data type ${name}`);
      } else {
        const owner = change.action ?? change.type ?? '';
        const action = actions.get(owner);
        const members =
          change.kind === 'member'
            ? types.get(owner)?.members
            : change.kind === 'input'
              ? action?.input
              : action?.output;
        if (!members) report(change, number, owner);
        else if (action?.documented !== false)
          for (const name of change.names)
            if (!members.some((member) => member.name === name)) report(change, number, `${owner}.${name}`);
      }
    }
  return found;
}
