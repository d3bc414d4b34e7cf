/** What a description says of the end of its own member or action, and of what takes its place. */

const GONE = 'deprecated|disused|disabled|abandoned|discarded|discontinued|obsoleted?|phased out|no longer maintained';
const THIS =
  '(?:this|the current) (?:field|parameter|member|attribute|api|action|interface|value|data (?:structure|type))';
/** A mark at the beginning: `(Disused)`, `Obsolete:`, `Note: deprecated`. */
const MARK =
  /^\W*(?:note\W+)?(?:(?:deprecated|disused)\b|(?:abandoned|discarded|discontinued|obsoleted?)(?=[^\w\s]|$))/i;
/** A mark at the end of a description that lists no values, one of which it might be about. */
const END_MARK = /^[^:,;`]*[[(（【] *(?:deprecated|disused|abandoned|discarded|discontinued|obsolete) *[\])）】]\W*$/i;
const FIRST_WORDS = new RegExp(String.raw`^\W*(?:note\W+)?\(?(?:has been|is|was) (?:now )?(?:${GONE})\b`, 'i');
/** A sentence of its own. What only happens under a condition, or may happen, is no statement. */
const SENTENCE = new RegExp(
  [
    String.raw`(?:^|[.!;:)\]>\n]|\bnote)[\s*(]{0,9}`,
    `(?:(?:${THIS}) (?:has been|is|was|will be|is about to be|will soon be)|it (?:has been|will be)) `,
    String.raw`(?:now |already |soon |gradually )?(?:${GONE})\b`,
    String.raw`(?! (?:if|when|where|unless|for|by default)\b)`,
  ].join(''),
  'i',
);
const NOT_USED =
  /(?:^|[.!;\n])[\s*(]{0,9}this (?:field|parameter) (?:is|has been) (?:no longer|not) (?:used|supported|recommended)(?! (?:in|on|by|for|if|when|with)\b)/i;

/** Whether a description says, anywhere, that what it describes is deprecated. */
export const saysDeprecated = (description: string): boolean =>
  [MARK, END_MARK, FIRST_WORDS, SENTENCE, NOT_USED].some((form) => form.test(description));

const KIND = '(?:the |a )?(?:new )?(?:(?:field|parameter|member|API|action|interface) )?';
const REPLACEMENT = new RegExp(
  [
    String.raw`\b(?:(?:please |you (?:can|should) )use|recommend(?:ed)? (?:that you |you )?(?:to )?us(?:e|ing)|switch to|`,
    String.raw`(?:replaced|superseded) (?:by|with)|use(?= \S+ instead)) ${KIND}`,
    '`?([A-Za-z]\\w*)',
  ].join(''),
  'gi',
);

/** The name that the description of something deprecated gives for what takes its place. `isKnown`: whether there is such a thing. */
export function replacementIn(description: string, isKnown: (name: string) => boolean): string | undefined {
  return [...description.matchAll(REPLACEMENT)].map(([, name = '']) => name).find(isKnown);
}
