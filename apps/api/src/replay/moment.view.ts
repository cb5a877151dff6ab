import type {
  Moment,
  MomentChange,
  MomentDuty,
  MomentHold,
  MomentMoney,
  MomentStatus,
} from '@grants/application';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import { DUTY_KINDS } from '@grants/projections';
import { Shown, ShownOrNull, ShownViewOrNull, ShownViews, ShownWord } from '../fields/shown.ts';

/** What a story is about. */
export const REPLAYED_NOUNS = ['application', 'project', 'centre', 'recognition'] as const;
const DUTY_STATUSES = ['open', 'overdue'] as const;
const DUTY_HOLDERS = ['science-and-technology-commission', 'unit', 'credit-management'] as const;
const HOLD_GROUNDS = ['duplicate-case', 'ban', 'notice-objection'] as const;
const CHANGE_PARTS = ['status', 'money', 'duty', 'hold'] as const;

/** Where one thing of a story stood. */
export class MomentStatusView implements MomentStatus {
  @ShownWord(REPLAYED_NOUNS, 'What it is.')
  readonly noun!: MomentStatus['noun'];

  @Shown('id', 'Which one.')
  readonly id!: string;

  @Shown('text', 'Where it stood, in the words of its register.', 'in-execution')
  readonly status!: string;
}

/** Where the money was: everything else adds up to `promised`. */
export class MomentMoneyView implements MomentMoney {
  @Shown('yuan', 'What the funds promised, all of it.')
  readonly promised!: Yuan;

  @Shown('yuan', 'Promised and not yet authorised.')
  readonly committed!: Yuan;

  @Shown('yuan', 'Authorised and not yet paid.')
  readonly authorised!: Yuan;

  @Shown('yuan', 'Paid, net of what came back and of what is asked back.')
  readonly paid!: Yuan;

  @Shown('yuan', 'Asked back and not yet received.')
  readonly recoverable!: Yuan;

  @Shown('yuan', 'Received back.')
  readonly recovered!: Yuan;

  @Shown('yuan', 'Asked back and given up.')
  readonly writtenOff!: Yuan;

  @Shown('yuan', 'Gone from the fund of one year and not yet taken over by that of the next.')
  readonly carriedForward!: Yuan;

  @Shown('yuan', 'Promised and set free again.')
  readonly released!: Yuan;
}

/** Something that was still due. */
export class MomentDutyView implements MomentDuty {
  @Shown('text', 'Names it: its kind, what it is about and which of several.')
  readonly key!: string;

  @ShownWord(DUTY_KINDS, 'What is due.')
  readonly kind!: MomentDuty['kind'];

  @Shown('text', 'About what.', 'project:2022-0001')
  readonly subject!: string;

  @ShownWord(DUTY_HOLDERS, 'Whose duty it is.')
  readonly holder!: MomentDuty['holder'];

  @Shown('text', 'Under which clause.', 'MH-1.6.4')
  readonly clause!: ClauseId;

  @Shown('date', 'Since when it was known to be due.')
  readonly sinceOn!: CalendarDate;

  @Shown('date', 'The last day, as it stood then.')
  readonly dueOn!: CalendarDate;

  @ShownWord(DUTY_STATUSES, 'Whether its last day was over.')
  readonly status!: MomentDuty['status'];

  @ShownOrNull('whole', 'Days to its last day; null when that was over.', 30)
  readonly daysLeft!: number | null;

  @ShownOrNull('whole', 'Working days past the last day; null where no calendar tells.', 0)
  readonly overdueWorkingDays!: number | null;

  @ShownOrNull('text', 'Why they cannot be counted.')
  readonly overdueUnknown!: string | null;

  @ShownOrNull('yuan', 'What of a recovery had not come in.')
  readonly outstanding!: Yuan | null;
}

/** A stop that was in force. */
export class MomentHoldView implements MomentHold {
  @Shown('id', 'The hold.')
  readonly holdId!: string;

  @ShownWord(HOLD_GROUNDS, 'Why.')
  readonly ground!: MomentHold['ground'];

  @Shown('id', 'The case, ban or objection that placed it.')
  readonly sourceId!: string;

  @Shown('text', 'Under which clause.', 'MH-1.3.3')
  readonly clause!: ClauseId;

  @ShownWord(REPLAYED_NOUNS, 'What it held.')
  readonly noun!: MomentHold['noun'];

  @Shown('id', 'Which one it held.')
  readonly id!: string;

  @ShownOrNull('date', 'First day of the ban that placed it.')
  readonly from!: CalendarDate | null;

  @ShownOrNull('date', 'Its last day; nothing is held after it.')
  readonly until!: CalendarDate | null;
}

/** How everything of a story stood after one of its events. */
export class MomentView implements Moment {
  @Shown('date', 'The day duties and holds are told for: the last on which anything had happened.')
  readonly on!: CalendarDate;

  @ShownViews(() => MomentStatusView, 'Where the application, and what came of it, stood.')
  readonly statuses!: readonly MomentStatusView[];

  @ShownViewOrNull(() => MomentMoneyView, 'Where its money was; null before any was promised.')
  readonly money!: MomentMoneyView | null;

  @ShownViews(() => MomentDutyView, 'What was still due, the first due first.')
  readonly duties!: readonly MomentDutyView[];

  @ShownViews(() => MomentHoldView, 'The holds in force.')
  readonly holds!: readonly MomentHoldView[];
}

/** A member of a moment that differs from the moment before. */
export class MomentChangeView implements MomentChange {
  @ShownWord(CHANGE_PARTS, 'Of what part.')
  readonly part!: MomentChange['part'];

  @Shown('text', 'Of which one: a thing, an account, a duty, a hold.', 'paid')
  readonly key!: string;

  @Shown('text', 'What of it.', 'amount')
  readonly member!: string;

  @ShownOrNull('text', 'What it was; null when there was none.', '0.00')
  readonly before!: string | null;

  @ShownOrNull('text', 'What it is; null when there is none any more.', '900000.00')
  readonly after!: string | null;
}
