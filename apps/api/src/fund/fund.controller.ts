import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandAccepted } from '@grants/application';
import { FindFund, FindTrialBalance, ListFundPostings, ListFunds } from '@grants/application';
import type { FundLedger, LedgerPosting, Page, TrialBalance } from '@grants/read-store';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import {
  AdjustAppropriationBody,
  AppropriateFundsBody,
  AuthorisationThresholdBody,
} from './fund.dto.ts';
import { FundPath } from './fund.path.ts';
import { FundsQuery } from './fund.query.dto.ts';
import { FundView, LedgerPostingView, TrialBalanceView } from './fund.view.ts';
import { FundPostingsQuery, postingCriteriaOf } from './postings.query.dto.ts';

/** Funds: one budget line each, source × programme × fiscal year. */
@ApiTags('Funds')
@Controller('funds')
export class FundController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Post()
  @Gives('AppropriateFunds', 'Appropriate a fund')
  appropriate(
    @AskedFor() asked: Asked,
    @Body() body: AppropriateFundsBody,
  ): Promise<CommandAccepted> {
    const fundId = body.fundId ?? asked.newId('fund');
    return this.commands.give(asked, 'AppropriateFunds', { ...fieldsOf(body), fundId });
  }

  @Post(':fundId/adjustments')
  @Gives('AdjustAppropriation', 'Raise or lower an appropriation')
  adjust(
    @AskedFor() asked: Asked,
    @Param() path: FundPath,
    @Body() body: AdjustAppropriationBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'AdjustAppropriation', fieldsOf(path, body));
  }

  @Post(':fundId/authorisation-thresholds')
  @Gives('SetAuthorisationThreshold', 'Say from which amount a tranche takes two authorisers')
  setThreshold(
    @AskedFor() asked: Asked,
    @Param() path: FundPath,
    @Body() body: AuthorisationThresholdBody,
  ): Promise<CommandAccepted> {
    return this.commands.give(asked, 'SetAuthorisationThreshold', fieldsOf(path, body));
  }

  @Get()
  @Reads('funds', 'ListFunds: The funds with their balances', { list: FundView })
  list(@Query() query: FundsQuery): Promise<readonly FundLedger[]> {
    const { after, asOf, asKnownAt, ...filter } = query;
    return this.queries.ask(new ListFunds(filter, pointInTimeOf(query)), query);
  }

  @Get(':fundId')
  @Reads('funds', 'FindFund: A fund with its balances', { one: FundView })
  find(@Param() { fundId }: FundPath, @Query() query: MomentQuery): Promise<FundLedger> {
    return this.queries.find(new FindFund(fundId, pointInTimeOf(query)), query);
  }

  @Get(':fundId/ledger')
  @Reads('ledger', 'ListFundPostings: The postings of a fund, each with the balances after it', {
    page: LedgerPostingView,
  })
  postings(
    @Param() { fundId }: FundPath,
    @Query() query: FundPostingsQuery,
  ): Promise<Page<LedgerPosting>> {
    const wanted = { ...postingCriteriaOf(query), ...pointInTimeOf(query), ...partOf(query) };
    return this.queries.find(new ListFundPostings({ ...wanted, fundId }), query);
  }

  @Get(':fundId/trial-balance')
  @Reads('ledger', 'FindTrialBalance: Every account of a fund; they sum to zero', {
    one: TrialBalanceView,
  })
  trialBalance(@Param() { fundId }: FundPath, @Query() query: MomentQuery): Promise<TrialBalance> {
    return this.queries.find(new FindTrialBalance(fundId, pointInTimeOf(query)), query);
  }
}
