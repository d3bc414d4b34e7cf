import { methodName } from '../../names/identifiers.ts';
import type { Type } from '../../spec/types.ts';
import { listChange, listOf } from '../render/describe.ts';
import type { Change } from '../types.ts';
import { accessText, type CodePlace, codePlace, keyText } from './code-names.ts';

export interface CodeExample {
  language: 'diff';
  lines: string[];
}

/**
 * What to change in a program because of changes of one owner, or nothing where there is nothing to type: as a diff of
 * code.
 */
export function exampleOf(changes: readonly Change[]): CodeExample | undefined {
  const lines = joined(changes.map((change) => linesOf(change, codePlace(change.path)) ?? []));
  if (lines.length === 0) return undefined;
  return { language: 'diff', lines: lines.map((line) => line.replaceAll(/[\r\n\u2028\u2029]/g, ' ')) };
}

/** What comes or goes in each, within what is around it in the first: one statement that has all of it. */
function joined(examples: readonly string[][]): string[] {
  const [first = []] = examples;
  const isMarked = (line: string): boolean => !line.startsWith(' ');
  const head = first.slice(0, first.findIndex(isMarked));
  const tail = first.slice(first.findLastIndex(isMarked) + 1);
  return [...head, ...examples.flatMap((lines) => lines.filter(isMarked)), ...tail];
}

function linesOf(change: Change, place: CodePlace): string[] | undefined {
  switch (place.kind) {
    case 'action':
      return actionLines(change, place.owner);
    case 'type':
      return typeLines(change, place.owner);
    case 'error':
      return errorLines(change, place.owner);
    case 'request':
      return requestLines(change, place.member ?? '', [`  await client.${place.owner}({`, '  });']);
    case 'response':
      return responseLines(
        change,
        place.member ?? '',
        [`  const response = await client.${place.owner}(input);`],
        'response',
      );
    case 'type-member':
      return memberOfTypeLines(change, place);
    case 'other':
      return undefined;
  }
}

function actionLines(change: Change, method: string): string[] | undefined {
  if (change.change === 'renamed') {
    return [`- await client.${codePlace(change.oldPath ?? '').owner}(input);`, `+ await client.${method}(input);`];
  }
  if (change.change === 'removed' || change.what === 'documented') return [`- await client.${method}(input);`];
  return undefined;
}

function typeLines(change: Change, type: string): string[] | undefined {
  const from = (name: string) => `import type { ${name} } from "…";`;
  if (change.change === 'renamed') return [`- ${from(codePlace(change.oldPath ?? '').owner)}`, `+ ${from(type)}`];
  return change.change === 'removed' ? [`- ${from(type)}`] : undefined;
}

function errorLines(change: Change, constant: string): string[] | undefined {
  const test = (name: string) => `if (error.code === ErrorCode.${name}) {`;
  if (change.change === 'renamed') return [`- ${test(codePlace(change.oldPath ?? '').owner)}`, `+ ${test(constant)}`];
  return change.change === 'removed' ? [`- ${test(constant)}`] : undefined;
}

/** Inside the braces of a request or of a data type that requests contain. */
function requestLines(change: Change, member: string, [open, close]: [string, string]): string[] | undefined {
  const line = (mark: string, name: string, value: string) => `${mark}   ${keyText(name)}: ${value},`;
  const within = (...lines: string[]) => [open, '    // …', ...lines, close];
  if (change.change === 'added') return within(line('+', member, sampleOf(typeOf(change.new))));
  if (change.change === 'removed') return within(line('-', member, sampleOf(typeOf(change.old))));
  if (change.change === 'renamed') return within(line('-', String(change.old), 'value'), line('+', member, 'value'));
  switch (change.what) {
    case 'required':
      return within(`+   ${keyText(member)}: value,`);
    case 'type':
      return within(line('-', member, sampleOf(change.old as Type)), line('+', member, sampleOf(change.new as Type)));
    case 'enum': {
      const [before, after] = [listOf(change.old), listOf(change.new)];
      const { gone, come } = listChange(before, after);
      const lost = before.find((value) => String(value) === gone[0]);
      const instead = after.find((value) => String(value) === come[0]) ?? after[0];
      if (lost === undefined || instead === undefined) return undefined;
      return within(line('-', member, JSON.stringify(lost)), line('+', member, JSON.stringify(instead)));
    }
    default:
      return undefined;
  }
}

/** Where a program reads a member of a response. */
function responseLines(change: Change, member: string, head: string[], holder: string): string[] | undefined {
  const read = (name: string) => `${holder}${accessText(name)}`;
  if (change.change === 'removed') return [...head, `- use(${read(member)});`];
  if (change.change === 'renamed') return [...head, `- use(${read(String(change.old))});`, `+ use(${read(member)});`];
  switch (change.what) {
    case 'required':
      return [...head, `- use(${read(member)});`, `+ if (${read(member)} !== undefined) use(${read(member)});`];
    case 'nullable':
      return [...head, `- use(${read(member)});`, `+ if (${read(member)} !== null) use(${read(member)});`];
    case 'type':
      return [
        ...head,
        `- const value: ${tsType(change.old as Type)} = ${read(member)};`,
        `+ const value: ${tsType(change.new as Type)} = ${read(member)};`,
      ];
    default:
      return undefined;
  }
}

/** A data type is written where requests contain it and breaks there, and read otherwise. */
function memberOfTypeLines(change: Change, { owner, member = '' }: CodePlace): string[] | undefined {
  const name = methodName(owner);
  return change.id.startsWith('request-')
    ? requestLines(change, member, [`  const ${name}: ${owner} = {`, '  };'])
    : responseLines(change, member, [], name);
}

const typeOf = (member: unknown): Type | undefined => (member as { type?: Type } | undefined)?.type;

/** A value of a type, to show where one goes. */
function sampleOf(type: Type | undefined): string {
  switch (type?.kind) {
    case undefined:
      return 'value';
    case 'array':
      return `[${sampleOf(type.items)}]`;
    case 'map':
      return `{ id: ${sampleOf(type.values)} }`;
    case 'ref':
      return `{ /* ${codePlace(`type ${type.name}`).owner} */ }`;
    case 'integer':
      return '1';
    case 'float':
      return '1.5';
    case 'boolean':
      return 'true';
    default:
      return '"…"';
  }
}

function tsType(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `${tsType(type.items)}[]`;
    case 'map':
      return `Record<string, ${tsType(type.values)}>`;
    case 'ref':
      return codePlace(`type ${type.name}`).owner;
    case 'integer':
    case 'float':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}
