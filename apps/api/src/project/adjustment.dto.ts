import type {
  Adjustment,
  ApproveAdjustment,
  RefuseAdjustment,
  RequestAdjustment,
} from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, DateField, LedgerIdField, NestedField, TextField } from '../fields/fields.ts';
import { VariantField } from '../fields/variant-field.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

type AdjustmentOf<Kind extends Adjustment['kind']> = Extract<Adjustment, { kind: Kind }>;

/** The unit gives the project up. */
export class ProjectWithdrawalDto implements AdjustmentOf<'withdrawal'> {
  @ChoiceField({ of: ['withdrawal'], description: 'The unit gives the project up.' })
  readonly kind!: 'withdrawal';
}

/** More time, once (MH-1.6.4). */
export class ExecutionPeriodDto implements AdjustmentOf<'execution-period'> {
  @ChoiceField({ of: ['execution-period'], description: 'More time, once (MH-1.6.4).' })
  readonly kind!: 'execution-period';

  @DateField({ description: 'The new last day.', example: '2024-12-31' })
  readonly newEnd!: CalendarDate;
}

/** The unit has another name. */
export class UnitNameDto implements AdjustmentOf<'unit-name'> {
  @ChoiceField({ of: ['unit-name'], description: 'The unit has another name.' })
  readonly kind!: 'unit-name';

  @TextField({ description: 'The new name.', example: '示例半导体(上海)有限公司' })
  readonly newName!: string;
}

/** The unit is registered elsewhere. */
export class RegisteredAddressDto implements AdjustmentOf<'registered-address'> {
  @ChoiceField({ of: ['registered-address'], description: 'The unit is registered elsewhere.' })
  readonly kind!: 'registered-address';

  @TextField({ sort: 'word', description: 'The new district.', example: '徐汇区' })
  readonly newDistrict!: string;

  @TextField({ sort: 'word', description: 'The new town.', example: '漕河泾街道', optional: true })
  readonly newTown?: string;
}

/** The unit pays its taxes elsewhere. */
export class TaxJurisdictionDto implements AdjustmentOf<'tax-jurisdiction'> {
  @ChoiceField({ of: ['tax-jurisdiction'], description: 'The unit pays its taxes elsewhere.' })
  readonly kind!: 'tax-jurisdiction';

  @TextField({ sort: 'word', description: 'The new district.', example: '徐汇区' })
  readonly newDistrict!: string;
}

/** Asks for a major adjustment, which needs consent before it takes effect (MH-1.6.5). */
export class RequestAdjustmentBody
  extends Occurrence
  implements Omit<RequestAdjustment['data'], 'projectId' | 'adjustmentId'>
{
  @LedgerIdField({ description: 'Id of the adjustment; made when absent.', optional: true })
  readonly adjustmentId?: string;

  @VariantField({
    variants: {
      withdrawal: ProjectWithdrawalDto,
      'execution-period': ExecutionPeriodDto,
      'unit-name': UnitNameDto,
      'registered-address': RegisteredAddressDto,
      'tax-jurisdiction': TaxJurisdictionDto,
    },
    description: 'What is to be adjusted.',
  })
  readonly adjustment!:
    | ProjectWithdrawalDto
    | ExecutionPeriodDto
    | UnitNameDto
    | RegisteredAddressDto
    | TaxJurisdictionDto;

  @TextField({ sort: 'paragraph', description: 'Why.', example: '关键设备交付延迟' })
  readonly reason!: string;
}

/** Consents to an adjustment. */
export class ApproveAdjustmentBody
  extends Occurrence
  implements Omit<ApproveAdjustment['data'], 'projectId' | 'adjustmentId'>
{
  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of consent.' })
  readonly document!: OfficialDocumentDto;
}

/** Refuses an adjustment. */
export class RefuseAdjustmentBody
  extends Occurrence
  implements Omit<RefuseAdjustment['data'], 'projectId' | 'adjustmentId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '已延期一次' })
  readonly reason!: string;
}
