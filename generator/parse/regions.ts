import type { Page } from '../read/pages.ts';
import type { Region } from '../spec/types.ts';
import type { ParseContext } from './context.ts';
import { quote, readTable, type TableShape } from './table.ts';

const REGION_TABLE: TableShape<'name' | 'host'> = {
  what: 'regions',
  columns: [
    { name: 'name', header: /^hosted region$/i, form: /\S/ },
    { name: 'host', header: /^domain name$/i, form: /^[a-z0-9.-]+$/ },
  ],
};

export interface ServiceAddress {
  /** The host name that serves all regions. */
  host: string | undefined;
  regions: Region[];
}

/**
 * Reads the page "Request Structure": the host names by region. A region's id is the label that its host name has beside
 * the one that serves all regions (`clb.ap-guangzhou.tencentcloudapi.com`).
 */
export function readRegions(page: Page, context: ParseContext): ServiceAddress {
  context.ledger.furniture('request structure', page.line, page.endLine);
  const first = page.blocks.findIndex((block) => block.kind === 'table');
  const end = page.blocks.findIndex((block, index) => index > first && block.kind === 'heading');
  const section = first < 0 ? [] : page.blocks.slice(first, end < 0 ? undefined : end);
  const { rows } = readTable(section, REGION_TABLE, context, () => false);
  const regions: Region[] = [];
  let host: string | undefined;
  for (const row of rows) {
    const endpoint = (row.cells.host?.text ?? '').replace(/[`\s]/g, '');
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(endpoint)) {
      context.report('name-invalid', row, `Regions: ${quote(endpoint)} is no host name.`);
      continue;
    }
    const labels = endpoint.split('.');
    const id = labels[1];
    context.ledger.fact(`region ${endpoint}`, row.line, row.endLine);
    if (labels.length === 3) host ??= endpoint;
    else if (id !== undefined) regions.push({ id, name: row.cells.name?.text ?? id, endpoint });
  }
  return { host, regions };
}
