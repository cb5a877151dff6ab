import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted, ComparedPair } from '@grants/application';
import { FindCaseComparison, FindDuplicateCase, ListDuplicateCases } from '@grants/application';
import type { DuplicateCaseItem, Page } from '@grants/read-store';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { ComparedPairView } from './compared-pair.view.ts';
import {
  ConfirmDuplicateCaseBody,
  DismissDuplicateCaseBody,
  FollowUpDuplicateCaseBody,
  OpenDuplicateCaseBody,
  OverturnDuplicateCaseBody,
} from './duplicate-case.dto.ts';
import { CasePath } from './duplicate-case.path.ts';
import { caseFilterOf, DuplicateCasesQuery } from './duplicate-case.query.dto.ts';
import { DuplicateCaseView } from './duplicate-case.view.ts';

/** How a case says that a person and no matcher found the pair. */
const BY_HAND = 'by-hand';

/** Duplicate-funding cases: suspected or confirmed second support of one project. */
@ApiTags('Duplicate cases')
@Controller('duplicate-cases')
export class DuplicateCaseController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Post()
  @Gives('OpenDuplicateCase', 'Open a case by hand')
  open(@AskedFor() asked: Asked, @Body() body: OpenDuplicateCaseBody): Promise<CommandAccepted> {
    const caseId = body.caseId ?? asked.newId('duplicate-case');
    const opened = { ...fieldsOf(body), caseId, matcherVersion: BY_HAND };
    return this.commands.give(asked, 'OpenDuplicateCase', opened);
  }

  @Post(':caseId/confirmation')
  @Gives('ConfirmDuplicateCase', 'Confirm that it is one project supported twice')
  confirm(
    @AskedFor() asked: Asked,
    @Param() path: CasePath,
    @Body() body: ConfirmDuplicateCaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'ConfirmDuplicateCase', fieldsOf(path, body));
  }

  @Post(':caseId/dismissal')
  @Gives('DismissDuplicateCase', 'Dismiss a case; its hold is released')
  dismiss(
    @AskedFor() asked: Asked,
    @Param() path: CasePath,
    @Body() body: DismissDuplicateCaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'DismissDuplicateCase', fieldsOf(path, body));
  }

  @Post(':caseId/overturning')
  @Gives('OverturnDuplicateCase', 'Take a confirmation back; the hold is released')
  overturn(
    @AskedFor() asked: Asked,
    @Param() path: CasePath,
    @Body() body: OverturnDuplicateCaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'OverturnDuplicateCase', fieldsOf(path, body));
  }

  @Post(':caseId/follow-up')
  @Gives('FollowUpDuplicateCase', 'Keep a case in view; its hold stays')
  followUp(
    @AskedFor() asked: Asked,
    @Param() path: CasePath,
    @Body() body: FollowUpDuplicateCaseBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'FollowUpDuplicateCase', fieldsOf(path, body));
  }

  @Get()
  @Reads('duplicate-cases', 'ListDuplicateCases: The cases, the last opened first', {
    page: DuplicateCaseView,
  })
  list(@Query() query: DuplicateCasesQuery): Promise<Page<DuplicateCaseItem>> {
    const asked = new ListDuplicateCases({ ...caseFilterOf(query), ...partOf(query) });
    return this.queries.ask(asked, query);
  }

  @Get(':caseId')
  @Reads('duplicate-cases', 'FindDuplicateCase: A case', { one: DuplicateCaseView })
  find(@Param() { caseId }: CasePath, @Query() query: MomentQuery): Promise<DuplicateCaseItem> {
    return this.queries.find(new FindDuplicateCase(caseId, pointInTimeOf(query)), query);
  }

  @Get(':caseId/comparison')
  @Reads(
    'duplicate-cases',
    'FindCaseComparison: Both supports of a case side by side as they are now, and the score the case then had',
    { one: ComparedPairView },
  )
  compare(@Param() { caseId }: CasePath, @Query() query: MomentQuery): Promise<ComparedPair> {
    return this.queries.find(new FindCaseComparison(caseId, pointInTimeOf(query)), query);
  }
}
