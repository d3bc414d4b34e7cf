import { doubledName } from '../../repair/doubled-name.ts';
import { nameCropped } from '../../repair/name-cropped.ts';
import { partsFromExample } from '../../repair/parts-from-example.ts';
import { type Shape, typeFromExample } from '../../repair/type-from-example.ts';
import { saysDeprecated } from '../../spec/deprecation.ts';
import { isObject } from '../../spec/nested.ts';
import { saysNullable } from '../../spec/null-note.ts';
import type { Member, Type } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import { readRequired } from '../shared/member-table.ts';
import type { NameReader, Shown } from '../shared/names.ts';
import { quote } from '../shared/text.ts';
import { isContainer, isList, scalarOf } from '../shared/type-words.ts';
import type { DataTypes, Owner } from './data-types.ts';
import type { ParameterRow } from './rows.ts';

/** A table that says what a member consists of. */
export interface Structure {
  caption: { text: string } & Lines;
  rows: ParameterRow[];
}

/** What the members of one side of an action are made from. */
export interface Material {
  action: string;
  side: 'input' | 'output';
  /** Names that the history gives to this side of the action. */
  history: readonly { name: string; line: number }[];
  structures: Map<string, Structure>;
  /** Everything that the page's examples send or return, for telling ids from names. */
  values: ReadonlySet<string>;
  /** Lines of the examples. */
  examples: readonly Lines[];
  types: DataTypes;
  names: NameReader;
  context: ParseContext;
}

/** A parameter with the parts that rows with dotted names give it: `items.n.port` is a part of `items`. */
interface Node {
  name: string;
  list: boolean;
  row: ParameterRow | undefined;
  parts: Node[];
  repairs: string[];
  line: number;
  endLine: number;
}

/**
 * Builds the members of a table. `shown` are the objects in which the page's examples have them; they settle names and what
 * tables leave open: whether an `Array` is a list, an object or a map, and what is in it.
 */
export function buildMembers(
  rows: readonly ParameterRow[],
  shown: readonly unknown[],
  path: readonly string[],
  material: Material,
): Member[] {
  const nodes: Node[] = [];
  const settled = settleNames(rows, shown, path, material);
  for (const { row, steps, repairs } of settled) insert(nodes, steps, row, repairs);
  return nodes.map((node) => buildMember(node, shown, path, material));
}

interface Step {
  name: string;
  list: boolean;
}

/** `items.n.port`: `items`, a list, and `port`. */
function stepsOf(name: string): Step[] {
  const steps: Step[] = [];
  for (const part of name.split('.')) {
    const last = steps.at(-1);
    if (last && /^[nN]$|^\d+$/.test(part)) last.list = true;
    else steps.push({ name: part, list: false });
  }
  return steps;
}

function settleNames(
  rows: readonly ParameterRow[],
  shown: readonly unknown[],
  path: readonly string[],
  material: Material,
): { row: ParameterRow; steps: Step[]; repairs: string[] }[] {
  const { context, names } = material;
  const listed = rows.map((row) => row.name.split('.')[0] as string);
  const result: { row: ParameterRow; steps: Step[]; repairs: string[] }[] = [];
  const seen = new Map<string, ParameterRow>();
  const all = new Set(listed);
  for (const row of rows) {
    const repairs: string[] = [];
    let level = shown;
    const steps = stepsOf(row.name).map((step) => {
      const name = names.read(step.name, row, {
        shown: shownNames(level, material),
        ...(level === shown && { listed: all }),
      });
      repairs.push(...name.repairs);
      level = level.flatMap((object) => partsOf(partNamed(object, name.name)));
      return { ...step, name: name.name };
    });
    const only = steps.length === 1 ? steps[0] : undefined;
    if (only && path.length === 0) restoreCropped(only, row, listed, repairs, material);
    let key = steps.map((step) => step.name).join('.');
    if (only && seen.has(key)) {
      restoreDoubled(only, row, listed, shown, repairs, material);
      key = only.name;
    }
    const twin = seen.get(key);
    const owner = ownerText(material, [...path, key]);
    if (twin) {
      context.report('member-twice', row, `${owner} stands twice. The first row stands.`, [
        { line: twin.line, note: 'the first row' },
      ]);
      context.ledger.fact(owner, row.line, row.endLine);
      continue;
    }
    seen.set(key, row);
    result.push({ row, steps, repairs });
  }
  return result;
}

function restoreCropped(
  step: Step,
  row: ParameterRow,
  listed: readonly string[],
  repairs: string[],
  material: Material,
): void {
  const { context, history, action } = material;
  const known = history.map((entry) => entry.name);
  const whole = context.repair(nameCropped, { name: step.name, listed, known }, row, (name) => ({
    line: history.find((entry) => entry.name === name)?.line ?? row.line,
    text: `the history: ${action} has the parameter ${name}`,
  }));
  if (!whole) return;
  repairs.push(whole.id);
  step.name = whole.found;
}

