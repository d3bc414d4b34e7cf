import type { ApiSpec } from '../../spec/types.ts';
import type { Position, Unknown } from '../types.ts';
import type { Report } from './finding.ts';

/** What the parts of a comparison share. */
export interface Context {
  old: ApiSpec;
  new: ApiSpec;
  report: Report;
  /** Old name to new name. */
  renamedTypes: ReadonlyMap<string, string>;
  renamedActions: ReadonlyMap<string, string>;
  renamedErrors: ReadonlyMap<string, string>;
  /** By path: what the history says was modified between the sides, without saying how. */
  unknown: ReadonlyMap<string, Unknown>;
  /** Where existing programs meet a data type: as the old document uses it, or the new one if that did not. */
  positionsOf: (type: string) => readonly Position[];
}

/** The same name, or the new name of a renamed thing. */
export const sameName = (renamed: ReadonlyMap<string, string>, old: string, name: string): boolean =>
  old === name || renamed.get(old) === name;
