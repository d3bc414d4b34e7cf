/** Every diagnostic that the generator can give, with what it means and what to do. A code is stable. */
export const CATALOGUE = {
  'no-api': {
    severity: 'error',
    help: 'No action page was found: a heading, a line with the date of the last update, and the headings "API Description", "Input Parameters". Is this an API reference in this dialect?',
  },
  'page-twice': {
    severity: 'warning',
    help: 'Two pages describe one action. The later page completes the earlier one; where they disagree the earlier one stands.',
  },
  'type-twice': {
    severity: 'warning',
    help: 'Two data types have one name. The first one stands.',
  },
  'member-twice': {
    severity: 'warning',
    help: 'A table names a member twice. The first row stands, unless an example shows what the second one is.',
  },
  'page-unknown': {
    severity: 'warning',
    help: 'A page has a shape that is not known. Its text is kept out of the spec.',
  },
  'section-missing': { severity: 'warning', help: 'An action page lacks a section that every page has.' },
  'section-twice': {
    severity: 'warning',
    help: 'A page has a section twice. Both are taken as one, but the heading of another page may have been lost between them.',
  },
  'common-unlisted': {
    severity: 'warning',
    help: "A table of input parameters lacks a common parameter that every action's table has. Other rows may be lost with it.",
  },
  'description-missing': { severity: 'info', help: 'A member, a data type or an error code has no description.' },
  'table-unknown': {
    severity: 'warning',
    help: 'A table stands where none is expected. Its rows are kept out of the spec.',
  },
  'table-headless': {
    severity: 'info',
    help: 'A table has no header row. Its columns are taken in the order that this kind of table has everywhere else.',
  },
  'row-unread': {
    severity: 'warning',
    help: "A row of a table can't be read: its cells don't fit the columns. It is kept out of the spec.",
  },
  'cell-cropped': {
    severity: 'info',
    help: 'The text of a cell ends in the middle of a sentence: the export has cropped it.',
  },
  'type-unread': {
    severity: 'warning',
    help: 'A type can\'t be read. The member is typed as "json", which accepts anything.',
  },
  'type-unknown': {
    severity: 'warning',
    help: "A member has a type that the document doesn't define. The type is taken as one without known members.",
  },
  'type-unused': { severity: 'info', help: 'A data type that no action reaches.' },
  'required-unread': {
    severity: 'warning',
    help: 'The column "Required" has neither Yes nor No. The member is taken as optional.',
  },
  'nullable-unclear': {
    severity: 'info',
    help: 'A description speaks of null in other words than the note "This field may return null". The member is not taken as nullable; decide it in spec/overlays/ if it is.',
  },
  'name-invalid': {
    severity: 'warning',
    help: "A member's name has characters that no wire name has. The row is kept out of the spec.",
  },
  'name-suspect': {
    severity: 'info',
    help: 'A name looks misread (such as "ld" for "Id") or misspelt, but APIs have such names on the wire. It is kept. Where another one is right, a file in spec/overlays/ says so; "npm run explain" prints it.',
  },
  'names-disagree': {
    severity: 'info',
    help: 'Two names that differ only in look-alike letters are both attested. Both are kept.',
  },
  'example-unread': {
    severity: 'warning',
    help: "An example isn't valid JSON, nor a URL, and couldn't be mended. Its text is kept as it stands.",
  },
  'example-lonely': { severity: 'warning', help: 'An example has no request or no response.' },
  'example-undeclared': { severity: 'info', help: 'An example has a member that no table lists.' },
  'example-type': {
    severity: 'info',
    help: "An example's value has another type than its table says. The table stands.",
  },
  'contents-without-page': { severity: 'info', help: 'The table of contents names a page that the document lacks.' },
  'page-without-contents': { severity: 'info', help: "A page isn't in the table of contents." },
  'category-without-page': {
    severity: 'info',
    help: 'The API Category names an action that has no page. The spec has it as undocumented.',
  },
  'category-disagrees': {
    severity: 'info',
    help: 'The API Category lists an action under another title than the one that its page stands below. The API Category stands.',
  },
  'page-without-category': {
    severity: 'info',
    help: 'An action page that no API Category lists. Its category is empty.',
  },
  'used-by-unfounded': { severity: 'info', help: '"Used by actions" names an action that does not reach the type.' },
  'used-by-missing': { severity: 'info', help: 'An action reaches a type, but "Used by actions" doesn\'t name it.' },
  'history-unread': { severity: 'warning', help: "A line of the release history can't be read." },
  'history-unfounded': {
    severity: 'info',
    help: 'The release history names something that the document does not have (any more).',
  },
  'history-silent': {
    severity: 'info',
    help: 'The release history, which goes back to the first release, never introduces an action or a data type: a line of it may be lost.',
  },
  'endpoint-disagrees': {
    severity: 'info',
    help: "A page gives another host name than the other pages do. The action has the page's own.",
  },
  'code-unlisted': { severity: 'info', help: 'A page lists an error code that no list of error codes has.' },
  'code-twice': { severity: 'info', help: 'An error code stands twice in one list. The first row stands.' },
  'output-unshown': {
    severity: 'info',
    help: 'An output table lists a member that no example response of the page shows.',
  },
  'part-missing': { severity: 'info', help: 'The document lacks a part that such documents have. The rest is read.' },
  'document-cut': { severity: 'warning', help: 'The document seems to end in the middle of a page.' },
  'text-unread': { severity: 'warning', help: 'Text that belongs to no fact and is no known furniture.' },
  'rate-limit-disagrees': {
    severity: 'info',
    help: "The page and the API Category give different rate limits. The page's stands.",
  },
  'region-unlisted': {
    severity: 'info',
    help: 'A request names a region that the list of regions lacks. The list stands.',
  },
  'pages-disagree': {
    severity: 'info',
    help: 'Two pages of one action give a parameter different types, or differ in whether it is required. The earlier page stands.',
  },
  'example-action': {
    severity: 'info',
    help: "An example gives another Action than the page that it stands on. It is taken as one of the page's action.",
  },
  'action-twice': { severity: 'info', help: 'The API Category lists an action twice. The first row stands.' },
  'text-misplaced': {
    severity: 'info',
    help: 'Text stands before the first section of a page, where it belongs to nothing. It is left out.',
  },
  'async-unknown': {
    severity: 'info',
    help: 'The page says that the action is asynchronous, but not with which action to poll.',
  },
  'async-unsaid': {
    severity: 'info',
    help: 'The page sends its reader to another action for the outcome, without calling the action asynchronous.',
  },
  'promise-lost': {
    severity: 'warning',
    help: 'What the package of the committed spec promised does not follow from the document any more. If the API is as it was and only described in other words, a file in spec/overlays/ can pin it: "field": "effect", "paging", "waiting", "idempotencyMember" or "meaning".',
  },
  'effect-unclear': {
    severity: 'warning',
    help: 'It is not certain that an action only reads, so that its package does not repeat it. Where it does, a file in spec/overlays/ can say so: "field": "effect", "is": "read".',
  },
  'paging-unclear': {
    severity: 'warning',
    help: 'An action takes an offset and a size, but several lists of its response may be the paged one. A file in spec/overlays/ can name it: "field": "paging".',
  },
  'waiting-unclear': {
    severity: 'warning',
    help: 'An action is asynchronous, but the document leaves open how to learn its outcome. A file in spec/overlays/ can decide it: "field": "async" or "waiting".',
  },
} as const satisfies Record<string, { severity: Severity; help: string }>;

export type Severity = 'error' | 'warning' | 'info';
export type DiagnosticCode = keyof typeof CATALOGUE;
