import type { RecordedEvent } from '@grants/event-store';
import { yuanOf } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import { recoveryAfter } from '@grants/projections';
import type { RecoveryStep } from '@grants/projections';
import type { ReadStore, RecoveryItem } from '@grants/read-store';

/** One act on a recovery: what it was about, and what is still to come back after it. */
export interface RecoveryEntry extends Pick<RecoveryStep, 'act' | 'on' | 'position'> {
  /** What it ordered, brought or gave up, or asked to give up; null where it names no amount. */
  readonly amount: Yuan | null;
  readonly outstanding: Yuan;
  /** Number of the voucher or official document behind it. */
  readonly evidence: string | null;
  readonly reason: string | null;
}

/** Money asked back of a project: under which clause, by which document, and what came of it. */
export interface AskedBack extends Pick<
  RecoveryItem,
  | 'recoveryId'
  | 'status'
  | 'orderedOn'
  | 'dueOn'
  | 'documentNumber'
  | 'ordered'
  | 'received'
  | 'writtenOff'
  | 'outstanding'
  | 'settledOn'
> {
  readonly clause: ClauseId;
  readonly entries: readonly RecoveryEntry[];
}

/** More than was ever asked back of one project. */
const RECOVERIES_MAX = 500;

export interface OfProject {
  readonly projectId: string;
  /** The recoveries as the project has them, for their clauses. */
  readonly records: ReadonlyMap<string, { readonly clause: ClauseId }>;
  readonly history: readonly RecordedEvent[];
}

/** The recoveries of a project in the order in which they were ordered. */
export async function askedBackOf(
  { recoveries }: ReadStore,
  { projectId, records, history }: OfProject,
): Promise<readonly AskedBack[]> {
  const { items } = await recoveries.list({ projectId, limit: RECOVERIES_MAX });
  const amounts = new Map(
    history.map(({ position, data }) => [position, (data as { amount?: Yuan }).amount]),
  );
  return items.flatMap((item) => {
    const record = records.get(item.recoveryId);
    return record === undefined ? [] : [askedBack(item, record.clause, amounts)];
  });
}

function askedBack(
  item: RecoveryItem,
  clause: ClauseId,
  amounts: ReadonlyMap<string, Yuan | undefined>,
): AskedBack {
  const { recoveryId, status, orderedOn, dueOn, documentNumber, settledOn, steps } = item;
  const { ordered, received, writtenOff, outstanding } = item;
  return {
    ...{ recoveryId, status, clause, orderedOn, dueOn, documentNumber, settledOn },
    ...{ ordered, received, writtenOff, outstanding },
    entries: steps.map(({ act, on, position, evidence, reason }, index) => ({
      ...{ act, on, position },
      amount: amounts.get(position) ?? null,
      outstanding: yuanOf(recoveryAfter(steps.slice(0, index + 1))?.outstandingFen ?? 0n),
      evidence: evidence ?? null,
      reason: reason ?? null,
    })),
  };
}
