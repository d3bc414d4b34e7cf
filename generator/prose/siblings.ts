/** What the lists of values of members that share a name say about each other. */
import { reachedTypes, typesByName } from '../spec/references.ts';
import type { ApiSpec, Constraints, Member } from '../spec/types.ts';

/**
 * `spec`, in which members of requests accept what the document says of members of the same name whose lists are the same but for
 * capitals: the spelling of each list (`Normal` here, `NORMAL` there), capitals or not where one says so, and a default that
 * the list leaves out. A value that the document itself uses for this name must not be refused. Pure.
 */
export function mergeSiblings(spec: ApiSpec): ApiSpec {
  const groups = new Map<string, Constraints[]>();
  for (const members of structuresOf(spec)) {
    for (const member of members) {
      const key = keyOf(member);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), member.constraints ?? {}]);
    }
  }
  const merged = (member: Member): Member => {
    const siblings = groups.get(keyOf(member) ?? '') ?? [];
    return siblings.length < 2
      ? member
      : { ...member, constraints: mergeConstraints(member.constraints ?? {}, siblings) };
  };
  const sent = reachedTypes(
    typesByName(spec.types),
    spec.actions.flatMap(({ input }) => input),
  );
  return {
    ...spec,
    actions: spec.actions.map((action) => ({ ...action, input: action.input.map(merged) })),
    types: spec.types.map((type) => (sent.has(type.name) ? { ...type, members: type.members.map(merged) } : type)),
  };
}

function structuresOf(spec: ApiSpec): Member[][] {
  return [...spec.actions.flatMap(({ input, output }) => [input, output]), ...spec.types.map(({ members }) => members)];
}

/** The same for members of one name whose lists are the same but for capitals and order; undefined where there is no list of texts. */
function keyOf({ name, constraints }: Member): string | undefined {
  const values = constraints?.enum;
  if (values === undefined || values.some((value) => typeof value !== 'string')) return undefined;
  return JSON.stringify([name, ...values.map((value) => String(value).toLowerCase()).sort()]);
}

function mergeConstraints(own: Constraints, siblings: Constraints[]): Constraints {
  const insensitive = siblings.find(({ caseInsensitive }) => caseInsensitive === true);
  const from = { ...own.from };
  const merged: Constraints = { ...own };
  if (insensitive !== undefined && own.caseInsensitive !== true) {
    merged.caseInsensitive = true;
    from['caseInsensitive'] = insensitive.from?.['caseInsensitive'] ?? '';
  }
  const also = new Map((own.also ?? []).map((value) => [value, from['also'] ?? '']));
  const isListed = (value: unknown) =>
    merged.enum?.some((listed) =>
      merged.caseInsensitive === true ? String(listed).toLowerCase() === String(value).toLowerCase() : listed === value,
    );
  for (const sibling of siblings) {
    for (const value of sibling.enum ?? [])
      if (!isListed(value) && !also.has(value)) also.set(value, sibling.from?.['enum'] ?? '');
    const { default: usual } = sibling;
    if (typeof usual === 'string' && !isListed(usual) && !also.has(usual))
      also.set(usual, sibling.from?.['default'] ?? '');
  }
  if (also.size > 0) {
    merged.also = [...also.keys()];
    from['also'] = [...new Set(also.values())].join(' ');
  }
  return { ...merged, from };
}
