import type {
  ComparedField,
  ComparedPair,
  ComparedSupport,
  ComparedUnit,
  Waterfall,
  WaterfallField,
} from '@grants/application';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { TextPart } from '@grants/matching';
import {
  Shown,
  ShownOrNull,
  ShownView,
  ShownViewOrNull,
  ShownViews,
  ShownWord,
  ShownWordOrNull,
} from '../fields/shown.ts';
import {
  AWARD_LEVELS,
  COMPARED_FIELDS,
  DIFFERENCES,
  SUPPORT_KINDS,
  SUPPORT_STATUSES,
  TEXT_PARTS,
} from './duplicate-words.ts';

/** A unit as a support names it. */
export class ComparedUnitView implements ComparedUnit {
  @Shown('text', 'Its name.', '示例科技(上海)有限公司')
  readonly name!: string;

  @ShownOrNull('creditCode', 'Its credit code.')
  readonly creditCode!: string | null;
}

/** A support in full, as its application or its list tells it. */
export class ComparedSupportView implements ComparedSupport {
  @ShownWord(SUPPORT_KINDS, 'An application of ours, or an award of another funder.')
  readonly kind!: ComparedSupport['kind'];

  @Shown('id', 'Its id.')
  readonly id!: string;

  @Shown('text', 'The list or programme.', 'key-core-technology')
  readonly source!: string;

  @ShownWordOrNull(AWARD_LEVELS, 'Whose money it is; null of ours.')
  readonly level!: ComparedSupport['level'];

  @ShownWordOrNull(SUPPORT_STATUSES, 'How far it has come; null of one that is not on record.')
  readonly status!: ComparedSupport['status'];

  @ShownOrNull('id', 'The project an approval made of an application of ours.')
  readonly projectId!: string | null;

  @Shown('text', 'Its title.', '高端芯片键合设备研制')
  readonly title!: string;

  @ShownViewOrNull(() => ComparedUnitView, 'The unit that leads it.')
  readonly unit!: ComparedUnitView | null;

  @ShownViews(() => ComparedUnitView, 'The units that take part.')
  readonly participants!: readonly ComparedUnitView[];

  @ShownOrNull('text', 'Its leader.', '张示例')
  readonly leader!: string | null;

  @Shown('texts', 'The team beside the leader.', ['李示例'])
  readonly members!: readonly string[];

  @ShownOrNull('yuan', 'What was given, or applied for.')
  readonly amount!: Yuan | null;

  @ShownOrNull('text', 'Its number.', '22511100100')
  readonly awardNumber!: string | null;

  @Shown('texts', 'Patents, copyrights and the like it is built on.', [])
  readonly ipNumbers!: readonly string[];

  @ShownOrNull('text', 'What it is about.')
  readonly abstract!: string | null;

  @ShownOrNull('date', 'Day of the award; of an application, day it was submitted.')
  readonly awardedOn!: CalendarDate | null;

  @ShownOrNull('date', 'First day.')
  readonly startsOn!: CalendarDate | null;

  @ShownOrNull('date', 'Last day.')
  readonly endsOn!: CalendarDate | null;
}

/** A part of a text as it stands there. */
export class TextPartView implements TextPart {
  @ShownWord(TEXT_PARTS, 'Whether the other side has it too; of what is very long, `not-compared`.')
  readonly kind!: TextPart['kind'];

  @Shown('text', 'The part; all parts put together are the text.', '芯片')
  readonly text!: string;
}

/** A field of two supports. */
export class ComparedFieldView implements ComparedField {
  @ShownWord(COMPARED_FIELDS, 'The field.')
  readonly field!: ComparedField['field'];

  @ShownWord(DIFFERENCES, 'Whether they differ in it, as the matcher reads them.')
  readonly difference!: ComparedField['difference'];

  @ShownViews(() => TextPartView, 'What ours has, in parts.')
  readonly ours!: readonly TextPartView[];

  @ShownViews(() => TextPartView, 'What the other has, in parts.')
  readonly other!: readonly TextPartView[];
}

/** What one field adds to a score. */
export class WaterfallFieldView implements WaterfallField {
  @Shown('text', 'The field.', 'title')
  readonly field!: string;

  @Shown('text', 'How far both agree, or why it was not compared.', '80-90%')
  readonly level!: string;

  @Shown('number', 'What it adds, in bits.', 6.2)
  readonly bits!: number;

  @Shown('number', 'The score after it, in bits.', 1.8)
  readonly sum!: number;

  @ShownOrNull('text', 'What ours said when they were compared.')
  readonly ours!: string | null;

  @ShownOrNull('text', 'What the other said.')
  readonly other!: string | null;
}

/** The score of a pair taken apart, as it was recorded or scanned. */
export class WaterfallView implements Waterfall {
  @Shown('text', 'What compared.', 'fellegi-sunter-1')
  readonly matcherVersion!: string;

  @Shown('number', 'Where the score begins, in bits.', -4.41)
  readonly prior!: number;

  @ShownViews(() => WaterfallFieldView, 'What every field adds, in order.')
  readonly fields!: readonly WaterfallFieldView[];

  @Shown('number', 'What it comes to: base-2 logarithm of the odds of one project.', 2.3)
  readonly score!: number;

  @Shown('number', 'The same as a probability, from 0 to 1.', 0.83)
  readonly probability!: number;

  @ShownOrNull('number', 'From which score on it opens a case; null of an unknown matcher.', -1.5)
  readonly caseFrom!: number | null;

  @ShownOrNull('number', 'From which score on it tells a pair; null of an unknown matcher.', -8)
  readonly relatedFrom!: number | null;
}

/** Two supports side by side. */
export class ComparedPairView implements ComparedPair {
  @ShownView(() => ComparedSupportView, 'The application of ours.')
  readonly ours!: ComparedSupportView;

  @ShownView(() => ComparedSupportView, 'The other support.')
  readonly other!: ComparedSupportView;

  @ShownViews(() => ComparedFieldView, 'Every field of both, as they stand now.')
  readonly fields!: readonly ComparedFieldView[];

  @ShownViewOrNull(() => WaterfallView, 'The score; null where a rule or a person found the pair.')
  readonly waterfall!: WaterfallView | null;
}
