/** What the calls changed, and what describe actions therefore answer. An action that fits no family answers from its example. */

import { conformMembers, exampleAnswer, ownOutput } from '../answer.ts';
import type { ActionDescription, ApiIndex, JsonObject, MemberDescription, TypeReference } from '../api.ts';
import { Refusal } from '../refusal.ts';
import type { Scene } from './change.ts';
import { checkReferences, prepareChange } from './change.ts';
import { newId } from './ids.ts';
import type { ActionPlan, Model } from './model.ts';
import { deriveModel, rowType } from './model.ts';
import { idKind, listKey } from './names.ts';
import type { Projector } from './project.ts';
import { createProjector, rowKind } from './project.ts';
import type { Seed } from './seed.ts';
import { exampleRows, plantExamples, plantSeed } from './seed.ts';
import type { Lookup } from './select.ts';
import { pageOf, selectRows, totalMember } from './select.ts';
import type { Resource } from './store.ts';
import { ancestor, attribute, Store } from './store.ts';
import type { Task, TaskState } from './tasks.ts';
import { stateNumber, Tasks } from './tasks.ts';

export interface WorldOptions {
  readonly taskMs: number;
  readonly seed: 'empty' | 'examples' | Seed;
}

export interface Moment {
  readonly requestId: string | number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Let the task that the call starts fail. */
  readonly taskFails: boolean;
}

const TOKEN_CAPACITY = 10_000;

export class World {
  readonly #index: ApiIndex;
  readonly #options: WorldOptions;
  readonly #model: Model;
  readonly #projector: Projector;
  readonly #templates: ReadonlyMap<string, Resource>;
  readonly #store = new Store();
  readonly #tasks = new Tasks();
  /** Answers by client token: a call that is repeated is not executed again. */
  readonly #answered = new Map<string, JsonObject>();
  readonly #examples = new Map<string, JsonObject>();

  constructor(index: ApiIndex, options: WorldOptions) {
    this.#index = index;
    this.#options = options;
    this.#model = deriveModel(index);
    this.#projector = createProjector(index, this.#model);
    this.#templates = exampleRows(index, this.#model, new Store());
    this.reset();
  }

