import type {
  PayeeAccount,
  RegisterPayeeAccount,
  ReturnTranche,
  ReverseTranchePayment,
} from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { DateField, LedgerIdField, NestedField, TextField } from '../fields/fields.ts';
import { OfficialDocumentDto } from './documents.dto.ts';

/** An account that money is paid to. */
export class PayeeAccountDto implements PayeeAccount {
  @TextField({ description: 'Name the account is held in.', example: '示例科技(上海)有限公司' })
  readonly holder!: string;

  @TextField({ sort: 'word', description: 'Number of it.', example: '31050100000000000001' })
  readonly accountNumber!: string;

  @TextField({ description: 'The bank and its branch.', example: '示例银行闵行支行' })
  readonly bank!: string;
}

/** Registers the account a unit is paid on; it counts from the next payment that is asked for. */
export class PayeeAccountBody
  extends Occurrence
  implements Omit<RegisterPayeeAccount['data'], 'projectId'>
{
  @NestedField({ type: () => PayeeAccountDto, description: 'The account.' })
  readonly account!: PayeeAccountDto;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The paper that states it.' })
  readonly document!: OfficialDocumentDto;
}

/** The bank sent a payment back. */
export class PaymentReturnBody
  extends Occurrence
  implements Omit<ReturnTranche['data'], 'projectId' | 'disbursementId' | 'returnId'>
{
  @LedgerIdField({ description: 'Id of the return; made when absent.', optional: true })
  readonly returnId?: string;

  @TextField({
    sort: 'word',
    description: 'Voucher of the payment that came back.',
    example: 'PZ-2022-0815-003',
  })
  readonly paymentVoucher!: string;

  @TextField({ sort: 'word', description: 'Voucher of the return.', example: 'TH-2022-0818-001' })
  readonly returnVoucher!: string;

  @DateField({ description: 'Day it came back.', example: '2022-08-18' })
  readonly returnedOn!: CalendarDate;

  @TextField({ description: 'What the bank says.', example: '户名与账号不符' })
  readonly reason!: string;
}

/** Takes a payment back that was recorded wrongly; the entry it corrects stays. */
export class PaymentReversalBody
  extends Occurrence
  implements Omit<ReverseTranchePayment['data'], 'projectId' | 'disbursementId' | 'reversalId'>
{
  @LedgerIdField({ description: 'Id of the reversal; made when absent.', optional: true })
  readonly reversalId?: string;

  @TextField({
    sort: 'word',
    description: 'Voucher of the payment it corrects.',
    example: 'PZ-2022-0815-003',
  })
  readonly corrects!: string;

  @TextField({ description: 'What was wrong.', example: '凭证属于另一单位' })
  readonly reason!: string;
}
