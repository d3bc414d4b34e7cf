/** `src/monitoring.ts`: metrics and dimensions as types, and the request for them; where the document has a monitoring action. */
import type { Monitoring } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { docComment } from './docs.ts';
import { printTemplate } from './module.ts';
import { type Code, code, commentText, joinCode, propertyAccess, propertyKey } from './text.ts';
import { unionOf } from './type-text.ts';

type DimensionGroup = Monitoring['namespaces'][number]['dimensionGroups'][number];

export function emitMonitoring(context: PackageContext): EmittedFile[] {
  const { monitoring } = context.spec;
  const action = context.actions.find(({ name }) => name === monitoring?.action);
  if (!monitoring || !action) return [];
  const memberNamed = (pattern: RegExp) => action.input.find(({ name }) => pattern.test(name));
  const namespace = memberNamed(/^namespace$/i);
  const metric = memberNamed(/^metricName$/i);
  const dimensions = memberNamed(/^dimensions$/i);
  const pair =
    dimensions?.type.kind === 'array' && dimensions.type.items.kind === 'ref' ? dimensions.type.items.name : '';
  const parts = context.types.get(pair)?.members ?? [];
  const [key, value] = [/^name$/i, /^value$/i].map((pattern) => parts.find(({ name }) => pattern.test(name)));
  if (!namespace || !metric || !dimensions || !key || !value) return [];
  const { method, request } = namesOf(context, action);
  const view = {
    method,
    request,
    namespace: namespace.name,
    metric: metric.name,
    dimensions: dimensions.name,
    queryDimensions: propertyAccess('query', dimensions.name),
    own: unionOf([namespace.name, metric.name, dimensions.name]),
    name: key.name,
    value: value.name,
    namespaces: monitoring.namespaces.map(({ name, metrics, dimensionGroups }) => ({
      name,
      metrics: metrics.map(({ name, description, unit }) => ({ name, facts: { description, unit } })),
      metricNames: unionOf(metrics.map(({ name }) => name)),
      groups: unionOf([...new Map(dimensionGroups.map(groupType).map((type) => [String(type), type])).values()]),
    })),
  };
  return [printTemplate(context, 'src/monitoring.ts', view)];
}

function groupType({ dimensions }: DimensionGroup): Code {
  const members = dimensions.map(({ name, description, format }) => {
    const docs = commentText([description, format].filter(Boolean).join(': '));
    const member = code`${propertyKey(name)}: string | number;`;
    return docs ? code`${docComment([docs])}\n${member}` : member;
  });
  return code`{\n${joinCode(members, '\n')}\n}`;
}
