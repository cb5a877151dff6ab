import type { Unit } from '@grants/domain';
import { fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { PaymentList } from '../act.ts';
import { payeeAccountOf } from './payee-account.ts';

const HEAD = '支付凭证号,金额（元）,支付日期,收款人全称,收款人账号,拨付编号';
const SUM = '合计';

/** How the payment lists of the story are read (docs/how-to/reconcile-with-the-treasury.md). */
export const PAYMENT_LIST_MAPPING = {
  description: '国库集中支付清单（演示）',
  format: 'csv',
  encoding: 'utf-8',
  columns: {
    voucher: { column: '支付凭证号' },
    amount: { column: '金额（元）', unit: '元' },
    paidOn: { column: '支付日期', format: ['YYYY-MM-DD'] },
    payeeAccount: { column: '收款人账号' },
    payeeName: { column: '收款人全称' },
    reference: { column: '拨付编号' },
  },
  sumLine: { column: '支付凭证号', text: SUM },
} as const;

/** A line of a list: what was paid to whom; an amount below zero is a return. */
export interface PaymentLine {
  readonly voucher: string;
  readonly amount: Yuan;
  readonly paidOn: CalendarDate;
  readonly payee: Unit;
  /** The registered one when absent. */
  readonly accountNumber?: string;
  readonly disbursementId: string;
}

/** A payment list with its heading and its sum line. */
export function paymentList(
  about: Omit<PaymentList, 'text'>,
  lines: readonly PaymentLine[],
): PaymentList {
  const sum = yuanOf(lines.reduce((total, { amount }) => total + fenOf(amount), 0n));
  const rows = lines.map(rowOf);
  return { ...about, text: `${[HEAD, ...rows, `${SUM},${sum},,,,`].join('\n')}\n` };
}

function rowOf({ voucher, amount, paidOn, payee, disbursementId, ...line }: PaymentLine): string {
  const { accountNumber = payeeAccountOf(payee).accountNumber } = line;
  return [voucher, amount, paidOn, payee.name, accountNumber, disbursementId].join(',');
}
