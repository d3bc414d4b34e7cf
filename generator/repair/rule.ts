/**
 * A repair rule: one kind of damage that the export does, how it is recognised, and what undoes it. Each rule stands in a
 * file of its own with the cases that show it; the cases are its documentation and its test.
 */
export interface RepairRule<Input, Output> {
  /** The name of the file. */
  id: string;
  /** One sentence: the damage, and the evidence that the repair needs. */
  about: string;
  /** The repaired form, or undefined where the rule doesn't apply. Never changes its input. */
  apply(input: Input): Output | undefined;
  cases: { given: Input; gives: Output | undefined; why?: string }[];
}

/** One use of a rule. */
export interface Repair {
  /** `<rule>@<line>`, with `.2`, `.3`, … for further ones on a line. */
  id: string;
  rule: string;
  line: number;
  endLine: number;
  before: string;
  after: string;
  evidence: Evidence[];
}

/** A line that bears a repair out, and what it says. */
export interface Evidence {
  line: number;
  text: string;
}
