import type { ApiSpec } from '../../../../generator/spec/types.ts';
import { boatSpec, list, member, ref } from '../../../diff/fixture.ts';

/** A small spec in which every optional field of the format is there, so that a walk over it meets every slot. */
export function fullSpec(): ApiSpec {
  const spec = boatSpec();
  const source = { line: 5, endLine: 6, repairs: ['cell-continued@5'] };
  const [hire, find, ask] = spec.actions;
  const [boat] = spec.types;
  const [auth] = spec.errors;
  if (!hire || !find || !ask || !boat || !auth) throw new Error('The fixture has lost its actions');
  spec.source.sha256 = 'a'.repeat(64);
  Object.assign(hire, { categoryGroup: 'All boats', endpoint: 'hire.boat.example.com', deprecated: true, source });
  hire.rules = [
    { kind: 'anyOf', members: ['Crew', 'Gear'], from: 'Give Crew or Gear.', line: 1 },
    { kind: 'oneOf', members: ['Kind', 'Note'], from: 'Give Kind or Note.', line: 2 },
    { kind: 'exclusive', members: ['Hours', 'Crew'], from: 'Not both.', line: 3 },
    { kind: 'requiredWhen', members: ['Note'], when: { member: 'Kind', is: ['SAIL', 2] }, from: 'Needed.', line: 4 },
    { kind: 'requiredWhen', members: ['Gear'], when: { member: 'Crew', absent: true }, from: 'Needed.', line: 4 },
  ];
  hire.examples = [
    {
      title: 'A boat',
      description: 'For two hours',
      request: { BoatId: 'boat-1', Hours: '2', Gear: { Vest: 'true' }, Crew: [{ Name: 'Ann', Age: 7 }] },
      response: { Response: { HireId: 'h-1', Fee: 1.5, RequestId: 'r-1', Log: [null, 'sunk', { Depth: 'deep' }] } },
      source,
    },
  ];
  find.input.push(
    member('Offset', 'integer', { constraints: { default: 0 } }),
    member('Kinds', list('string'), {
      constraints: { enum: ['ROW', 'SAIL'], caseInsensitive: true, minItems: 1, also: ['OAR'] },
    }),
    member('Colour', 'string', { constraints: { minLength: 2, default: 'x', unit: 'shades', example: 'teal' } }),
    member('Anything', 'json'),
    member('Unknown', ref('Nowhere')),
  );
  find.filters = [{ name: 'kind', description: 'By kind', values: ['ROW', 2], type: list('string'), line: 1 }];
  find.output.push(member('TotalCount', 'integer', { description: 'Total number of boats.' }));
  ask.output = [
    member('Status', 'integer', { required: true, description: 'State: 0 (succeeded), 1 (failed), 2 (in progress).' }),
    member('RequestId', 'string', { required: true }),
  ];
  boat.rules = [{ kind: 'anyOf', members: ['Gear', 'BuiltAt'], from: 'Give one.', line: 8 }];
  Object.assign(auth, { title: 'Wrong', also: [{ title: 'False', description: 'It is wrong.', source }] });
  const [release] = spec.releases;
  if (release) release.description = 'Tasks can be asked for.';
  spec.responseFormats = [
    {
      title: 'Of tasks',
      description: 'What tasks answer',
      members: [member('code', 'integer')],
      entries: [member('state', 'string')],
      example: { code: 0, data: { 'boat-1': 'afloat' } },
      source,
    },
  ];
  spec.useCases = [
    { title: 'A trip', description: 'There and back', action: 'HireBoat', request: {}, response: {}, source },
  ];
  return spec;
}
