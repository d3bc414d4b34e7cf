import { typeText } from '../../../generator/parse/shared/type-words.ts';
import type { ApiSpec, Member } from '../../../generator/spec/types.ts';

/** All that a spec states, one fact to an entry: where it stands, and what it says. */
export function factsOf(spec: ApiSpec | undefined): Map<string, string> {
  const facts = new Map<string, string>();
  const add = (path: string, value: unknown) =>
    facts.set(path, typeof value === 'string' ? plain(value) : ordered(value));
  if (!spec) return facts;
  const members = (owner: string, list: readonly Member[]) => {
    add(`${owner} order`, list.map((member) => member.name).join(' '));
    for (const member of list) {
      add(`${owner}.${member.name} type`, typeText(member.type));
      add(`${owner}.${member.name} required`, member.required);
      add(`${owner}.${member.name} nullable`, member.nullable);
      add(`${owner}.${member.name} deprecated`, member.deprecated);
      add(`${owner}.${member.name} description`, member.description);
    }
  };
  for (const key of ['product', 'version', 'title', 'endpoint'] as const) add(key, spec[key]);
  for (const action of spec.actions) {
    add(`${action.name} category`, action.category);
    add(`${action.name} summary`, action.summary);
    add(`${action.name} documented`, action.documented);
    add(`${action.name} description`, action.description);
    add(`${action.name} rateLimit`, action.rateLimit);
    add(`${action.name} async`, action.async);
    add(`${action.name} errors order`, action.errors.join(' '));
    for (const code of action.errors) add(`${action.name} error ${code}`, true);
    members(`${action.name} input`, action.input);
    members(`${action.name} output`, action.output);
    add(`${action.name} examples`, action.examples.length);
    for (const [index, example] of action.examples.entries()) {
      add(`${action.name} example ${index + 1} title`, example.title);
      add(`${action.name} example ${index + 1} request`, example.request);
      add(`${action.name} example ${index + 1} response`, example.response);
    }
  }
  for (const type of spec.types) {
    add(`type ${type.name} description`, type.description);
    add(`type ${type.name} usedBy`, type.usedBy.join(' '));
    members(`type ${type.name}`, type.members);
  }
  for (const error of spec.errors) add(`error ${error.code}`, `${error.scope} ${error.description}`);
  for (const { number, time, changes } of spec.releases) {
    add(`release ${number} time`, time);
    const lines = changes.map(({ change, kind, action, type, names }) =>
      [change, kind, action ?? type ?? '', ...names].join(' '),
    );
    add(`release ${number} order`, lines.join('; '));
    for (const line of lines) add(`release ${number}: ${line}`, true);
  }
  return facts;
}

/** Where a text breaks its lines is no fact. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** JSON whose objects have their keys in one order: the order of keys is no fact. */
function ordered(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}

/** The facts that differ: paths, sorted. */
export function changedFacts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}
