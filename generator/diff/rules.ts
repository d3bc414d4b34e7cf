import type { Bump, Position, Verdict, Verdicts } from './types.ts';

/**
 * Every event that the comparison can find, and what it means to whoever uses the package: one row per event and
 * position. The columns are wire, compile, validator (B breaking, D dangerous, S safe) and the version step.
 * `test/diff/proof` compiles a program, runs the validators and calls a service for each row that a package can show.
 * For responses the third column asks whether what a service of the new spec answers passes, or may pass: an old answer
 * that was kept need not.
 */
export interface Rule extends Verdicts {
  /** Stable. With a position in front where the event has a row for both. */
  id: string;
  position: Position;
  bump: Bump;
  why: string;
  /** A person must decide whether the meaning changed. */
  decide: boolean;
}

type Letter = 'B' | 'D' | 'S';
type Verdict3 = `${Letter}${Letter}${Letter}`;
type Row = readonly [verdicts: Verdict3, bump: Bump, why: string, decide?: 'decide'];

/** An event that means different things in requests and in responses. */
interface Directed {
  request: Row;
  response: Row;
}

const same = (verdicts: Verdict3, bump: Bump, why: string): Directed => ({
  request: [verdicts, bump, why],
  response: [verdicts, bump, why],
});

/** Events on members, data types and what stands in them: the position decides. */
const DIRECTED = {
  'member-added-optional': {
    request: ['SSS', 'minor', 'Programs that do not send it go on as before.'],
    response: ['SSS', 'minor', 'Programs that do not read it go on as before.'],
  },
  'member-added-required': {
    request: ['BBB', 'major', 'A request without it is refused, and no longer compiles.'],
    response: ['SSS', 'minor', 'Programs that do not read it go on as before.'],
  },
  'member-removed': {
    request: [
      'BBD',
      'major',
      'The service no longer knows it, the type no longer has it, and the validator reports an unknown name.',
    ],
    response: ['BBS', 'major', 'It no longer arrives, and the type no longer has it.'],
  },
  'member-renamed': {
    request: ['BBD', 'major', 'The service no longer knows the old name, and the type no longer has it.'],
    response: ['BBS', 'major', 'The old name no longer arrives, and the type no longer has it.'],
  },
  'member-required': {
    request: ['BBB', 'major', 'A request without it is refused, and no longer compiles.'],
    response: ['SSS', 'patch', 'It now always arrives.'],
  },
  'member-optional': {
    request: ['SSS', 'minor', 'It may be left out now.'],
    response: ['DBS', 'major', 'It may be absent now: code that reads it without asking no longer compiles.'],
  },
  'member-nullable': {
    request: ['SSS', 'patch', 'Requests are not affected.'],
    response: ['DBS', 'major', 'It may be null now: code that reads it without asking no longer compiles.'],
  },
  'member-not-nullable': {
    request: ['SSS', 'patch', 'Requests are not affected.'],
    response: ['SSS', 'patch', 'It is never null any more.'],
  },
  'member-deprecated': same('DSS', 'minor', 'It works for now; plan to do without it.'),
  'member-undeprecated': same('SSS', 'patch', 'It is no longer marked as deprecated.'),
  'type-incompatible': same('BBB', 'major', 'Values of the old type are not values of the new one.'),
  'type-widened': {
    request: ['SSS', 'minor', 'Every value that was accepted still is.'],
    response: ['DSS', 'minor', 'Values of a kind that never came before may arrive; the TypeScript type is the same.'],
  },
  'type-narrowed': {
    request: [
      'BSB',
      'major',
      'Some values that were accepted no longer are; the TypeScript type is the same, so the compiler stays silent.',
    ],
    response: ['SSS', 'patch', 'Only values that came before arrive.'],
  },
  'type-reference-changed': same('SSS', 'patch', 'It names another data type with the same members.'),
  'enum-added': {
    request: ['SSS', 'minor', 'More values are accepted.'],
    response: ['DSS', 'minor', 'A value that never came before may arrive; a switch without a default misses it.'],
  },
  'enum-removed': {
    request: [
      'BSB',
      'major',
      'A value that was accepted no longer is; enums are open types, so the compiler stays silent.',
    ],
    response: ['SSS', 'patch', 'Only values that came before arrive.'],
  },
  'enum-changed': {
    request: [
      'BSB',
      'major',
      'A value that was accepted no longer is; enums are open types, so the compiler stays silent.',
    ],
    response: ['DSS', 'minor', 'A value that never came before may arrive; a switch without a default misses it.'],
  },
  'enum-introduced': {
    request: ['BSB', 'major', 'The document now lists the values; one that is not listed may be refused.'],
    response: ['SSS', 'patch', 'The document now lists the values.'],
  },
  'enum-dropped': {
    request: ['SSS', 'minor', 'The document no longer restricts the values.'],
    response: ['DSS', 'minor', 'A value that never came before may arrive.'],
  },
  'enum-order': same('SSS', 'patch', 'The same values in another order.'),
  'range-tightened': {
    request: ['BSB', 'major', 'A value that was accepted may no longer be.'],
    response: ['SSS', 'patch', 'Only values that came before arrive.'],
  },
  'range-loosened': {
    request: ['SSS', 'minor', 'More values are accepted.'],
    response: ['DSS', 'minor', 'A value outside the old range may arrive.'],
  },
  'range-changed': {
    request: ['BSB', 'major', 'A value that was accepted may no longer be.'],
    response: ['DSS', 'minor', 'A value outside the old range may arrive.'],
  },
  'pattern-tightened': {
    request: ['BSB', 'major', 'A value that was accepted may not have the form that is asked for now.'],
    response: ['SSS', 'patch', 'Values are promised to have this form.'],
  },
  'pattern-loosened': {
    request: ['SSS', 'minor', 'No form is asked for any more.'],
    response: ['DSS', 'minor', 'A value of another form may arrive.'],
  },
  'default-changed': {
    request: ['DSS', 'minor', 'Leaving it out means something else now.'],
    response: ['SSS', 'patch', 'A response states the value itself.'],
  },
  'default-stated': {
    request: [
      'DSS',
      'minor',
      'The document now says what leaving it out means; it may have meant something else before.',
    ],
    response: ['SSS', 'patch', 'A response states the value itself.'],
  },
  'default-dropped': {
    request: ['DSS', 'minor', 'The document no longer says what leaving it out means.'],
    response: ['SSS', 'patch', 'A response states the value itself.'],
  },
  'unit-changed': {
    request: ['DSD', 'minor', 'The same number may mean something else.', 'decide'],
    response: ['DSS', 'minor', 'The same number may mean something else.', 'decide'],
  },
  'unit-stated': same('SSS', 'patch', 'The document now says in which unit; the value is what it was.'),
  'unit-dropped': same('SSS', 'patch', 'The document no longer says in which unit; the value is what it was.'),
  'member-example-changed': same('SSS', 'patch', 'Only the example of a value changed.'),
  'meaning-changed': {
    request: ['DSD', 'minor', 'The text says something else.', 'decide'],
    response: ['DSS', 'minor', 'The text says something else.', 'decide'],
  },
  'wording-changed': same('SSS', 'patch', 'The text says the same in other words.'),
  'rule-added': {
    request: ['BSB', 'major', 'A combination of members that was accepted may no longer be.'],
    response: ['SSS', 'patch', 'Rules between members do not bind responses.'],
  },
  'rule-removed': {
    request: ['SSS', 'minor', 'More combinations of members are accepted.'],
    response: ['SSS', 'patch', 'Rules between members do not bind responses.'],
  },
  'rule-changed': {
    request: ['BSB', 'major', 'A combination of members that was accepted may no longer be.'],
    response: ['SSS', 'patch', 'Rules between members do not bind responses.'],
  },
  'members-order': same('SSS', 'patch', 'The same members in another order.'),
  'type-removed': {
    request: ['SBS', 'major', 'The package no longer exports it; the members that used it are changes of their own.'],
    response: ['SBS', 'major', 'The package no longer exports it; the members that used it are changes of their own.'],
  },
  'type-renamed': {
    request: [
      'SBS',
      'major',
      'The wire never carries the name of a type; an import of the old name no longer compiles.',
    ],
    response: [
      'SBS',
      'major',
      'The wire never carries the name of a type; an import of the old name no longer compiles.',
    ],
  },
  'type-added': same('SSS', 'minor', 'Nothing used it before.'),
  'type-used-by': same('SSS', 'patch', 'Only the list of actions that use the type changed.'),
  'details-changed': {
    request: ['DSS', 'minor', 'Something changed that the document says beside the facts.', 'decide'],
    response: ['DSS', 'minor', 'Something changed that the document says beside the facts.', 'decide'],
  },
  'details-reworded': same('SSS', 'patch', 'Something changed that the document says beside the facts, in words only.'),
  'modified-unknown': {
    request: ['DDD', 'minor', 'The release history says that it was modified, and not what it was before.', 'decide'],
    response: ['DDD', 'minor', 'The release history says that it was modified, and not what it was before.', 'decide'],
  },
} as const satisfies Record<string, Directed>;

