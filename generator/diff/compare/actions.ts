import type { Action, Filter, Rule as MemberRule } from '../../spec/types.ts';
import type { Event } from '../rules.ts';
import type { Aspect, Position } from '../types.ts';
import { type Context, sameName } from './context.ts';
import { compareDetails } from './details.ts';
import { sameData, sameFact } from './equal.ts';
import type { Finding } from './finding.ts';
import { compareNames } from './lists.ts';
import { compareMembers } from './members.ts';
import type { Pairing } from './pair.ts';
import { compareActionPromises } from './promises.ts';
import { compareProse } from './prose.ts';
import { reportText } from './text.ts';

/** Compares the actions: one finding for one that came or went as a whole, else one for each fact of its page. */
export function compareActions(context: Context, { pairs, reordered }: Pairing<Action>): void {
  for (const pair of pairs) {
    const source = { old: pair.old?.source, new: pair.new?.source };
    const positions: Position[] = ['request'];
    if (!pair.old) {
      context.report({
        event: 'action-added',
        path: pair.new.name,
        change: 'added',
        new: digest(pair.new),
        positions,
        source,
      });
    } else if (!pair.new) {
      context.report({
        event: 'action-removed',
        path: pair.old.name,
        change: 'removed',
        old: digest(pair.old),
        positions,
        source,
      });
    } else {
      if (pair.renamed) {
        const names = { old: pair.old.name, new: pair.new.name, oldPath: pair.old.name };
        context.report({
          event: 'action-renamed',
          path: pair.new.name,
          change: 'renamed',
          ...names,
          positions,
          source,
        });
      }
      compareAction(context, pair.old, pair.new);
    }
  }
  if (reordered) {
    const names = (actions: readonly Action[]) => actions.map((action) => action.name);
    context.report({
      event: 'actions-order',
      path: 'api',
      change: 'modified',
      what: 'order',
      old: names(context.old.actions),
      new: names(context.new.actions),
      positions: ['request'],
      source: {},
    });
  }
}

/** What a reader of the diff needs to know of a whole action. */
const digest = ({ name, summary, documented, deprecated, input, output }: Action) => ({
  name,
  summary,
  documented,
  ...(deprecated && { deprecated }),
  input: input.map(({ name, type, required }) => ({ name, type, required })),
  output: output.map(({ name, type }) => ({ name, type })),
});

function compareAction(context: Context, old: Action, renewed: Action): void {
  if (old === renewed) return;
  const source = { old: old.source, new: renewed.source };
  const path = renewed.name;
  const found: Finding[] = [];
  const report = (
    event: Event,
    what: Aspect,
    before: unknown,
    after: unknown,
    positions: Position[] = ['request'],
  ): void => {
    const finding: Finding = { event, path, change: 'modified', what, old: before, new: after, positions, source };
    found.push(finding);
    context.report(finding);
  };
  if (old.category !== renewed.category) report('action-category-changed', 'category', old.category, renewed.category);
  if (old.summary !== renewed.summary) report('action-summary-changed', 'summary', old.summary, renewed.summary);
  if (old.documented !== renewed.documented) {
    // The page as a whole came or went: its facts are not changes of their own.
    report(
      renewed.documented ? 'action-documented' : 'action-undocumented',
      'documented',
      old.documented,
      renewed.documented,
    );
    return;
  }
  if (!old.deprecated !== !renewed.deprecated) {
    report(
      renewed.deprecated ? 'action-deprecated' : 'action-undeprecated',
      'deprecated',
      !!old.deprecated,
      !!renewed.deprecated,
    );
  }
  if (old.endpoint !== renewed.endpoint) report('action-endpoint-changed', 'endpoint', old.endpoint, renewed.endpoint);
  if (old.rateLimit !== renewed.rateLimit) {
    const lowered = (renewed.rateLimit ?? Infinity) < (old.rateLimit ?? Infinity);
    report(lowered ? 'rate-limit-lowered' : 'rate-limit-raised', 'rateLimit', old.rateLimit, renewed.rateLimit);
  }
  compareAsync(context, old, renewed, report);
  const text = { path, positions: ['request'] as const, source };
  reportText(context.report, text, old.description, renewed.description, undefined, found);
  const lists = { owner: path, ownerSource: source };
  const members = (side: 'input' | 'output', positions: Position[]) =>
    compareMembers(
      context,
      { ...lists, path: `${path}.${side}`, oldPath: `${old.name}.${side}`, positions },
      old[side],
      renewed[side],
    );
  members('input', ['request']);
  compareRules(context, { path, positions: ['request'], source }, old.rules ?? [], renewed.rules ?? []);
  compareFilters(old.filters ?? [], renewed.filters ?? [], report);
  members('output', ['response']);
  compareErrorLists(context, old, renewed, report);
  compareActionPromises(context, old, renewed);
  compareDetails(context, 'action', text, old, renewed);
  if (!sameExamples(old, renewed)) {
    report('action-examples-changed', 'examples', changedExamples(old, renewed), changedExamples(renewed, old));
  }
}

