/** Rules between the members of one input or data type, as their descriptions state them. */
import type { Condition, Member, Rule, Type } from '../spec/types.ts';
import { plainText } from './text.ts';

const NAME = String.raw`(?:the |parameters? )?(?:\`(\w+)\`|([A-Za-z]\w*))(?: parameters?| fields?)?`;
const OWN = `(?:this (?:parameter|field)|it|this|which)`;
const ABSENT = `(?:is|are) (?:not specified|left empty|left blank|empty|not passed in|not provided|not set|not configured)`;

/** A statement, with the names of its groups in order; `this` stands for the member that is described. */
interface Pattern {
  kind: Rule['kind'];
  expression: RegExp;
}

const EXCLUSIVE: Pattern[] = [
  String.raw`(?<!\w)${NAME} and ${NAME} (?:can ?not|must not) be (?:both )?(?:specified|set|used|passed in|configured)(?: at the same time| simultaneously| together)?`,
  `(?:(?:can ?not|must not) specify|does not support specifying|must not be specified simultaneously for)(?: both)? ${NAME} and ${NAME}`,
].map((source) => ({ kind: 'exclusive', expression: new RegExp(source, 'gi') }));

const EXCLUSIVE_OF_OWN: Pattern[] = [
  String.raw`\b(?:mutually )?exclusive (?:of|with) ${NAME}`,
  String.raw`\b(?:${OWN}|filters?) can ?not be (?:passed in|used|specified|imported|set)(?: together| simultaneously| at the same time)? with ${NAME}(?: or ${NAME})?`,
].map((source) => ({ kind: 'exclusive', expression: new RegExp(source, 'gi') }));

const AT_LEAST_ONE: Pattern = {
  kind: 'anyOf',
  expression: new RegExp(
    String.raw`(?:^|[.:;] |\n)(?:note: )?either ${NAME} or ${NAME} (?:must be (?:passed in|specified|provided|set)|is required)`,
    'gi',
  ),
};
/** `A and B are two ways to say when. one of them must be given`. */
const ONE_OF_TWO: Pattern = {
  kind: 'anyOf',
  expression: new RegExp(
    String.raw`(?<!\w)${NAME} and ${NAME} are two ways [^.\n]{1,80}\. ?(?:at least )?one of them must be (?:input|passed in|specified|provided|set)`,
    'gi',
  ),
};
/** `specify this parameter or the ReaderIds parameter. a minimum of one is required`. */
const OWN_OR_OTHER: Pattern = {
  kind: 'anyOf',
  expression: new RegExp(
    String.raw`\b${OWN} (?:or|and) ${NAME}[.,;] ?(?:a minimum of|at least) one (?:of them )?(?:is required|must be (?:input|passed in|specified|provided|set))`,
    'gi',
  ),
};
/** What makes "either ... must be specified" exactly one of them. */
const ONLY_ONE = /^[^.\n]{0,20}\b(?:only one can|(?:can ?not|not) [a-z]+ both|not both)\b/i;

const EITHER_CAN: Pattern = {
  kind: 'exclusive',
  expression: new RegExp(
    String.raw`(?:^|[.:;] |\n)(?:note: )?either ${NAME} or ${NAME} can be (?:passed in|specified|set)`,
    'gi',
  ),
};

/** `It's required if ReaderId is not specified`, `If there is no ReaderId, this parameter is required`. */
const OWN_WHEN_ABSENT = [
  String.raw`\b(?:${OWN}) (?:is|are|'s) (?:also )?required (?:if|when) ${NAME} ${ABSENT}`,
  String.raw`\bit's required (?:if|when) ${NAME} ${ABSENT}`,
  String.raw`(?:^|[.] |\n)if there is no ${NAME}, this (?:parameter|field) is required`,
].map((source) => new RegExp(source, 'gi'));

/** `The newReaderId parameter is required if this is left empty`. */
const OTHER_WHEN_OWN_ABSENT = new RegExp(
  String.raw`(?:^|[.] |\n)${NAME} is required if ${OWN} ${ABSENT}(?=\.|$|\n)`,
  'gi',
);

/** `If it's not specified, Author and Title are required`. */
const OTHERS_WHEN_OWN_ABSENT = new RegExp(
  String.raw`(?:^|[.] |\n)if (?:(?:it's|${OWN} is) (?:not specified|left empty|left blank|empty)|you leave this (?:parameter|field) empty), (?:the )?(?:([\w\`, ]+?)(?: parameters?)? (?:are|is) required|you must upload the certificate, including ([\w\`, ]+?))(?=\.|$|\n)`,
  'gi',
);

/** ``required when `Binding` is "CLOTH"``, `required if the value of Format is CUSTOM`, ``required when `Format = AUDIO` ``. */
const OWN_WHEN_VALUE = [
  String.raw`(?<!\bnot )\brequired (?:only )?(?:if|when) (?:the value of )?${NAME} (?:is|=|equals) (?:\`(\w+)\`|"(\w+)"|([A-Z0-9_]{2,}|\d+))(?=[.,;)\n]|$)`,
  String.raw`(?<!\bnot )\brequired (?:only )?(?:if|when) \`(\w+) ?(?:=|:) ?"?(\w+)"?\``,
].map((source) => new RegExp(source, 'gi'));

