// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** What the calls changed, and what describe actions therefore answer. An action that fits no family answers from its example. */

import { isObject } from '../../json.ts';
import { conformMembers, exampleAnswer, ownOutput } from '../answer.ts';
import type {
  ActionDescription,
  ApiIndex,
  JsonObject,
  MemberDescription,
  TypeReference,
  WayDescription,
} from '../api.ts';
import { Refusal } from '../refusal.ts';
import type { Scene } from './change.ts';
import { checkReferences, prepareChange } from './change.ts';
import { freshAttributes } from './fresh.ts';
import { newId } from './ids.ts';
import type { ActionPlan, Model } from './model.ts';
import { deriveModel, rowKindOf, rowMembers, rowType } from './model.ts';
import { idKind } from './names.ts';
import { createProjector } from './project.ts';
import { holds, Rules } from './rules.ts';
import type { Seed } from './seed.ts';
import { checkSeed, plantExamples, plantSeed } from './seed.ts';
import type { Candidate } from './select.ts';
import { pageOf, selectRows } from './select.ts';
import type { Space, Spaces } from './space.ts';
import type { Resource } from './store.ts';
import { ancestor, Store } from './store.ts';
import type { Task, TaskState } from './tasks.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

export interface WorldOptions {
  /** Milliseconds that a task takes. */
  taskMs(): number;
  readonly seed: 'empty' | 'examples' | Seed;
  readonly now: () => number;
}

export interface Moment {
  readonly requestId: string | number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The account and region of the call. */
  readonly space: string;
  /** Let the task that the call starts fail. */
  readonly taskFails: boolean;
}

const TOKEN_CAPACITY = 10_000;

export class World {
  readonly #index: ApiIndex;
  readonly #options: WorldOptions;
  readonly #model: Model;
  readonly #rules: Rules;
  readonly #words: Vocabulary;
  readonly #spaces: Spaces;
  /** Answers by client token: a call that is repeated is not executed again. */
  readonly #answered = new Map<string, JsonObject>();
  readonly #examples = new Map<string, JsonObject>();

