import type { Member, Monitoring, Region, Release } from '../../spec/types.ts';
import { factsOf } from '../history/facts.ts';
import type { Event, PlainEvent } from '../rules.ts';
import type { Aspect } from '../types.ts';
import type { Context } from './context.ts';
import { compareDetails } from './details.ts';
import { sameData, sameFact } from './equal.ts';
import { memberLikeness } from './likeness.ts';
import { pairUp } from './pair.ts';
import { compareProse } from './prose.ts';
import { reportText } from './text.ts';

/** Compares what the document says about the API as a whole. */
export function compareApi(context: Context): void {
  const { old, new: renewed } = context;
  const report = (event: PlainEvent, what: Aspect, before: string, after: string): void => {
    if (before === after) return;
    context.report({
      event,
      path: 'api',
      change: 'modified',
      what,
      old: before,
      new: after,
      positions: ['request'],
      source: {},
    });
  };
  report('api-version-changed', 'version', `${old.product} ${old.version}`, `${renewed.product} ${renewed.version}`);
  report('api-protocol-changed', 'protocol', old.protocol, renewed.protocol);
  report('api-endpoint-changed', 'endpoint', old.endpoint, renewed.endpoint);
  report('api-path-changed', 'path', old.path, renewed.path);
  report('api-title-changed', 'title', old.title, renewed.title);
  compareDetails(context, 'api', { path: 'api', positions: ['request'], source: {} }, old, renewed);
  compareRegions(context);
  compareCommonParameters(context);
}

function compareRegions(context: Context): void {
  const { pairs, reordered } = pairUp(context.old.regions, context.new.regions, (region) => region.id, regionLikeness);
  for (const { old, new: renewed } of pairs) {
    const path = `region ${(renewed ?? old)?.id}`;
    const base = { path, positions: ['request'], source: {} } as const;
    if (!old) context.report({ ...base, event: 'region-added', change: 'added', new: renewed });
    else if (!renewed) context.report({ ...base, event: 'region-removed', change: 'removed', old });
    else {
      if (old.id !== renewed.id) {
        context.report({
          ...base,
          event: 'region-renamed',
          change: 'renamed',
          old: old.id,
          new: renewed.id,
          oldPath: `region ${old.id}`,
        });
      }
      const modified = { ...base, change: 'modified' } as const;
      if (old.endpoint !== renewed.endpoint) {
        context.report({
          ...modified,
          event: 'region-endpoint-changed',
          what: 'endpoint',
          old: old.endpoint,
          new: renewed.endpoint,
        });
      }
      if (old.name !== renewed.name) {
        context.report({ ...modified, event: 'region-name-changed', what: 'name', old: old.name, new: renewed.name });
      }
    }
  }
  if (reordered) reportOrder(context, 'regions-order', idsOf(context.old.regions), idsOf(context.new.regions));
}

const idsOf = (regions: readonly Region[]): string[] => regions.map((region) => region.id);

const regionLikeness = (old: Region, renewed: Region): number =>
  old.name === renewed.name && old.name !== '' && old.endpoint === renewed.endpoint ? 1 : 0;

/** The client sends them itself, so that they mean less to a program than the members of an input. */
function compareCommonParameters(context: Context): void {
  const olds = context.old.commonParameters ?? [];
  const news = context.new.commonParameters ?? [];
  const { pairs, reordered } = pairUp(olds, news, (member) => member.name, memberLikeness);
  for (const { old, new: renewed } of pairs) {
    const source = { old: old?.source, new: renewed?.source };
    const base = { path: `common.${(renewed ?? old)?.name}`, positions: ['request'], source } as const;
    if (!old)
      context.report({
        ...base,
        event: renewed.required ? 'common-required' : 'common-added',
        change: 'added',
        new: renewed,
      });
    else if (!renewed) context.report({ ...base, event: 'common-removed', change: 'removed', old });
    else {
      if (old.name !== renewed.name) {
        context.report({
          ...base,
          event: 'common-renamed',
          change: 'renamed',
          old: old.name,
          new: renewed.name,
          oldPath: `common.${old.name}`,
        });
      }
      for (const fact of ['type', 'required', 'nullable', 'deprecated', 'constraints'] as const) {
        if (sameFact(old[fact], renewed[fact])) continue;
        const event = fact === 'required' && renewed.required ? 'common-required' : 'common-modified';
        const what = fact === 'constraints' ? constraintAspect(old, renewed) : fact;
        context.report({ ...base, event, change: 'modified', what, old: old[fact], new: renewed[fact] });
      }
      reportText(context.report, base, old.description, renewed.description, {
        meaning: 'common-modified',
        wording: 'common-text-changed',
      });
    }
  }
  if (reordered)
    reportOrder(
      context,
      'common-order',
      olds.map(({ name }) => name),
      news.map(({ name }) => name),
    );
}

function constraintAspect(old: Member, renewed: Member): Aspect {
  for (const fact of ['enum', 'default', 'pattern', 'unit'] as const) {
    if (!sameFact(old.constraints?.[fact], renewed.constraints?.[fact])) return fact;
  }
  return 'range';
}

function reportOrder(context: Context, event: PlainEvent, old: string[], renewed: string[]): void {
  context.report({
    event,
    path: 'api',
    change: 'modified',
    what: 'order',
    old,
    new: renewed,
    positions: ['request'],
    source: {},
  });
}

/**
 * Compares the entries of the release history: what the document tells about itself. Entries are told apart by what
 * they tell, as documents number and date them anew.
 */