/** Events that belong to one position, or to the API as a whole (counted as request: a program calls it). */
const PLAIN = {
  'api-version-changed': ['BSS', 'major', 'The old version of the API is no longer what this package calls.'],
  'api-protocol-changed': ['BSS', 'major', 'Requests are signed and sent in another way.'],
  'api-endpoint-changed': ['BSS', 'major', 'Requests go to another host: firewalls and fixed endpoints need it.'],
  'api-path-changed': ['BSS', 'major', 'Requests go to another path.'],
  'api-title-changed': ['SSS', 'patch', 'Only the title changed.'],
  'actions-order': ['SSS', 'patch', 'The same actions in another order.'],
  'types-order': ['SSS', 'patch', 'The same data types in another order.'],
  'errors-order': ['SSS', 'patch', 'The same error codes in another order.'],
  'regions-order': ['SSS', 'patch', 'The same regions in another order.'],
  'common-order': ['SSS', 'patch', 'The same common parameters in another order.'],
  'monitoring-order': ['SSS', 'patch', 'The same namespaces in another order.'],
  'region-added': ['SSS', 'minor', 'One more region can be named.'],
  'region-removed': [
    'BSS',
    'major',
    'Requests to this region are refused; regions are open types, so the compiler stays silent.',
  ],
  'region-renamed': ['BSS', 'major', 'Requests that name the old region are refused.'],
  'region-endpoint-changed': ['BSS', 'major', 'Requests to this region go to another host.'],
  'region-name-changed': ['SSS', 'patch', 'Only the title of the region changed.'],
  'common-added': ['SSS', 'minor', 'The client sends the common parameters; a program has nothing to change.'],
  'common-removed': ['SSS', 'minor', 'The client sends the common parameters; a program has nothing to change.'],
  'common-renamed': ['BSS', 'major', 'The client of the old package sends the old name.'],
  'common-required': ['BSS', 'major', 'A client that does not send it is refused.'],
  'common-modified': [
    'DSS',
    'minor',
    'The client sends the common parameters; check that it still sends what is asked for.',
    'decide',
  ],
  'common-text-changed': ['SSS', 'patch', 'Only the text about a common parameter changed.'],
  'action-added': ['SSS', 'minor', 'A new method; the others go on as before.'],
  'action-removed': ['BBB', 'major', 'The service refuses it, and the package no longer has it.'],
  'action-renamed': ['BBB', 'major', 'The service refuses the old name, and the package no longer has it.'],
  'action-documented': ['SSS', 'minor', 'It has a page now, and with it a typed method.'],
  'action-undocumented': ['SBB', 'major', 'It has no page any more: the package can no longer type it.'],
  'action-deprecated': ['DSS', 'minor', 'It works for now; plan to do without it.'],
  'action-undeprecated': ['SSS', 'patch', 'It is no longer marked as deprecated.'],
  'action-endpoint-changed': ['BSS', 'major', 'Requests go to another host: firewalls and fixed endpoints need it.'],
  'action-summary-changed': ['SSS', 'patch', 'Only its line in the list of actions changed.'],
  'action-category-changed': ['SSS', 'patch', 'Only its group in the list of actions changed.'],
  'action-examples-changed': ['SSS', 'patch', 'Only examples changed.'],
  'effect-write': [
    'DSS',
    'minor',
    'It may change something: it is no longer repeated after a fault, which its caller sees.',
  ],
  'effect-read': ['DSS', 'minor', 'It only reads: it is repeated after faults, which it was not.'],
  'idempotency-changed': [
    'DSS',
    'minor',
    'Another member makes a repeated request safe, or none: the client fills in and repeats accordingly.',
  ],
  'rate-limit-lowered': ['DSS', 'minor', 'Programs that call often may be throttled.'],
  'rate-limit-raised': ['SSS', 'patch', 'More calls a second are allowed.'],
  'filters-added': ['SSS', 'minor', 'One more filter is accepted.'],
  'filters-removed': [
    'BSS',
    'major',
    'A filter that was accepted no longer is; its name is an open type, so the compiler stays silent.',
  ],
  'filters-changed': ['DSS', 'minor', 'What a filter takes or means changed.', 'decide'],
  'filters-wording-changed': ['SSS', 'patch', 'The text about a filter says the same in other words.'],
  'history-added': ['SSS', 'none', 'The release history has one more entry.'],
  'history-changed': ['SSS', 'none', 'The release history tells it differently.'],
  'history-removed': ['SSS', 'none', 'The release history no longer has this entry.'],
  'history-order': ['SSS', 'none', 'The release history has another order.'],
} as const satisfies Record<string, Row>;

