import { describe, expect, it } from 'vitest';
import { severityOf } from '../../generator/diff/classify.ts';
import { compareSpecs } from '../../generator/diff/compare.ts';
import type { Change } from '../../generator/diff/types.ts';
import type { Action, ApiSpec, DataType, Member } from '../../generator/spec/types.ts';
import { action, boatSpec, dataType, errorCode, list, member, ref } from './fixture.ts';

/** Compares the boat spec with an edited copy of itself. */
function diffOf(edit: (spec: ApiSpec) => void): Change[] {
  const renewed = boatSpec();
  edit(renewed);
  return compareSpecs(boatSpec(), renewed).changes;
}

const brief = (changes: readonly Change[]): string[] =>
  changes.map(
    ({ id, path, wire, compile, validator }) =>
      `${id} ${path} ${[wire, compile, validator].map((verdict) => verdict[0]?.toUpperCase()).join('')}`,
  );

const actionOf = (spec: ApiSpec, name: string): Action => spec.actions.find((found) => found.name === name) as Action;
const typeOf = (spec: ApiSpec, name: string): DataType => spec.types.find((found) => found.name === name) as DataType;
const memberOf = (members: Member[], name: string): Member => members.find((found) => found.name === name) as Member;

describe('paths and verdicts', () => {
  it('names an input member, an output member, a type, its member and an error code', () => {
    const changes = diffOf((spec) => {
      actionOf(spec, 'HireBoat').input.push(member('Colour', 'string'));
      actionOf(spec, 'HireBoat').output.push(member('Receipt', 'string', { required: true }));
      typeOf(spec, 'Sailor').members.push(member('Licence', 'string', { required: true }));
      spec.types.push(dataType('Pier', [member('Name', 'string')]));
      spec.errors.push(errorCode('Stormy', 'The sea is rough.'));
    });
    expect(brief(changes)).toEqual([
      'request-member-added-optional HireBoat.input.Colour SSS',
      'response-member-added-required HireBoat.output.Receipt SSS',
      'request-member-added-required type Sailor.Licence BBB',
      'request-type-added type Pier SSS',
      'error-added error Stormy DSS',
    ]);
    expect(changes.map((change) => change.positions)).toEqual([
      ['request'],
      ['response'],
      ['request'],
      [],
      ['response'],
    ]);
  });

  it('takes the worst of both positions for a type that both reach, and says both', () => {
    const [change] = diffOf((spec) => {
      typeOf(spec, 'Gear').members.push(member('Anchor', 'string', { required: true }));
    });
    expect(change).toMatchObject({
      id: 'request-member-added-required',
      positions: ['request', 'response'],
      wire: 'breaking',
      compile: 'breaking',
      validator: 'breaking',
      bump: 'major',
    });
    expect(change?.rules?.map(({ id, position, wire }) => [id, position, wire])).toEqual([
      ['request-member-added-required', 'request', 'breaking'],
      ['response-member-added-required', 'response', 'safe'],
    ]);
    expect(change?.why).toMatch(/^In requests: .* In responses: /);
  });

  it('says that no action reaches a type, whose wire verdict is then safe', () => {
    const [change] = diffOf((spec) => {
      memberOf(typeOf(spec, 'Buoy').members, 'Colour').type = list('string');
    });
    expect(change).toMatchObject({ positions: [], wire: 'safe', compile: 'breaking' });
    expect(change?.why).toMatch(/^No action reaches this type/);
  });

  it('reports an action or a type that comes or goes as a whole, once', () => {
    const changes = diffOf((spec) => {
      spec.actions.push(action('PaintBoat', { input: [member('Paint', ref('Paint'))] }));
      spec.types.push(dataType('Paint', [member('Colour', 'string'), member('Tin', 'integer')]));
      spec.actions.splice(2, 1);
    });
    expect(brief(changes)).toEqual([
      'action-removed AskTask BBB',
      'action-added PaintBoat SSS',
      'request-type-added type Paint SSS',
    ]);
  });

  it('tells a page that came or went from a new action', () => {
    const changes = diffOf((spec) => {
      Object.assign(actionOf(spec, 'SinkBoat'), { documented: true, input: [member('Deep', 'boolean')] });
    });
    expect(brief(changes)).toEqual(['action-documented SinkBoat SSS']);
  });

  it('gives lines of both documents, in the order of the new one', () => {
    const changes = diffOf((spec) => {
      const hire = actionOf(spec, 'HireBoat');
      hire.input.reverse();
      memberOf(hire.input, 'Gear').required = true;
      hire.input.splice(0, 1);
    });
    expect(changes.map((change) => `${change.path} ${change.what ?? change.change}`)).toEqual([
      'HireBoat.input.Gear required',
      'HireBoat.input.Note removed',
      'HireBoat order',
    ]);
    const [gear] = changes;
    expect(gear?.source.old?.line).toBeGreaterThan(100);
    expect(gear?.source.new).toEqual(gear?.source.old);
  });
});

