// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The legacy API: signed forms to one path, `code`, `message` and the data side by side back. */
import { platform } from '#platform';
import type { BatchOutcome } from '../errors.ts';
import { isObject, type JsonObject, parseObject, textOf } from '../json.ts';
import type { HttpResponse } from '../transport/transport.ts';
import type { Answer, Protocol } from './protocol.ts';
import { signForm } from './signed-form.ts';

export function createProtocol(): Protocol {
  return {
    signatureMethods: ['HmacSHA256', 'HmacSHA1'],
    sign: (call) => signForm(platform, call, [], (name) => name.replaceAll('_', '.')),
    read,
  };
}

function read({ body }: HttpResponse): Answer {
  const data = parseObject(body);
  if (!data) return { malformed: 'the body is not a JSON object' };
  const code = codeOf(data);
  if (code === undefined) return { malformed: 'the body has no "code"' };
  const id = data['requestId'];
  const requestId = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  const outcomes = readOutcomes(data['detail']);
  // A batch whose parts failed is no success, whatever the outer code says.
  const failed = outcomes.some((outcome) => !outcome.succeeded);
  if (code === '0' && !failed) return { data, requestId };
  const message = textOf(data['message']) || textOf(data['codeDesc']) || (failed ? 'a part of the batch failed' : '');
  return { error: outcomes.length > 0 ? { code, message, outcomes } : { code, message }, requestId };
}

/** Codes come as numbers and as strings. */
function codeOf(object: JsonObject): string | undefined {
  const code = object['code'];
  return typeof code === 'number' || (typeof code === 'string' && code !== '') ? String(code) : undefined;
}

/** A batch answers with an object that has a code for each resource. */
function readOutcomes(detail: unknown): BatchOutcome[] {
  if (!isObject(detail)) return [];
  const outcomes: BatchOutcome[] = [];
  for (const [resource, value] of Object.entries(detail)) {
    if (!isObject(value)) continue;
    const code = codeOf(value);
    if (code === undefined) continue;
    const id = value['requestId'];
    outcomes.push({
      resource,
      succeeded: code === '0',
      code,
      message: textOf(value['message']),
      requestId: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
    });
  }
  return outcomes;
}