type ReportFact = (event: Event, what: Aspect, before: unknown, after: unknown, positions?: Position[]) => void;

function compareAsync(context: Context, old: Action, renewed: Action, report: ReportFact): void {
  const before = old.async;
  const after = renewed.async;
  if (!before && !after) return;
  if (before && after && before.by === after.by && sameName(context.renamedActions, before.pollWith, after.pollWith))
    return;
  report(before ? (after ? 'async-changed' : 'async-removed') : 'async-added', 'async', before, after, ['response']);
}

function compareErrorLists(context: Context, old: Action, renewed: Action, report: ReportFact): void {
  const { removed, added, reordered } = compareNames(old.errors, renewed.errors, (before, after) =>
    sameName(context.renamedErrors, before, after),
  );
  if (added.length > 0 && removed.length > 0)
    report('action-errors-changed', 'errors', old.errors, renewed.errors, ['response']);
  else if (added.length > 0) report('action-errors-added', 'errors', old.errors, renewed.errors, ['response']);
  else if (removed.length > 0) report('action-errors-removed', 'errors', old.errors, renewed.errors, ['response']);
  else if (reordered) report('action-errors-order', 'errors', old.errors, renewed.errors, ['response']);
}

/** Rules between members: one finding for all of them. */
export function compareRules(
  context: Context,
  place: Pick<Finding, 'path' | 'positions' | 'source'>,
  olds: readonly MemberRule[],
  news: readonly MemberRule[],
): void {
  const gone = olds.filter((rule) => !news.some((other) => sameFact(rule, other)));
  const come = news.filter((rule) => !olds.some((other) => sameFact(rule, other)));
  const changed = { ...place, change: 'modified', what: 'rules', old: gone, new: come } as const;
  if (gone.length > 0 && come.length > 0) context.report({ ...changed, event: 'rule-changed' });
  else if (come.length > 0) context.report({ ...changed, event: 'rule-added' });
  else if (gone.length > 0) context.report({ ...changed, event: 'rule-removed' });
}

function compareFilters(olds: readonly Filter[], news: readonly Filter[], report: ReportFact): void {
  if (sameFact(olds, news)) return;
  const before = new Map(olds.map((filter) => [filter.name, filter]));
  const after = new Map(news.map((filter) => [filter.name, filter]));
  const removed = olds.some((filter) => !after.has(filter.name));
  const added = news.some((filter) => !before.has(filter.name));
  const meaning = news.some((filter) => {
    const was = before.get(filter.name);
    return was && (!sameFact(was.values, filter.values) || compareProse(was.description, filter.description).meaning);
  });
  const event = removed
    ? 'filters-removed'
    : meaning
      ? 'filters-changed'
      : added
        ? 'filters-added'
        : 'filters-wording-changed';
  report(event, 'filters', olds, news);
}

const sameExamples = (old: Action, renewed: Action): boolean =>
  old.examples.length === renewed.examples.length &&
  old.examples.every((example, index) => sameExample(example, renewed.examples[index] as Action['examples'][number]));

const sameExample = (old: Action['examples'][number], renewed: Action['examples'][number]): boolean =>
  old.title === renewed.title &&
  (old.description ?? '') === (renewed.description ?? '') &&
  sameData(old.request, renewed.request) &&
  sameData(old.response, renewed.response);

/** The examples that the other side has not, without their lines (an example may hold a parameter called `line`). */
const changedExamples = (side: Action, other: Action) =>
  side.examples
    .filter((example) => !other.examples.some((candidate) => sameExample(example, candidate)))
    .map(({ title, description, request, response }) => ({
      title,
      ...(description && { description }),
      request,
      response,
    }));
