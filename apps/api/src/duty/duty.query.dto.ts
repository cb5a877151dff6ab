import { Matches } from 'class-validator';
import type { Position } from '@grants/event-store';
import type { CalendarDate, ClauseId, CreditCode } from '@grants/kernel';
import { DUTY_SUBJECT_KINDS } from '@grants/read-store';
import type { Duty, DutyStatus, DutySubjectKind } from '@grants/read-store';
import {
  ChoiceField,
  ClauseField,
  CreditCodeField,
  DateField,
  TextField,
} from '../fields/fields.ts';
import { PositionField, QueryNumberField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';

const LIMIT_MAX = 500;
const CURSOR = /^\d{4}-\d{2}-\d{2}~[a-z-]+\|\S+$/;
const SUBJECT = new RegExp(String.raw`^(${DUTY_SUBJECT_KINDS.join('|')}):[\w.-]+$`);

const STATUSES = wordsOf<DutyStatus>({ open: true, overdue: true, done: true });
const KINDS = wordsOf<Duty['kind']>({
  'application-review': true,
  'centre-review': true,
  'execution-period': true,
  'centre-evaluation': true,
  'implementation-report': true,
  recovery: true,
  'recovery-review': true,
  'public-notice': true,
  'recognition-validity': true,
  ban: true,
});
const HOLDERS = wordsOf<Duty['holder']>({
  'science-and-technology-commission': true,
  unit: true,
  'credit-management': true,
});

/** Which duties, and as of when. */
export class DutiesQuery {
  @DateField({
    description: 'As they stood at the end of this day; today when absent.',
    example: '2022-12-31',
    optional: true,
  })
  readonly asOf?: CalendarDate;

  @ChoiceField({ of: STATUSES, description: 'That stand so on the day.', optional: true })
  readonly status?: DutyStatus;

  @ChoiceField({ of: KINDS, description: 'Of this kind.', optional: true })
  readonly kind?: Duty['kind'];

  @ChoiceField({ of: HOLDERS, description: 'Of this holder.', optional: true })
  readonly holder?: Duty['holder'];

  @ChoiceField({
    of: DUTY_SUBJECT_KINDS,
    description: 'About things of this kind.',
    optional: true,
  })
  readonly subjectKind?: DutySubjectKind;

  @TextField({
    description: 'About this thing: its noun and its id, or `unit:` and a credit code.',
    example: 'project:P-2022-0001',
    optional: true,
  })
  @Matches(SUBJECT, { message: 'must be a noun and an id: project:P-2022-0001' })
  readonly subject?: string;

  @ClauseField({ description: 'Under this clause.', example: 'SH-18.1', optional: true })
  readonly clause?: ClauseId;

  @CreditCodeField({ description: 'About this unit.', optional: true })
  readonly creditCode?: CreditCode;

  @PositionField({
    description: 'Answer only when the views have reached this position, as a command told it.',
    optional: true,
  })
  readonly after?: Position;

  @TextField({
    description: '`nextCursor` of the part before; the first part when absent.',
    example: '2022-04-29~application-review|application:A-2022-0001',
    optional: true,
  })
  @Matches(CURSOR, { message: 'is no cursor: give back what an answer told' })
  readonly cursor?: string;

  @QueryNumberField({
    from: 1,
    to: LIMIT_MAX,
    description: 'How many at most; 50 when absent.',
    example: 50,
    optional: true,
  })
  readonly limit?: number;
}
