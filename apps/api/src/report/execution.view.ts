import type { Yuan } from '@grants/kernel';
import type { BudgetExecution, BudgetExecutionLine, Execution } from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';
import { ProjectBalancesView } from '../fund/fund.view.ts';

/** How far a budget is executed. To a town nothing is appropriated: what a fund alone has is null. */
export class ExecutionView extends ProjectBalancesView implements Execution {
  @ShownOrNull('yuan', 'Appropriated, carried in and transferred, net.')
  readonly budget!: Yuan | null;

  @ShownOrNull('yuan', 'Appropriated, adjustments included.')
  readonly appropriated!: Yuan | null;

  @ShownOrNull('yuan', 'Came with the promises of the year before.')
  readonly carriedIn!: Yuan | null;

  @ShownOrNull('yuan', 'Received from other funds less given to them.')
  readonly transferred!: Yuan | null;

  @ShownOrNull('yuan', 'Not promised to anybody.')
  readonly available!: Yuan | null;

  @ShownOrNull('yuan', 'Was promised to nobody when its year ended.')
  readonly lapsed!: Yuan | null;

  @ShownOrNull('text', 'Paid, net, of the budget in percent, two decimals, half up.', '5.40')
  readonly executionRate!: string | null;
}

/** How far the budget of one fund, programme, source or year is executed, or what went to one town. */
export class ExecutionLineView extends ExecutionView implements BudgetExecutionLine {
  @ShownOrNull(
    'text',
    'The fund, programme, source, year or town; null: no town on record.',
    '莘庄镇',
  )
  readonly group!: string | null;

  @ShownOrNull('text', 'Name of the fund.', '2022年关键核心技术攻关专项')
  readonly name!: string | null;

  @ShownOrNull('text', 'Whose money the fund is.', 'district')
  readonly source!: BudgetExecutionLine['source'];

  @ShownOrNull('text', 'Programme of the fund.', 'key-core-technology')
  readonly programme!: BudgetExecutionLine['programme'];

  @ShownOrNull('whole', 'Fiscal year of the fund.', 2022)
  readonly fiscalYear!: number | null;
}

/** Budget execution by groups, and all of them together. */
export class BudgetExecutionView implements BudgetExecution {
  @Shown('text', 'By what it is told.', 'town')
  readonly by!: BudgetExecution['by'];

  @ShownViews(() => ExecutionLineView, 'The groups.')
  readonly lines!: readonly ExecutionLineView[];

  @ShownView(() => ExecutionView, 'All of them together.')
  readonly total!: ExecutionView;
}
