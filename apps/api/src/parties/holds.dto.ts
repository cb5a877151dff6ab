import type { HoldGround } from '@grants/domain';
import type { ClauseId } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, ClauseField, LedgerIdField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

const GROUNDS = wordsOf<HoldGround>({
  'duplicate-case': true,
  ban: true,
  'notice-objection': true,
});

/** Places a hold on an application or a project. */
export class HoldBody extends Occurrence {
  @LedgerIdField({ description: 'Id of the hold; made when absent.', optional: true })
  readonly holdId?: string;

  @ChoiceField({ of: GROUNDS, description: 'What it rests on.', example: 'notice-objection' })
  readonly ground!: HoldGround;

  @LedgerIdField({ description: 'The case, ban or objection.', example: 'OBJ-2022-01' })
  readonly sourceId!: string;

  @ClauseField({ description: 'The clause.', example: 'MH-1.4.4' })
  readonly clause!: ClauseId;
}

/** Releases a hold. */
export class HoldReleaseBody extends Occurrence {
  @TextField({ description: 'Why.', example: '异议不成立' })
  readonly reason!: string;
}
