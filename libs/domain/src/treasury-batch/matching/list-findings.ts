import type { CalendarDate, Yuan } from '@grants/kernel';
import { disbursementKeyOf } from '../../scoped-keys.ts';
import type { ListPeriod } from '../events.ts';
import { payeeOf } from './disbursement-index.ts';
import type {
  ListedLine,
  ListFinding,
  PayableDisbursement,
  PaymentOnRecord,
} from './listed-line.ts';

/** A line and the disbursement it seems to be about. */
interface About {
  readonly line: ListedLine;
  readonly disbursement: PayableDisbursement;
}

/** What can be wrong with a list, in words, with the figures of both sides. */
export const listFindings = {
  wrongSum: (stated: Yuan, total: Yuan, lineCount: number): ListFinding => ({
    kind: 'wrong-sum',
    identity: 'list',
    detail:
      `The sum line states ${stated} yuan; the lines, ${lineCount} in number, add up to ${total}. ` +
      'Nothing of the list is confirmed. Ask the treasury for the whole list.',
    facts: { stated, total, lineCount },
  }),
  duplicatedLine: (line: ListedLine, first: ListedLine): ListFinding => ({
    ...ofLine('duplicated-line', line),
    identity: line.voucher,
    detail: `Line ${line.line} repeats line ${first.line}: voucher ${line.voucher} twice.`,
    facts: { voucher: line.voucher, amount: line.amount },
  }),
  voucherReusedInList: (line: ListedLine, others: readonly ListedLine[]): ListFinding => ({
    ...ofLine('voucher-reused', line),
    identity: `${line.voucher}|${line.payeeAccount}|${line.amount}`,
    detail:
      `Voucher ${line.voucher} stands on lines ${others.map((one) => one.line).join(', ')} for ` +
      'different payments; ask the treasury which it is of.',
    facts: { voucher: line.voucher, payments: others.length, amount: line.amount },
  }),
  voucherReused: ({ line, disbursement }: About, claimed: PayableDisbursement): ListFinding => ({
    ...about('voucher-reused', { line, disbursement }),
    detail:
      `Voucher ${line.voucher} paid disbursement ${disbursementNameOf(disbursement)}; the list uses it ` +
      `for ${disbursementNameOf(claimed)}.`,
    facts: { recorded: disbursementKeyOf(disbursement), listed: disbursementKeyOf(claimed) },
  }),
  outsidePeriod: (line: ListedLine, { from, to }: ListPeriod): ListFinding => ({
    ...ofLine('outside-period', line),
    detail: `Line ${line.line} was paid on ${line.paidOn}; the list is of ${from} to ${to}.`,
    facts: { paidOn: line.paidOn, from, to },
  }),
  unknownPayment: (line: ListedLine): ListFinding => ({
    ...ofLine('unknown-payment', line),
    detail:
      `No authorised disbursement is of ${line.amount} yuan to account ${line.payeeAccount}` +
      `${line.reference === undefined ? '' : `, and none has the id ${line.reference}`}; find out ` +
      'what was paid and on whose decision.',
    facts: {
      amount: line.amount,
      payeeAccount: line.payeeAccount,
      ...(line.reference !== undefined && { reference: line.reference }),
    },
  }),
  ambiguousPayment: (line: ListedLine, fitting: readonly PayableDisbursement[]): ListFinding => {
    const candidates = fitting.map(disbursementKeyOf).sort();
    return {
      ...ofLine('ambiguous-payment', line),
      detail:
        `Line ${line.line} fits ${fitting.map(disbursementNameOf).sort().join(', ')} alike; confirm by hand the one its ` +
        'voucher is of.',
      facts: { candidates, amount: line.amount },
    };
  },
  amountDiffers: ({ line, disbursement }: About): ListFinding => ({
    ...paidWrongly('amount-differs', { line, disbursement }),
    detail:
      `${line.amount} yuan were paid and ${disbursement.amount} are authorised as ` +
      `${disbursementNameOf(disbursement)}.`,
    facts: { listed: line.amount, authorised: disbursement.amount },
  }),
  payeeAccountDiffers: ({ line, disbursement }: About): ListFinding => {
    const registered = disbursement.payeeAccount?.accountNumber ?? '';
    return {
      ...paidWrongly('payee-account-differs', { line, disbursement }),
      detail:
        `The money went to account ${line.payeeAccount}; ${registered} is registered for ` +
        `${disbursementNameOf(disbursement)}. Ask the bank before anything else is paid.`,
      facts: { listed: line.payeeAccount, registered },
    };
  },
  payeeNameDiffers: ({ line, disbursement }: About): ListFinding => ({
    ...paidWrongly('payee-name-differs', { line, disbursement }),
    detail:
      `The account is held by "${line.payeeName ?? ''}" in the list and by ` +
      `"${payeeOf(disbursement)}" in the ledger.`,
    facts: { listed: line.payeeName ?? '', registered: payeeOf(disbursement) },
  }),
  payeeAccountUnregistered: ({ line, disbursement }: About): ListFinding => ({
    ...paidWrongly('payee-account-unregistered', { line, disbursement }),
    detail:
      `Disbursement ${disbursementNameOf(disbursement)} has no registered account to compare ` +
      `${line.payeeAccount} with; name and amount agree.`,
    facts: { listed: line.payeeAccount },
  }),
  paidDayDiffers: ({ line, disbursement }: About, { paidOn }: PaymentOnRecord): ListFinding => ({
    ...about('paid-day-differs', { line, disbursement }),
    detail: `Voucher ${line.voucher} is on record as of ${paidOn}, not of ${line.paidOn}.`,
    facts: { listed: line.paidOn, recorded: paidOn },
  }),
  paidBeforeAuthorised: ({ line, disbursement }: About): ListFinding => {
    const { authorisedOn, status } = disbursement;
    const standing = status === 'authorised' ? `authorised on ${authorisedOn ?? ''}` : status;
    return {
      ...about('paid-before-authorised', { line, disbursement }),
      detail: `Disbursement ${disbursementNameOf(disbursement)} was paid on ${line.paidOn} and is ${standing}.`,
      facts: { paidOn: line.paidOn, status, ...(authorisedOn !== undefined && { authorisedOn }) },
    };
  },
  paidWhileOnHold: ({ line, disbursement }: About): ListFinding => ({
    ...about('paid-while-on-hold', { line, disbursement }),
    clause: 'MH-1.3.3',
    detail:
      `Disbursement ${disbursementNameOf(disbursement)} was paid on ${line.paidOn} while the project is ` +
      'on hold.',
    facts: { paidOn: line.paidOn },
  }),
  paidAgain: ({ line, disbursement }: About, vouchers: readonly string[]): ListFinding => ({
    ...paidWrongly('paid-again', { line, disbursement }),
    detail:
      `Voucher ${line.voucher} pays disbursement ${disbursementNameOf(disbursement)}, which ` +
      `${vouchers.join(', ')} pays too.`,
    facts: { voucher: line.voucher, otherVouchers: [...vouchers].sort() },
  }),
  returnUnmatched: (line: ListedLine): ListFinding => ({
    ...ofLine('return-unmatched', line),
    detail: `Line ${line.line} returns ${line.amount} yuan of a payment that is not on record.`,
    facts: { amount: line.amount, payeeAccount: line.payeeAccount },
  }),
  notListed: (disbursement: PayableDisbursement, authorisedOn: CalendarDate): ListFinding => ({
    kind: 'not-listed',
    identity: disbursementKeyOf(disbursement),
    disbursement,
    detail:
      `Disbursement ${disbursementNameOf(disbursement)} of ${disbursement.amount} yuan was authorised ` +
      `on ${authorisedOn} and is in no list yet.`,
    facts: { authorisedOn, amount: disbursement.amount },
  }),
};

function ofLine(kind: ListFinding['kind'], line: ListedLine) {
  return { kind, identity: line.voucher, line };
}

function about(kind: ListFinding['kind'], { line, disbursement }: About) {
  return { ...ofLine(kind, line), disbursement };
}

/** Another payee or amount than the clause of the payment has it, or the same money twice. */
function paidWrongly(kind: ListFinding['kind'], { line, disbursement }: About) {
  return { ...about(kind, { line, disbursement }), clause: disbursement.clause };
}

/** A disbursement as a person names it: ids are unique within a project or centre. */
export function disbursementNameOf({
  disbursementId,
  projectId = '',
  centreId,
}: PayableDisbursement): string {
  return `${disbursementId} of ${centreId ?? projectId}`;
}
