import { sql } from 'kysely';
import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { disbursementAfter } from '@grants/projections';
import type {
  DisbursementRow,
  DisbursementStanding,
  DisbursementStatus,
  DisbursementStep,
  Draw,
  ProjectRow,
} from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';
import { pageThrough, stepsBy } from './register-steps.ts';

export interface DisbursementFilter {
  readonly status?: DisbursementStatus;
  /** The project, or the centre. */
  readonly projectId?: string;
  /** Only those that draw on this fund. */
  readonly fundId?: string;
  readonly programme?: ProjectRow['programme'];
}

/** A disbursement as it stood at the time asked for. */
export interface DisbursementItem
  extends
    DisbursementStanding,
    Pick<
      DisbursementRow,
      | 'disbursementId'
      | 'subjectKind'
      | 'projectId'
      | 'tranche'
      | 'payeeCreditCode'
      | 'payeeHolder'
      | 'payeeAccountNumber'
      | 'payeeBank'
    > {
  /** Of a centre, its own id. Null where the project is not known yet. */
  readonly applicationId: string | null;
  readonly programme: ProjectRow['programme'] | null;
  readonly payeeName: string | null;
  readonly amount: Yuan;
  /** Whose money it is, in the order of drawing. */
  readonly draws: readonly Draw[];
  /** What was done up to then, in global order. */
  readonly steps: readonly DisbursementStep[];
  /** Of the request: a place in the register. */
  readonly firstPosition: string;
}

type JoinedRow = DisbursementRow &
  Pick<DisbursementItem, 'applicationId' | 'programme' | 'payeeName'>;

/** The disbursement register, now, on a day, and as it was known. */
export class DisbursementQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Disbursements in the order they were requested. */
  async list(
    filter: DisbursementFilter & PointInTime & PageRequest = {},
  ): Promise<Page<DisbursementItem>> {
    const { status, after } = filter;
    return pageThrough({
      limit: limitOf(filter),
      after,
      read: (from, count) => this.rows(filter, { after: from, limit: count }),
      itemOf: (row) => {
        const item = itemOf(row, filter);
        return item?.status === (status ?? item?.status) ? item : undefined;
      },
    });
  }

  private rows(
    { projectId, fundId, programme }: DisbursementFilter,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<readonly JoinedRow[]> {
    let query = this.joined().orderBy('disbursement.firstPosition').limit(limit);
    if (projectId !== undefined) query = query.where('disbursement.projectId', '=', projectId);
    if (fundId !== undefined) query = query.where(drawsOn(fundId));
    if (after !== undefined) query = query.where('disbursement.firstPosition', '>', after);
    return query.where((eb) => eb.and(given({ programme }))).execute();
  }

  private joined() {
    return this.database
      .selectFrom((eb) =>
        eb
          .selectFrom('disbursement')
          .leftJoin('project', 'project.projectId', 'disbursement.projectId')
          .leftJoin('centre', 'centre.centreId', 'disbursement.projectId')
          .selectAll('disbursement')
          .select(({ fn }) => [
            fn.coalesce('project.applicationId', 'centre.centreId').as('applicationId'),
            fn.coalesce('project.programme', 'centre.programme').as('programme'),
            fn.coalesce('project.leadName', 'centre.hostName').as('payeeName'),
          ])
          .as('disbursement'),
      )
      .selectAll();
  }
}

/** Ids have no character that JSON escapes. */
function drawsOn(fundId: string) {
  return sql<boolean>`instr(draws, ${`"fundId":"${fundId}"`}) > 0`;
}

function itemOf(row: JoinedRow, when: PointInTime): DisbursementItem | undefined {
  const { key, amountFen, draws, steps: stored, position, ...told } = row;
  const steps = stepsBy(JSON.parse(stored) as DisbursementStep[], when);
  const standing = disbursementAfter(steps);
  return (
    standing && {
      ...told,
      ...standing,
      amount: yuanOf(amountFen),
      draws: JSON.parse(draws) as Draw[],
      steps,
    }
  );
}
