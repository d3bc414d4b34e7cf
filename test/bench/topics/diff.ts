import { readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import { specFromText } from '../../../generator/spec/json.ts';
import type { ApiSpec, Member, Type } from '../../../generator/spec/types.ts';
import { type Figure, medianTime, type Topic } from '../measure.ts';

const file = new URL('../../../spec/clb-2018-03-17.json', import.meta.url);

/** What a comparison takes once the program has started: of the spec, and of one 30 times its size. */
const topic: Topic = {
  name: 'Diff',
  async run() {
    const spec = specFromText(readFileSync(file, 'utf8'), 'spec');
    return [await once(spec), await thirty(spec), await againstLines(spec)];
  },
};

export default topic;

async function once(spec: ApiSpec): Promise<Figure> {
  const later = nextRelease(spec);
  const ours = await medianTime(() => compareSpecs(spec, later));
  return {
    what: `diff of two specs with ${compareSpecs(spec, later).changes.length} changes`,
    ours,
    unit: 'ms',
    goal: { atMost: 100 },
  };
}

async function thirty(spec: ApiSpec): Promise<Figure> {
  const large = thirtyfold(spec);
  const later = nextRelease(large);
  const ours = await medianTime(() => compareSpecs(large, later), 3);
  const { changes } = compareSpecs(large, later);
  return { what: `the same of 30 times the size, ${changes.length} changes`, ours, unit: 'ms', goal: { atMost: 2000 } };
}

/** A comparison that knows nothing of APIs. */
async function againstLines(spec: ApiSpec): Promise<Figure> {
  const later = nextRelease(spec);
  const [old, renewed] = [spec, later].map((side) => JSON.stringify(side, null, 1)) as [string, string];
  const ours = await medianTime(() => compareSpecs(spec, later), 3);
  const peer = await medianTime(() => diffLines(old, renewed), 3);
  return {
    what: 'diff of two specs',
    ours,
    peer,
    peerName: 'lines of the same two files, jsdiff 9',
    unit: 'ms',
    goal: { atMost: 1 },
  };
}

/** A release that changes about as much as a real one of a year: texts, names, members, whole actions. */
function nextRelease(spec: ApiSpec): ApiSpec {
  const edited = structuredClone(spec);
  let count = 0;
  const edit = (members: Member[]): Member[] =>
    members.flatMap((member) => {
      count++;
      if (count % 3 === 0)
        member.description = member.description.replace(/\b(\d+)\b/, '$1 or 7').replace('the ', 'a ');
      if (count % 11 === 0) member.nullable = !member.nullable;
      if (count % 17 === 0) member.name += 'New';
      if (count % 29 === 0) return [];
      return count % 23 === 0 ? [member, { ...member, name: `${member.name}Also` }] : [member];
    });
  edited.actions = edited.actions.filter((_, index) => index % 13 !== 5);
  for (const action of edited.actions) {
    action.input = edit(action.input);
    action.output = edit(action.output);
  }
  for (const type of edited.types) type.members = edit(type.members);
  edited.types = edited.types.filter((_, index) => index % 13 !== 7);
  return edited;
}

function thirtyfold(spec: ApiSpec): ApiSpec {
  const copies = Array.from({ length: 30 }, (_, copy) => {
    const rename = (type: Type): Type => {
      if (type.kind === 'array') return { ...type, items: rename(type.items) };
      if (type.kind === 'map') return { ...type, values: rename(type.values) };
      return type.kind === 'ref' ? { ...type, name: `${type.name}X${copy}` } : type;
    };
    const members = (list: readonly Member[]) => list.map((member) => ({ ...member, type: rename(member.type) }));
    return {
      actions: spec.actions.map((action) => ({
        ...action,
        name: `${action.name}X${copy}`,
        input: members(action.input),
        output: members(action.output),
      })),
      types: spec.types.map((type) => ({ ...type, name: `${type.name}X${copy}`, members: members(type.members) })),
      errors: spec.errors.map((error) => ({ ...error, code: `${error.code}X${copy}` })),
    };
  });
  return {
    ...spec,
    actions: copies.flatMap((copy) => copy.actions),
    types: copies.flatMap((copy) => copy.types),
    errors: copies.flatMap((copy) => copy.errors),
  };
}
