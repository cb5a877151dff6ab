import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { KnownAt, PersonCreditRecord, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The credit record of a person, who is known by a keyed hash alone. */
export class FindPersonCreditRecord extends Query<PersonCreditRecord> {
  constructor(
    readonly personRef: string,
    readonly asKnownAt: KnownAt | undefined,
  ) {
    super();
  }
}

@QueryHandler(FindPersonCreditRecord)
export class FindPersonCreditRecordHandler implements IQueryHandler<FindPersonCreditRecord> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ personRef, asKnownAt }: FindPersonCreditRecord): Promise<PersonCreditRecord> {
    return this.views.creditRecords.personRecordOf(personRef, asKnownAt);
  }
}
