import { nameSpec, type SpecNames } from '../names/spec-names.ts';
import { requireNumbers } from '../spec/require-numbers.ts';
import type { Action, ApiSpec, DataType, Member, Type } from '../spec/types.ts';
import { nameValues, type ValueList } from './value-lists.ts';

/** What stands in `templates/packages.json` for one package. */
export interface PackageConfig {
  /** `@clb-sdk/2018-03-17`. */
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author: string;
  /** URL of the repository, and the folder in it. */
  readonly repository: string;
  readonly folder: string;
  /** The package to use instead: this one's API is legacy. */
  readonly successor?: string;
}

/** All that an emitter reads. */
export interface PackageContext {
  /** Each member's name once, and every data type that is named described. */
  readonly spec: ApiSpec;
  readonly config: PackageConfig;
  readonly names: SpecNames;
  /** Documented actions, in document order. */
  readonly actions: readonly Action[];
  readonly types: ReadonlyMap<string, DataType>;
  readonly values: ReadonlyMap<Member, ValueList>;
}

export interface EmittedFile {
  /** From the package's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Writes one part of a package. */
export type Emitter = (context: PackageContext) => EmittedFile[];

export function createContext(given: ApiSpec, config: PackageConfig): PackageContext {
  requireNumbers(given, config.folder);
  const names = nameSpec(given);
  const spec = {
    ...given,
    types: given.types.map((type) => ({ ...type, members: readableMembers(type.members, names) })),
    actions: given.actions.map((action) => ({
      ...action,
      input: readableMembers(action.input, names),
      output: readableMembers(action.output, names),
    })),
  };
  const actions = spec.actions.filter(({ documented }) => documented);
  const types = new Map(spec.types.map((type) => [type.name, type]));
  return { spec, config, names, actions, types, values: nameValues(spec.types, actions, names) };
}

/** Each name once; a type that the document names but doesn't describe may be anything. */
function readableMembers(members: readonly Member[], names: SpecNames): Member[] {
  const readable = (type: Type): Type => {
    if (type.kind === 'array') return { kind: 'array', items: readable(type.items) };
    if (type.kind === 'map') return { kind: 'map', values: readable(type.values) };
    return type.kind === 'ref' && !names.types.has(type.name) ? { kind: 'json' } : type;
  };
  return members
    .filter((member, index) => members.findIndex(({ name }) => name === member.name) === index)
    .map((member) => ({ ...member, type: readable(member.type) }));
}

/** The names of an action, all of which have some. */
export function namesOf({ names }: PackageContext, { name }: Pick<Action, 'name'>) {
  const found = names.actions.get(name);
  if (!found) throw new Error(`No name was given to ${name}`);
  return found;
}
