import type { Programme, SelectionMechanism } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { CallItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** A call as it stands. */
export class CallView implements CallItem {
  @Shown('id', 'The call.')
  readonly callId!: string;

  @Shown('text', 'Its programme.', 'key-core-technology')
  readonly programme!: Programme;

  @Shown('whole', 'Its year.', 2022)
  readonly year!: number;

  @Shown('text', 'Its title.', '2022年度关键核心技术攻关项目申报指南')
  readonly title!: string;

  @Shown('text', 'Its edition of the policy.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'How projects are found.', 'open-selection')
  readonly mechanism!: SelectionMechanism;

  @Shown('whole', 'How many challenges its list has.', 0)
  readonly challengeCount!: number;

  @Shown('text', 'Where it stands.', 'published')
  readonly status!: 'published' | 'withdrawn';

  @Shown('instant', 'When it opens.')
  readonly opensAt!: Instant;

  @Shown('instant', 'When it closes.')
  readonly closesAt!: Instant;

  @Shown('date', 'By when its applications are reviewed (MH-1.3.6).')
  readonly reviewDueOn!: CalendarDate;

  @Shown('whole', 'Weighted average from which the experts recommend.', 75)
  readonly recommendFrom!: number;

  @Shown('text', 'Number of the guide.', '闵科委〔2022〕18号')
  readonly guideNumber!: string;

  @ShownOrNull('text', 'Why it was taken back.')
  readonly withdrawnReason!: string | null;

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}
