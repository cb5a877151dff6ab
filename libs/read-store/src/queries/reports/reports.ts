import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { awardSubjects } from '../award-subjects.ts';
import type { AwardSubjectNamed } from '../award-subjects.ts';
import type { Posting } from '../listed-postings.ts';
import type { PointInTime } from '../point-in-time.ts';
import { BudgetExecutionQueries } from './budget-execution.ts';
import type { BudgetExecution, BudgetExecutionFilter } from './budget-execution.ts';
import { CommitmentAgeingQueries } from './commitment-ageing.ts';
import type { CommitmentAgeing, CommitmentAgeingFilter } from './commitment-ageing.ts';
import { MoneyCardQueries } from './money-card.ts';
import type { MoneyCard } from './money-card.ts';
import { postingParts } from './posting-parts.ts';
import type { PostingsAsked } from './posting-parts.ts';

/** A fund without its balances. */
export type FundLine = Omit<FundRow, 'firstPosition' | 'position'>;

/** The reports of the finance bureau, now, on a day, and as it was known. */
export class ReportQueries {
  private readonly executions: BudgetExecutionQueries;
  private readonly ageings: CommitmentAgeingQueries;
  private readonly cards: MoneyCardQueries;

  constructor(private readonly database: ViewDatabase) {
    this.executions = new BudgetExecutionQueries(database);
    this.ageings = new CommitmentAgeingQueries(database);
    this.cards = new MoneyCardQueries(database);
  }

  budgetExecution(filter: BudgetExecutionFilter): Promise<BudgetExecution> {
    return this.executions.report(filter);
  }

  commitmentAgeing(filter: CommitmentAgeingFilter): Promise<CommitmentAgeing> {
    return this.ageings.report(filter);
  }

  /** Undefined where there is no such project or centre, or nothing was promised to it by then. */
  moneyCard(projectId: string, when: PointInTime = {}): Promise<MoneyCard | undefined> {
    return this.cards.find(projectId, when);
  }

  /** The funds as budget lines, the oldest first. */
  async funds(): Promise<readonly FundLine[]> {
    const rows = await this.database
      .selectFrom('fund')
      .selectAll()
      .orderBy('firstPosition')
      .execute();
    return rows.map(({ firstPosition, position, ...fund }) => fund);
  }

  /** What projects and centres are called. */
  awardSubjects(
    projectIds: readonly string[],
  ): Promise<(projectId: string | null) => AwardSubjectNamed> {
    return awardSubjects(this.database, projectIds);
  }

  /** Postings in global order, a part at a time; each part is read when it is asked for. */
  postings(asked: PostingsAsked): AsyncGenerator<readonly Posting[], void> {
    return postingParts(this.database, asked);
  }
}
