/**
 * The spec: what one API version's documentation states, as data. `spec/<product>-<version>.json` holds exactly one
 * {@link ApiSpec}. Names are relied on from outside the project: add fields freely, never rename one.
 */

/** What one document says about one API version. Lists are in document order unless a field says otherwise. */
export interface ApiSpec {
  formatVersion: 1;
  /** Short name of the product, as in its host name: `clb`. */
  product: string;
  /** `2018-03-17`, or the year of a legacy API: `2017`. */
  version: string;
  /** `Cloud Load Balancer`. */
  title: string;
  /** What the document says about the API as a whole. Markdown. */
  introduction?: string;
  protocol: Protocol;
  /** Host name without a scheme. */
  endpoint: string;
  /** Path of every request: `/` or `/v2/index.php`. */
  path: string;
  source: { file: string; sha256: string };
  regions: Region[];
  /** The parameters that every request carries beside an action's own. */
  commonParameters: Member[];
  actions: Action[];
  types: DataType[];
  errors: ErrorCode[];
  /** Newest first. */
  releases: Release[];
  /** Metrics and their dimensions, where the document has a monitoring action. */
  monitoring?: Monitoring;
  /** Legacy: what kinds of actions answer, where a page describes that for all of them. */
  responseFormats?: ResponseFormat[];
  /** Worked examples that stand on a page of their own. */
  useCases?: UseCase[];
}

export type Protocol = 'tencentcloud-v3' | 'qcloud-v2';

export interface Region {
  id: string;
  name: string;
  /** Regional host name, where the document gives one. */
  endpoint?: string;
}

export interface Action {
  name: string;
  /** Title of the group in the API Category that lists the action; empty where no category lists it. */
  category: string;
  /** Title above the group's own, where categories are nested. */
  categoryGroup?: string;
  /** The one line of the API Category. */
  summary: string;
  /** Markdown. */
  description: string;
  /** False: named in the API Category, but the document has no page for it. */
  documented: boolean;
  /** Only where it differs from the spec's. */
  endpoint?: string;
  /** Requests per second. */
  rateLimit?: number;
  /** How to learn the outcome of an action that answers before it is done: call `pollWith` with `by`, of the response or else of the request. */
  async?: { pollWith: string; by: string };
  deprecated?: boolean;
  /** The action that the document says to use instead. */
  replacedBy?: string;
  /** Absent only before `model/` has looked, and in files of earlier releases: take such an action as one that writes. */
  effect?: Derived<Effect>;
  /** How to get all of a list. */
  paging?: Derived<Paging>;
  /** How to learn an asynchronous action's outcome, best first. */
  waiting?: Derived<Way[]>;
  /** The member of the input with which a repeated request is executed only once. */
  idempotencyMember?: Derived<string>;
  /** Without the common parameters. */
  input: Member[];
  /** With the envelope's members: `RequestId`; legacy: `code`, `message`, `codeDesc`. */
  output: Member[];
  /** The codes that the action's own page lists. */
  errors: string[];
  /** Rules between members of the input. */
  rules?: Rule[];
  /** What the action's `Filters` takes. */
  filters?: Filter[];
  examples: Example[];
  source: Source;
}

/** What a package promises, and what that rests on. Made in `model/`, from facts; an overlay may decide otherwise. */
export interface Derived<T> {
  value: T;
  from: Evidence[];
}

/** A line of `spec.source.file`, and what it says: a sentence, or the name of a member, action or code. */
export interface Evidence {
  line: number;
  text: string;
}

/** `read`: may be repeated without harm. */
export type Effect = 'read' | 'write';

/** Paths are member names from the top of the response. */
export interface Paging {
  /** The parameter that counts items, or pages from 1. */
  position: string;
  counts: 'items' | 'pages';
  /** The parameter with the page's size. */
  size: string;
  /** The size to ask for where the caller names none. */
  defaultSize?: number;
  maxSize?: number;
  /** Both parameters travel as strings. */
  asText?: true;
  items: string[];
  /** The number of all items, over all pages. */
  total?: string[];
}

export interface Way {
  /** The action to call. */
  poll: string;
  /** Whose status it is: a resource may have been there, with that status, before. */
  of: 'task' | 'resource';
  /** The key: `member` of the action's response or request goes to the poll's parameter `to`. */
  from: 'output' | 'input';
  member: string;
  to: string;
  /** `list`: the parameter takes a list of keys, and each must be found in the answer. */
  takes: 'one' | 'list';
  /** Path of the status in the poll's response; a list on the way means each of its items. */
  status: string[];
  succeeded: (string | number)[];
  failed: (string | number)[];
  pending: (string | number)[];
}

/**
 * What a client may conclude from an error code. `throttled`: too many requests, nothing was executed. `expired`: the signature's
 * time is off, nothing was executed. `internal`: the service's own fault, the action may have been executed. `rejected`: refused
 * before anything was executed.
 */
export type Meaning = 'throttled' | 'expired' | 'internal' | 'rejected';

export interface DataType {
  name: string;
  /** Markdown. */
  description: string;
  /** False: members have this type, but the document doesn't define it. Its members aren't known. */
  documented?: false;
  /** The actions that use it, as the document says. */
  usedBy: string[];
  members: Member[];
  /** Rules between members. */
  rules?: Rule[];
  source: Source;
}

