import type {
  MajorAdjustment,
  MovedAmount,
  MovedLine,
  NotifiedAdjustment,
} from '@grants/application';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import { Shown, ShownOrNull, ShownView, ShownViews, ShownWord } from '../fields/shown.ts';
import { wordsOf } from '../fields/words.ts';

const KINDS = wordsOf<MajorAdjustment['kind']>({
  withdrawal: true,
  'execution-period': true,
  'unit-name': true,
  'registered-address': true,
  'tax-jurisdiction': true,
});
const OUTCOMES = wordsOf<MajorAdjustment['outcome']>({
  requested: true,
  approved: true,
  refused: true,
});

/** A part of a budget line before and after an adjustment. */
export class MovedAmountView implements MovedAmount {
  @ShownOrNull('yuan', 'Before; null where the line is new.', '200000.00')
  readonly before!: Yuan | null;

  @Shown('yuan', 'After.', '150000.00')
  readonly after!: Yuan;

  @Shown('yuan', 'After less before.', '-50000.00')
  readonly change!: Yuan;
}

/** A line of a budget that an adjustment moved. */
export class MovedLineView implements MovedLine {
  @Shown('id', 'The line.', 'L-01')
  readonly lineId!: string;

  @Shown('text', 'Expense category.', '设备费')
  readonly category!: string;

  @Shown('whole', 'Year it is spent in.', 2022)
  readonly year!: number;

  @ShownView(() => MovedAmountView, 'Of the grant.')
  readonly grant!: MovedAmountView;

  @ShownView(() => MovedAmountView, 'Of the own money of the unit.')
  readonly selfRaised!: MovedAmountView;
}

/** A budget adjustment that the unit told of (MH-1.6.6). */
export class NotifiedAdjustmentView implements NotifiedAdjustment {
  @Shown('id', 'The notification.', 'N-01')
  readonly notificationId!: string;

  @Shown('date', 'The day it was told.')
  readonly notifiedOn!: CalendarDate;

  @Shown('text', 'Why.', '设备费与材料费之间调剂')
  readonly reason!: string;

  @Shown(
    'text',
    'The clause under which it is told, and looked at with the acceptance.',
    'MH-1.6.6',
  )
  readonly clause!: ClauseId;

  @ShownViews(() => MovedLineView, 'Lines with another amount than before.')
  readonly moved!: readonly MovedLineView[];
}

/** A major adjustment that was asked for, and what was decided on it (MH-1.6.5). */
export class MajorAdjustmentView implements MajorAdjustment {
  @Shown('id', 'The adjustment.', 'ADJ-01')
  readonly adjustmentId!: string;

  @ShownWord(KINDS, 'What is adjusted.')
  readonly kind!: MajorAdjustment['kind'];

  @ShownOrNull('text', 'What it is to be: a day, a name, a district; null of a withdrawal.')
  readonly to!: string | null;

  @Shown('text', 'Why it was asked for.', '经营布局调整')
  readonly reason!: string;

  @Shown('date', 'When it was asked for.')
  readonly requestedOn!: CalendarDate;

  @ShownWord(OUTCOMES, 'Where it stands.')
  readonly outcome!: MajorAdjustment['outcome'];

  @ShownOrNull('date', 'When it was decided.')
  readonly decidedOn!: CalendarDate | null;

  @ShownOrNull('text', 'Why it was refused.')
  readonly refusedFor!: string | null;

  @ShownOrNull('text', 'The document of the consent.', '闵科委〔2022〕18号')
  readonly documentNumber!: string | null;

  @Shown('texts', 'The clauses it rests on.', ['MH-1.6.5'])
  readonly clauses!: readonly ClauseId[];
}
