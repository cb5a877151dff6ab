import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { blacklistTable, csvOf, xlsxOf } from '@grants/application';
import type { CalendarDate } from '@grants/kernel';
import type { Ban, Page } from '@grants/read-store';
import type { BlacklistFormat } from './credit.query.dto.ts';

const MEDIA_TYPES: Readonly<Record<BlacklistFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The blacklist in parts: the first, and the one after a cursor. */
export interface BlacklistParts {
  readonly first: Page<Ban>;
  readonly next: (cursor: string) => Promise<Page<Ban>>;
}

/** The blacklist as a file, whose later parts are read as the caller takes them. */
export function blacklistFile(
  format: BlacklistFormat,
  asOf: CalendarDate,
  parts: BlacklistParts,
): StreamableFile {
  const rows = rowsOf(parts);
  const chunks = format === 'csv' ? csvOf(blacklistTable, rows) : xlsxOf(blacklistTable, rows);
  const name = encodeURIComponent(`${blacklistTable.name} ${asOf}.${format}`);
  return new StreamableFile(Readable.from(chunks, { objectMode: false }), {
    type: MEDIA_TYPES[format],
    disposition: `attachment; filename="blacklist-${asOf}.${format}"; filename*=UTF-8''${name}`,
  });
}

async function* rowsOf({ first, next }: BlacklistParts): AsyncGenerator<readonly Ban[], void> {
  let page = first;
  yield page.items;
  while (page.nextCursor !== null) {
    page = await next(page.nextCursor);
    yield page.items;
  }
}
