import type { ReleaseChange } from '../spec/types.ts';
import type { RepairRule } from './rule.ts';

export interface HistoryLabel {
  change: Exclude<ReleaseChange['change'], 'existing'>;
  kind: 'input' | 'output' | 'member';
  names: string[];
}

const LABEL =
  /^\**(new|modified|deprecated?|deleted?|removed?) (input parameters?|output parameters?|members?)\**\s*([:>]|&gt;)\**\s*(.+)$/i;

/**
 * The line of the history that names members: "New input parameters:Egress". The export has read the colon as another sign
 * in places ("New input parameters>LendProtect"); no name has such a sign.
 */
export function readHistoryLabel(text: string): (HistoryLabel & { colon: string }) | undefined {
  const label = LABEL.exec(text);
  if (!label) return undefined;
  const [, change = '', kind = '', colon = '', names = ''] = label;
  const [verb, what] = [change.toLowerCase(), kind.toLowerCase()];
  return {
    change: verb === 'new' ? 'added' : verb === 'modified' ? 'modified' : 'deprecated',
    kind: what.startsWith('input') ? 'input' : what.startsWith('output') ? 'output' : 'member',
    names: names
      .split(/[,\s]/)
      .map((name) => name.replace(/[`*]/g, ''))
      .filter((name) => name !== ''),
    colon,
  };
}

export const historyLabel: RepairRule<string, HistoryLabel> = {
  id: 'history-label',
  about: "A sign between a label of the history and its names that isn't the colon is the colon misread.",
  apply(text) {
    const label = readHistoryLabel(text);
    if (label === undefined || label.colon === ':') return undefined;
    return { change: label.change, kind: label.kind, names: label.names };
  },
  cases: [
    {
      given: 'New input parameters>LendProtect',
      gives: { change: 'added', kind: 'input', names: ['LendProtect'] },
    },
    {
      given: '**Modified Output Parameter** > **`Title`, `Author`,**',
      gives: { change: 'modified', kind: 'output', names: ['Title', 'Author'] },
      why: 'with marks of Markdown',
    },
    {
      given: 'Deleted members&gt;Title Author',
      gives: { change: 'deprecated', kind: 'member', names: ['Title', 'Author'] },
    },
    { given: 'New members:Domain, Domains', gives: undefined, why: 'as it should be' },
    { given: 'LendProtect', gives: undefined, why: 'no label' },
  ],
};
