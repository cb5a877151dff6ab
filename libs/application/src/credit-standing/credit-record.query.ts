import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor, CreditCode } from '@grants/kernel';
import type { CreditDossier, OnDayAsKnown, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';
import type { ReasonedBan } from './blacklist.query.ts';
import { withReasons } from './reach-reasons.ts';

/** A dossier, with why each ban went over the links it did. */
export interface ReasonedDossier extends Omit<CreditDossier, 'bans' | 'reaches'> {
  readonly bans: readonly ReasonedBan[];
  readonly reaches: readonly ReasonedBan[];
}

/** The credit record of a unit, if the reader may see it; one that is not known is empty. */
export class FindCreditRecord extends Query<ReasonedDossier | undefined> {
  constructor(
    readonly reader: Actor,
    readonly creditCode: CreditCode,
    readonly when: OnDayAsKnown,
  ) {
    super();
  }
}

@QueryHandler(FindCreditRecord)
export class FindCreditRecordHandler implements IQueryHandler<FindCreditRecord> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: FindCreditRecord): Promise<ReasonedDossier | undefined> {
    const { reader, creditCode, when } = query;
    if (!maySee(reader, creditCode)) return undefined;
    const { bans, reaches, ...dossier } = await this.views.creditRecords.dossierOf(
      creditCode,
      when,
    );
    return { ...dossier, bans: bans.map(withReasons), reaches: reaches.map(withReasons) };
  }
}
