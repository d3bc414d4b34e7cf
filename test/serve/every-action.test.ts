import { describe, expect, test } from 'vitest';
import { isObject } from '../../templates/runtime/json.ts';
import type { JsonObject } from '../../templates/testing/api.ts';
import { createCaller } from './caller.ts';
import { clb, clb2017 } from './specs.ts';

/** A request of a URL example, `Ports.0=80`, as the client takes it. */
function nested(request: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(request)) {
    const keys = name.split('.');
    let at = result;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as JsonObject;
    }
    at[keys.at(-1) ?? ''] = value;
  }
  return lists(result) as JsonObject;
}

function lists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lists);
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) return keys.map((key) => lists(value[key]));
  return Object.fromEntries(keys.map((key) => [key, lists(value[key])]));
}

describe.each([clb, clb2017])('$product $version', (spec) => {
  const actions = spec.actions.filter((action) => action.documented);
  const v3 = spec.protocol === 'tencentcloud-v3';

  test("every documented action answers its own examples' requests, with every member that it always has", async () => {
    const { call, local } = createCaller(spec, { seed: 'examples', rateLimit: false });
    const failures: string[] = [];
    let answered = 0;
    for (const action of actions) {
      for (const example of action.examples) {
        local.world.reset();
        const { code, message, data } = await call(action.name, nested((example.request ?? {}) as JsonObject));
        if (code !== undefined) failures.push(`${action.name}: ${code} ${message}`);
        const missing = action.output.filter((member) => member.required && data[member.name] === undefined);
        if (code === undefined) failures.push(...missing.map((member) => `${action.name}: no ${member.name}`));
        answered++;
      }
    }
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThanOrEqual(actions.length);
  });

  test('every documented error code can be provoked', async () => {
    const { call, local } = createCaller(spec, { rateLimit: false });
    const pairs = actions.flatMap((action) =>
      [...action.errors, ...spec.errors.map(({ code }) => code)].map((code) => [action.name, code] as const),
    );
    const seen: string[] = [];
    for (const [action, code] of pairs) {
      local.faults.add({ error: code });
      const answer = await call(action, {});
      seen.push(answer.code ?? '');
      if (spec.errors.some((error) => error.code === code)) expect(answer.message).not.toBe('');
      local.faults.clear();
    }
    expect(seen).toEqual(pairs.map(([, code]) => code));
  });

  test('an unknown parameter, and a missing one, of every action is refused', async () => {
    const { call } = createCaller(spec, { rateLimit: false });
    for (const action of actions) {
      expect((await call(action.name, { Nonsense: 1 })).code).toBe(v3 ? 'UnknownParameter' : '4000');
      if (!action.input.some((member) => member.required)) continue;
      expect((await call(action.name, {})).code).toBe(v3 ? 'MissingParameter' : '4000');
    }
  });
});
