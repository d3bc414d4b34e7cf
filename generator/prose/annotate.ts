/** The stage: puts what the prose promises into a spec. */
import { replacementIn, saysDeprecated } from '../spec/deprecation.ts';
import type { Action, ApiSpec, DataType, Member } from '../spec/types.ts';
import { type ProseContext, readConstraints } from './constraints.ts';
import { readFilters } from './filters.ts';
import { readRules } from './rules.ts';
import { mergeSiblings } from './siblings.ts';

/**
 * A copy of `spec` with the constraints of every member, the rules between members and the filters of every action.
 * What a member, action or type already has (from an overlay) stays. Pure: the same spec gives the same result.
 */
export function annotateSpec(spec: ApiSpec): ApiSpec {
  const context: ProseContext = { names: collectNames(spec) };
  const actions = new Set(spec.actions.map(({ name }) => name));
  return mergeSiblings({
    ...spec,
    actions: spec.actions.map((action) => annotateAction(withReplacement(action, actions), context)),
    types: spec.types.map((type) => annotateType(type, context)),
  });
}

function annotateAction(action: Action, context: ProseContext): Action {
  const input = annotateMembers(action.input, context);
  const rules = action.rules ?? readRules(input);
  const filterMember = input.find((member) => member.name === 'Filters');
  const filters = action.filters ?? (filterMember === undefined ? [] : readFilters(filterMember));
  return {
    ...action,
    input,
    output: annotateMembers(action.output, context),
    ...(rules.length === 0 ? {} : { rules }),
    ...(filters.length === 0 ? {} : { filters }),
  };
}

function annotateType(type: DataType, context: ProseContext): DataType {
  const members = annotateMembers(type.members, context);
  const rules = type.rules ?? readRules(members);
  return { ...type, members, ...(rules.length === 0 ? {} : { rules }) };
}

function annotateMembers(members: readonly Member[], context: ProseContext): Member[] {
  const names = new Set(members.map(({ name }) => name));
  return members.map((member) => annotateMember(withReplacement(member, names), context));
}

/** What its description calls deprecated, with what to use instead: one of `names`, where it is said. */
function withReplacement<Of extends Action | Member>(of: Of, names: ReadonlySet<string>): Of {
  const description = of.description ?? '';
  if (!of.deprecated && !saysDeprecated(description)) return of;
  const found = of.replacedBy ?? replacementIn(description, (name) => name !== of.name && names.has(name));
  return { ...of, deprecated: true, ...(found !== undefined && { replacedBy: found }) };
}

function annotateMember(member: Member, context: ProseContext): Member {
  const constraints = member.constraints ?? readConstraints(member, context);
  return constraints === undefined ? member : { ...member, constraints };
}

/** Names that a description may refer to: those of actions, types and members. */
function collectNames(spec: ApiSpec): Set<string> {
  const names = new Set<string>();
  for (const action of spec.actions) {
    names.add(action.name);
    for (const member of [...action.input, ...action.output]) names.add(member.name);
  }
  for (const type of spec.types) {
    names.add(type.name);
    for (const member of type.members) names.add(member.name);
  }
  return names;
}