function restoreDoubled(
  step: Step,
  row: ParameterRow,
  listed: readonly string[],
  shown: readonly unknown[],
  repairs: string[],
  material: Material,
): void {
  const { context } = material;
  const sent = shownNames(shown, material);
  const undeclared = sent.names.filter((name) => !listed.includes(name));
  const input = { name: step.name, description: row.description, undeclared };
  const other = context.repair(doubledName, input, row, (name) => context.cite(sent.line(name) ?? row.line));
  if (!other) return;
  repairs.push(other.id);
  step.name = other.found;
}

function insert(nodes: Node[], steps: readonly Step[], row: ParameterRow, repairs: string[]): void {
  const [step, ...rest] = steps;
  if (!step) return;
  let node = nodes.find((other) => other.name === step.name);
  if (!node) {
    node = { ...step, row: undefined, parts: [], repairs: [], line: row.line, endLine: row.endLine };
    nodes.push(node);
  }
  node.list ||= step.list;
  node.endLine = Math.max(node.endLine, row.endLine);
  if (rest.length > 0) insert(node.parts, rest, row, repairs);
  else {
    node.row = row;
    node.repairs.push(...row.repairs, ...repairs);
  }
}

function buildMember(node: Node, shown: readonly unknown[], path: readonly string[], material: Material): Member {
  const { context } = material;
  const here = [...path, node.name];
  const owner = ownerText(material, here);
  const values = shown.flatMap((object) => {
    const value = partNamed(object, node.name);
    return value === undefined || value === null ? [] : [value];
  });
  const repairs = [...node.repairs];
  let description = '';
  if (node.row) {
    context.ledger.fact(owner, node.row.line, node.row.endLine);
    const prose = material.names.readProse(node.row.description, node.row);
    description = prose.text;
    repairs.push(...prose.repairs);
  }
  const type = typeOf(node, values, here, repairs, material);
  return {
    name: node.name,
    type,
    required: isRequired(node, owner, material),
    nullable: saysNullable(description),
    deprecated: saysDeprecated(description),
    description,
    source: source(node, repairs),
  };
}

/** A list or object is required where one of its parts is. */
function isRequired(node: Node, owner: string, material: Material): boolean {
  if (!node.row) return node.parts.some((part) => isRequired(part, owner, material));
  const { required } = node.row;
  return required === undefined
    ? material.side === 'output'
    : readRequired(required, node.row, owner, material.context);
}

function typeOf(
  node: Node,
  values: readonly unknown[],
  path: readonly string[],
  repairs: string[],
  material: Material,
): Type {
  const { context } = material;
  const owner = ownerText(material, path);
  if (node.parts.length > 0) {
    const parts = values.flatMap(partsOf);
    const members = node.parts.map((part) => buildMember(part, parts, path, material));
    const name = material.types.add(ownerOf(path, material), '', members, source(node));
    return node.list ? { kind: 'array', items: { kind: 'ref', name } } : { kind: 'ref', name };
  }
  const written = node.row?.type ?? '';
  // A structure can't be described within itself.
  const structure = path.slice(0, -1).includes(node.name) ? undefined : material.structures.get(node.name);
  const scalar = scalarOf(written);
  if (scalar && !structure) {
    const type: Type = { kind: scalar };
    return node.list ? { kind: 'array', items: type } : type;
  }
  if (!scalar && !isContainer(written)) {
    context.report('type-unread', node, `${owner}: ${quote(written)} is no type. It is typed as "json".`);
    return { kind: 'json' };
  }
  return containerType(node, written, structure, values, path, repairs, material);
}

function containerType(
  node: Node,
  written: string,
  structure: Structure | undefined,
  values: readonly unknown[],
  path: readonly string[],
  repairs: string[],
  material: Material,
): Type {
  const { context } = material;
  const shown = values.map(shapeOf);
  const fields = structure?.rows.map((row) => row.name.split('.')[0] as string);
  const keyedById = values.length > 0 && values.every((value) => isKeyedById(value, fields, material));
  const seen = context.repair(
    typeFromExample,
    { type: written, shown, keyedById },
    node,
    () => ({ line: lineShowing(node.name, material) ?? node.line, text: `the example has ${an(shown[0])}` }),
    (found) => [written, found],
  );
  if (seen) repairs.push(seen.id);
  const kind = node.list ? 'array' : (seen?.found ?? (isList(written) ? 'array' : 'object'));
  const partType = (parts: readonly unknown[]): Type => {
    const type = structure
      ? structureType(structure, parts, path, material)
      : partFromExample(node, parts, path, repairs, material);
    if (type) return type;
    context.report(
      'type-unread',
      node,
      `${ownerText(material, path)}: neither a table nor an example says what is in this ${written}. It is typed as "json".`,
    );
    return { kind: 'json' };
  };
  if (kind === 'array') return { kind: 'array', items: partType(values.flatMap(listed)) };
  if (kind === 'object') return structure || values.length > 0 ? partType(values) : { kind: 'json' };
  const entries = values.flatMap((value) => Object.values(value as object));
  const lists = entries.length > 0 && entries.every(Array.isArray);
  return {
    kind: 'map',
    values: lists ? { kind: 'array', items: partType(entries.flat()) } : partType(entries),
  };
}

