import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CLOCK,
  FindCreditRecord,
  FindPersonCreditRecord,
  FindWhetherBanned,
  ListBanChanges,
  ListBans,
  TABLE_FORMATS,
} from '@grants/application';
import type {
  ReasonedAnswer,
  ReasonedBan,
  ReasonedChange,
  ReasonedDossier,
  TableFormat,
} from '@grants/application';
import { dateAt } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import type { Page, PersonCreditRecord } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { BanChangeView, BanView } from './ban.view.ts';
import { blacklistFile } from './blacklist-file.ts';
import { PersonPath, UnitPath } from './credit.path.ts';
import { BanChangesQuery, BannedQuery, BansQuery, PersonRecordQuery } from './credit.query.dto.ts';
import { BannedView, CreditRecordView, PersonCreditRecordView } from './credit.view.ts';

/** How many bans of a file are read at a time. */
const PART_BANS = 500;

/** The blacklist, and credit records. An applicant sees its own. */
@ApiTags('Credit standing')
@Controller('credit')
export class CreditReadingController {
  constructor(
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('blacklist')
  @Reads('blacklist', 'ListBans: The bans but those annulled, the last that was taken first', {
    page: BanView,
    formats: TABLE_FORMATS,
  })
  bans(
    @AskedBy() caller: Caller,
    @Query() query: BansQuery,
  ): Promise<Page<ReasonedBan> | StreamableFile> {
    const { after, cursor, limit, asOf: _day, asKnownAt: _known, format, ...asked } = query;
    const filter = { ...asked, ...this.when(query) };
    if (format === undefined) {
      return this.queries.ask(new ListBans(caller, { ...filter, ...partOf(query) }), query);
    }
    return this.file(caller, filter, { format, ...(after && { after }) });
  }

  @Get('changes')
  @Reads('credit-changes', 'ListBanChanges: What befell bans, in the order the ledger took it', {
    page: BanChangeView,
  })
  changes(@Query() query: BanChangesQuery): Promise<Page<ReasonedChange>> {
    return this.queries.ask(new ListBanChanges(query), {});
  }

  @Get('units/:creditCode')
  @Reads('blacklist', 'FindCreditRecord: The credit record of a unit', { one: CreditRecordView })
  record(
    @AskedBy() caller: Caller,
    @Param() { creditCode }: UnitPath,
    @Query() query: MomentQuery,
  ): Promise<ReasonedDossier> {
    return this.queries.find(new FindCreditRecord(caller, creditCode, this.when(query)), query);
  }

  @Get('units/:creditCode/banned')
  @Reads('blacklist', 'FindWhetherBanned: Whether a unit was banned on a day, as it was known', {
    one: BannedView,
  })
  banned(
    @AskedBy() caller: Caller,
    @Param() { creditCode }: UnitPath,
    @Query() query: BannedQuery,
  ): Promise<ReasonedAnswer> {
    const { on, asOf = on, asKnownAt, programme } = query;
    const when = this.when({ ...(asOf && { asOf }), ...(asKnownAt && { asKnownAt }) });
    const question = { creditCode, ...when, ...(programme && { programme }) };
    return this.queries.find(new FindWhetherBanned(caller, question), query);
  }

  @Get('persons/:personRef')
  @Reads('person-credit', 'FindPersonCreditRecord: The credit record of a person', {
    one: PersonCreditRecordView,
  })
  person(
    @Param() { personRef }: PersonPath,
    @Query() query: PersonRecordQuery,
  ): Promise<PersonCreditRecord> {
    const { asKnownAt } = pointInTimeOf(query);
    return this.queries.ask(new FindPersonCreditRecord(personRef, asKnownAt), query);
  }

  /** Every part of a file is read as it was known when the file was asked for. */
  private async file(
    caller: Caller,
    asked: ListBans['filter'],
    { format, ...freshness }: Pick<BansQuery, 'after'> & { readonly format: TableFormat },
  ): Promise<StreamableFile> {
    const asKnownAt = { recordedAt: this.clock.now() };
    const filter = { asKnownAt, ...asked, limit: PART_BANS };
    const first = await this.queries.ask(new ListBans(caller, filter), freshness);
    return blacklistFile(format, filter.asOf, {
      first,
      next: (cursor) => this.queries.ask(new ListBans(caller, { ...filter, after: cursor }), {}),
    });
  }

  /** A ban stands somewhere on a day: today, unless one is named. */
  private when(query: Pick<MomentQuery, 'asOf' | 'asKnownAt'>) {
    const { asOf = this.today(), ...known } = pointInTimeOf(query);
    return { asOf, ...known };
  }

  private today(): CalendarDate {
    return dateAt(this.clock.now());
  }
}
