import type { DatedOverview, PlaceOfDay } from '@grants/application';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type {
  Attention,
  FlowLink,
  FlowNode,
  MoneyFlow,
  OverdueDuties,
  Overview,
  YearExecution,
} from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';
import { AgeBucketView, OpenSumsView } from '../report/ageing.view.ts';
import { ExecutionLineView, ExecutionView } from '../report/execution.view.ts';

/** The funds of one fiscal year, and all of them together. */
export class YearExecutionView implements YearExecution {
  @Shown('whole', 'The fiscal year.', 2022)
  readonly fiscalYear!: number;

  @ShownView(() => ExecutionView, 'Its funds together.')
  readonly total!: ExecutionView;

  @ShownViews(() => ExecutionLineView, 'Its funds; `group` is the id of the fund.')
  readonly funds!: readonly ExecutionLineView[];
}

/** One station of money on its way. */
export class FlowNodeView implements FlowNode {
  @Shown('text', 'Its layer and its word.', 'fund:F12-2022')
  readonly id!: string;

  @Shown('text', 'origin, fund, programme or state.', 'fund')
  readonly layer!: FlowNode['layer'];

  @Shown('text', 'A source, an account, a fund or a programme.', 'F12-2022')
  readonly word!: string;

  @ShownOrNull('text', 'Name of the fund.', '2022年关键核心技术攻关专项')
  readonly name!: string | null;

  @Shown('yuan', 'What goes through it.')
  readonly amount!: Yuan;
}

/** How much goes from one station to another. */
export class FlowLinkView implements FlowLink {
  @Shown('text', 'From which.', 'fund:F12-2022')
  readonly from!: string;

  @Shown('text', 'To which.', 'programme:key-core-technology')
  readonly to!: string;

  @Shown('yuan', 'How much.')
  readonly amount!: Yuan;
}

/** The way of all money from source to fund to programme to state, balanced to the fen. */
export class MoneyFlowView implements MoneyFlow {
  @ShownViews(() => FlowNodeView, 'The stations, layer by layer.')
  readonly nodes!: readonly FlowNodeView[];

  @ShownViews(() => FlowLinkView, 'What goes from station to station.')
  readonly links!: readonly FlowLinkView[];
}

/** What is promised and not paid, by age. */
export class AgeingSumsView implements Pick<Overview['ageing'], 'buckets' | 'total'> {
  @ShownViews(() => AgeBucketView, 'By age.')
  readonly buckets!: readonly AgeBucketView[];

  @ShownView(() => OpenSumsView, 'In all.')
  readonly total!: OpenSumsView;
}

/** How many duties of a kind are overdue. */
export class OverdueDutiesView implements OverdueDuties {
  @Shown('text', 'What is due.', 'recovery')
  readonly kind!: OverdueDuties['kind'];

  @Shown('whole', 'How many.')
  readonly count!: number;
}

/** Promises that have not been paid for long. */
export class OldPromisesView {
  @Shown('whole', 'After so many days.', 366)
  readonly fromDays!: number;

  @Shown('whole', 'How many promises and authorised disbursements.')
  readonly count!: number;
}

/** What waits for a person: numbers; the lists are behind them. */
export class AttentionView implements Attention {
  @ShownViews(() => OverdueDutiesView, 'Overdue duties, by kind.')
  readonly overdueDuties!: readonly OverdueDutiesView[];

  @ShownView(() => OldPromisesView, 'Promises that have not been paid for long.')
  readonly oldPromises!: OldPromisesView;

  @Shown('whole', 'Discrepancies with payment lists that stand open and block.')
  readonly blockingDiscrepancies!: number;

  @Shown('whole', 'Duplicate-funding cases that are open.')
  readonly openCases!: number;

  @Shown('whole', 'Duplicate-funding cases that were followed up and not decided.')
  readonly followedUpCases!: number;
}

/** All the money of the district on a day, where it came from, where it is, and what waits. */
export class OverviewView implements DatedOverview {
  @Shown('date', 'The day it is told for; today unless one was named.')
  readonly asOf!: CalendarDate;

  @Shown('date', 'Today, in Shanghai.')
  readonly today!: CalendarDate;

  @Shown('text', 'Where the day lies: before-books, in-books or to-come.', 'in-books')
  readonly place!: PlaceOfDay;

  @ShownOrNull('date', 'The first day that anything in the books counts from.')
  readonly firstDay!: CalendarDate | null;

  @ShownOrNull('date', 'The last day that anything in the books counts from.')
  readonly lastDay!: CalendarDate | null;

  @ShownView(
    () => ExecutionView,
    'All funds as one budget: what one carried into another is once in it.',
  )
  readonly total!: ExecutionView;

  @ShownViews(() => YearExecutionView, 'Year by year, the last first.')
  readonly years!: readonly YearExecutionView[];

  @ShownView(() => MoneyFlowView, 'The way of the money.')
  readonly flow!: MoneyFlowView;

  @ShownView(() => AgeingSumsView, 'What is promised and not paid, by age.')
  readonly ageing!: AgeingSumsView;

  @ShownView(() => AttentionView, 'What waits for a person.')
  readonly attention!: AttentionView;
}