export function compareHistory(context: Context): void {
  const { pairs, reordered } = pairUp(context.old.releases, context.new.releases, signatureOf, (a, b) =>
    a.number === b.number ? 2 : a.time === b.time ? 1 : 0,
  );
  for (const { old, new: renewed } of pairs) {
    const base = {
      path: `release ${(renewed ?? old)?.number}`,
      positions: ['request'],
      source: { old: old?.source, new: renewed?.source },
    } as const;
    if (!old) context.report({ ...base, event: 'history-added', change: 'added', new: renewed });
    else if (!renewed) context.report({ ...base, event: 'history-removed', change: 'removed', old });
    else if (!sameFact(old, renewed)) {
      context.report({ ...base, event: 'history-changed', change: 'modified', what: 'history', old, new: renewed });
    }
  }
  if (reordered) {
    const numbers = (releases: readonly Release[]) => releases.map((release) => String(release.number));
    reportOrder(context, 'history-order', numbers(context.old.releases), numbers(context.new.releases));
  }
}

const signatureOf = (release: Release): string =>
  factsOf(release)
    .map((fact) => `${fact.change} ${fact.path}`)
    .sort()
    .join('\n') || `${release.time} ${release.description ?? ''}`;

/** Compares metrics and dimensions, where the API has them. */
export function compareMonitoring(context: Context): void {
  const old = context.old.monitoring;
  const renewed = context.new.monitoring;
  if (old && renewed && old.action !== renewed.action) {
    const names = { old: old.action, new: renewed.action };
    const base = {
      path: 'monitoring',
      change: 'modified',
      what: 'monitoring',
      positions: ['response'],
      source: {},
    } as const;
    context.report({ ...base, event: 'monitoring-meaning-changed', ...names });
  }
  compareEntries(context, 'monitoring', namespaces(old), namespaces(renewed), (entry, path) => {
    compareTexts<Namespace>(context, ['title', 'description'])(entry, path);
    compareEntries(
      context,
      `${path}.metric`,
      entry.old.metrics,
      entry.new.metrics,
      compareTexts(context, ['unit', 'description']),
    );
    const groups = (namespace: Namespace) =>
      namespace.dimensionGroups.map((group) => ({ ...group, name: group.title }));
    compareEntries(context, `${path}.dimensions`, groups(entry.old), groups(entry.new), (group, groupPath) => {
      compareTexts<Group>(context, ['description', 'example'])(group, groupPath);
      compareEntries(
        context,
        `${groupPath}.`,
        group.old.dimensions,
        group.new.dimensions,
        compareTexts(context, ['format', 'description']),
      );
    });
  });
}

type Namespace = Monitoring['namespaces'][number];
type Group = Namespace['dimensionGroups'][number] & { name: string };

const namespaces = (monitoring: Monitoring | undefined): Namespace[] => monitoring?.namespaces ?? [];

interface Entry {
  name: string;
  line?: number;
  source?: { line: number; endLine: number };
}

function compareEntries<T extends Entry>(
  context: Context,
  prefix: string,
  olds: readonly T[],
  news: readonly T[],
  compare: (pair: { old: T; new: T }, path: string) => void,
): void {
  const { pairs, reordered } = pairUp(olds, news, (entry) => entry.name, entryLikeness);
  const pathOf = (entry: T) => (prefix.endsWith('.') ? `${prefix}${entry.name}` : `${prefix} ${entry.name}`);
  for (const { old, new: renewed } of pairs) {
    const base = { positions: ['response'], source: entryLines({ old, new: renewed }) } as const;
    if (renewed && !old) {
      context.report({ ...base, event: 'monitoring-added', path: pathOf(renewed), change: 'added', new: renewed });
    } else if (old && !renewed) {
      context.report({ ...base, event: 'monitoring-removed', path: pathOf(old), change: 'removed', old });
    } else if (old && renewed) {
      const path = pathOf(renewed);
      if (old.name !== renewed.name) {
        const names = { old: old.name, new: renewed.name, oldPath: pathOf(old) };
        context.report({ ...base, event: 'monitoring-renamed', path, change: 'renamed', ...names });
      }
      compare({ old, new: renewed }, path);
    }
  }
  if (reordered) {
    const names = (entries: readonly T[]) => entries.map((entry) => entry.name);
    const base = {
      event: 'monitoring-order',
      change: 'modified',
      what: 'order',
      positions: ['response'],
      source: {},
    } as const;
    context.report({ ...base, path: prefix.replace(/\.$/, ''), old: names(olds), new: names(news) });
  }
}

function entryLikeness<T extends Entry>(old: T, renewed: T): number {
  const without = (entry: T) => ({ ...entry, name: '', title: '' });
  return sameFact(without(old), without(renewed)) ? 1 : 0;
}

const compareTexts =
  <T extends Entry>(context: Context, fields: readonly (keyof T & string)[]) =>
  ({ old, new: renewed }: { old: T; new: T }, path: string): void => {
    const changed = fields.filter((field) => !sameData(old[field], renewed[field]));
    if (changed.length === 0) return;
    const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
    const reasons = changed.flatMap((field) => compareProse(text(old[field]), text(renewed[field])).reasons);
    const event: Event =
      reasons.length > 0 || changed.some((field) => field !== 'description')
        ? 'monitoring-meaning-changed'
        : 'monitoring-wording-changed';
    const texts = (entry: T) => Object.fromEntries(changed.map((field) => [field, entry[field]]));
    const source = entryLines({ old, new: renewed });
    context.report({
      event,
      path,
      change: 'modified',
      what: 'monitoring',
      old: texts(old),
      new: texts(renewed),
      positions: ['response'],
      source,
      reasons,
    });
  };

function entryLines(pair: { old: Entry | undefined; new: Entry | undefined }) {
  const lines = (entry: Entry | undefined) =>
    entry?.source ?? (entry?.line === undefined ? undefined : { line: entry.line, endLine: entry.line });
  return { old: lines(pair.old), new: lines(pair.new) };
}
