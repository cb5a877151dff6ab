import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Clock } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import type { ExportFormat } from '../exports/export-format.ts';
import { ledgerExport } from '../exports/ledger-export.ts';
import type { ExportRequest, LedgerFile } from '../exports/ledger-export.ts';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** A report or the postings as a file, written while it is read. */
export class FindLedgerFile extends Query<LedgerFile | undefined> {
  constructor(
    readonly request: ExportRequest,
    readonly format: ExportFormat,
  ) {
    super();
  }
}

@QueryHandler(FindLedgerFile)
export class FindLedgerFileHandler implements IQueryHandler<FindLedgerFile> {
  constructor(
    @Inject(READ_STORE) private readonly readStore: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ request, format }: FindLedgerFile): Promise<LedgerFile | undefined> {
    const { readStore, clock } = this;
    return ledgerExport({ readStore, clock }, request, format);
  }
}
