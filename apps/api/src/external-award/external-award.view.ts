import type { ExternalAwardItem } from '@grants/application';
import type { AwardLevel, AwardParticipant } from '@grants/domain';
import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import { AWARD_LEVELS } from '../duplicate-case/duplicate-words.ts';
import {
  Shown,
  ShownIfKnown,
  ShownView,
  ShownViews,
  ShownViewsIfKnown,
  ShownWord,
} from '../fields/shown.ts';
import { AwardCorrectionView, ImportOriginView } from './award-correction.view.ts';
import { AwardParticipantDto } from './external-award.dto.ts';

/** An award of another funder, as its list last told it. */
export class ExternalAwardView implements ExternalAwardItem {
  @Shown('id', 'The award.')
  readonly awardId!: string;

  @Shown('whole', 'How often its list was corrected.', 0)
  readonly revision!: number;

  @Shown('text', 'The list.', 'shanghai-2022')
  readonly source!: string;

  @ShownWord(AWARD_LEVELS, 'Level of the funder.')
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

  @ShownViewsIfKnown(() => AwardParticipantDto, 'Units that take part, as far as they are told.')
  readonly participants?: readonly AwardParticipant[];

  @ShownIfKnown('texts', 'Patents, copyrights and the like.', ['ZL202010000001.X'])
  readonly ipNumbers?: readonly string[];

  @Shown('instant', 'When the ledger first took it.')
  readonly recordedAt!: Instant;

  @ShownView(() => ImportOriginView, 'Where what it says now was read.')
  readonly origin!: ImportOriginView;

  @ShownViews(() => AwardCorrectionView, 'What was corrected, in order.')
  readonly corrections!: readonly AwardCorrectionView[];
}
