/** One figure of a benchmark: ours against a peer's, measured in one run on one machine. */
export interface Figure {
  what: string;
  ours: number;
  /** Left out where the goal is absolute, such as a size. */
  peer?: number;
  /** With its version: `tencentcloud-sdk-nodejs-intl-en 3.0.1335`. */
  peerName?: string;
  /** `ms`, `µs`, `KB`, `requests/s`. */
  unit: string;
  /** On `ours / peer`, or on `ours` where there is no peer. */
  goal: { atMost: number } | { atLeast: number };
}

/** A benchmark: a file under `topics/` whose default export is one of these. */
export interface Topic {
  name: string;
  run(): Promise<Figure[]>;
}

export const ratioOf = ({ ours, peer }: Figure): number => (peer === undefined ? ours : ours / peer);

export function goalMet(figure: Figure): boolean {
  const value = ratioOf(figure);
  return 'atMost' in figure.goal ? value <= figure.goal.atMost : value >= figure.goal.atLeast;
}

/** The median of `rounds` runs of `work`, in milliseconds. */
export async function medianTime(work: () => unknown, rounds = 5): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
