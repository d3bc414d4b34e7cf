import { Argument, Option } from 'commander';

/** The document that a command reads, unless another is named. */
export const documentArgument = (): Argument =>
  new Argument('[document]', 'the Markdown export to read').default('spec/source/clb-api.md');

export const jsonOption = (): Option => new Option('--json', 'print JSON');
