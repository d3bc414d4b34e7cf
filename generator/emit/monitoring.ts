/** `src/monitoring.ts`: metrics and dimensions as types, and the request for them; where the document has a monitoring action. */
import type { Monitoring } from '../spec/types.ts';
import { comment } from './actions.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';
import { commentText, literal, propertyKey, stringLiteral } from './text.ts';

type Namespace = Monitoring['namespaces'][number];

export function emitMonitoring(context: PackageContext): EmittedFile[] {
  const { monitoring } = context.spec;
  const action = context.actions.find(({ name }) => name === monitoring?.action);
  const names = action && context.names.actions.get(action.name);
  if (!monitoring || !action || !names) return [];
  const memberNamed = (pattern: RegExp) => action.input.find(({ name }) => pattern.test(name));
  const namespace = memberNamed(/^namespace$/i);
  const metric = memberNamed(/^metricName$/i);
  const dimensions = memberNamed(/^dimensions$/i);
  const pair =
    dimensions?.type.kind === 'array' && dimensions.type.items.kind === 'ref' ? dimensions.type.items.name : '';
  const parts = context.types.get(pair)?.members ?? [];
  const [key, value] = [/^name$/i, /^value$/i].map((pattern) => parts.find(({ name }) => pattern.test(name)));
  if (!namespace || !metric || !dimensions || !key || !value) return [];

  const facts = Object.fromEntries(
    monitoring.namespaces.map(({ name, metrics }) => [
      name,
      Object.fromEntries(metrics.map(({ name: metricName, description, unit }) => [metricName, { description, unit }])),
    ]),
  );
  const own = [namespace, metric, dimensions].map(({ name }) => stringLiteral(name)).join(' | ');
  const statements = [
    `import type { ${names.request} } from './types.ts';\n`,
    `${comment("\nEach namespace's metrics: what they are, and their unit.")}\nexport const metrics = ${literal(facts)} as const;\n`,
    `${comment('\nA namespace, one of its metrics, and one of its groups of dimensions.')}\nexport type Metric =\n${monitoring.namespaces
      .map((one) => metricType(one, namespace.name, metric.name, dimensions.name))
      .join('\n')};\n`,
    `${comment('\nWhat to ask for: a metric, and the other members of the request.')}\nexport type MetricQuery = Metric & Omit<${names.request}, ${own}>;\n`,
    `${comment(
      `\nThe request of \`${names.method}\` for a metric.\n\n@example\n\`\`\`ts\nawait client.${names.method}(metricRequest(query));\n\`\`\``,
    )}\nexport function metricRequest(query: MetricQuery): ${names.request} {\n` +
      `  const dimensions = Object.entries(query[${stringLiteral(dimensions.name)}]).map(([name, value]) => ({ ${propertyKey(key.name)}: name, ${propertyKey(value.name)}: String(value) }));\n` +
      `  return { ...query, ${propertyKey(dimensions.name)}: dimensions };\n}\n`,
  ];
  return [printModule(context, 'src/monitoring.ts', `Metrics for ${names.method}.`, statements)];
}

function metricType(
  { name, metrics, dimensionGroups }: Namespace,
  namespace: string,
  metric: string,
  dimensions: string,
): string {
  const metricNames = metrics.map((one) => stringLiteral(one.name)).join(' | ') || 'never';
  const groups = dimensionGroups.map((group) => {
    const members = group.dimensions.map((dimension) => {
      const docs = commentText([dimension.description, dimension.format].filter(Boolean).join(': '));
      return `${docs ? `/** ${docs.replaceAll('\n', ' ')} */ ` : ''}${propertyKey(dimension.name)}: string | number`;
    });
    return `{ ${members.join('; ')} }`;
  });
  return `  | {\n      ${propertyKey(namespace)}: ${stringLiteral(name)};\n      ${propertyKey(metric)}: ${metricNames};\n      ${propertyKey(dimensions)}:\n        | ${[...new Set(groups)].join('\n        | ') || 'never'};\n    }`;
}