const PLAIN_RESPONSE = {
  'error-added': ['DSS', 'minor', 'A code that never came before may come; a switch without a default misses it.'],
  'error-removed': ['SBS', 'major', 'It no longer comes; the package no longer names it.'],
  'error-renamed': [
    'DBS',
    'major',
    'Code that looks for the old code misses the new one, and its name is gone from the package.',
  ],
  'error-scope-changed': ['SSS', 'patch', 'It moved between the common codes and those of the product.'],
  'error-title-changed': ['SSS', 'patch', 'Only the short name of the error changed.'],
  'error-meaning-changed': ['DSS', 'minor', 'The text says something else about when it comes.', 'decide'],
  'error-conclusion-changed': ['DSS', 'minor', 'A client concludes something else from it.'],
  'error-wording-changed': ['SSS', 'patch', 'The text says the same in other words.'],
  'action-errors-added': ['DSS', 'minor', 'The action may answer with a code that its page did not list.'],
  'action-errors-removed': ['SSS', 'patch', 'The page no longer lists the code; handling it does no harm.'],
  'action-errors-changed': ['DSS', 'minor', 'The action may answer with a code that its page did not list.'],
  'action-errors-order': ['SSS', 'patch', 'The same codes in another order.'],
  'async-added': ['DSS', 'minor', 'It answers before it is done: the outcome has to be asked for.'],
  'async-removed': ['DSS', 'minor', 'The document no longer says that the outcome has to be asked for.'],
  'async-changed': ['DSS', 'minor', 'The outcome has to be asked for in another way.'],
  'paging-added': ['SSS', 'minor', 'All pages can be read as one list now.'],
  'paging-removed': [
    'BBS',
    'major',
    'Its pages can no longer be read as one list: `.items()` and `.pages()` are gone.',
  ],
  'paging-changed': ['BBS', 'major', 'Its pages are another list, or are asked for in another way.'],
  'paging-total-changed': [
    'DSS',
    'minor',
    'Another number tells that the last page was read, or none: then a page that is not full ends the list.',
  ],
  'paging-size-changed': ['SSS', 'patch', 'Pages of another size are asked for; the items are the same.'],
  'waiting-added': ['SSS', 'minor', 'Its outcome can be waited for now.'],
  'waiting-removed': ['DBS', 'major', 'Its outcome can no longer be waited for: `waitFor` does not take its response.'],
  'waiting-changed': [
    'DSS',
    'minor',
    'Its outcome is learnt in another way: a program of the old package may wait in vain.',
  ],
  'monitoring-added': ['SSS', 'minor', 'More can be monitored.'],
  'monitoring-removed': ['BSS', 'major', 'It can no longer be monitored.'],
  'monitoring-renamed': ['BSS', 'major', 'It can no longer be asked for by its old name.'],
  'monitoring-meaning-changed': ['DSS', 'minor', 'The same number may mean something else.', 'decide'],
  'monitoring-wording-changed': ['SSS', 'patch', 'The text says the same in other words.'],
} as const satisfies Record<string, Row>;

