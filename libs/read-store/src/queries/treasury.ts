import type { ExpressionBuilder } from 'kysely';
import { ruleBasisOf, yuanOf } from '@grants/kernel';
import type { JsonObject, RuleBasis, Yuan } from '@grants/kernel';
import type {
  CentreRow,
  DisbursementRow,
  DiscrepancyStanding,
  TreasuryBatchRow,
  TreasuryDiscrepancyRow,
  TreasuryLineRow,
} from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

/** A payment list as it stands; `position` is that of the last event about it. */
export interface TreasuryBatchItem extends Omit<
  TreasuryBatchRow,
  'totalFen' | 'sumLineFen' | 'matchedFen' | 'firstPosition'
> {
  readonly total: Yuan;
  readonly sumLine: Yuan | null;
  readonly matchedTotal: Yuan;
  /** Discrepancies that stand open now. */
  readonly openBlocking: number;
  readonly openWarnings: number;
}

/** A line that agrees with the ledger. */
export interface TreasuryLineItem extends Omit<TreasuryLineRow, 'amountFen'> {
  readonly amount: Yuan;
}

export interface DiscrepancyFilter {
  readonly batchId?: string;
  readonly kind?: TreasuryDiscrepancyRow['kind'];
  readonly blocking?: boolean;
  readonly standing?: DiscrepancyStanding;
  readonly fundId?: string;
  readonly projectId?: string;
  readonly centreId?: string;
  readonly disbursementId?: string;
}

/** A discrepancy as it stands; `position` is that of the last event about it. */
export interface DiscrepancyItem extends Omit<
  TreasuryDiscrepancyRow,
  'amountFen' | 'blocking' | 'facts' | 'place'
> {
  readonly amount: Yuan | null;
  readonly blocking: boolean;
  /** Whether the clause beside it is not kept, or a rule of the ledger. */
  readonly basis: RuleBasis;
  readonly facts: JsonObject;
}

/** A disbursement with what a payment list is compared with beside it. */
export interface PayableRow extends Pick<
  DisbursementRow,
  | 'disbursementId'
  | 'subjectKind'
  | 'tranche'
  | 'projectId'
  | 'amountFen'
  | 'draws'
  | 'payeeHolder'
  | 'payeeAccountNumber'
  | 'status'
  | 'authorisedOn'
  | 'steps'
> {
  /** The lead unit of the project, or the host of the centre. */
  readonly payeeName: string | null;
  /** Null for a project. */
  readonly centreLevel: CentreRow['level'] | null;
  /** Holds in force; null for a centre. */
  readonly holdCount: number | null;
}

/** A discrepancy that says a disbursement is in no list yet. */
export type UnlistedItem = Pick<TreasuryDiscrepancyRow, 'batchId' | 'discrepancyId'> &
  DisbursementReference;

/** A disbursement, whose id is unique within the project or centre that is paid. */
export interface DisbursementReference {
  readonly disbursementId: string;
  readonly projectId?: string;
  readonly centreId?: string;
}

