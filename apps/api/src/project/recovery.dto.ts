import type {
  ApproveRecoveryWriteOff,
  OrderRecovery,
  ReceiveRecovery,
  RefuseRecoveryWriteOff,
  RequestRecoveryWriteOff,
  ReverseRecoveryReceipt,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { DateField, LedgerIdField, NestedField, TextField, YuanField } from '../fields/fields.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

/** Orders money back. */
export class OrderRecoveryBody
  extends Occurrence
  implements Omit<OrderRecovery['data'], 'projectId' | 'recoveryId'>
{
  @LedgerIdField({ description: 'Id of the recovery; made when absent.', optional: true })
  readonly recoveryId?: string;

  @YuanField({ description: 'How much is to come back.', example: '900000.00' })
  readonly amount!: Yuan;

  @DateField({ description: 'By when.', example: '2024-06-30' })
  readonly dueOn!: CalendarDate;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The order.' })
  readonly document!: OfficialDocumentDto;
}

/** Money came back. */
export class RecoveryReceiptBody
  extends Occurrence
  implements Omit<ReceiveRecovery['data'], 'projectId' | 'recoveryId' | 'receiptId'>
{
  @LedgerIdField({ description: 'Id of the receipt; made when absent.', optional: true })
  readonly receiptId?: string;

  @YuanField({ description: 'How much came back.', example: '500000.00' })
  readonly amount!: Yuan;

  @TextField({ sort: 'word', description: 'Voucher.', example: 'SK-2024-0612-001' })
  readonly voucher!: string;

  @DateField({ description: 'Day of receipt.', example: '2024-06-12' })
  readonly receivedOn!: CalendarDate;
}

/** Takes a receipt back that was recorded wrongly; the entry it corrects stays. */
export class ReceiptReversalBody
  extends Occurrence
  implements Omit<ReverseRecoveryReceipt['data'], 'projectId' | 'recoveryId' | 'reversalId'>
{
  @LedgerIdField({ description: 'Id of the reversal; made when absent.', optional: true })
  readonly reversalId?: string;

  @LedgerIdField({ description: 'The receipt it corrects.', example: 'RC-01' })
  readonly corrects!: string;

  @TextField({ description: 'What was wrong.', example: '款项属于另一单位' })
  readonly reason!: string;
}

/** Asks to write off what will not come back. */
export class WriteOffRequestBody
  extends Occurrence
  implements Omit<RequestRecoveryWriteOff['data'], 'projectId' | 'recoveryId' | 'writeOffId'>
{
  @LedgerIdField({ description: 'Id of the write-off; made when absent.', optional: true })
  readonly writeOffId?: string;

  @YuanField({
    description: 'How much is lost; all that is outstanding when absent.',
    example: '400000.00',
    optional: true,
  })
  readonly amount?: Yuan;

  @TextField({ sort: 'paragraph', description: 'Why it is lost.', example: '单位已破产清算' })
  readonly reason!: string;
}

/** Approves a write-off. */
export class WriteOffApprovalBody
  extends Occurrence
  implements Omit<ApproveRecoveryWriteOff['data'], 'projectId' | 'recoveryId' | 'writeOffId'>
{
  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of approval.' })
  readonly document!: OfficialDocumentDto;
}

/** Refuses a write-off. */
export class WriteOffRefusalBody
  extends Occurrence
  implements Omit<RefuseRecoveryWriteOff['data'], 'projectId' | 'recoveryId' | 'writeOffId'>
{
  @TextField({ description: 'Why.', example: '清算尚未终结' })
  readonly reason!: string;
}
