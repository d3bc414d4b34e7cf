import { escapeUnsafe } from '../printers/unsafe.ts';
import { pagingText, waitingText } from './promise-text.ts';
import { typeText } from './type-text.ts';
import type { Action, ApiSpec, Constraints, Member } from './types.ts';

/**
 * A spec as one line per action, parameter, type, member, code and constraint: what a reviewer reads in a pull request.
 * Line numbers of the document are left out, so that a line changes only where the API does.
 */
export function apiLines(spec: ApiSpec): string {
  const out: string[] = [
    `# ${inline(spec.title)} ${spec.version}`,
    '',
    'Generated from the spec, do not edit. One line for each fact; `!` is required, `?` optional, `|null` may be null.',
    '',
    `- protocol ${spec.protocol}, endpoint ${spec.endpoint}${spec.path}`,
    ...spec.regions.map(
      (region) => `- region ${region.id}: ${inline(region.name)}${region.endpoint ? ` (${region.endpoint})` : ''}`,
    ),
    '',
    '## Actions',
  ];
  for (const action of spec.actions) out.push('', ...actionLines(action));
  out.push('', '## Data types');
  for (const type of spec.types) {
    out.push('', `### ${type.name}`, `- ${inline(type.description)}`);
    if (type.documented === false) out.push('- not defined by the document');
    if (type.usedBy.length > 0) out.push(`- used by ${type.usedBy.join(', ')}`);
    out.push(...type.members.flatMap((member) => memberLines('', member)));
    for (const rule of type.rules ?? [])
      out.push(`- rule ${inline(JSON.stringify({ ...rule, from: undefined, line: undefined }))}`);
  }
  out.push('', '## Error codes', '');
  for (const error of spec.errors)
    out.push(
      `- ${error.code} (${[error.scope, error.meaning?.value].filter(Boolean).join(', ')}): ${inline([error.title, error.description].filter(Boolean).join(': '))}`,
    );
  if (spec.monitoring) {
    out.push('', '## Monitoring');
    for (const space of spec.monitoring.namespaces) {
      out.push('', `### ${inline(space.name)}`);
      for (const metric of space.metrics)
        out.push(`- metric ${inline(metric.name)} (${inline(metric.unit)}): ${inline(metric.description)}`);
      for (const group of space.dimensionGroups)
        out.push(
          `- dimensions ${group.dimensions.map((dimension) => inline(dimension.name)).join(' + ')}: ${inline(group.title)}`,
        );
    }
  }
  out.push('', '## Releases', '');
  for (const release of spec.releases)
    for (const change of release.changes)
      out.push(
        `- ${release.number} ${release.time}: ${change.change} ${change.kind} ${[change.action ?? change.type, change.names.join(', ')].filter(Boolean).join(': ')}`,
      );
  return `${out.map(safeLine).join('\n')}\n`;
}

function actionLines(action: Action): string[] {
  const out = [`### ${action.name}`, `- ${inline(action.category)}: ${inline(action.summary)}`];
  if (!action.documented) return [...out, '- without a page'];
  if (action.deprecated) out.push(`-${deprecationText(action)}`);
  if (action.endpoint !== undefined) out.push(`- endpoint ${action.endpoint}`);
  if (action.rateLimit !== undefined) out.push(`- ${action.rateLimit} requests a second`);
  if (action.async) out.push(`- asynchronous: ${action.async.pollWith} by ${action.async.by}`);
  if (action.effect) out.push(`- effect: ${action.effect.value}`);
  if (action.paging) out.push(`- pages ${pagingText(action.paging.value)}`);
  if (action.waiting) out.push(`- wait with ${waitingText(action.waiting.value)}`);
  if (action.idempotencyMember) out.push(`- safe to repeat by ${action.idempotencyMember.value}`);
  out.push(...action.input.flatMap((member) => memberLines('> ', member)));
  out.push(...action.output.flatMap((member) => memberLines('< ', member)));
  for (const rule of action.rules ?? [])
    out.push(`- rule ${inline(JSON.stringify({ ...rule, from: undefined, line: undefined }))}`);
  for (const filter of action.filters ?? [])
    out.push(
      `- filter ${inline(filter.name)}${filter.values ? ` = ${filter.values.join(' / ')}` : ''}: ${inline(filter.description)}`,
    );
  if (action.errors.length > 0) out.push(`- errors ${action.errors.join(', ')}`);
  for (const example of action.examples) out.push(`- example ${inline(example.title)}`);
  return out;
}

function memberLines(mark: string, member: Member): string[] {
  const flags = `${member.required ? '!' : '?'}${deprecationText(member)}`;
  const line = `- ${mark}${member.name}${flags}: ${typeText(member.type)}${member.nullable ? '|null' : ''} — ${inline(member.description)}`;
  return member.constraints ? [line, `  - ${constraintText(member.constraints)}`] : [line];
}

const deprecationText = ({ deprecated, replacedBy }: { deprecated?: boolean; replacedBy?: string }): string =>
  deprecated ? ` deprecated${replacedBy === undefined ? '' : `, use ${replacedBy}`}` : '';

function constraintText(constraints: Constraints): string {
  return Object.entries(constraints)
    .filter(([key, value]) => key !== 'from' && value !== undefined)
    .map(([key, value]) => `${key} ${inline(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('; ');
}

/** A text on one line. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A line that stays one, whatever names it holds: no HTML, no picture, no block within the list item. */
const safeLine = (line: string): string => {
  const [, mark = '', text = ''] = /^(#+ | *- |)(.*)$/s.exec(line) ?? [];
  return `${mark}${escapeUnsafe(inline(text))
    .replaceAll('<', '&lt;')
    .replaceAll('![', '!\\[')
    .replace(/^(?=[#>*+=~`-]|\d+[.)])/, mark === '' ? '' : '\\')}`;
};
