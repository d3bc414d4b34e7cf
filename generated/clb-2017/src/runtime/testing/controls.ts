// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What tests do to a local API beside calling it: faults, time, health, what exists, what was called. */

import { isObject } from '../json.ts';
import type { JsonObject } from './api.ts';
import type { Fault } from './faults.ts';
import { parseFault } from './faults.ts';
import type { LocalApi } from './local-api.ts';
import type { Shared, TracedCall } from './shared.ts';
import type { HealthState } from './world/health.ts';
import { HEALTH_STATES } from './world/health.ts';
import type { Space } from './world/space.ts';
import { Spaces } from './world/space.ts';
import type { Resource } from './world/store.ts';

/** What exists, by account and region. */
export interface Dump {
  readonly [space: string]: { readonly resources: readonly JsonObject[]; readonly health: JsonObject };
}

export interface LocalControls {
  /** Credentials that the local API accepts. */
  readonly credentials: { readonly secretId: string; readonly secretKey: string; readonly token?: string };
  /**
   * Lets the requests to come run into a fault: `{ error: 'InternalError', times: 1 }`, or as text `error=InternalError; times=1`.
   *
   * @throws RangeError for a fault or an error code that there isn't
   */
  fault(fault: Fault | string): void;
  faults(): Fault[];
  clearFaults(): void;
  /** Back to the start: the seed, no tasks, no faults, no calls, the clock as it was. */
  reset(): void;
  /** What exists, as JSON that {@link load} takes. */
  dump(): Dump;
  /** Replaces what exists. Throws a RangeError where it isn't what {@link dump} gives. */
  load(dump: Dump): void;
  /** Sets the clock of resources and tasks forward, in milliseconds; signatures go on being checked by the real one. */
  advance(ms: number): void;
  /** Milliseconds that the tasks to come take. */
  setTaskTime(ms: number): void;
  /** Sets the health of a target, by its id or address, or by that and its port: `ins-1:80`. Throws a RangeError for another state. */
  setHealth(target: string, state: HealthState): void;
  /** The last calls, up to 100, oldest first, each with the check of its signature; never a secret. */
  calls(): TracedCall[];
}

export function createControls(locals: readonly LocalApi[], shared: Shared): LocalControls {
  return {
    credentials: locals[0]?.credentials ?? { secretId: '', secretKey: '' },
    fault: (fault) => addFault(locals, typeof fault === 'string' ? parseFault(fault) : fault),
    faults: () => [
      ...new Map(locals.flatMap((local) => local.faults.all()).map((fault) => [JSON.stringify(fault), fault])).values(),
    ],
    clearFaults: () => locals.forEach((local) => void local.faults.clear()),
    reset() {
      for (const local of locals) {
        local.faults.clear();
        local.world.reset();
      }
      shared.offsetMs = 0;
      shared.forget();
    },
    dump: () => Object.fromEntries([...shared.spaces.all()].map(([name, space]) => [name, dumpSpace(space)])),
    load: (dump) => load(shared.spaces, dump),
    advance(ms) {
      if (!Number.isFinite(ms)) throw new RangeError('The clock is set forward by a number of milliseconds.');
      shared.offsetMs += ms;
    },
    setTaskTime(ms) {
      if (!(ms >= 0)) throw new RangeError('Tasks take a number of milliseconds.');
      shared.taskMs = ms;
    },
    setHealth(target, state) {
      if (typeof target !== 'string' || target === '') throw new RangeError('Name a target: "ins-1" or "ins-1:80".');
      if (!HEALTH_STATES.includes(state)) throw new RangeError(`A target is ${HEALTH_STATES.join(', ')}.`);
      shared.spaces.setHealth(target, state);
    },
    calls: () => shared.calls(),
  };
}

/** To each API that knows its error code; throws a RangeError where none does. */
function addFault(locals: readonly LocalApi[], fault: Fault): void {
  const refusals = locals.flatMap((local) => {
    try {
      local.faults.add(fault);
      return [];
    } catch (error) {
      return [error];
    }
  });
  if (refusals.length === locals.length) throw refusals[0];
}

function dumpSpace(space: Space): Dump[string] {
  const all = [...space.resources.values()].flatMap((resources) => [...resources.values()]);
  const name = ({ kind, id }: Resource): string[] => [kind, id];
  const resources = all.map((resource) => ({
    ...{ kind: resource.kind, id: resource.id, loose: resource.loose },
    ...(resource.parent ? { parent: name(resource.parent) } : {}),
    attributes: Object.fromEntries(resource.attributes),
    lists: Object.fromEntries(resource.lists),
    related: [...resource.related].map(name),
  }));
  return { resources, health: space.health.all() };
}

function load(spaces: Spaces, dump: Dump): void {
  const loaded = new Spaces();
  for (const [name, content] of Object.entries(isObject(dump) ? dump : {})) {
    if (!isObject(content) || !Array.isArray(content['resources'])) throw new RangeError(`"${name}" has no resources.`);
    const space = loaded.get(name);
    const rows = (content['resources'] as unknown[]).filter(isObject);
    for (const { kind, id, attributes = {}, lists = {}, loose = false } of rows) {
      if (typeof kind !== 'string' || typeof id !== 'string' || !isObject(attributes) || !isObject(lists)) {
        throw new RangeError(`A resource of "${name}" is not as a dump has it.`);
      }
      space.add({
        kind,
        id,
        loose: loose === true,
        parent: undefined,
        related: new Set(),
        children: new Set(),
        attributes: new Map(Object.entries(attributes)),
        lists: new Map(Object.entries(lists)) as Resource['lists'],
      });
    }
    const find = (key: unknown): Resource | undefined =>
      Array.isArray(key) ? space.resources.get(String(key[0]))?.get(String(key[1])) : undefined;
    for (const row of rows) {
      const resource = find([row['kind'], row['id']]);
      const parent = find(row['parent']);
      if (!resource) continue;
      resource.parent = parent;
      parent?.children.add(resource);
      for (const key of [row['related'] ?? []].flat(1))
        for (const other of [find(key) ?? []].flat()) resource.related.add(other);
    }
    for (const [target, state] of Object.entries(isObject(content['health']) ? content['health'] : {}))
      space.health.set(target, state as HealthState);
  }
  spaces.replace(loaded);
}
