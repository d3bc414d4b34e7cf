// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { SdkError } from './errors.ts';

/** Which attempt of which call an event belongs to. */
export interface AttemptInfo {
  /** The client's method, `describeInstances`. */
  readonly action: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly host: string;
  readonly region: string | undefined;
}

/** Called around each attempt. What a hook throws is ignored: watching a call doesn't change it. */
export interface Hooks {
  onRequest?(info: AttemptInfo): void;
  onResponse?(
    info: AttemptInfo & {
      readonly status: number;
      readonly requestId: string | undefined;
      readonly durationMs: number;
    },
  ): void;
  onError?(info: AttemptInfo & { readonly error: SdkError; readonly durationMs: number }): void;
  /** A further attempt follows after `delayMs`. */
  onRetry?(info: AttemptInfo & { readonly error: SdkError; readonly delayMs: number }): void;
}

/** What a hook is called with. */
export type HookEvent<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

export function emit<Name extends keyof Hooks>(
  all: readonly (Hooks | undefined)[],
  name: Name,
  event: HookEvent<Name>,
): void {
  for (const hooks of all) quietly(() => (hooks?.[name] as ((event: unknown) => void) | undefined)?.call(hooks, event));
}

/** Ignores what a watcher throws, at once or, where it is asynchronous, later. */
export function quietly(watch: () => unknown): void {
  try {
    Promise.resolve(watch()).catch(() => {});
  } catch {
    // See Hooks.
  }
}
