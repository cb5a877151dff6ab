import { Readable } from 'node:stream';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { FindLedgerFile } from '@grants/application';
import type { ExportFormat, ExportRequest, LedgerFile } from '@grants/application';
import { QueryEntrance } from '../query/query-entrance.ts';
import type { Freshness } from '../query/query-entrance.ts';

/** Characters that RFC 8187 has percent-encoded and `encodeURIComponent` leaves as they are. */
const LEFT_UNENCODED = /['()*!]/g;

/** Where a request for a report becomes a file. */
@Injectable()
export class ReportFiles {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  /**
   * A file that is read from the views as the caller takes it; when the caller goes away, the reading
   * ends. @throws NotFound where there is no such fund, project or centre
   */
  async file(
    request: ExportRequest,
    format: ExportFormat,
    freshness: Freshness,
  ): Promise<StreamableFile> {
    const found = await this.queries.find(new FindLedgerFile(request, format), freshness);
    return new StreamableFile(Readable.from(found.chunks, { objectMode: false }), {
      type: found.mediaType,
      disposition: dispositionOf(request.what, found),
    });
  }
}

/** A name in Chinese, and one in ASCII for who cannot read it (RFC 6266, RFC 8187). */
function dispositionOf(plainName: string, { name, extension }: LedgerFile): string {
  const encoded = encodeURIComponent(`${name}.${extension}`).replace(
    LEFT_UNENCODED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plainName}.${extension}"; filename*=UTF-8''${encoded}`;
}
