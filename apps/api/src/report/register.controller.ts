import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ListDisbursements,
  ListPostings,
  ListRecoveries,
  POSTING_FORMATS,
  TABLE_FORMATS,
} from '@grants/application';
import type { RegisteredDisbursement, RegisteredRecovery } from '@grants/application';
import type { ListedPosting, Page } from '@grants/read-store';
import { PostingView } from '../fund/fund.view.ts';
import { postingCriteriaOf } from '../fund/postings.query.dto.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { RegisteredDisbursementView, RegisteredRecoveryView } from './register.view.ts';
import { ReportFiles } from './report-files.ts';
import { DisbursementsQuery, PostingsQuery, RecoveriesQuery } from './report.query.dto.ts';

/** Registers of the finance bureau, each on a day and as it was known, as JSON and as a file. */
@ApiTags('Reports')
@Controller('reports')
export class RegisterController {
  constructor(
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
    @Inject(ReportFiles) private readonly files: ReportFiles,
  ) {}

  @Get('postings')
  @Reads('ledger', 'ListPostings: The postings of all funds, or of one', {
    page: PostingView,
    formats: POSTING_FORMATS,
  })
  postings(@Query() query: PostingsQuery): Promise<Page<ListedPosting> | StreamableFile> {
    const { format, fundId } = query;
    const ofFund = fundId === undefined ? {} : { fundId };
    const criteria = { ...postingCriteriaOf(query), ...ofFund };
    const when = pointInTimeOf(query);
    if (format === undefined) {
      return this.queries.find(new ListPostings(criteria, { ...when, ...partOf(query) }), query);
    }
    return this.files.file({ what: 'postings', ...criteria, ...when }, format, query);
  }

  @Get('disbursements')
  @Reads('ledger', 'ListDisbursements: The disbursement register: whose money, to whom, by whom', {
    page: RegisteredDisbursementView,
    formats: TABLE_FORMATS,
  })
  disbursements(
    @Query() query: DisbursementsQuery,
  ): Promise<Page<RegisteredDisbursement> | StreamableFile> {
    const { after, cursor, limit, asOf, asKnownAt, format, ...filter } = query;
    const asked = { ...filter, ...pointInTimeOf(query) };
    if (format !== undefined) {
      return this.files.file({ what: 'disbursements', ...asked }, format, query);
    }
    return this.queries.find(new ListDisbursements({ ...asked, ...partOf(query) }), query);
  }

  @Get('recoveries')
  @Reads('ledger', 'ListRecoveries: The recovery register: what is asked back, what came back', {
    page: RegisteredRecoveryView,
    formats: TABLE_FORMATS,
  })
  recoveries(@Query() query: RecoveriesQuery): Promise<Page<RegisteredRecovery> | StreamableFile> {
    const { after, cursor, limit, asOf, asKnownAt, format, ...filter } = query;
    const asked = { ...filter, ...pointInTimeOf(query) };
    if (format !== undefined) {
      return this.files.file({ what: 'recoveries', ...asked }, format, query);
    }
    return this.queries.find(new ListRecoveries({ ...asked, ...partOf(query) }), query);
  }
}
