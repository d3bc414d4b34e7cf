import { escapeMarkdown } from '../../printers/markdown.ts';
import { severityOf } from '../classify.ts';
import { isWording, placeIn, plural } from '../render/describe.ts';
import type { Change, Diff } from '../types.ts';
import { exampleOf } from './example.ts';
import { sentenceOf, subjectOf } from './sentence.ts';

/** Changes of one rule on one owner read as one note: ten codes that went are one thing to know. */
interface Note {
  changes: [Change, ...Change[]];
}

/** What a release means to a user of the package: what to change first, then what a person must check, then what is new. */
export function releaseNotes(diff: Diff): string {
  const told = diff.changes.filter((change) => !isWording(change) && !change.follows);
  const breaking = told.filter((change) => severityOf(change) === 'breaking');
  const undecided = told.filter((change) => change.decide && severityOf(change) !== 'breaking');
  const careful = told.filter((change) => severityOf(change) === 'dangerous' && !change.decide);
  const safe = told.filter((change) => severityOf(change) === 'safe');
  const fresh = safe.filter((change) => change.bump === 'minor');
  const rest = safe.filter((change) => change.bump !== 'minor');
  const wording = diff.changes.filter((change) => isWording(change) && !change.path.startsWith('release ')).length;
  const sections = [
    section('What to change in your code', breaking, breakingNote),
    section('A person must decide', undecided, decideNote, DECIDE),
    section('What may behave differently', careful, plainNote),
    section('New', fresh, plainNote),
    section('Also changed', rest, plainNote),
    wording > 0
      ? `### Documentation\n\n${plural(wording, 'text, order or example', 'texts, orders or examples')} changed without a change of meaning.`
      : '',
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

const DECIDE =
  'These texts changed in a way that may change what the service does. Until someone has compared them, treat the items as open; if one breaks callers, this version needs a higher number.';

function section(
  title: string,
  changes: readonly Change[],
  render: (note: Note) => string,
  introduction?: string,
): string {
  if (changes.length === 0) return '';
  const notes = groupNotes(changes).map(render);
  return [`### ${title}`, ...(introduction ? [introduction] : []), notes.join('\n').trimEnd()].join('\n\n');
}

function groupNotes(changes: readonly Change[]): Note[] {
  const notes = new Map<string, Note>();
  for (const change of changes) {
    const key = `${change.id} ${groupOf(change)}`;
    const note = notes.get(key);
    if (note) note.changes.push(change);
    else notes.set(key, { changes: [change] });
  }
  return [...notes.values()];
}

/**
 * Error codes and regions stand together; a member stands with those of its owner only if it has nothing of its own to
 * say. What changed in a thing stands for itself.
 */
const groupOf = (change: Change): string => {
  if (change.change === 'modified' || change.change === 'renamed') return `${change.path} ${change.what ?? ''}`;
  return change.path.slice(0, change.path.length - placeIn(change.path).length);
};

function breakingNote({ changes }: Note): string {
  const [first] = changes;
  const lines = [
    `- **${titleOf(changes)}** ${escapeMarkdown(first.why)}${first.decide ? ' **A person must decide.**' : ''}`,
  ];
  const example = exampleOf(changes);
  if (example) lines.push('', ...fenced(example.lines, example.language), '');
  return lines.join('\n');
}

function decideNote({ changes }: Note): string {
  const [first] = changes;
  const lines = [`- [ ] ${titleOf(changes)} ${escapeMarkdown(first.why)}`];
  if (typeof first.old === 'string' && typeof first.new === 'string') {
    lines.push(`  - old: ${quoted(first.old)}`, `  - new: ${quoted(first.new)}`);
  }
  return lines.join('\n');
}

const plainNote = ({ changes }: Note): string => {
  const [first] = changes;
  const why = severityOf(first) === 'dangerous' ? ` ${escapeMarkdown(first.why)}` : '';
  return `- ${titleOf(changes)}${why}`;
};

/** The first, and what else is the same of the same owner. */
function titleOf(changes: readonly [Change, ...Change[]]): string {
  const [first, ...others] = changes;
  if (others.length === 0) return sentenceOf(first);
  return `${subjectOf(changes)}: ${verbOf(first)}.`;
}

const verbOf = (change: Change): string => (change.change === 'added' ? 'new' : 'removed');

/** Long texts are cut; the report has them whole. */
const QUOTE = 240;
const quoted = (text: string): string => {
  const cut = text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
  return cut.trim() === '' ? 'nothing' : `“${escapeMarkdown(cut)}”`;
};

/** A code block inside a list item; no line of it can close the block. */
const fenced = (lines: readonly string[], language: string): string[] => [
  `  \`\`\`${language}`,
  ...lines.map((line) => `  ${line.replaceAll('```', "'''")}`),
  '  ```',
];
