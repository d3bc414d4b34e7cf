import type { Page } from '../../read/pages.ts';
import type { Region } from '../../spec/types.ts';
import type { ParseContext } from '../shared/context.ts';
import { type Row, readTable, type TableShape } from '../shared/table.ts';
import { quote } from '../shared/text.ts';

const REGION_TABLE: TableShape<'name' | 'host'> = {
  what: 'regions',
  columns: [
    { name: 'name', header: /^hosted region\b/i, form: /\S/ },
    { name: 'host', header: /\bdomain name$/i, form: /^[a-z0-9.-]+$/ },
  ],
};

export interface ServiceAddress {
  /** The host name that serves all regions. */
  host: string | undefined;
  regions: Region[];
}

/**
 * Reads the page "Request Structure": the host names by region. A region's id is the label that its host name has beside
 * the one that serves all regions (`library.ap-guangzhou.tencentcloudapi.com` beside `library.tencentcloudapi.com`).
 */
export function readRegions(page: Page, context: ParseContext): ServiceAddress {
  context.ledger.furniture('request structure', page.line, page.endLine);
  const first = page.blocks.findIndex((block) => block.kind === 'table');
  const end = page.blocks.findIndex((block, index) => index > first && block.kind === 'heading');
  const section = first < 0 ? [] : page.blocks.slice(first, end < 0 ? undefined : end);
  // Regions for the financial industry have a table of their own.
  const rows: Row<'name' | 'host'>[] = [];
  for (let rest = section; rest.some((block) => block.kind === 'table'); ) {
    const table = readTable(rest, REGION_TABLE, context, () => false);
    rows.push(...table.rows);
    rest = table.after;
  }
  const hosts: { name: string; endpoint: string }[] = [];
  for (const row of rows) {
    const endpoint = (row.cells.host?.text ?? '').replace(/[`\s]/g, '');
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(endpoint)) {
      context.report('name-invalid', row, `Regions: ${quote(endpoint)} is no host name.`);
      continue;
    }
    context.ledger.fact(`region ${endpoint}`, row.line, row.endLine);
    hosts.push({ name: row.cells.name?.text ?? '', endpoint });
  }
  const labels = Math.min(...hosts.map(({ endpoint }) => endpoint.split('.').length));
  const host = hosts.find(({ endpoint }) => endpoint.split('.').length === labels)?.endpoint;
  const shared = new Set(host?.split('.'));
  const regions = hosts
    .filter(({ endpoint }) => endpoint !== host)
    .flatMap(({ name, endpoint }): Region[] => {
      const id = endpoint.split('.').find((label) => !shared.has(label));
      return id === undefined ? [] : [{ id, name: name || id, endpoint }];
    });
  return { host, regions };
}
