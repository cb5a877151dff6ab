import type {
  ApproveFundsTransfer,
  RefuseFundsTransfer,
  RequestFundsTransfer,
} from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { LedgerIdField, NestedField, TextField, YuanField } from '../fields/fields.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

/** Asks to give money of one fund to another of the same source. */
export class FundsTransferRequestBody
  extends Occurrence
  implements Omit<RequestFundsTransfer['data'], 'fundId' | 'transferId' | 'toFund'>
{
  @LedgerIdField({ description: 'Id of the transfer; made when absent.', optional: true })
  readonly transferId?: string;

  @LedgerIdField({
    description: 'The fund that is to have it, of the same source.',
    example: 'F10-2022',
  })
  readonly toFundId!: string;

  @YuanField({ description: 'How much.', example: '2000000.00' })
  readonly amount!: Yuan;

  @TextField({ description: 'Why.', example: '统筹用于区级中心资助' })
  readonly reason!: string;
}

/** Approves a transfer that another person asked for. */
export class FundsTransferApprovalBody
  extends Occurrence
  implements Omit<ApproveFundsTransfer['data'], 'fundId' | 'transferId'>
{
  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that approves it.' })
  readonly document!: OfficialDocumentDto;
}

/** Refuses a transfer. */
export class FundsTransferRefusalBody
  extends Occurrence
  implements Omit<RefuseFundsTransfer['data'], 'fundId' | 'transferId'>
{
  @TextField({ description: 'Why not.', example: '本专项尚有待立项项目' })
  readonly reason!: string;
}
