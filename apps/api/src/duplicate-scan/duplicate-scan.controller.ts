import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CountDuplicateCases, ScanDuplicates } from '@grants/application';
import type { DuplicateScan } from '@grants/application';
import type { CaseCount } from '@grants/read-store';
import { caseFilterOf, DuplicateCasesQuery } from '../duplicate-case/duplicate-case.query.dto.ts';
import { CaseCountView } from '../duplicate-case/duplicate-case.view.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { DuplicateScanQuery, scanFilterOf, scanPartOf } from './duplicate-scan.query.dto.ts';
import { DuplicateScanView } from './duplicate-scan.view.ts';

/** What is alike among all supports, whether or not it is a case. */
@ApiTags('Duplicate cases')
@Controller('duplicates')
export class DuplicateScanController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('scan')
  @Reads(
    'duplicate-cases',
    'ScanDuplicates: Every pair of an application of ours and another support that is alike, the likeliest first',
    { one: DuplicateScanView },
  )
  scan(@Query() query: DuplicateScanQuery): Promise<DuplicateScan> {
    return this.queries.ask(new ScanDuplicates(scanFilterOf(query), scanPartOf(query)), query);
  }

  @Get('case-counts')
  @Reads('duplicate-cases', 'CountDuplicateCases: How many cases stood where', {
    list: CaseCountView,
  })
  counts(@Query() query: DuplicateCasesQuery): Promise<readonly CaseCount[]> {
    return this.queries.ask(new CountDuplicateCases(caseFilterOf(query)), query);
  }
}