  /** Throws a RangeError where the seed does not fit the API. */
  constructor(index: ApiIndex, spaces: Spaces, options: WorldOptions) {
    this.#index = index;
    this.#options = options;
    this.#spaces = spaces;
    const behaviour = index.api.behaviour ?? [];
    this.#rules = new Rules(behaviour);
    this.#words = createVocabulary(behaviour);
    this.#model = deriveModel(index, this.#words, this.#rules);
    if (typeof options.seed !== 'string') checkSeed(this.#model, options.seed);
    spaces.onNew((space) => this.#plant(space));
  }

  /** Back to the seed. */
  reset(): void {
    this.#spaces.clear();
    this.#answered.clear();
  }

  #plant(space: Space): void {
    const scene = this.#scene(space, this.#options.now());
    const { seed } = this.#options;
    if (seed === 'examples') plantExamples(this.#index, this.#model, scene.store);
    else if (seed !== 'empty') plantSeed(this.#model, scene.store, seed, false);
    // What a seed or an example leaves open is as in a resource that was just made.
    for (const resource of seed === 'examples' ? scene.store.everything() : []) fillIn(scene, resource);
  }

  /** Executes a checked call and answers it, without the envelope's members. */
  perform(action: ActionDescription, parameters: JsonObject, moment: Moment): JsonObject {
    const space = this.#spaces.get(moment.space);
    space.tasks.settle(moment.now);
    const scene = this.#scene(space, moment.now);
    const plan = this.#model.plans.get(action.name) ?? {
      family: 'example' as const,
      noun: '',
      kind: undefined,
      list: undefined,
    };
    const describes = plan.family === 'describe' || plan.family === 'poll';
    checkReferences(scene, action, action.input, parameters, describes);
    const ruled = (rule: 'mark' | 'marked'): boolean =>
      this.#rules.of(rule).some((each) => each.action === action.name);
    switch (ruled('mark') ? 'modify' : ruled('marked') ? 'describe' : plan.family) {
      case 'describe':
        return this.#describe(space, scene, action, parameters);
      case 'poll':
        return this.#poll(space, action, parameters);
      case 'example':
        if (action.async) return this.#change(space, scene, action, plan, parameters, moment);
        return this.#counted(scene, action, this.#pagedExample(action, parameters));
      default:
        return this.#once(action, parameters, moment, () =>
          this.#change(space, scene, action, plan, parameters, moment),
        );
    }
  }

  #scene(space: Space, nowMs: number): Scene {
    return {
      index: this.#index,
      model: this.#model,
      rules: this.#rules,
      store: new Store(space.resources, this.#words),
      nowMs,
      nextNumber: () => space.nextNumber(),
      addressOf: (target) => space.addressOf(target),
    };
  }

  #once(action: ActionDescription, parameters: JsonObject, moment: Moment, execute: () => JsonObject): JsonObject {
    const token = parameters[action.idempotencyMember?.value ?? ''];
    if (typeof token !== 'string') return execute();
    const key = `${moment.space} ${action.name} ${token}`;
    const answered = this.#answered.get(key);
    if (answered) return answered;
    const answer = execute();
    this.#answered.set(key, answer);
    const oldest = this.#answered.keys().next().value;
    if (this.#answered.size > TOKEN_CAPACITY && oldest !== undefined) this.#answered.delete(oldest);
    return answer;
  }

  #change(
    space: Space,
    scene: Scene,
    action: ActionDescription,
    plan: ActionPlan,
    parameters: JsonObject,
    moment: Moment,
  ): JsonObject {
    const change = prepareChange(scene, action, plan, parameters);
    const example = plan.family === 'example' ? this.#example(action) : {};
    const source = { ...example, ...this.#createdIds(action, change.created, moment) };
    const handles = this.#handles(action);
    const takes = action.async ? this.#options.taskMs() : 0;
    const atOnce = takes <= 0 && !moment.taskFails;
    if (!atOnce) change.begin?.();
    space.tasks.start([String(moment.requestId), ...handles.values()], {
      dueMs: moment.now + takes,
      fails: moment.taskFails,
      created: change.created,
      effect: () => {
        if (atOnce) change.begin?.();
        change.effect();
      },
      fail: change.fail && (() => change.fail?.()),
    });
    space.tasks.settle(moment.now);
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
  #handles(action: ActionDescription): Map<string, string> {
    const ways = [...this.#index.actions.values()].flatMap(({ waiting }) => waiting?.value ?? []);
    const asked = new Set(ways.filter((way) => way.of === 'task').flatMap((way) => [way.member, way.to]));
    const names = ownOutput(action.output).filter(
      ({ name, type }) => asked.has(name) && type.kind === 'string' && !this.#model.kinds.has(idKind(name) ?? ''),
    );
    const example = this.#example(action);
    return new Map(names.map(({ name }) => [name, newId(String(example[name] ?? ''), name.toLowerCase())]));
  }

  #describe(space: Space, scene: Scene, action: ActionDescription, parameters: JsonObject): JsonObject {
    const source: JsonObject = {};
    let total: number | undefined;
    for (const member of action.output) {
      const members = rowType(this.#index, member);
      const candidates = members && this.#candidates(space, scene, action, member, members);
      if (!candidates) continue;
      const rows = selectRows(action, parameters, candidates, {
        members: members.map(({ name }) => name),
        isKind: (kind) => this.#model.kinds.has(kind),
        key: (name) => this.#words.key(name),
        selector: (parameter, value) => this.#rules.selector(scene.store, parameter, value),
      });
      total ??= rows.length;
      source[member.name] = pageOf(
        action,
        parameters,
        rows.map(({ row }) => row),
      );
    }
    if (total === undefined) return this.#scalars(scene, action);
    for (const { name, type } of action.output)
      if (type.kind === 'integer' && /(?:count|total)$/i.test(name)) source[name] = total;
    return conformMembers(this.#index, ownOutput(action.output), this.#counted(scene, action, source));
  }

  /** An action that answers without rows: ids of what there is, nothing where there is nothing. */
  #scalars(scene: Scene, action: ActionDescription): JsonObject {
    const ids = ownOutput(action.output).filter(
      ({ name, type }) => type.kind === 'string' && this.#model.kinds.has(idKind(name) ?? ''),
    );
    if (ids.length === 0) return this.#counted(scene, action, this.#example(action));
    const source = Object.fromEntries(
      ids.map(({ name }) => [name, scene.store.all(idKind(name) ?? '').at(-1)?.id ?? '']),
    );
    return conformMembers(this.#index, ownOutput(action.output), source);
  }

  #candidates(
    space: Space,
    scene: Scene,
    action: ActionDescription,
    member: MemberDescription,
    members: readonly MemberDescription[],
  ): Candidate[] | undefined {
    const { store } = scene;
    const project = createProjector(this.#index, this.#model, this.#rules, store, space.health);
    const candidate = (resource: Resource, row: JsonObject): Candidate => ({
      row,
      resource,
      lookup: (name) => {
        const kind = idKind(name);
        return (kind === undefined ? undefined : ancestor(resource, kind)?.id) ?? store.attribute(resource, name);
      },
    });
    if ([...this.#model.lists].some((list) => this.#words.key(list) === this.#words.list(member.name))) {
      const list = this.#words.list(member.name);
      return store.everything().flatMap((owner) => {
        return store.items(owner, list).map((item) => candidate(owner, project.boundRow(owner, item, members)));
      });
    }
    const kind = rowKindOf(this.#model.kinds, members);
    if (kind === undefined) return undefined;
    const marked = this.#rules.of('marked').find((rule) => rule.action === action.name);
    const resources = store.all(kind).filter((each) => !marked || isObject(store.own(each, marked.member)));
    return resources.map((resource) => candidate(resource, project.row(resource, members)));
  }

  /** With the numbers that count resources. */
  #counted(scene: Scene, action: ActionDescription, answer: JsonObject): JsonObject {
    const result = { ...answer };
    for (const rule of this.#rules.of('count').filter((each) => each.action === action.name)) {
      const { store } = scene;
      const fitting = store.all(rule.kind).filter((each) => holds(rule.where ?? {}, (name) => store.own(each, name)));
      const { row } = rule;
      if (!row) result[rule.member] = fitting.length;
      else {
        const rows = [result[row.list]].flat().filter(isObject);
        result[row.list] = rows.map((each) =>
          each[row.key] === row.is ? { ...each, [rule.member]: fitting.length } : each,
        );
      }
    }
    return result;
  }

  #poll(space: Space, action: ActionDescription, parameters: JsonObject): JsonObject {
    const handles = Object.values(parameters).filter((value) => typeof value === 'string' || typeof value === 'number');
    const task = handles.map((handle) => space.tasks.find(String(handle))).find((found) => found !== undefined);
    if (!task) {
      if (this.#options.seed === 'examples') return this.#example(action);
      throw new Refusal(
        'notFound',
        `There is no task ${handles.map((handle) => String(handle).slice(0, 80)).join(', ')}.`,
      );
    }
    const source: JsonObject = { ...taskIds(action, task) };
    for (const way of [...this.#index.actions.values()].flatMap(({ waiting }) => waiting?.value ?? [])) {
      if (way.poll === action.name && way.of === 'task')
        setAt(source, way.status, statusOf(way, space.tasks.state(task)));
    }
    return conformMembers(this.#index, ownOutput(action.output), source);
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
    const { items, total } = action.paging?.value ?? {};
    const [name = ''] = items ?? [];
    const all = example[name];
    if (items?.length !== 1 || !Array.isArray(all)) return example;
    const [totalName] = total ?? [];
    return {
      ...example,
      [name]: pageOf(action, parameters, all),
      ...(totalName === undefined ? {} : { [totalName]: all.length }),
    };
  }
}

/** What a seed leaves open is as in a new resource; names and values differ, so that selectors find some and not all. */
function fillIn(scene: Scene, resource: Resource): void {
  const { index, model, store } = scene;
  const { kind, id } = resource;
  const number = scene.nextNumber();
  const birth = { kind, id, action: undefined, asked: {}, nowMs: scene.nowMs, number, pending: false };
  const fresh = freshAttributes(index, model, birth);
  for (const { name, type, constraints } of rowMembers(index, model, kind)) {
    if (store.has(resource, name)) continue;
    const values = constraints?.enum ?? [];
    if (type.kind === 'string' && name.toLowerCase() === `${kind}name`) fresh[name] = `${kind}-${number}`;
    else if (values.length > 1 && typeof values[0] === 'string' && fresh[name] === undefined)
      fresh[name] = values[number % values.length];
  }
  for (const [key, value] of Object.entries(store.words.inward(fresh))) {
    if (!resource.attributes.has(key)) resource.attributes.set(key, value);
  }
}

function setAt(source: JsonObject, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) source[name] = value;
  else {
    const inner = isObject(source[name]) ? source[name] : {};
    source[name] = inner;
    setAt(inner, rest, value);
  }
}

function statusOf(way: WayDescription, state: TaskState): string | number | undefined {
  return { succeeded: way.succeeded, failed: way.failed, running: way.pending }[state][0];
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
