import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { refOf } from '../spec/references.ts';
import type { ApiSpec, DataType, Member, ReleaseChange, Source } from '../spec/types.ts';

/** What the history adds against what the document has now. */
export function checkHistory(spec: ApiSpec): Diagnostic[] {
  const actions = new Map(spec.actions.map((action) => [action.name, action]));
  const types = new Map(spec.types.map((type) => [type.name, type]));
  const legacy = spec.protocol === 'qcloud-v2';
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
            if (!has(members, name, legacy ? types : undefined)) report(change, number, `${owner}.${name}`);
      }
    }
  return [...found, ...neverIntroduced(spec)];
}

/** A history that goes back to the first release introduces everything that the document has now. */
function neverIntroduced(spec: ApiSpec): Diagnostic[] {
  const introduced = new Set(
    spec.releases.flatMap(({ changes }) =>
      changes
        .filter((change) => change.change === 'existing' || change.change === 'added')
        .flatMap((change) => change.names.map((name) => `${change.kind} ${name}`)),
    ),
  );
  if (!spec.releases.some((release) => release.number === 0)) return [];
  const missing = (kind: 'action' | 'type', what: string, { name, source }: { name: string; source: Source }) =>
    introduced.has(`${kind} ${name}`)
      ? []
      : [diagnostic('history-silent', { line: source.line }, `No release of the history introduces ${what} ${name}.`)];
  return [
    ...spec.actions.flatMap((action) => missing('action', 'the action', action)),
    ...spec.types.filter((type) => type.documented !== false).flatMap((type) => missing('type', 'the data type', type)),
  ];
}

/**
 * Whether members have a name. Legacy histories (`types` given) name members of structures, too: by a path (`items.n.port`) or,
 * in responses, alone.
 */
function has(members: readonly Member[], name: string, types: ReadonlyMap<string, DataType> | undefined): boolean {
  if (members.some((member) => member.name === name)) return true;
  if (!types) return false;
  const [first = '', ...rest] = name.split('.').filter((step) => step !== 'n');
  return members.some((member) => {
    const inner = types.get(refOf(member.type) ?? '')?.members;
    if (!inner) return false;
    return rest.length > 0 ? member.name === first && has(inner, rest.join('.'), types) : has(inner, first, types);
  });
}
