import type { Source } from '../../spec/types.ts';
import type { Event } from '../rules.ts';
import type { Aspect, ChangeKind, Position } from '../types.ts';

/** What the comparison saw, before anyone says what it means. */
export interface Finding {
  event: Event;
  path: string;
  change: ChangeKind;
  what?: Aspect;
  old?: unknown;
  new?: unknown;
  /** Where existing programs meet it; empty for a data type that no action reaches. */
  positions: readonly Position[];
  source: { old?: Source | undefined; new?: Source | undefined };
  oldPath?: string;
  /** More to say than the rule's sentence. */
  reasons?: readonly string[];
  /** The finding that this one only repeats in other words. */
  follows?: Finding;
}

export type Report = (finding: Finding) => void;
