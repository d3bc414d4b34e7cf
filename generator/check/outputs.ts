import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isObject } from '../spec/nested.ts';
import type { Action, ApiSpec } from '../spec/types.ts';

/** Output tables against example responses: members that no example of the page shows. */
export function checkOutputs(spec: ApiSpec): Diagnostic[] {
  return spec.actions.flatMap((action) => {
    const shown = shownMembers(action, spec);
    if (shown.size === 0) return [];
    return action.output
      .filter((member) => !shown.has(member.name))
      .map((member) =>
        diagnostic(
          'output-unshown',
          member.source,
          `No example response of ${action.name} shows ${member.name}, which its output table lists.`,
          [{ line: action.examples[0]?.source.line ?? action.source.line, note: 'its first example' }],
        ),
      );
  });
}

/** The names at the top of the responses that tell of success. */
function shownMembers(action: Action, spec: ApiSpec): Set<string> {
  const names = new Set<string>();
  for (const { response } of action.examples) {
    if (!isObject(response)) continue;
    const inner = response['Response'];
    const body = spec.protocol === 'tencentcloud-v3' && isObject(inner) ? inner : response;
    if (!('Error' in body)) for (const name of Object.keys(body)) names.add(name);
  }
  return names;
}
