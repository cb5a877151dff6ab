import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindBudgetExecution,
  FindCommitmentAgeing,
  FindMoneyCard,
  FindSummedTrialBalance,
  TABLE_FORMATS,
} from '@grants/application';
import type { AgeingReport } from '@grants/application';
import type { BudgetExecution, MoneyCard, SummedTrialBalance } from '@grants/read-store';
import { FundsQuery } from '../fund/fund.query.dto.ts';
import { SummedTrialBalanceView } from '../fund/fund.view.ts';
import { ProjectPath } from '../project/project.path.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { CommitmentAgeingView } from './ageing.view.ts';
import { BudgetExecutionView } from './execution.view.ts';
import { MoneyCardView } from './money-card.view.ts';
import { ReportFiles } from './report-files.ts';
import { AgeingQuery, BudgetExecutionQuery, ReportQuery } from './report.query.dto.ts';

/** Reports of the finance bureau, each on a day and as it was known, as JSON and as a file. */
@ApiTags('Reports')
@Controller('reports')
export class ReportController {
  constructor(
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
    @Inject(ReportFiles) private readonly files: ReportFiles,
  ) {}

  @Get('budget-execution')
  @Reads('ledger', 'FindBudgetExecution: How far the budgets are executed', {
    one: BudgetExecutionView,
    formats: TABLE_FORMATS,
  })
  budgetExecution(@Query() query: BudgetExecutionQuery): Promise<BudgetExecution | StreamableFile> {
    const { after, asOf, asKnownAt, format, by = 'fund', ...funds } = query;
    const filter = { ...funds, by, ...pointInTimeOf(query) };
    if (format === undefined) return this.queries.ask(new FindBudgetExecution(filter), query);
    return this.files.file({ what: 'budget-execution', ...filter }, format, query);
  }

  @Get('commitment-ageing')
  @Reads('ledger', 'FindCommitmentAgeing: What is promised and not paid, by age', {
    one: CommitmentAgeingView,
    formats: TABLE_FORMATS,
  })
  commitmentAgeing(@Query() query: AgeingQuery): Promise<AgeingReport | StreamableFile> {
    const { after, cursor, limit, asOf, asKnownAt, format, ...promises } = query;
    const filter = { ...promises, ...pointInTimeOf(query) };
    if (format !== undefined) {
      return this.files.file({ what: 'commitment-ageing', ...filter }, format, query);
    }
    return this.queries.find(new FindCommitmentAgeing({ ...filter, ...partOf(query) }), query);
  }

  @Get('trial-balance')
  @Reads('ledger', 'FindSummedTrialBalance: Every account of the funds that match, together', {
    one: SummedTrialBalanceView,
  })
  trialBalance(@Query() query: FundsQuery): Promise<SummedTrialBalance> {
    const { after, asOf, asKnownAt, ...funds } = query;
    return this.queries.ask(new FindSummedTrialBalance(funds, pointInTimeOf(query)), query);
  }

  @Get('money-cards/:projectId')
  @Reads('ledger', 'FindMoneyCard: The way of every yuan of one project or centre', {
    one: MoneyCardView,
    formats: TABLE_FORMATS,
  })
  moneyCard(
    @Param() { projectId }: ProjectPath,
    @Query() query: ReportQuery,
  ): Promise<MoneyCard | StreamableFile> {
    const { format } = query;
    const when = pointInTimeOf(query);
    if (format === undefined) return this.queries.find(new FindMoneyCard(projectId, when), query);
    return this.files.file({ what: 'money-card', projectId, ...when }, format, query);
  }
}
