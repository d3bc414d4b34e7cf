/** `src/operations.ts`: what the runtime knows of each action, as constants that a bundler can drop one by one. */
import type { Way } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printTemplate } from './module.ts';
import { type Code, code, joinCode, literal } from './text.ts';

export function emitOperations(context: PackageContext): EmittedFile[] {
  const imports = new Imports();
  const operations = context.actions.map((action) => {
    const { method, request, response } = namesOf(context, action);
    return {
      action: action.name,
      method,
      request: imports.type(request, './types.ts'),
      response: imports.type(response, './types.ts'),
      reads: action.effect?.value === 'read',
      rateLimit: action.rateLimit,
      endpoint: action.endpoint,
      idempotencyMember: action.idempotencyMember?.value,
      paging: action.paging?.value,
      ways: (action.waiting?.value ?? []).flatMap((way) => wayOf(context, way)),
    };
  });
  return [printTemplate(context, 'src/operations.ts', { operations, imports: imports.print() })];
}

/** The runtime's PollingWay; the poll as a function, as its operation may be declared later. */
function wayOf({ names }: PackageContext, { of: _of, pending: _pending, poll, ...way }: Way): Code[] {
  const name = names.actions.get(poll);
  const facts = Object.entries(way).map(([key, value]) => code`${key}: ${literal(value)}`);
  return name ? [code`{ poll: () => ${name.method}, ${joinCode(facts, ', ')} }`] : [];
}
