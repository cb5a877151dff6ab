import type { ExternalAwardItem } from '@grants/application';
import type { AwardLevel, AwardParticipant } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Shown, ShownIfKnown } from '../fields/shown.ts';

/** An award of another funder, as its list last told it. */
export class ExternalAwardView implements ExternalAwardItem {
  @Shown('id', 'The award.')
  readonly awardId!: string;

  @Shown('whole', 'How often its list was corrected.', 0)
  readonly revision!: number;

  @Shown('text', 'The list.', 'shanghai-2022')
  readonly source!: string;

  @Shown('text', 'Level of the funder.', 'municipal')
  readonly level!: AwardLevel;

  @ShownIfKnown('text', 'Number of the award.', '22511100100')
  readonly awardNumber?: string;

  @Shown('text', 'Title.', '高端芯片键合设备研制')
  readonly title!: string;

  @ShownIfKnown('text', 'The unit.', '示例科技(上海)有限公司')
  readonly unitName?: string;

  @ShownIfKnown('creditCode', 'Its credit code.')
  readonly creditCode?: string;

  @ShownIfKnown('text', 'The leader.', '张示例')
  readonly leader?: string;

  @ShownIfKnown('text', 'Category.', '重点研发')
  readonly category?: string;

  @ShownIfKnown('yuan', 'The amount.', '800000.00')
  readonly amount?: Yuan;

  @ShownIfKnown('date', 'Day of the award.')
  readonly awardedOn?: CalendarDate;

  @ShownIfKnown('date', 'First day.')
  readonly startsOn?: CalendarDate;

  @ShownIfKnown('date', 'Last day.')
  readonly endsOn?: CalendarDate;

  @ShownIfKnown('id', 'The district award it requires (MH-2.2.2).')
  readonly requiresMatchingOf?: string;

  @ShownIfKnown('text', 'The superior award that requires it (MH-2.2.2).', '22511100100')
  readonly requiredMatchOf?: string;

  @ShownIfKnown('text', 'What it is about.')
  readonly abstract?: string;

  @ShownIfKnown('texts', 'The team beside the leader.', ['李示例'])
  readonly members?: readonly string[];

  @ShownIfKnown('objects', 'Units that take part, with credit codes where known.')
  readonly participants?: readonly AwardParticipant[];

  @ShownIfKnown('texts', 'Patents, copyrights and the like.', ['ZL202010000001.X'])
  readonly ipNumbers?: readonly string[];
}
