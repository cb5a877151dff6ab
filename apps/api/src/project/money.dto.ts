import type { CancelTranche, ConfirmTranchePayment, RequestTranche, Tranche } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, DateField, LedgerIdField, TextField, YuanField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

const TRANCHES = wordsOf<Tranche>({ first: true, final: true });

/** Asks for a tranche. */
export class RequestTrancheBody
  extends Occurrence
  implements Omit<RequestTranche['data'], 'projectId' | 'disbursementId'>
{
  @LedgerIdField({ description: 'Id of the disbursement; made when absent.', optional: true })
  readonly disbursementId?: string;

  @ChoiceField({ of: TRANCHES, description: 'Which tranche (MH-1.5.1, MH-1.5.2).' })
  readonly tranche!: Tranche;

  @YuanField({
    description: 'Less than what is computed, for the final tranche; computed when absent.',
    example: '900000.00',
    optional: true,
  })
  readonly amount?: Yuan;

  @LedgerIdField({
    description: 'An inspection it rests on; refused, for an inspection pays nothing (MH-1.6.14).',
    optional: true,
  })
  readonly citedInspectionId?: string;
}

/** Takes a tranche back before it is paid. */
export class CancelTrancheBody
  extends Occurrence
  implements Omit<CancelTranche['data'], 'projectId' | 'disbursementId'>
{
  @TextField({ description: 'Why.', example: '收款账户有误' })
  readonly reason!: string;
}

/** The treasury paid a tranche. */
export class TranchePaymentBody
  extends Occurrence
  implements Omit<ConfirmTranchePayment['data'], 'projectId' | 'disbursementId'>
{
  @YuanField({ description: 'What was paid.', example: '900000.00' })
  readonly amount!: Yuan;

  @TextField({ sort: 'word', description: 'Voucher of the treasury.', example: 'PZ-2022-0815-003' })
  readonly voucher!: string;

  @DateField({ description: 'Day of payment.', example: '2022-08-15' })
  readonly paidOn!: CalendarDate;
}
