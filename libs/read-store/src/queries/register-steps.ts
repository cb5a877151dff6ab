import type { DisbursementStep, RecoveryStep } from '@grants/projections';
import type { PointInTime } from './point-in-time.ts';

/** The steps that had happened by a day and were known at a moment, in global order. */
export function stepsBy<Step extends DisbursementStep | RecoveryStep>(
  steps: readonly Step[],
  { asOf, asKnownAt }: PointInTime,
): readonly Step[] {
  return steps.filter(
    ({ on, position, recordedAt }) =>
      (asOf === undefined || on <= asOf) &&
      (asKnownAt === undefined ||
        ('position' in asKnownAt
          ? position <= asKnownAt.position
          : recordedAt <= asKnownAt.recordedAt)),
  );
}