  /** Back to the seed. Throws a RangeError where the seed does not fit the API. */
  reset(): void {
    this.#store.clear();
    this.#tasks.clear();
    this.#answered.clear();
    const { seed } = this.#options;
    if (seed === 'examples') this.#plantExamples();
    else if (seed !== 'empty') plantSeed(this.#model, this.#store, seed);
  }

  /** What an example only names by its id looks like the example of its kind. */
  #plantExamples(): void {
    plantExamples(this.#index, this.#model, this.#store);
    for (const resource of this.#store.everything()) {
      if (resource.attributes.size > 0) continue;
      for (const [name, value] of this.#templates.get(resource.kind)?.attributes ?? [])
        resource.attributes.set(name, value);
    }
  }

  /** Executes a checked call and answers it, without the envelope's members. */
  perform(action: ActionDescription, parameters: JsonObject, moment: Moment): JsonObject {
    this.#tasks.settle(moment.now);
    const plan = this.#model.plans.get(action.name);
    if (!plan) return this.#example(action);
    const describes = plan.family === 'describe' || plan.family === 'poll';
    checkReferences(this.#scene(moment), action, action.input, parameters, describes);
    switch (plan.family) {
      case 'describe':
        return this.#describe(action, parameters);
      case 'poll':
        return this.#poll(action, parameters);
      case 'example':
        return action.async ? this.#change(action, plan, parameters, moment) : this.#pagedExample(action, parameters);
      default:
        return this.#once(action, parameters, () => this.#change(action, plan, parameters, moment));
    }
  }

  #scene(moment: Moment): Scene {
    const { now } = moment;
    return { index: this.#index, model: this.#model, store: this.#store, templates: this.#templates, nowMs: now };
  }

  #once(action: ActionDescription, parameters: JsonObject, execute: () => JsonObject): JsonObject {
    const token = Object.entries(parameters).find(([name]) => /^clienttoken$/i.test(name))?.[1];
    if (typeof token !== 'string') return execute();
    const key = `${action.name} ${token}`;
    const answered = this.#answered.get(key);
    if (answered) return answered;
    const answer = execute();
    this.#answered.set(key, answer);
    const oldest = this.#answered.keys().next().value;
    if (this.#answered.size > TOKEN_CAPACITY && oldest !== undefined) this.#answered.delete(oldest);
    return answer;
  }

  #change(action: ActionDescription, plan: ActionPlan, parameters: JsonObject, moment: Moment): JsonObject {
    const change = prepareChange(this.#scene(moment), action, plan, parameters);
    const source = { ...this.#example(action), ...this.#createdIds(action, change.created, moment) };
    const handles = this.#handles(action, source);
    this.#tasks.start([String(moment.requestId), ...handles.values()], {
      dueMs: action.async ? moment.now + this.#options.taskMs : moment.now,
      fails: moment.taskFails,
      created: change.created,
      effect: () => change.effect(),
    });
    this.#tasks.settle(moment.now);
    Object.assign(source, Object.fromEntries(handles));
    return conformMembers(this.#index, ownOutput(action.output), source);
  }

  #createdIds(action: ActionDescription, created: ReadonlyMap<string, readonly string[]>, moment: Moment): JsonObject {
    const entries = ownOutput(action.output).flatMap((member) => {
      const ids =
        created.get(idKind(member.name) ?? '') ?? (isOnlyId(action, member) ? [...created.values()][0] : undefined);
      return ids === undefined ? [] : [[member.name, idsAs(member.type, ids, moment)] as const];
    });
    return Object.fromEntries(entries);
  }

  /** Members of the answer by which a poll may ask, as a deal's name: new for each call. */
  #handles(action: ActionDescription, example: JsonObject): Map<string, string> {
    const polls = [...this.#index.actions.values()].filter(
      ({ name }) => this.#model.plans.get(name)?.family === 'poll',
    );
    const asked = new Set([action.async?.by, ...polls.flatMap((poll) => poll.input.map(({ name }) => name))]);
    const names = ownOutput(action.output).filter(
      ({ name, type }) => asked.has(name) && type.kind === 'string' && !this.#model.kinds.has(idKind(name) ?? ''),
    );
    return new Map(names.map(({ name }) => [name, newId(String(example[name] ?? ''), name.toLowerCase())]));
  }

  #describe(action: ActionDescription, parameters: JsonObject): JsonObject {
    const source: JsonObject = { ...this.#example(action) };
    let total: number | undefined;
    for (const member of action.output) {
      const members = rowType(this.#index, member);
      const candidates = members && this.#candidates(member, members);
      if (!candidates) continue;
      const description = {
        members: members.map(({ name }) => name),
        isKind: (kind: string) => this.#model.kinds.has(kind),
      };
      const rows = selectRows(action, parameters, candidates, description).map(({ row }) => row);
      total ??= rows.length;
      source[member.name] = pageOf(action, parameters, rows);
    }
    const totalName = totalMember(action);
    if (totalName !== undefined && total !== undefined) source[totalName] = total;
    return conformMembers(this.#index, ownOutput(action.output), source);
  }

  #candidates(member: MemberDescription, members: readonly MemberDescription[]) {
    const candidate = (resource: Resource, row: JsonObject) => ({ row, lookup: this.#lookup(resource) });
    const list = listKey(member.name);
    if (this.#model.lists.has(list)) {
      return this.#store.everything().flatMap((owner) => {
        const items = owner.lists.get(list) ?? [];
        return items.map((item) => candidate(owner, this.#projector.boundRow(owner, item, members)));
      });
    }
    const kind = rowKind(this.#model, members);
    if (kind === undefined) return undefined;
    return this.#store.all(kind).map((resource) => candidate(resource, this.#projector.row(resource, members)));
  }

  #lookup(resource: Resource): Lookup {
    return (name) => {
      const kind = idKind(name);
      return (kind === undefined ? undefined : ancestor(resource, kind)?.id) ?? attribute(resource, name);
    };
  }

  #poll(action: ActionDescription, parameters: JsonObject): JsonObject {
    const handles = Object.values(parameters).filter((value) => typeof value === 'string' || typeof value === 'number');
    const task = handles.map((handle) => this.#tasks.find(String(handle))).find((found) => found !== undefined);
    if (!task) {
      if (this.#options.seed === 'examples') return this.#example(action);
      throw new Refusal(
        'notFound',
        `There is no task ${handles.map((handle) => String(handle).slice(0, 80)).join(', ')}.`,
      );
    }
    const source = this.#withState(action.output, this.#example(action), this.#tasks.state(task));
    return conformMembers(this.#index, ownOutput(action.output), { ...source, ...taskIds(action, task) });
  }

  /** The example with the number of the state, at whatever depth the status stands. */
  #withState(members: readonly MemberDescription[], example: JsonObject, state: TaskState): JsonObject {
    const result: JsonObject = { ...example };
    for (const member of members) {
      if (member.type.kind === 'integer' && /status$/i.test(member.name)) {
        result[member.name] = stateNumber(member.description, state);
      } else if (member.type.kind === 'ref') {
        const inner = this.#index.types.get(member.type.name)?.members ?? [];
        result[member.name] = this.#withState(inner, (example[member.name] ?? {}) as JsonObject, state);
      }
    }
    return result;
  }

  #example(action: ActionDescription): JsonObject {
    let example = this.#examples.get(action.name);
    if (!example) {
      example = exampleAnswer(this.#index, action.name);
      this.#examples.set(action.name, example);
    }
    return example;
  }

  /** Pages end, also those of an example: a caller that reads all of them comes to an end. */
  #pagedExample(action: ActionDescription, parameters: JsonObject): JsonObject {
    const example = this.#example(action);
    const rows = action.output.find((member) => rowType(this.#index, member) && Array.isArray(example[member.name]));
    const totalName = totalMember(action);
    if (!rows || totalName === undefined) return example;
    const all = example[rows.name] as unknown[];
    return { ...example, [rows.name]: pageOf(action, parameters, all), [totalName]: all.length };
  }
}

/** A clone's id has a name of its own: `cloneId` where the resource has `id`. */
function isOnlyId(action: ActionDescription, member: MemberDescription): boolean {
  const ids = ownOutput(action.output).filter(({ name, type }) => idKind(name) !== undefined && type.kind === 'string');
  return ids.length === 1 && ids[0] === member && /^Clone/.test(action.name);
}

function idsAs(type: TypeReference, ids: readonly string[], moment: Moment): unknown {
  if (type.kind === 'array') return ids;
  if (type.kind === 'map') return { [String(moment.requestId)]: ids };
  return ids[0];
}

function taskIds(action: ActionDescription, task: Task): JsonObject {
  const entries = action.output.flatMap((member) => {
    const ids = task.created.get(idKind(member.name) ?? '');
    return ids === undefined ? [] : [[member.name, member.type.kind === 'array' ? ids : ids[0]] as const];
  });
  return Object.fromEntries(entries);
}
