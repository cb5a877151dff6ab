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
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';
import { batchesAt, discrepanciesAt } from './treasury-at.ts';

/** A payment list as it stood; `position` is that of the last event about it by then. */
export interface TreasuryBatchItem extends Omit<
  TreasuryBatchRow,
  'totalFen' | 'sumLineFen' | 'matchedFen' | 'firstPosition'
> {
  readonly total: Yuan;
  readonly sumLine: Yuan | null;
  readonly matchedTotal: Yuan;
  /** Discrepancies that stood open. */
  readonly openBlocking: number;
  readonly openWarnings: number;
}

/** A line that agrees with the ledger. */
export interface TreasuryLineItem extends Omit<TreasuryLineRow, 'amountFen'> {
  readonly amount: Yuan;
}

/** Which discrepancies, as they stood at the moment asked for: now unless one is. */
export interface DiscrepancyFilter extends PointInTime {
  readonly batchId?: string;
  readonly kind?: TreasuryDiscrepancyRow['kind'];
  readonly blocking?: boolean;
  readonly standing?: DiscrepancyStanding;
  readonly fundId?: string;
  readonly projectId?: string;
  readonly centreId?: string;
  readonly disbursementId?: string;
}

/** A discrepancy as it stood; `position` is that of the last event about it by then. */
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
  async batches(request: PointInTime & PageRequest = {}): Promise<Page<TreasuryBatchItem>> {
    const limit = limitOf(request);
    let query = batchesAt(this.database, request)
      .selectAll()
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (request.after) query = query.where('firstPosition', '<', request.after);
    const rows = await query.execute();
    const open = await this.openIn(rows, request);
    return pageOf(rows, limit, {
      item: (row) => batchOf(row, open),
      cursor: (row) => row.firstPosition,
    });
  }

  /** A list as it stood; undefined where nobody knows the number, or none had come in yet. */
  async findBatch(batchId: string, when: PointInTime = {}): Promise<TreasuryBatchItem | undefined> {
    const row = await batchesAt(this.database, when)
      .selectAll()
      .where('batchId', '=', batchId)
      .executeTakeFirst();
    return row && batchOf(row, await this.openIn([row], when));
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
    const { after, limit: _limit, asOf: _asOf, asKnownAt: _known, blocking, ...columns } = filter;
    let query = discrepanciesAt(this.database, filter)
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

  /** How many discrepancies of some lists stood open, blocking or not. */
  private openIn(
    batches: readonly Pick<TreasuryBatchRow, 'batchId'>[],
    when: PointInTime,
  ): Promise<readonly OpenDiscrepancies[]> {
    const batchIds = batches.map(({ batchId }) => batchId);
    return discrepanciesAt(this.database, when)
      .where('batchId', 'in', batchIds)
      .where('standing', '=', 'open')
      .groupBy(['batchId', 'blocking'])
      .select(({ fn }) => ['batchId', 'blocking', fn.countAll<number>().as('count')])
      .execute();
  }
}

interface OpenDiscrepancies extends Pick<TreasuryDiscrepancyRow, 'batchId' | 'blocking'> {
  readonly count: number;
}

function batchOf(row: TreasuryBatchRow, open: readonly OpenDiscrepancies[]): TreasuryBatchItem {
  const { totalFen, sumLineFen, matchedFen, firstPosition, ...rest } = row;
  const openThat = (blocks: 0 | 1) =>
    open.find(({ batchId, blocking }) => batchId === row.batchId && blocking === blocks)?.count ??
    0;
  return {
    ...rest,
    total: yuanOf(totalFen),
    sumLine: sumLineFen === null ? null : yuanOf(sumLineFen),
    matchedTotal: yuanOf(matchedFen),
    openBlocking: openThat(1),
    openWarnings: openThat(0),
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
