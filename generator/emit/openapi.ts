/** An OpenAPI 3.1 document of a whole API, for the tools of others: `spec/<api>.openapi.json`. */
import { nameSpec, type SpecNames } from '../names/spec-names.ts';
import { jsonText } from '../spec/json.ts';
import { reachedTypes, typesByName } from '../spec/references.ts';
import type { Action, ApiSpec, Member, Protocol } from '../spec/types.ts';
import { objectSchema, type Schema, type SchemaStyle } from './json-schema.ts';
import { errorExtensions, operationExtensions } from './openapi-extensions.ts';

const FORM = 'application/x-www-form-urlencoded';

/**
 * The document as text; the same spec gives the same bytes. All actions of an API share one URL, so each has a fragment
 * of its own, which is never sent: what tells them apart on the wire is in their headers or form.
 */
export function emitOpenApi(spec: ApiSpec): string {
  const names = nameSpec(spec);
  const documented = spec.actions.filter((action) => names.actions.has(action.name));
  const tags = [...new Set(documented.map(tagOf))];
  return jsonText({
    openapi: '3.1.0',
    info: {
      title: `${spec.title} API`,
      version: spec.version,
      summary: `Generated from ${spec.source.file}.`,
      description: ABOUT[spec.protocol],
    },
    servers: serversOf(spec),
    security: [{ [SECURITY[spec.protocol].name]: [] }],
    ...errorExtensions(spec.errors),
    tags: tags.map((name) => ({ name, description: `${name} of ${spec.title}` })),
    paths: Object.fromEntries(
      documented.map((action) => [`${spec.path}#${action.name}`, pathItem(spec, action, names)]),
    ),
    components: {
      schemas: schemasOf(spec, documented, names),
      securitySchemes: { [SECURITY[spec.protocol].name]: SECURITY[spec.protocol].scheme },
    },
  });
}

const ABOUT: Record<Protocol, string> = {
  'tencentcloud-v3':
    'Every action is a POST of JSON to one URL; the header X-TC-Action tells which. Errors come with the HTTP status 200, as `Response.Error`. Requests are signed with TC3-HMAC-SHA256.',
  'qcloud-v2':
    'Every action is a form posted to one URL; the parameter Action tells which. The elements of lists are parameters of their own, with dotted, indexed names (`listeners.0.protocol`). Errors come with the HTTP status 200, as a `code` other than 0.',
};

const SECURITY: Record<Protocol, { name: string; scheme: Schema }> = {
  'tencentcloud-v3': {
    name: 'TC3-HMAC-SHA256',
    scheme: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'TC3-HMAC-SHA256 over the canonical request, with a key derived from the date and the service.',
    },
  },
  'qcloud-v2': {
    name: 'HmacSignature',
    scheme: {
      type: 'apiKey',
      in: 'query',
      name: 'Signature',
      description: 'HmacSHA256 or HmacSHA1 over the sorted parameters; sent as one of them.',
    },
  },
};

function serversOf(spec: ApiSpec): Schema[] {
  const regional = spec.regions.filter((region) => region.endpoint !== undefined);
  return [
    { url: `https://${spec.endpoint}`, description: 'Nearest access point' },
    ...regional.map(({ endpoint, name }) => ({ url: `https://${endpoint}`, description: name })),
  ];
}

function tagOf(action: Action): string {
  return action.category === '' ? 'Other' : action.category;
}

function pathItem(spec: ApiSpec, action: Action, names: SpecNames): Schema {
  const own = names.actions.get(action.name);
  const request = reference(own?.request ?? action.name);
  const response = reference(own?.response ?? action.name);
  const isLegacy = spec.protocol === 'qcloud-v2';
  const fixed = (name: string, value: string) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string', const: value },
  });
  const header = (name: string, type: string, description: string, required: boolean) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type },
  });
  const form = {
    allOf: [
      request,
      { type: 'object', properties: { Action: { type: 'string', const: action.name } }, required: ['Action'] },
    ],
  };
  return {
    ...(action.endpoint === undefined ? {} : { servers: [{ url: `https://${action.endpoint}` }] }),
    post: {
      operationId: own?.method ?? action.name,
      tags: [tagOf(action)],
      summary: action.summary === '' ? action.name : action.summary,
      ...(action.description === '' ? {} : { description: action.description }),
      ...(action.deprecated === true ? { deprecated: true } : {}),
      ...operationExtensions(action, isLegacy ? '$' : '$.Response'),
      ...(isLegacy
        ? {}
        : {
            parameters: [
              fixed('X-TC-Action', action.name),
              fixed('X-TC-Version', spec.version),
              header('X-TC-Region', 'string', 'Region of the resources; not every action needs it.', false),
              header('X-TC-Timestamp', 'integer', 'Unix time of the request, in seconds.', true),
              header('X-TC-Token', 'string', 'Of a temporary key.', false),
            ],
          }),
      requestBody: {
        required: true,
        content: isLegacy ? { [FORM]: { schema: form } } : { 'application/json': { schema: request } },
      },
      responses: {
        200: {
          description: 'The result, or an error.',
          content: { 'application/json': { schema: isLegacy ? response : inEnvelope(response) } },
        },
      },
    },
  };
}

function inEnvelope(response: Schema): Schema {
  return {
    type: 'object',
    properties: { Response: { anyOf: [response, { $ref: '#/components/schemas/ErrorResponse' }] } },
    required: ['Response'],
  };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${componentName(name)}` };
}

function componentName(name: string): string {
  return name.replace(/[^\w.-]/g, '_');
}

/** One schema for each data type: with the documented values where requests have it, with open ones where only responses do. */
function schemasOf(spec: ApiSpec, actions: Action[], names: SpecNames): Record<string, Schema> {
  const types = typesByName(spec.types);
  const sent = reachedTypes(
    types,
    actions.flatMap((action) => action.input),
  );
  const style = (values: SchemaStyle['values']): SchemaStyle => ({
    values,
    closed: false,
    descriptions: true,
    reference: (type) => {
      const name = names.types.get(type);
      return name === undefined ? undefined : `#/components/schemas/${componentName(name)}`;
    },
  });
  const schemas: Record<string, Schema> = {};
  const add = (
    name: string,
    description: string,
    members: readonly Member[],
    rules: Parameters<typeof objectSchema>[1],
    values: SchemaStyle['values'],
  ) => {
    const schema = objectSchema(members, rules, style(values));
    schemas[componentName(name)] = description === '' ? schema : { description, ...schema };
  };
  for (const type of spec.types) {
    const isSent = sent.has(type.name);
    add(
      names.types.get(type.name) ?? type.name,
      type.description,
      type.members,
      isSent ? (type.rules ?? []) : [],
      isSent ? 'closed' : 'open',
    );
  }
  for (const action of actions) {
    const own = names.actions.get(action.name);
    if (own === undefined) continue;
    add(own.request, '', action.input, action.rules ?? [], 'closed');
    add(own.response, '', action.output, [], 'open');
  }
  if (spec.protocol === 'tencentcloud-v3') schemas['ErrorResponse'] = errorResponse(spec);
  return schemas;
}

function errorResponse(spec: ApiSpec): Schema {
  const codes = [...new Set(spec.errors.map(({ code }) => code))];
  return {
    type: 'object',
    properties: {
      Error: {
        type: 'object',
        properties: {
          Code:
            codes.length === 0 ? { type: 'string' } : { anyOf: [{ type: 'string', enum: codes }, { type: 'string' }] },
          Message: { type: 'string' },
        },
        required: ['Code', 'Message'],
      },
      RequestId: { type: 'string' },
    },
    required: ['Error', 'RequestId'],
  };
}
