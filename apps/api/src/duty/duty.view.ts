import type { CalendarDate, ClauseId } from '@grants/kernel';
import type { Duty } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** Something that is due, as it stood at the end of a day. */
export class DutyView implements Duty {
  @Shown('text', 'What is due.', 'application-review')
  readonly kind!: Duty['kind'];

  @Shown('text', 'About what.', 'application:A-2022-0001')
  readonly subject!: string;

  @ShownOrNull('text', 'Title of what it is about.', '面向高端芯片的键合设备关键技术攻关')
  readonly title!: string | null;

  @ShownOrNull('creditCode', 'The unit it is about.')
  readonly creditCode!: string | null;

  @Shown('text', 'Whose duty it is.', 'science-and-technology-commission')
  readonly holder!: Duty['holder'];

  @Shown('text', 'Under which clause.', 'MH-1.3.6')
  readonly clause!: ClauseId;

  @Shown('date', 'Since when it is known to be due.')
  readonly sinceOn!: CalendarDate;

  @Shown('date', 'The last day.', '2022-04-29')
  readonly dueOn!: CalendarDate;

  @ShownOrNull('date', 'When it was done.')
  readonly doneOn!: CalendarDate | null;

  @Shown('text', 'Where it stands.', 'open')
  readonly status!: Duty['status'];

  @ShownOrNull('whole', 'Working days past the last day; null where no calendar tells.', 0)
  readonly overdueWorkingDays!: number | null;

  @ShownOrNull('text', 'Why they cannot be counted.')
  readonly overdueUnknown!: string | null;
}
