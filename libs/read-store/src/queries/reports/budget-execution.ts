import { sql } from 'kysely';
import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { given } from '../criteria.ts';
import type { FundFilter } from '../fund-ledger.ts';
import type { PointInTime } from '../point-in-time.ts';
import { happened } from '../tie-out/scope.ts';
import type { Movement } from '../turnovers.ts';
import { executionOf, executionOfAwards } from './execution.ts';
import type { Execution } from './execution.ts';
import { fundsWithMoney, matchingFunds, movedIn } from './funds-with-money.ts';
import type { FundMovements } from './funds-with-money.ts';
import { townsBy } from './towns.ts';

/** What budget execution is told by. */
export const EXECUTION_GROUPS = ['fund', 'programme', 'town', 'source', 'fiscal-year'] as const;

export type ExecutionGroup = (typeof EXECUTION_GROUPS)[number];

export interface BudgetExecutionFilter extends FundFilter, PointInTime {
  readonly by: ExecutionGroup;
}

/** The budget of one fund, programme, source or year, or what went to one town. */
export interface BudgetExecutionLine extends Execution {
  /** The fund's id, the programme, the source, the year, or the town; null: not on record. */
  readonly group: string | null;
  /** Name, source, programme and fiscal year of the fund; null of any other group. */
  readonly name: string | null;
  readonly source: FundRow['source'] | null;
  readonly programme: FundRow['programme'] | null;
  readonly fiscalYear: number | null;
}

/** Budget execution by groups, and all of them together. */
export interface BudgetExecution {
  readonly by: ExecutionGroup;
  readonly lines: readonly BudgetExecutionLine[];
  readonly total: Execution;
}

type FundGroup = Exclude<ExecutionGroup, 'town'>;
type GroupOfFunds = Exclude<FundGroup, 'fund'>;

/** What a line tells of a fund, where it is of none. */
const OF_NO_FUND = { name: null, source: null, programme: null, fiscalYear: null } as const;

const GROUP_OF: Readonly<Record<GroupOfFunds, (fund: FundRow) => string>> = {
  programme: ({ programme }) => programme,
  source: ({ source }) => source,
  'fiscal-year': ({ fiscalYear }) => String(fiscalYear),
};

/** What an award has moved. */
interface AwardMovement extends Movement {
  readonly projectId: string;
}

/** How far the budgets are executed, now, on a day, and as it was known. */
export class BudgetExecutionQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Budget execution of the funds that match, by one of the groups. */
  async report(filter: BudgetExecutionFilter): Promise<BudgetExecution> {
    const { by, programme, fiscalYear, source, ...when } = filter;
    const funds = await matchingFunds(this.database, given({ programme, fiscalYear, source }));
    return by === 'town' ? this.byTown(funds, when) : this.byFunds(funds, by, when);
  }

  private async byFunds(
    funds: readonly FundRow[],
    by: FundGroup,
    when: PointInTime,
  ): Promise<BudgetExecution> {
    const moved = await fundsWithMoney(this.database, funds, when);
    const total = executionOf(movedIn(moved));
    if (by === 'fund') return { by, lines: moved.map(executionLineOf), total };
    const groups = new Map<string, Movement[]>();
    for (const { fund, movements } of moved) addTo(groups, GROUP_OF[by](fund), movements);
    const lines = [...groups].map(([group, movements]) => ({
      group,
      ...OF_NO_FUND,
      ...executionOf(movements),
    }));
    return { by, lines, total };
  }

  private async byTown(funds: readonly FundRow[], when: PointInTime): Promise<BudgetExecution> {
    const towns = await townsBy(this.database, when);
    const groups = new Map<string | null, Movement[]>();
    for (const movement of await this.awardMovements(funds, when)) {
      addTo(groups, towns.get(movement.projectId) ?? null, [movement]);
    }
    const lines = [...groups]
      .toSorted(([one], [other]) => inOrder(one, other))
      .map(([group, movements]) => ({ group, ...OF_NO_FUND, ...executionOfAwards(movements) }));
    return { by: 'town', lines, total: executionOfAwards([...groups.values()].flat()) };
  }

  /** Fund by fund, so that each is one range of an index. */
  private async awardMovements(
    funds: readonly FundRow[],
    when: PointInTime,
  ): Promise<readonly AwardMovement[]> {
    const movements: AwardMovement[] = [];
    for (const { fundId } of funds) {
      const { rows } = await sql<AwardMovement>`
        SELECT project_id, debit_account, credit_account, SUM(amount_fen) AS amount_fen
        FROM posting
        WHERE fund_id = ${fundId} AND project_id IS NOT NULL AND ${happened(when)}
        GROUP BY project_id, debit_account, credit_account`.execute(this.database);
      movements.push(...rows);
    }
    return movements;
  }
}

/** The budget of one fund, by what moved in it. */
export function executionLineOf({ fund, movements }: FundMovements): BudgetExecutionLine {
  const { fundId, name, source, programme, fiscalYear } = fund;
  return { group: fundId, name, source, programme, fiscalYear, ...executionOf(movements) };
}

function addTo<Group>(
  groups: Map<Group, Movement[]>,
  group: Group,
  movements: readonly Movement[],
): void {
  const known = groups.get(group);
  if (known === undefined) groups.set(group, [...movements]);
  else known.push(...movements);
}

/** By name; what is not on record comes last. */
function inOrder(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}
