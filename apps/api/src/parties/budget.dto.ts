import type { BudgetLine, ProjectBudget } from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import {
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';

/** More lines than any budget has. */
export const BUDGET_LINES_MAX = 300;

/** A disclosed related-party transaction (MH-1.6.2). */
export class RelatedPartyDto {
  @TextField({ description: 'The other party.', example: '示例科技(上海)有限公司' })
  readonly counterparty!: string;

  @TextField({ sort: 'paragraph', description: 'Why it is bought from it.', example: '唯一供应商' })
  readonly reason!: string;
}

/** One expense category of one year, in its two parts (MH-1.6.3). */
export class BudgetLineDto implements BudgetLine {
  @LedgerIdField({ description: 'Id of the line within the budget.', example: 'L-01' })
  readonly lineId!: string;

  @TextField({ sort: 'word', description: 'Expense category.', example: '设备费' })
  readonly category!: string;

  @WholeNumberField({ from: 1990, to: 2100, description: 'Year it is spent in.', example: 2022 })
  readonly year!: number;

  @YuanField({ description: 'Paid from the grant.', example: '500000.00' })
  readonly grant!: Yuan;

  @YuanField({ description: 'Paid by the unit itself.', example: '500000.00' })
  readonly selfRaised!: Yuan;

  @NestedField({
    type: () => RelatedPartyDto,
    description: 'The related-party transaction in it, disclosed beforehand (MH-1.6.2).',
    optional: true,
  })
  readonly relatedParty?: RelatedPartyDto;
}

/** What the project costs and who pays. */
export class ProjectBudgetDto implements ProjectBudget {
  @YuanField({ description: 'Total investment: self-raised and grant.', example: '10000000.00' })
  readonly totalInvestment!: Yuan;

  @YuanField({ description: 'What the unit raises itself.', example: '6000000.00' })
  readonly selfRaised!: Yuan;

  @YuanField({ description: 'What it asks for.', example: '4000000.00' })
  readonly grantRequested!: Yuan;

  @NestedField({
    type: () => BudgetLineDto,
    list: { max: BUDGET_LINES_MAX },
    description: 'The budget by expense category and year.',
  })
  readonly lines!: readonly BudgetLineDto[];
}
