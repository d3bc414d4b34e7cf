/** Value lists and patterns of one module: the check and the plan of a member share them, and so do members. */
import { literal, regExpLiteral } from './text.ts';

export class ModuleConstants {
  readonly #names = new Map<string, string>();
  readonly #counts = { values: 0, pattern: 0 };

  /** Name of the constant for a list of values. */
  values(values: readonly (string | number)[]): string {
    return this.#nameOf('values', literal(values), ': readonly unknown[]');
  }

  /** Name of the constant for a regular expression. */
  pattern(source: string): string {
    return this.#nameOf('pattern', regExpLiteral(source), '');
  }

  declarations(): string[] {
    return [...this.#names].map(([value, declared]) => `const ${declared} = ${value};`);
  }

  #nameOf(kind: 'values' | 'pattern', value: string, type: string): string {
    const known = this.#names.get(value) ?? `${kind}${++this.#counts[kind]}${type}`;
    this.#names.set(value, known);
    return known.split(':')[0] ?? known;
  }
}
