/**
 * The form of a diff. `spec/schema/diff.schema.json` describes the same for tools in other languages. Names are relied
 * on from outside the project: add fields freely, never rename one.
 */

/** `breaking`: stops working. `dangerous`: may behave differently. `safe`: nobody notices. */
export type Verdict = 'breaking' | 'dangerous' | 'safe';

export type Position = 'request' | 'response';

export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** What one release changed against another. Of sides with several APIs: the one with the longest history. */
export interface Diff {
  old: SideInfo;
  new: SideInfo;
  /** The version step that the changes ask for; `none` also for a migration, which is no step between releases. */
  bump: Bump;
  /** In the order of the new document; what was removed stands where it stood in the old one. */
  changes: Change[];
  /** Only between two API versions: how the old one's actions map to the new one's. */
  migration?: Migration;
  /** Only where the new document's release history has entries that the old one's has not. */
  history?: HistoryCheck;
  /** The diffs of the other APIs that both sides have. */
  others?: Diff[];
  /** APIs that only one of the two sides has, and that were therefore compared with nothing. */
  unpaired?: { side: 'old' | 'new'; product: string; version: string; from: string }[];
}

export interface SideInfo {
  product: string;
  version: string;
  /** A file, a revision, or `release:30`. */
  from: string;
  /** The document that the lines of the changes are in. */
  document: string;
  /** Only for a side rebuilt from the release history: what it can't tell. */
  unknown?: Unknown[];
}

/** A fact of a rebuilt release that the history does not record. */
export interface Unknown {
  path: string;
  reason: string;
  /** The release that modified it, where that is what is known. */
  modifiedBy?: number;
  /** Line of the history entry in the document. */
  line?: number;
}

export type ChangeKind = 'added' | 'removed' | 'modified' | 'renamed';

/** The first thirteen are fixed; the others are ours. */
export type Aspect =
  | 'type'
  | 'required'
  | 'nullable'
  | 'deprecated'
  | 'enum'
  | 'range'
  | 'default'
  | 'errors'
  | 'rateLimit'
  | 'async'
  | 'description'
  | 'order'
  | 'examples'
  | 'pattern'
  | 'unit'
  | 'summary'
  | 'category'
  | 'documented'
  | 'endpoint'
  | 'path'
  | 'protocol'
  | 'version'
  | 'title'
  | 'name'
  | 'scope'
  | 'usedBy'
  | 'rules'
  | 'filters'
  | 'monitoring'
  | 'history'
  | 'details'
  | 'effect'
  | 'paging'
  | 'waiting'
  | 'idempotency'
  | 'meaning'
  | 'unknown';

export interface Verdicts {
  /** Does a running program still work? */
  wire: Verdict;
  /** Does its source compile against the new package? */
  compile: Verdict;
  /** Does input that passed the validators still pass? */
  validator: Verdict;
}

export interface Change extends Verdicts {
  /** The rule that gave the verdict: `request-member-added-optional`. */
  id: string;
  /**
   * `CreateShelf`, `CreateShelf.input.Labels`, `CreateShelf.output.ShelfIds`, `type Shelf`,
   * `type Shelf.Label`, `error NoRoom`; also `api`, `region ap-x`, `common.Token`, `release 31`,
   * `monitoring QCE/LB`. For a rename: the new path.
   */
  path: string;
  change: ChangeKind;
  /** Which fact was modified; absent when the whole thing was added, removed or renamed. */
  what?: Aspect;
  old?: unknown;
  new?: unknown;
  /** Where existing programs meet it. Both for a data type that requests and responses reach. */
  positions: Position[];
  why: string;
  /** Lines in both documents. */
  source: { old?: Lines; new?: Lines };
  bump: Bump;
  /** The verdict of each position, where there are two; the change carries the worst of them. */
  rules?: RuleVerdict[];
  /** A person must decide whether the meaning changed. */
  decide?: boolean;
  /** A person has decided; verdicts, step and reason are that person's. */
  decided?: boolean;
  /** It only repeats, in other words, the change with this id on the same path or another one: not a primary finding. */
  follows?: { id: string; path: string };
  /** Only for a rename. */
  oldPath?: string;
}

export interface RuleVerdict extends Verdicts {
  id: string;
  position: Position;
  bump: Bump;
  why: string;
}

export interface Lines {
  line: number;
  endLine: number;
}

/** From one API version to another. Every entry says how sure the match is; what has no counterpart says so. */
export interface Migration {
  actions: MigratedAction[];
  /** Actions of the new version that nothing maps to. */
  added: string[];
}

export interface MigratedAction {
  old: string;
  /** Null: no counterpart. */
  new: string | null;
  /** 0 to 1: how alike names, parameters and texts are. */
  likeness: number;
  /** `certain`: nothing else comes near; `likely`: best of several; `none`. */
  confidence: 'certain' | 'likely' | 'none';
  /** Other actions that came near, best first. */
  alternatives: string[];
  input: MigratedMember[];
  output: MigratedMember[];
  /** What the new package does otherwise: how it pages, waits and repeats. */
  notes: string[];
  source: { old?: Lines; new?: Lines };
}

export interface MigratedMember {
  /** Null: new in the new version. */
  old: string | null;
  /** Null: no counterpart. */
  new: string | null;
  /** What differs beside the name: `type: integer, was string`. */
  notes: string[];
}

/** Whether the release history of the new document tells the same as the comparison. */
export interface HistoryCheck {
  /** Releases that lie between the two sides. */
  releases: number[];
  /** Facts that both tell. */
  agreed: number;
  disagreements: Disagreement[];
}

export interface Disagreement {
  release: number;
  /** What the history or the comparison says, and the other doesn't. */
  message: string;
  path: string;
  line?: number;
}
