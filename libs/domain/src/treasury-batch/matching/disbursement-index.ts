import { fenOf, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { plainName } from '../../plain-name.ts';
import type { PayableDisbursement, PaymentOnRecord } from './listed-line.ts';

/** A payment on record with the disbursement it paid. */
export interface KnownPayment {
  readonly disbursement: PayableDisbursement;
  readonly payment: PaymentOnRecord;
}

/** Disbursements by everything a line of a list can name them by. */
export interface DisbursementIndex {
  /** Of every project and centre that has one of the id. */
  readonly byId: ReadonlyMap<string, readonly PayableDisbursement[]>;
  readonly byVoucher: ReadonlyMap<string, KnownPayment>;
  readonly byReturnVoucher: ReadonlyMap<string, KnownPayment>;
  /** Of any status, by account and amount. */
  readonly byAccountAndAmount: ReadonlyMap<string, readonly PayableDisbursement[]>;
  /** Authorised ones, by account. */
  readonly authorisedByAccount: ReadonlyMap<string, readonly PayableDisbursement[]>;
  /** Authorised ones, by the name of the payee and amount. */
  readonly authorisedByNameAndAmount: ReadonlyMap<string, readonly PayableDisbursement[]>;
}

/** Sorts disbursements into maps, once for a whole list, so that a line costs the same in any list. */
export function disbursementIndex(disbursements: Iterable<PayableDisbursement>): DisbursementIndex {
  const byId = new Map<string, PayableDisbursement[]>();
  const byVoucher = new Map<string, KnownPayment>();
  const byReturnVoucher = new Map<string, KnownPayment>();
  const byAccountAndAmount = new Map<string, PayableDisbursement[]>();
  const authorisedByAccount = new Map<string, PayableDisbursement[]>();
  const authorisedByNameAndAmount = new Map<string, PayableDisbursement[]>();
  for (const disbursement of disbursements) {
    const { amount, payments, status } = disbursement;
    added(byId, disbursement.disbursementId, disbursement);
    for (const payment of payments) {
      byVoucher.set(payment.voucher, { disbursement, payment });
      if (payment.returnVoucher !== undefined) {
        byReturnVoucher.set(payment.returnVoucher, { disbursement, payment });
      }
    }
    const account = disbursement.payeeAccount?.accountNumber;
    if (account !== undefined) {
      added(byAccountAndAmount, accountAndAmount(account, amount), disbursement);
    }
    if (status !== 'authorised') continue;
    if (account !== undefined) added(authorisedByAccount, plainAccount(account), disbursement);
    added(authorisedByNameAndAmount, nameAndAmount(payeeOf(disbursement), amount), disbursement);
  }
  return {
    byId,
    byVoucher,
    byReturnVoucher,
    byAccountAndAmount,
    authorisedByAccount,
    authorisedByNameAndAmount,
  };
}

/** Who a list should name: the holder of the registered account, else the unit. */
export function payeeOf({ payeeAccount, payeeName }: PayableDisbursement): string {
  return payeeAccount?.holder ?? payeeName;
}

/** An account number as two lists that write it differently both mean it. */
export function plainAccount(accountNumber: string): string {
  return accountNumber.normalize('NFKC').replace(/[\s-]/g, '');
}

export function accountAndAmount(accountNumber: string, amount: Yuan): string {
  return `${plainAccount(accountNumber)}|${amount}`;
}

export function nameAndAmount(name: string, amount: Yuan): string {
  return `${plainName(name)}|${amount}`;
}

/** The amount of a payment that a line of either sign is about. */
export function paidAmountOf(amount: Yuan): Yuan {
  const fen = fenOf(amount);
  return yuanOf(fen < 0n ? -fen : fen);
}

function added<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
