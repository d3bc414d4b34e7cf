/** `README.md`: its examples are calls of this package's own actions, taken from the document's examples. */
import { isIdentifier, methodName } from '../names/identifiers.ts';

import { pagedList } from './action-view.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { exampleRequest } from './example.ts';
import { render } from './template.ts';
import { Code } from './text.ts';

export function emitReadme(context: PackageContext): EmittedFile[] {
  const { spec, config, names, actions } = context;
  const legacy = spec.protocol === 'qcloud-v2';
  const values = {
    name: config.name,
    title: spec.title,
    api: spec.version,
    product: names.product,
    variable: methodName(spec.product),
    service: spec.product.replace(/\W/g, ''),
    compactVersion: spec.version.replace(/\W/g, ''),
    region: spec.regions[0]?.id ?? 'ap-guangzhou',

    actionCount: actions.length,
    origin: `https://${spec.endpoint}`,
    legacy,
    v3: !legacy,
    document: spec.source.file,
    licence: config.license,
    successor: config.successor,
    list: listExample(context),
    write: writeExample(context),
    task: taskExample(context),
    actions: actions.map((action) => {
      const { method } = namesOf(context, action);
      const promises = [
        action.effect?.value === 'read' && 'reads',
        action.paging && 'pages',
        action.waiting && '`waitFor`',
        action.idempotencyMember && 'client token',
      ];
      const [summary] = (action.summary || action.description).split('\n', 1);
      return { method, summary, promises: new Code(promises.filter(Boolean).join(', ')) };
    }),
  };
  return [{ path: 'README.md', text: render('README.md.hbs', values) }];
}

/** An action that pages and needs nothing. */
function listExample(context: PackageContext) {
  for (const action of context.actions) {
    const plan = action.paging?.value;
    const type = pagedList(context, action)?.type;
    if (!plan || !type || action.input.some(({ required }) => required) || plan.items.length > 1) continue;
    const item = type.kind === 'array' && type.items.kind === 'ref' ? context.types.get(type.items.name) : undefined;
    const id = item?.members.find(({ name, required }) => /id$/i.test(name) && required) ?? item?.members[0];
    if (!id) continue;
    const total = plan.total?.[0] ?? plan.items[0];
    if (
      ![plan.size, plan.items[0], total, id.name, action.name].every((name) => name !== undefined && isIdentifier(name))
    )
      continue;
    const { method, type: stem, file } = namesOf(context, action);
    return {
      method,
      stem,
      file,
      wire: action.name,
      size: plan.size,
      items: plan.items[0],
      total,
      id: id.name,
    };
  }
  return undefined;
}

/** An action that changes something, with an example request and codes of its own. */
function writeExample(context: PackageContext) {
  for (const action of context.actions) {
    const request = exampleRequest(action);
    const code = action.errors.find((candidate) => context.names.errors.has(candidate)) ?? context.spec.errors[0]?.code;
    if (action.effect?.value === 'read' || action.input.length === 0 || request === undefined || code === undefined)
      continue;
    return {
      method: namesOf(context, action).method,
      request,
      code: context.names.errors.get(code),
      wireCode: code,
    };
  }
  return undefined;
}

/** An asynchronous action with an example request; one that makes something before one that needs it to be there. */
function taskExample(context: PackageContext) {
  const found = context.actions.flatMap((action) => {
    const way = action.waiting?.value[0];
    const request = way && exampleRequest(action);
    if (!way || request === undefined) return [];
    const { method, type, file } = namesOf(context, action);
    const needsNothing = !action.input.some(({ name, required }) => required && /ids?$/i.test(name));
    return [
      {
        method,
        type,
        file,
        request,
        poll: context.names.actions.get(way.poll)?.method,
        key: way.member,
        from: way.from,
        needsNothing,
      },
    ];
  });
  return found.find(({ needsNothing }) => needsNothing) ?? found[0];
}
