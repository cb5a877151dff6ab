import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { recoveryAfter } from '@grants/projections';
import type {
  Draw,
  ProjectRow,
  RecoveryRow,
  RecoveryStanding,
  RecoveryStatus,
  RecoveryStep,
} from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';
import { pageThrough, stepsBy } from './register-steps.ts';

export interface RecoveryFilter {
  readonly status?: RecoveryStatus;
  readonly projectId?: string;
  /** Only those of which this fund has a part. */
  readonly fundId?: string;
  readonly programme?: ProjectRow['programme'];
}

interface RecoveryAmounts {
  readonly ordered: Yuan;
  readonly received: Yuan;
  readonly writtenOff: Yuan;
  /** Ordered, and neither received nor written off. */
  readonly outstanding: Yuan;
}

/** What one fund has of a recovery. */
export interface RecoveryShare extends RecoveryAmounts {
  readonly fundId: string;
}

/** A recovery as it stood at the time asked for. */
export interface RecoveryItem
  extends
    RecoveryAmounts,
    Pick<RecoveryStanding, 'status' | 'lastReceivedOn' | 'settledOn'>,
    Pick<RecoveryRow, 'recoveryId' | 'projectId' | 'orderedOn' | 'dueOn' | 'documentNumber'> {
  /** Null where the project is not known yet. */
  readonly applicationId: string | null;
  readonly programme: ProjectRow['programme'] | null;
  readonly unitName: string | null;
  readonly unitCreditCode: string | null;
  /** Fund by fund, in the order of drawing back. */
  readonly shares: readonly RecoveryShare[];
  /** What was done up to then, in global order. */
  readonly steps: readonly RecoveryStep[];
  /** Of the order: a place in the register. */
  readonly firstPosition: string;
}

type JoinedRow = RecoveryRow &
  Pick<RecoveryItem, 'applicationId' | 'programme' | 'unitName' | 'unitCreditCode'>;

/** The recovery register, now, on a day, and as it was known. */
export class RecoveryQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Recoveries in the order they were ordered. */
  async list(filter: RecoveryFilter & PointInTime & PageRequest = {}): Promise<Page<RecoveryItem>> {
    const { status, fundId, after } = filter;
    return pageThrough({
      limit: limitOf(filter),
      after,
      read: (from, count) => this.rows(filter, { after: from, limit: count }),
      itemOf: (row) => {
        const item = itemOf(row, filter);
        const isAskedFor =
          item?.status === (status ?? item?.status) &&
          item?.shares.some((share) => share.fundId === (fundId ?? share.fundId));
        return isAskedFor === true ? item : undefined;
      },
    });
  }

  private rows(
    { projectId, programme }: RecoveryFilter,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<readonly JoinedRow[]> {
    let query = this.joined().orderBy('recovery.firstPosition').limit(limit);
    if (projectId !== undefined) query = query.where('recovery.projectId', '=', projectId);
    if (after !== undefined) query = query.where('recovery.firstPosition', '>', after);
    return query.where((eb) => eb.and(given({ programme }))).execute();
  }

  private joined() {
    return this.database
      .selectFrom('recovery')
      .leftJoin('project', 'project.projectId', 'recovery.projectId')
      .selectAll('recovery')
      .select([
        'project.applicationId',
        'project.programme',
        'project.leadName as unitName',
        'project.leadCreditCode as unitCreditCode',
      ]);
  }
}

function itemOf(row: JoinedRow, when: PointInTime): RecoveryItem | undefined {
  const { key, orderedFen, receivedFen, writtenOffFen, outstandingFen, position, ...told } = row;
  const steps = stepsBy(JSON.parse(row.steps) as RecoveryStep[], when);
  const standing = recoveryAfter(steps);
  if (standing === undefined) return undefined;
  const { status, lastReceivedOn, settledOn } = standing;
  return {
    ...told,
    status,
    lastReceivedOn,
    settledOn,
    ...amountsOf(standing),
    shares: sharesOf(steps),
    steps,
  };
}

function sharesOf(steps: readonly RecoveryStep[]): readonly RecoveryShare[] {
  const fundIds = new Set(steps.flatMap(({ draws }) => draws.map(({ fundId }) => fundId)));
  return [...fundIds].flatMap((fundId) => {
    const isOfFund = (draw: Draw) => draw.fundId === fundId;
    const standing = recoveryAfter(
      steps.map((step) => ({ ...step, draws: step.draws.filter(isOfFund) })),
    );
    return standing === undefined ? [] : [{ fundId, ...amountsOf(standing) }];
  });
}

function amountsOf(standing: RecoveryStanding): RecoveryAmounts {
  return {
    ordered: yuanOf(standing.orderedFen),
    received: yuanOf(standing.receivedFen),
    writtenOff: yuanOf(standing.writtenOffFen),
    outstanding: yuanOf(standing.outstandingFen),
  };
}
