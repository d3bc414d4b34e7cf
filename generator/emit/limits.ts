/** What a validator checks of a member beyond its type: the constraints in the form that plans and checks need. */
import type { Member } from '../spec/types.ts';

export interface MemberLimits {
  values?: (string | number)[];
  anyCase?: true;
  min?: number;
  max?: number;
  also?: (string | number)[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
}

/** The limits of `member`; undefined where the document gives none. A default outside of them is accepted too. */
export function limitsOf(member: Member): MemberLimits | undefined {
  const constraints = member.constraints;
  if (constraints === undefined) return undefined;
  const limits: MemberLimits = {};
  if (constraints.enum !== undefined) limits.values = constraints.enum;
  if (constraints.caseInsensitive === true) limits.anyCase = true;
  for (const key of ['min', 'max', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems'] as const) {
    if (constraints[key] !== undefined) Object.assign(limits, { [key]: constraints[key] });
  }
  if (Object.keys(limits).length === 0) return undefined;
  const also = [...(constraints.also ?? []), ...(isOutside(constraints.default, limits) ? [constraints.default] : [])];
  if (also.length > 0) limits.also = [...new Set(also)];
  return limits;
}

function isOutside(value: unknown, limits: MemberLimits): value is string | number {
  if (typeof value === 'number') {
    return (
      (limits.min !== undefined && value < limits.min) ||
      (limits.max !== undefined && value > limits.max) ||
      (limits.values !== undefined && !limits.values.includes(value))
    );
  }
  if (typeof value !== 'string') return false;
  return (
    (limits.values !== undefined && !limits.values.includes(value)) ||
    (limits.maxLength !== undefined && value.length > limits.maxLength) ||
    (limits.minLength !== undefined && value.length < limits.minLength) ||
    (limits.pattern !== undefined && !new RegExp(limits.pattern, 'u').test(value))
  );
}
