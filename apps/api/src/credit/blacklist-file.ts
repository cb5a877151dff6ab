import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { blacklistTable, FILE_KINDS, tableAs } from '@grants/application';
import type { ReasonedBan, TableFormat } from '@grants/application';
import type { CalendarDate } from '@grants/kernel';
import type { Page } from '@grants/read-store';

/** The blacklist in parts: the first, and the one after a cursor. */
export interface BlacklistParts {
  readonly first: Page<ReasonedBan>;
  readonly next: (cursor: string) => Promise<Page<ReasonedBan>>;
}

/** The blacklist as a file, whose later parts are read as the caller takes them. */
export function blacklistFile(
  format: TableFormat,
  asOf: CalendarDate,
  parts: BlacklistParts,
): StreamableFile {
  const { mediaType, extension } = FILE_KINDS[format];
  const tabled = { table: blacklistTable, items: itemsOf(parts), rowsOf: itself };
  const name = encodeURIComponent(`${blacklistTable.name} ${asOf}.${extension}`);
  return new StreamableFile(Readable.from(tableAs(format, tabled), { objectMode: false }), {
    type: mediaType,
    disposition: `attachment; filename="blacklist-${asOf}.${extension}"; filename*=UTF-8''${name}`,
  });
}

const itself = (ban: ReasonedBan): readonly ReasonedBan[] => [ban];

async function* itemsOf({
  first,
  next,
}: BlacklistParts): AsyncGenerator<readonly ReasonedBan[], void> {
  let page = first;
  yield page.items;
  while (page.nextCursor !== null) {
    page = await next(page.nextCursor);
    yield page.items;
  }
}
