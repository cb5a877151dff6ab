import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { Tranche } from './events.ts';

/**
 * Asks for a tranche. The amount is computed from award, audit and what was paid; `amount` may ask
 * for less of the final one. `citedInspectionId` is refused: an inspection pays nothing (MH-1.6.14).
 */
export type RequestTranche = CommandOf<
  'RequestTranche',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly tranche: Tranche;
    readonly amount?: Yuan;
    readonly citedInspectionId?: string;
  }
>;
export type AuthoriseTranche = CommandOf<
  'AuthoriseTranche',
  { readonly projectId: string; readonly disbursementId: string }
>;
export type CancelTranche = CommandOf<
  'CancelTranche',
  { readonly projectId: string; readonly disbursementId: string; readonly reason: string }
>;
export type ConfirmTranchePayment = CommandOf<
  'ConfirmTranchePayment',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
export type OrderRecovery = CommandOf<
  'OrderRecovery',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly amount: Yuan;
    readonly dueOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
export type ReceiveRecovery = CommandOf<
  'ReceiveRecovery',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;
