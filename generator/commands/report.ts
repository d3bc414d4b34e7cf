import { Option } from 'commander';
import { printEscaped, writeReport } from './terminal.ts';

/** What the commands that make reports have in common. */
export interface ReportOptions {
  format: 'text' | 'markdown' | 'json' | 'html';
  api?: string;
  out?: string;
}

export const formatOption = (): Option =>
  new Option('--format <form>', 'form of the report').choices(['text', 'markdown', 'json', 'html']).default('text');

export const apiOption = (): Option => new Option('--api <api>', 'only this API, such as 2018-03-17');

export const outOption = (): Option => new Option('--out <file>', 'write the report to a file');

/** Prints a report, or writes it to the file that was asked for. */
export function printReport(report: string, file: string | undefined): void {
  if (file === undefined) printEscaped(report);
  else writeReport(file, report);
}