export type DirectedEvent = keyof typeof DIRECTED;
export type PlainEvent = keyof typeof PLAIN | keyof typeof PLAIN_RESPONSE;
export type Event = DirectedEvent | PlainEvent;

const VERDICTS: Record<Letter, Verdict> = { B: 'breaking', D: 'dangerous', S: 'safe' };

const toRule = (id: string, position: Position, [verdicts, bump, why, decide]: Row): Rule => {
  const [wire, compile, validator] = [...verdicts].map((letter) => VERDICTS[letter as Letter]) as [
    Verdict,
    Verdict,
    Verdict,
  ];
  return { id, position, wire, compile, validator, bump, why, decide: decide === 'decide' };
};

/** The table, by id: `request-member-added-optional`, `action-added`. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    ...Object.entries(DIRECTED as Record<string, Directed>).flatMap(([event, rows]) => [
      toRule(`request-${event}`, 'request', rows.request),
      toRule(`response-${event}`, 'response', rows.response),
    ]),
    ...Object.entries(PLAIN as Record<string, Row>).map(([event, row]) => toRule(event, 'request', row)),
    ...Object.entries(PLAIN_RESPONSE as Record<string, Row>).map(([event, row]) => toRule(event, 'response', row)),
  ].map((rule) => [rule.id, rule]),
);

/** Does the event have a row for each position? */
export const isDirected = (event: Event): event is DirectedEvent => event in DIRECTED;

/** The rule of an event; directed events need the position. */
export function ruleOf(event: Event, position: Position): Rule {
  const rule = RULES.get(isDirected(event) ? `${position}-${event}` : event);
  if (!rule) throw new Error(`No rule for ${event}`);
  return rule;
}