/** Payment lists of the treasury and what came of comparing them. */
export class TreasuryQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Lists, the last received first. */
  async batches(page: PageRequest = {}): Promise<Page<TreasuryBatchItem>> {
    const limit = limitOf(page);
    let query = this.selectBatches()
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (page.after) query = query.where('firstPosition', '<', page.after);
    return pageOf(await query.execute(), limit, {
      item: batchOf,
      cursor: (row) => row.firstPosition,
    });
  }

  async findBatch(batchId: string): Promise<TreasuryBatchItem | undefined> {
    const row = await this.selectBatches().where('batchId', '=', batchId).executeTakeFirst();
    return row && batchOf(row);
  }

  /** The lines a disbursement was confirmed or returned by, in the order they were read. */
  async linesOf(paid: DisbursementReference): Promise<readonly TreasuryLineItem[]> {
    const rows = await this.database
      .selectFrom('treasuryLine')
      .selectAll()
      .where((eb) => eb.and(given(paid)))
      .orderBy('position')
      .orderBy('line')
      .execute();
    return rows.map(({ amountFen, ...line }) => ({ ...line, amount: yuanOf(amountFen) }));
  }

  /** Discrepancies, the last opened first. */
  async discrepancies(
    filter: DiscrepancyFilter & PageRequest = {},
  ): Promise<Page<DiscrepancyItem>> {
    const limit = limitOf(filter);
    const { after, limit: _limit, blocking, ...columns } = filter;
    let query = this.database
      .selectFrom('treasuryDiscrepancy')
      .selectAll()
      .where((eb) => eb.and(given(columns)))
      .orderBy('place', 'desc')
      .limit(limit + 1);
    if (blocking !== undefined) query = query.where('blocking', '=', blocking ? 1 : 0);
    if (after) query = query.where('place', '<', after);
    return pageOf(await query.execute(), limit, {
      item: discrepancyOf,
      cursor: (row) => row.place,
    });
  }

  /** Every disbursement, for a payment list to be matched with. */
  async payables(): Promise<readonly PayableRow[]> {
    return this.database
      .selectFrom('disbursement')
      .leftJoin('project', 'project.projectId', 'disbursement.projectId')
      .leftJoin('centre', 'centre.centreId', 'disbursement.projectId')
      .select([
        'disbursement.disbursementId',
        'disbursement.subjectKind',
        'disbursement.tranche',
        'disbursement.projectId',
        'disbursement.amountFen',
        'disbursement.draws',
        'disbursement.payeeHolder',
        'disbursement.payeeAccountNumber',
        'disbursement.status',
        'disbursement.authorisedOn',
        'disbursement.steps',
        'project.holdCount',
        'centre.level as centreLevel',
      ])
      .select(({ fn }) => fn.coalesce('project.leadName', 'centre.hostName').as('payeeName'))
      .execute();
  }

  /** What lists lacked, still open or waived. */
  async unlisted(): Promise<readonly UnlistedItem[]> {
    const rows = await this.database
      .selectFrom('treasuryDiscrepancy')
      .select(['batchId', 'discrepancyId', 'disbursementId', 'projectId', 'centreId'])
      .where('kind', '=', 'not-listed')
      .where('standing', 'in', ['open', 'waived'])
      .execute();
    return rows.flatMap(({ disbursementId, projectId, centreId, ...row }) =>
      disbursementId === null
        ? []
        : [
            {
              ...row,
              disbursementId,
              ...(projectId !== null && { projectId }),
              ...(centreId !== null && { centreId }),
            },
          ],
    );
  }

  private selectBatches() {
    return this.database
      .selectFrom('treasuryBatch')
      .selectAll()
      .select((eb) => [openIn(eb, 1).as('openBlocking'), openIn(eb, 0).as('openWarnings')]);
  }
}

/** How many discrepancies of the batch stand open, blocking or not. */
function openIn(eb: ExpressionBuilder<ViewTables, 'treasuryBatch'>, blocking: 0 | 1) {
  return eb
    .selectFrom('treasuryDiscrepancy')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .whereRef('treasuryDiscrepancy.batchId', '=', 'treasuryBatch.batchId')
    .where('standing', '=', 'open')
    .where('blocking', '=', blocking)
    .$asScalar()
    .$notNull();
}

function batchOf(
  row: TreasuryBatchRow & { readonly openBlocking: number; readonly openWarnings: number },
): TreasuryBatchItem {
  const { totalFen, sumLineFen, matchedFen, firstPosition, ...rest } = row;
  return {
    ...rest,
    total: yuanOf(totalFen),
    sumLine: sumLineFen === null ? null : yuanOf(sumLineFen),
    matchedTotal: yuanOf(matchedFen),
  };
}

function discrepancyOf(row: TreasuryDiscrepancyRow): DiscrepancyItem {
  const { amountFen, blocking, facts, place, ...rest } = row;
  return {
    ...rest,
    amount: amountFen === null ? null : yuanOf(amountFen),
    blocking: blocking === 1,
    basis: ruleBasisOf(row.clause),
    facts: JSON.parse(facts) as JsonObject,
  };
}
