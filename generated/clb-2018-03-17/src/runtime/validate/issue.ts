// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** What is wrong with a value. */

export type IssueCode =
  /** Another type than the document's. */
  | 'type'
  /** A required member is absent. */
  | 'required'
  /** `null`, where the document doesn't speak of null. */
  | 'null'
  /** A name that the document doesn't know here. */
  | 'unknown'
  /** Not one of the documented values. */
  | 'value'
  | 'range'
  | 'length'
  | 'pattern'
  /** Too many or too few elements. */
  | 'count'
  /** Members that exclude or require each other. */
  | 'rule'
  /** Structures that contain themselves, or lie deeper or in larger numbers than the limits. */
  | 'depth'
  /** Reading the value threw. */
  | 'unreadable';

export interface Issue {
  readonly code: IssueCode;
  /** "Expected integer, received "80x" at `Ports[0]`." Never holds a text whose documented rule is about length or pattern: it may be a secret. */
  readonly message: string;
  /** Member names and element indexes, from the top. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
  /** For an unknown name: the nearest that the document knows. */
  readonly suggestion?: string | undefined;
}