export interface Member {
  /** As it goes over the wire, without the `.N` or `.n` of a list. */
  name: string;
  type: Type;
  /** In a response: true unless the document says otherwise. */
  required: boolean;
  /** "This field may return null". */
  nullable: boolean;
  deprecated: boolean;
  /** The member beside it that the document says to use instead. */
  replacedBy?: string;
  /** Markdown. */
  description: string;
  constraints?: Constraints;
  source: Source;
}

export type ScalarKind = 'string' | 'integer' | 'float' | 'boolean' | 'timestamp' | 'datetime' | 'json';

export type Type =
  | { kind: ScalarKind }
  | { kind: 'array'; items: Type }
  /** An object keyed by an id. */
  | { kind: 'map'; values: Type }
  /** A data type of the same spec. */
  | { kind: 'ref'; name: string };

/** What the prose promises about a value, machine-readable. */
export interface Constraints {
  enum?: (string | number)[];
  /** The values of `enum` are compared without regard to case. */
  caseInsensitive?: boolean;
  min?: number;
  max?: number;
  /**
   * What the document accepts beside `enum` or `min`..`max`: numbers with a meaning of their own (`0` to switch off, `-1` for no limit);
   * texts that it gives for a member of the same name and list elsewhere.
   */
  also?: (string | number)[];
  default?: string | number | boolean;
  minLength?: number;
  maxLength?: number;
  /** ECMAScript regular expression, `u` flag, anchored. */
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  /** `seconds`, `Mbps`. */
  unit?: string;
  /** An example of the format; a hint, never a check. */
  example?: string;
  /** The sentence that each field above comes from, by field name. */
  from?: Partial<Record<string, string>>;
}

/** A rule between members of one input or data type. */
export type Rule =
  /** At least one of them. */
  | { kind: 'anyOf'; members: string[]; from: string; line: number }
  /** Exactly one of them. */
  | { kind: 'oneOf'; members: string[]; from: string; line: number }
  /** At most one of them. */
  | { kind: 'exclusive'; members: string[]; from: string; line: number }
  /** `members` are required when the condition holds. */
  | { kind: 'requiredWhen'; members: string[]; when: Condition; from: string; line: number };

export type Condition = { member: string; absent: true } | { member: string; is: (string | number | boolean)[] };

export interface Filter {
  name: string;
  description: string;
  values?: (string | number)[];
  /** Legacy: the type of the value, where the document has a column for it. */
  type?: Type;
  line: number;
  repairs?: string[];
}

export interface ErrorCode {
  code: string;
  /** Short name of the error, where the document has a column for it (legacy APIs). */
  title?: string;
  description: string;
  scope: 'common' | 'service';
  /** Absent: nothing can be concluded. */
  meaning?: Derived<Meaning>;
  /** What further lists of the document say about the code, in other words. */
  also?: { title?: string; description: string; source: Source }[];
  source: Source;
}

export interface Example {
  title: string;
  description?: string;
  /** Parameters by name, without the common ones; nested or, as in a URL, flat with dotted indexes. */
  request: unknown;
  /** The request as a caller writes it: nested, and typed as the tables say. Absent where it doesn't fit them. */
  input?: unknown;
  /** The body, with its envelope. */
  response: unknown;
  source: Source;
}

export interface Release {
  /** 0: "Existing Release". */
  number: number;
  /** As printed: `2023-10-24 11:13:16`. Legacy: the date alone. */
  time: string;
  /** Legacy: the text of the entry. Markdown. */
  description?: string;
  changes: ReleaseChange[];
  source: Source;
}

export interface ReleaseChange {
  change: 'added' | 'modified' | 'deprecated' | 'existing';
  kind: 'action' | 'type' | 'input' | 'output' | 'member';
  /** The owner of `names`, for the kinds input and output. */
  action?: string;
  /** The owner of `names`, for the kind member. */
  type?: string;
  names: string[];
  line?: number;
}

export interface Monitoring {
  /** The action that reads the data. */
  action: string;
  namespaces: {
    /** As it goes over the wire. */
    name: string;
    title: string;
    description: string;
    metrics: { name: string; description: string; unit: string; line: number; repairs?: string[] }[];
    /** Each group of dimensions that may be given together. */
    dimensionGroups: {
      title: string;
      description: string;
      dimensions: { name: string; description: string; format: string; line: number; repairs?: string[] }[];
      /** Parameters of a sample request, flat. */
      example?: Record<string, string>;
      line: number;
      repairs?: string[];
    }[];
    source: Source;
  }[];
}

export interface ResponseFormat {
  title: string;
  description: string;
  members: Member[];
  /** Members of each value of the member that is a map keyed by resource ids. */
  entries?: Member[];
  /** A sample body. */
  example?: unknown;
  source: Source;
}

export interface UseCase extends Example {
  action: string;
}

/** Where a fact stands: 1-based lines of `spec.source.file`. */
export interface Source {
  line: number;
  endLine: number;
  /** Ids of the repairs that touched it; see `spec/repairs.json`. */
  repairs?: string[];
}