describe('renames', () => {
  it('recognises a member of another name with the same text', () => {
    const changes = diffOf((spec) => {
      memberOf(actionOf(spec, 'HireBoat').input, 'BoatId').name = 'VesselId';
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      id: 'request-member-renamed',
      change: 'renamed',
      path: 'HireBoat.input.VesselId',
      oldPath: 'HireBoat.input.BoatId',
      old: 'BoatId',
      new: 'VesselId',
    });
  });

  it('recognises a corrected spelling whose text was changed too', () => {
    const changes = diffOf((spec) => {
      Object.assign(memberOf(typeOf(spec, 'Boat').members, 'BuiltAt'), {
        name: 'BuildAt',
        description: 'When the boat was built.',
      });
    });
    expect(changes.map((change) => change.change)).toContain('renamed');
  });

  it('follows a renamed type and action into what refers to them', () => {
    const changes = diffOf((spec) => {
      typeOf(spec, 'Gear').name = 'Equipment';
      memberOf(actionOf(spec, 'HireBoat').input, 'Gear').type = ref('Equipment');
      memberOf(typeOf(spec, 'Boat').members, 'Gear').type = ref('Equipment');
      actionOf(spec, 'AskTask').name = 'AskForTask';
      actionOf(spec, 'HireBoat').async = { pollWith: 'AskForTask', by: 'RequestId' };
    });
    expect(brief(changes)).toEqual(['action-renamed AskForTask BBB', 'request-type-renamed type Equipment SBS']);
  });

  it('does not take one thing for another that only has the same type', () => {
    const changes = diffOf((spec) => {
      const { input } = actionOf(spec, 'HireBoat');
      input.splice(0, 1, member('Weather', 'string', { required: true, description: 'What the sky looks like.' }));
    });
    expect(changes.map((change) => change.change)).toEqual(['removed', 'added']);
  });

  it('takes a code for another one with its name misspelt only if the message says the same', () => {
    const codeDiff = (code: string, description: string) => {
      const old = boatSpec();
      old.errors.push(errorCode('InvalidParameter.LocationIdNotFound', 'Wrong location ID.'));
      const renewed = boatSpec();
      renewed.errors.push(errorCode(code, description));
      return compareSpecs(old, renewed).changes.map((change) => change.id);
    };
    expect(codeDiff('InvalidParameter.LocationldNotFound', 'Wrong location IDs.')).toContain('error-renamed');
    const other = codeDiff('InvalidParameter.LocationNotFound', 'Unable to find eligible forwarding rules.');
    expect(other.toSorted()).toEqual(['error-added', 'error-removed']);
  });

  it('does not guess between two candidates', () => {
    const changes = diffOf((spec) => {
      const { input } = actionOf(spec, 'AskTask');
      input.splice(
        0,
        1,
        member('TaskKey', 'string', { required: true, description: 'x' }),
        member('TaskDay', 'string', { required: true, description: 'x' }),
      );
    });
    expect(changes.map((change) => change.change)).not.toContain('renamed');
  });
});

