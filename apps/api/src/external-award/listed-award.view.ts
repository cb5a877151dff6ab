import type { AwardLevel } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { AwardSource, ListedAward } from '@grants/read-store';
import { AWARD_LEVELS } from '../duplicate-case/duplicate-words.ts';
import { Shown, ShownOrNull, ShownWord } from '../fields/shown.ts';

/** An award of another funder in the register; null is what its list left blank. */
export class ListedAwardView implements ListedAward {
  @Shown('id', 'The award.', 'shanghai-2022.22511100100')
  readonly awardId!: string;

  @Shown('text', 'The list.', 'shanghai-2022')
  readonly source!: string;

  @ShownWord(AWARD_LEVELS, 'Level of the funder.')
  readonly level!: AwardLevel;

  @ShownOrNull('text', 'Number of the award.', '22511100100')
  readonly awardNumber!: string | null;

  @Shown('text', 'Title.', '高端芯片键合设备研制')
  readonly title!: string;

  @ShownOrNull('text', 'The unit.', '示例科技(上海)有限公司')
  readonly unitName!: string | null;

  @ShownOrNull('creditCode', 'Its credit code.')
  readonly creditCode!: string | null;

  @ShownOrNull('text', 'The leader.', '张示例')
  readonly leader!: string | null;

  @ShownOrNull('text', 'Category or programme.', '重点研发')
  readonly category!: string | null;

  @ShownOrNull('yuan', 'The amount.', '800000.00')
  readonly amount!: Yuan | null;

  @ShownOrNull('date', 'Day of the award.')
  readonly awardedOn!: CalendarDate | null;

  @ShownOrNull('date', 'First day.')
  readonly startsOn!: CalendarDate | null;

  @ShownOrNull('date', 'Last day.')
  readonly endsOn!: CalendarDate | null;

  @ShownOrNull('whole', 'Year of award; of the first day, without a day of award.', 2022)
  readonly year!: number | null;

  @Shown('whole', 'How often its list was corrected.', 0)
  readonly corrections!: number;

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}

/** A list that awards came from. */
export class AwardSourceView implements AwardSource {
  @Shown('text', 'The list.', 'shanghai-2022')
  readonly source!: string;

  @Shown('whole', 'How many awards came from it.', 120)
  readonly awards!: number;
}
