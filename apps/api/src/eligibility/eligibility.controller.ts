import { Body, Controller, HttpCode, HttpStatus, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EligibilityReportQuery } from '@grants/application';
import type { EligibilityReport } from '@grants/policy';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { EligibilityBody } from './eligibility.dto.ts';
import { EligibilityReportView } from './eligibility.view.ts';

/** What would be found of an application. A dry run: nothing is written, and no key is needed. */
@ApiTags('Eligibility')
@Controller('eligibility')
export class EligibilityController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  @Reads(
    'eligibility',
    'ReportEligibility: Every condition held against an application, unsubmitted',
    {
      one: EligibilityReportView,
    },
  )
  report(@AskedBy() caller: Caller, @Body() body: EligibilityBody): Promise<EligibilityReport> {
    const { proposed, submittedAt } = body;
    return this.queries.find(new EligibilityReportQuery(caller, proposed, submittedAt), {});
  }
}
