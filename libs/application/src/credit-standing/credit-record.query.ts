import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { BanFilter, CreditRecord, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The credit record of a unit, if the reader may see it. */
export class FindCreditRecord extends Query<CreditRecord | undefined> {
  constructor(
    readonly reader: Actor,
    readonly creditCode: string,
    readonly when: Pick<BanFilter, 'asOf' | 'asKnownAt'>,
  ) {
    super();
  }
}

@QueryHandler(FindCreditRecord)
export class FindCreditRecordHandler implements IQueryHandler<FindCreditRecord> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: FindCreditRecord): Promise<CreditRecord | undefined> {
    const { reader, creditCode, when } = query;
    if (!maySee(reader, creditCode)) return undefined;
    return this.views.blacklist.recordOf({ creditCode }, when);
  }
}
