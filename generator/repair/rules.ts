import { cellContinuedRow } from './cell-continued-row.ts';
import { cellContinuedText } from './cell-continued-text.ts';
import { codeJoined } from './code-joined.ts';
import { codeMisnamed } from './code-misnamed.ts';
import { croppedTag } from './cropped-tag.ts';
import { doubledLookAlike } from './doubled-look-alike.ts';
import { doubledName } from './doubled-name.ts';
import { envelopeUnlisted } from './envelope-unlisted.ts';
import { headingPromoted } from './heading-promoted.ts';
import { historyLabel } from './history-label.ts';
import { historyName } from './history-name.ts';
import { historyNesting } from './history-nesting.ts';
import { indexDoubled } from './index-doubled.ts';
import { jsonBrackets } from './json-brackets.ts';
import { jsonReopened } from './json-reopened.ts';
import { letterCase } from './letter-case.ts';
import { misreadName } from './misread-name.ts';
import { misreadValue } from './misread-value.ts';
import { nameCase } from './name-case.ts';
import { nameCropped } from './name-cropped.ts';
import { pairSuffixLost } from './pair-suffix-lost.ts';
import { partsFromExample } from './parts-from-example.ts';
import { rowWithoutTabs } from './row-without-tabs.ts';
import { shiftedCells } from './shifted-cells.ts';
import { typeFromExample } from './type-from-example.ts';

/** A rule whose input and output one needn't know: for listing, testing and switching off. */
export interface AnyRule {
  id: string;
  about: string;
  apply(input: never): unknown;
  cases: readonly { given: unknown; gives: unknown; why?: string }[];
}

/** Every repair rule, by id. */
export const RULES: readonly AnyRule[] = [
  cellContinuedRow,
  cellContinuedText,
  codeJoined,
  codeMisnamed,
  croppedTag,
  doubledLookAlike,
  doubledName,
  envelopeUnlisted,
  headingPromoted,
  historyLabel,
  historyName,
  historyNesting,
  indexDoubled,
  jsonBrackets,
  jsonReopened,
  letterCase,
  misreadName,
  misreadValue,
  nameCase,
  nameCropped,
  pairSuffixLost,
  partsFromExample,
  rowWithoutTabs,
  shiftedCells,
  typeFromExample,
];
