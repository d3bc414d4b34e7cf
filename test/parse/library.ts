/** A reference of a made-up product in the dialect, as a clean export has it: what tests damage or extend. */

interface MemberRow {
  name: string;
  type: string;
  description: string;
  required?: boolean;
}

export interface PageParts {
  description?: string;
  input?: readonly MemberRow[];
  output?: readonly MemberRow[];
  examples?: string;
  errors?: readonly (readonly [string, string])[];
}

export const UPDATED = 'Last updated: 2024-01-02 03:04:05';

/** An action's page. */
export function actionPage(
  name: string,
  { description = `This API is used to call ${name}.`, input = [], output = [], examples, errors = [] }: PageParts = {},
): string {
  return `# ${name}

${UPDATED}

## 1. API Description

Domain name for API request: library.tencentcloudapi.com.

${description}

A maximum of 20 requests can be initiated per second for this API.

## 2. Input Parameters

The following request parameter list only provides API request parameters and some common parameters.

${table([
  ['Parameter Name', 'Required', 'Type', 'Description'],
  ['Action', 'Yes', 'String', `Common Params. The value used for this API: ${name}.`],
  ['Version', 'Yes', 'String', 'Common Params. The value used for this API: 2024-01-01.'],
  ...input.map((row) => [row.name, row.required === false ? 'No' : 'Yes', row.type, row.description]),
])}

## 3. Output Parameters

${table([
  ['Parameter Name', 'Type', 'Description'],
  ...output.map((row) => [row.name, row.type, row.description]),
  ['RequestId', 'String', 'The unique request ID.'],
])}

## 4. Example

${examples ?? example('Calling it', `https://library.tencentcloudapi.com/?Action=${name}`, '{"Response": {"RequestId": "r-1"}}')}

## 5. Error Code

${errors.length === 0 ? 'There is no error code related to the API business logic.' : table([['Error Code', 'Description'], ...errors])}
`;
}

export function example(title: string, request: string, response: string): string {
  return `### Example1 ${title}

#### Input Example

\`\`\`
${request}
\`\`\`

#### Output Example

\`\`\`
${response}
\`\`\`
`;
}

/** The page of data types. */
export function dataTypes(
  types: readonly { name: string; description?: string; usedBy?: string; members: readonly MemberRow[] }[],
): string {
  const sections = types.map(
    ({ name, description = 'A type.', usedBy = 'LendBook', members }) => `## ${name}

${description}

Used by actions: ${usedBy}.

${table([['Name', 'Type', 'Description'], ...members.map((row) => [row.name, row.type, row.description])])}
`,
  );
  return `# Data Types\n\n${UPDATED}\n\n${sections.join('\n')}`;
}

export const table = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

/** A document of these pages. */
export const library = (...pages: readonly string[]): string => `# Library\n\n${pages.join('\n')}`;