/** The data type that a table describes. */
function structureType(
  structure: Structure,
  parts: readonly unknown[],
  path: readonly string[],
  material: Material,
): Type {
  const members = buildMembers(structure.rows, parts, path, material);
  const at = { line: structure.caption.line, endLine: structure.rows.at(-1)?.endLine ?? structure.caption.endLine };
  const name = material.types.add(ownerOf(path, material), structure.caption.text, members, source(at));
  return { kind: 'ref', name };
}

/** The type of what no table describes, as the examples show it. */
function partFromExample(
  node: Node,
  parts: readonly unknown[],
  path: readonly string[],
  repairs: string[],
  material: Material,
): Type | undefined {
  const { context } = material;
  const line = lineShowing(node.name, material) ?? node.line;
  const repair = context.repair(
    partsFromExample,
    parts.map(shapeOf),
    node,
    () => context.cite(line),
    (found) => [node.row?.type ?? 'a part', found],
  );
  if (!repair) return undefined;
  const { found: kind, id } = repair;
  repairs.push(id);
  if (kind !== 'object') return { kind };
  const names = [...new Set(parts.flatMap((part) => Object.keys(part as object)))];
  const members = names.map((name): Member => {
    const values = parts.map((part) => partNamed(part, name)).filter((value) => value !== undefined);
    const at = lineShowing(name, material) ?? line;
    const inner: Node = { name, list: false, row: undefined, parts: [], repairs: [], line: at, endLine: at };
    return {
      name,
      type: shownType(inner, values, [...path, name], [], material),
      required: values.length === parts.length,
      nullable: values.includes(null),
      deprecated: false,
      description: '',
      source: source({ line: at, endLine: at }, [id]),
    };
  });
  const name = material.types.add(ownerOf(path, material), '', members, source(node, [id]));
  return { kind: 'ref', name };
}

function shownType(
  node: Node,
  values: readonly unknown[],
  path: readonly string[],
  repairs: string[],
  material: Material,
): Type {
  const present = values.filter((value) => value !== null);
  if (present.every(Array.isArray) && present.length > 0) {
    const items = partFromExample(node, present.flat(), path, repairs, material);
    return { kind: 'array', items: items ?? { kind: 'json' } };
  }
  return partFromExample(node, present, path, repairs, material) ?? { kind: 'json' };
}

/** Whether the keys of an object are ids: no names of members, but the members are one level below; or ids by their look. */
function isKeyedById(value: unknown, fields: readonly string[] | undefined, material: Material): boolean {
  if (shapeOf(value) !== 'object') return false;
  const keys = Object.keys(value as object);
  if (keys.length === 0) return false;
  if (fields) {
    const below = Object.values(value as object).flatMap(partsOf);
    const has = (object: unknown) => isObject(object) && Object.keys(object).some((key) => fields.includes(key));
    return !has(value) && below.some(has);
  }
  return keys.every((key) => !/^[A-Za-z_]\w*$/.test(key) || material.values.has(key));
}

export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

const partNamed = (object: unknown, name: string): unknown =>
  isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;

/** The elements of a list; what is no list is one. */
const partsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
/** The elements of what is a list. */
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function shownNames(objects: readonly unknown[], material: Material): Shown {
  const names = objects.flatMap((object) => (isObject(object) ? Object.keys(object) : []));
  return { names: [...new Set(names)], line: (name) => lineShowing(name, material) };
}

/** The first line of the examples that has a key or parameter. */
export function lineShowing(
  name: string,
  { examples, context }: Pick<Material, 'examples' | 'context'>,
): number | undefined {
  for (const at of examples)
    for (let line = at.line; line <= at.endLine; line++) {
      const text = context.text(line);
      if (text.includes(`"${name}"`) || text.includes(`${name}=`) || text.includes(`&${name}.`)) return line;
    }
  return undefined;
}

const ownerOf = (path: readonly string[], { action, side }: Material): Owner => ({ action, side, path });
const ownerText = ({ action, side }: Material, path: readonly string[]): string =>
  `${action}.${side}.${path.join('.')}`;
const an = (shape: Shape | undefined): string =>
  shape === 'object' || shape === 'array' ? `an ${shape}` : `a ${shape}`;