/** A sentence that speaks of some cases only states no rule for all. */
const CONDITIONAL =
  /\b(?:for (?:a |an |the |all )?[\w/ -]*(?:listener|instance|certificate|rule|CLB)s?\b|only (?:applicable|available|valid)|applicable only|when (?:the|creating|binding|unbinding|adding)|when \w+ ?=|in some cases|if `\w+=)/i;

/** `required when Kind is 0, and Sources has several`, `when All is false, Filter is empty, and ...`. */
const FURTHER_CONDITION = /^,? (?:and )?`?\w+`? (?:is|are|has|have|contains?|equals)\b/i;
/** In "when A is empty", no value of A. */
const NO_VALUE = /^(?:empty|blank|null|absent|specified|not)$/i;

/**
 * The rules that the descriptions of `members` state about each other. Only what names members of the same structure
 * and holds without further conditions counts; anything else stays prose.
 */
export function readRules(members: Member[]): Rule[] {
  const rules = new Map<string, Rule>();
  const known = new Map(members.map((member) => [member.name.toLowerCase(), member]));
  const add = (rule: Rule) => {
    const key = JSON.stringify([rule.kind, [...rule.members].sort(), rule.kind === 'requiredWhen' ? rule.when : null]);
    if (!rules.has(key)) rules.set(key, rule);
  };
  for (const member of members) {
    const text = plainText(member.description);
    for (const found of readStatements(text, member, known)) add({ ...found, line: member.source.line } as Rule);
  }
  return [...rules.values()];
}

type Statement = { kind: Rule['kind']; members: string[]; when?: Condition; from: string };

function* readStatements(text: string, own: Member, known: ReadonlyMap<string, Member>): Generator<Statement> {
  const nameOf = (printed: string | undefined) => known.get((printed ?? '').toLowerCase())?.name;
  const pair = (match: RegExpExecArray, first: string | undefined, second: string | undefined) => {
    const [a, b] = [nameOf(first), nameOf(second)];
    return a === undefined || b === undefined || a === b ? undefined : { members: [a, b], from: sentence(text, match) };
  };
  for (const { kind, expression } of [...EXCLUSIVE, AT_LEAST_ONE, ONE_OF_TWO, EITHER_CAN]) {
    for (const match of text.matchAll(expression)) {
      const found = pair(match, match[1] ?? match[2], match[3] ?? match[4]);
      if (found === undefined) continue;
      if (found.members.some((name) => known.get(name.toLowerCase())?.required)) continue;
      const isOneOf = kind === 'anyOf' && ONLY_ONE.test(text.slice(match.index + match[0].length));
      yield { kind: isOneOf ? 'oneOf' : kind, ...found };
    }
  }
  for (const { kind, expression } of [...EXCLUSIVE_OF_OWN, OWN_OR_OTHER]) {
    for (const match of text.matchAll(expression)) {
      for (const other of [match[1] ?? match[2], match[3] ?? match[4]]) {
        const found = pair(match, own.name, other);
        if (found !== undefined) yield { kind, ...found };
      }
    }
  }
  if (own.required) return;
  for (const expression of OWN_WHEN_ABSENT) {
    for (const match of text.matchAll(expression)) {
      const other = nameOf(match[1] ?? match[2]);
      const from = sentence(text, match);
      if (other === undefined || other === own.name || CONDITIONAL.test(from)) continue;
      yield { kind: 'requiredWhen', members: [own.name], when: { member: other, absent: true }, from };
    }
  }
  for (const match of text.matchAll(OTHER_WHEN_OWN_ABSENT)) {
    const other = nameOf(match[1] ?? match[2]);
    const from = sentence(text, match);
    if (other === undefined || other === own.name || CONDITIONAL.test(from)) continue;
    yield { kind: 'requiredWhen', members: [other], when: { member: own.name, absent: true }, from };
  }
  for (const match of text.matchAll(OTHERS_WHEN_OWN_ABSENT)) {
    const printed = (match[1] ?? match[2] ?? '').split(/,(?: ?and )?| and /).map((name) => name.replace(/[` ]/g, ''));
    const names = printed.map(nameOf);
    const from = sentence(text, match);
    if (!names.every((name) => name !== undefined) || names.includes(own.name) || CONDITIONAL.test(from)) continue;
    yield { kind: 'requiredWhen', members: names, when: { member: own.name, absent: true }, from };
  }
  for (const expression of OWN_WHEN_VALUE) {
    for (const match of text.matchAll(expression)) {
      const groups = match.slice(1).filter((group) => group !== undefined);
      const other = known.get((groups[0] ?? '').toLowerCase());
      const from = sentence(text, match);
      if (other === undefined || other.name === own.name || CONDITIONAL.test(from)) continue;
      if (FURTHER_CONDITION.test(text.slice(match.index + match[0].length))) continue;
      const value = conditionValue(groups[1] ?? '', other);
      if (value !== undefined)
        yield { kind: 'requiredWhen', members: [own.name], when: { member: other.name, is: [value] }, from };
    }
  }
}

/** The value in the member's type; undefined where the document names something that the member can't be. */
function conditionValue(printed: string, member: Member): string | number | boolean | undefined {
  const { kind }: Type = member.type;
  if (kind === 'integer' || kind === 'float') return /^-?\d+$/.test(printed) ? Number(printed) : undefined;
  if (kind === 'boolean') return /^(?:true|false)$/i.test(printed) ? printed.toLowerCase() === 'true' : undefined;
  if (kind !== 'string' || NO_VALUE.test(printed)) return undefined;
  const listed = member.constraints?.enum;
  if (listed === undefined) return printed;
  return listed.find((value) => String(value) === printed);
}

/** The sentence of a match, whose leading boundary is not part of it. */
function sentence(text: string, match: RegExpExecArray): string {
  let from = match.index + match[0].search(/[^.:; \n]/);
  while (from > 0 && text[from - 1] !== '\n' && !/[.;] /.test(text.slice(Math.max(from - 2, 0), from))) from--;
  const behind = match.index + match[0].length;
  return text.slice(from, behind + text.slice(behind).search(/(?<=\.)(?:\s|$)|\n|$/));
}
