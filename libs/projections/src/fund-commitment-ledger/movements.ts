import type { FundEvent } from '@grants/domain';
import type { Account } from './view.ts';

/** Where money comes from and where it goes. */
export interface Movement {
  readonly debit: Account;
  readonly credit: Account;
}

/** Of the events of a fund, those that move money: the ones with an amount that is moved. */
export type MoneyEventType = Exclude<
  FundEvent['type'],
  | 'AuthorisationThresholdSet'
  | 'FundsTransferRequested'
  | 'FundsTransferRefused'
  | 'YearEndCloseBegun'
>;

/** Every event of a fund that moves money is one balanced posting between two accounts of the fund. */
export const MOVEMENTS: Readonly<Record<MoneyEventType, Movement>> = {
  FundsAppropriated: { debit: 'available', credit: 'appropriation' },
  AppropriationAdjusted: { debit: 'available', credit: 'appropriation' },
  FundsTransferredOut: { debit: 'transferred', credit: 'available' },
  FundsTransferredIn: { debit: 'available', credit: 'transferred' },
  FundsCommitted: { debit: 'committed', credit: 'available' },
  CommitmentReleased: { debit: 'available', credit: 'committed' },
  CommitmentCarriedForward: { debit: 'carried-forward', credit: 'committed' },
  CommitmentCarriedIn: { debit: 'committed', credit: 'carried-in' },
  DisbursementAuthorised: { debit: 'authorised', credit: 'committed' },
  DisbursementAuthorisationCancelled: { debit: 'committed', credit: 'authorised' },
  DisbursementPaid: { debit: 'paid', credit: 'authorised' },
  DisbursementReturned: { debit: 'authorised', credit: 'paid' },
  DisbursementPaymentReversed: { debit: 'authorised', credit: 'paid' },
  RecoverableRecognised: { debit: 'recoverable', credit: 'paid' },
  RecoveredFundsReceived: { debit: 'recovered', credit: 'recoverable' },
  RecoveredFundsReversed: { debit: 'recoverable', credit: 'recovered' },
  RecoverableWrittenOff: { debit: 'written-off', credit: 'recoverable' },
  FundLapsed: { debit: 'lapsed', credit: 'available' },
};

export const MONEY_EVENTS = Object.keys(MOVEMENTS) as readonly MoneyEventType[];
