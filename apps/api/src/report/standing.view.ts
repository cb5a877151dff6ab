import type { CalendarDate } from '@grants/kernel';
import type { DisbursementItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** Where a disbursement stands, and who did what. */
export class DisbursementStandingView {
  @Shown('id', 'The disbursement.', 'T-01')
  readonly disbursementId!: string;

  @Shown('text', 'Which part of the award: first, final, or all of it at once.', 'first')
  readonly tranche!: string;

  @Shown('text', 'Where it stands.', 'paid')
  readonly status!: DisbursementItem['status'];

  @Shown('text', 'Who asked for it.')
  readonly requestedBy!: string;

  @ShownOrNull('text', 'The first of two authorisers.')
  readonly firstAuthorisedBy!: string | null;

  @ShownOrNull('text', 'Who authorised it.')
  readonly authorisedBy!: string | null;

  @ShownOrNull('date', 'When it was authorised.')
  readonly authorisedOn!: CalendarDate | null;

  @ShownOrNull('date', 'Day of the payment that stands.')
  readonly paidOn!: CalendarDate | null;

  @ShownOrNull('text', 'Voucher of the payment that stands.', 'PZ-2022-071')
  readonly voucher!: string | null;

  @ShownOrNull('date', 'When the bank last sent it back.')
  readonly returnedOn!: CalendarDate | null;

  @ShownOrNull('text', 'Voucher of the return.')
  readonly returnVoucher!: string | null;
}