describe('what follows from something else', () => {
  it('does not count the sentence that states a new value a second time', () => {
    const changes = diffOf((spec) => {
      const kind = memberOf(actionOf(spec, 'HireBoat').input, 'Kind');
      kind.constraints = { enum: ['ROW', 'SAIL', 'MOTOR'] };
      kind.description =
        'Kind of boat. Valid values: `ROW` (rowing boat), `SAIL` (sailing boat), `MOTOR` (motor boat).';
    });
    expect(brief(changes)).toEqual([
      'request-enum-added HireBoat.input.Kind SSS',
      'request-wording-changed HireBoat.input.Kind SSS',
    ]);
    expect(changes[1]?.follows).toEqual({ id: 'request-enum-added', path: 'HireBoat.input.Kind' });
  });

  it('does not count the note about null a second time', () => {
    const changes = diffOf((spec) => {
      const id = memberOf(actionOf(spec, 'HireBoat').output, 'HireId');
      id.nullable = true;
      id.description += '\nNote: this field may return `null`, indicating that no valid values can be obtained.';
    });
    expect(changes.map((change) => [change.what, change.follows !== undefined])).toEqual([
      ['nullable', false],
      ['description', true],
    ]);
  });

  it('still leaves to a person what the text says beyond it', () => {
    const changes = diffOf((spec) => {
      const hours = memberOf(actionOf(spec, 'HireBoat').input, 'Hours');
      hours.constraints = { ...hours.constraints, max: 48 };
      hours.description = 'For how long, in minutes. Value range: 1-48. Default value: 2.';
    });
    expect(changes.map((change) => [change.what, change.decide === true])).toEqual([
      ['range', false],
      ['description', true],
    ]);
    expect(changes[1]?.why).toContain('hour became minute');
    expect(changes[1]?.why).not.toContain('48');
  });

  it('does not report the list of actions of a type that a new action explains', () => {
    const changes = diffOf((spec) => {
      spec.actions.push(action('PaintBoat', { input: [member('Gear', ref('Gear'))] }));
      typeOf(spec, 'Gear').usedBy.push('PaintBoat');
    });
    expect(brief(changes)).toEqual(['action-added PaintBoat SSS']);
  });

  it('reports one that nothing explains', () => {
    const changes = diffOf((spec) => {
      typeOf(spec, 'Gear').usedBy.pop();
    });
    expect(changes.map((change) => change.what)).toEqual(['usedBy']);
  });
});

describe('constraints', () => {
  const limits = (before: Member['constraints'], after: Member['constraints']): string[] => {
    const spec = (constraints: Member['constraints']) => {
      const made = boatSpec();
      Object.assign(memberOf(actionOf(made, 'HireBoat').input, 'BoatId'), { constraints });
      return made;
    };
    return compareSpecs(spec(before), spec(after)).changes.map((change) => `${change.id} ${severityOf(change)}`);
  };

  it.each([
    [{ max: 5 }, { max: 6 }, 'request-range-loosened safe'],
    [{ max: 5 }, { max: 4 }, 'request-range-tightened breaking'],
    [{}, { minLength: 4 }, 'request-range-tightened breaking'],
    [{ min: 1, max: 5 }, { min: 2, max: 6 }, 'request-range-changed breaking'],
    [{ min: 1, also: [0] }, { min: 1 }, 'request-range-tightened breaking'],
    [{ min: 1 }, { min: 1, also: [-1] }, 'request-range-loosened safe'],
    [{ enum: ['a'] }, { enum: ['a', 'b'] }, 'request-enum-added safe'],
    [{ enum: ['a', 'b'] }, { enum: ['a'] }, 'request-enum-removed breaking'],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, 'request-enum-order safe'],
    [{ enum: ['a'], caseInsensitive: true }, { enum: ['a'] }, 'request-enum-removed breaking'],
    [{ enum: ['a'] }, { enum: ['a'], caseInsensitive: true }, 'request-enum-added safe'],
    [
      { enum: ['a', 'b'], caseInsensitive: true },
      { enum: ['b', 'a'], caseInsensitive: true },
      'request-enum-order safe',
    ],
    [{}, { enum: ['a'] }, 'request-enum-introduced breaking'],
    [{ enum: ['a'] }, {}, 'request-enum-dropped safe'],
    [{ default: 1 }, { default: 2 }, 'request-default-changed dangerous'],
    [{ pattern: '^a$' }, { pattern: '^b$' }, 'request-pattern-tightened breaking'],
    [{ unit: 'seconds' }, { unit: 'minutes' }, 'request-unit-changed dangerous'],
  ] as const)('%j to %j', (before, after, expected) => {
    expect(limits(before as Member['constraints'], after as Member['constraints'])).toEqual([expected]);
  });
});
