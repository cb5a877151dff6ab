import type {
  NotifyBudgetAdjustment,
  RecordRelatedPartyFinding,
  RecordStageInspection,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { DateField, LedgerIdField, NestedField, TextField, YuanField } from '../fields/fields.ts';
import { BUDGET_LINES_MAX, BudgetLineDto } from '../parties/budget.dto.ts';

/** Tells of a budget adjustment that needs no consent (MH-1.6.6). */
export class BudgetAdjustmentBody
  extends Occurrence
  implements Omit<NotifyBudgetAdjustment['data'], 'projectId' | 'notificationId'>
{
  @LedgerIdField({ description: 'Id of the notification; made when absent.', optional: true })
  readonly notificationId?: string;

  @NestedField({
    type: () => BudgetLineDto,
    list: { min: 1, max: BUDGET_LINES_MAX },
    description: 'The lines as they are now.',
  })
  readonly lines!: readonly BudgetLineDto[];

  @TextField({ sort: 'paragraph', description: 'Why.', example: '设备费与材料费之间调剂' })
  readonly reason!: string;
}

/** A related-party transaction that was not disclosed (MH-1.6.2). */
export class RelatedPartyFindingBody
  extends Occurrence
  implements Omit<RecordRelatedPartyFinding['data'], 'projectId' | 'findingId'>
{
  @LedgerIdField({ description: 'Id of the finding; made when absent.', optional: true })
  readonly findingId?: string;

  @TextField({ description: 'The other party.', example: '示例贸易(上海)有限公司' })
  readonly counterparty!: string;

  @YuanField({ description: 'How much.', example: '120000.00' })
  readonly amount!: Yuan;

  @TextField({ sort: 'paragraph', description: 'What was found.', example: '未事先披露的关联采购' })
  readonly note!: string;
}

/** A stage inspection; it never pays (MH-1.6.14). */
export class StageInspectionBody
  extends Occurrence
  implements Omit<RecordStageInspection['data'], 'projectId' | 'inspectionId'>
{
  @LedgerIdField({ description: 'Id of the inspection; made when absent.', optional: true })
  readonly inspectionId?: string;

  @DateField({ description: 'Day of the inspection.' })
  readonly inspectedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'What was found.', example: '进度符合合同约定' })
  readonly findings!: string;
}
