import type { ManagingBody, SignContract } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, DateField, TextField } from '../fields/fields.ts';
import { VariantField } from '../fields/variant-field.ts';

/** The commission manages the project itself. */
export class CommissionDto implements Extract<ManagingBody, { kind: 'commission' }> {
  @ChoiceField({ of: ['commission'], description: 'The commission itself.' })
  readonly kind!: 'commission';
}

/** An agency manages it under contract. */
export class AgencyDto implements Extract<ManagingBody, { kind: 'agency' }> {
  @ChoiceField({ of: ['agency'], description: 'An agency under contract.' })
  readonly kind!: 'agency';

  @TextField({ description: 'Name of the agency.', example: '示例项目管理服务中心' })
  readonly name!: string;

  @TextField({ sort: 'word', description: 'Its contract.', example: 'GL-2022-03' })
  readonly contractNumber!: string;
}

/** The project contract is signed. */
export class SignContractBody
  extends Occurrence
  implements Omit<SignContract['data'], 'projectId'>
{
  @TextField({ sort: 'word', description: 'Number of the contract.', example: 'HT-2022-0001' })
  readonly contractNumber!: string;

  @DateField({ description: 'Day of signing; the execution period begins.', example: '2022-07-01' })
  readonly signedOn!: CalendarDate;

  @VariantField({
    variants: { commission: CommissionDto, agency: AgencyDto },
    description: 'Who manages the project (MH-1.6.1).',
  })
  readonly managingBody!: CommissionDto | AgencyDto;
}
