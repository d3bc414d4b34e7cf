/** Something that must be put right before a package is published. */
export interface Finding {
  /** The check that found it: `contents`. */
  readonly check: string;
  readonly message: string;
}
