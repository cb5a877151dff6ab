import type { ConcludeRecoveryReview, RecoveryReviewConcluded } from '@grants/domain';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, LedgerIdField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

type Result = RecoveryReviewConcluded['data']['result'];

const RESULTS = wordsOf<Result>({ 'recovery-ordered': true, 'no-recovery': true });

/** Says whether money that was paid before a duplicate was found comes back. */
export class ConcludeRecoveryReviewBody
  extends Occurrence
  implements Omit<ConcludeRecoveryReview['data'], 'projectId' | 'caseId'>
{
  @ChoiceField({ of: RESULTS, description: 'What the review comes to.' })
  readonly result!: Result;

  @LedgerIdField({
    description: 'The recovery that was ordered; absent when there is none.',
    example: 'R-01',
    optional: true,
  })
  readonly recoveryId?: string;

  @TextField({ sort: 'paragraph', description: 'Why.', example: '两个项目无重叠支出' })
  readonly reason!: string;
}
