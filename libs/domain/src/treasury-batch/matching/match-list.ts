import { fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { disbursementKeyOf } from '../../scoped-keys.ts';
import type { ListPeriod } from '../events.ts';
import { disbursementIndex } from './disbursement-index.ts';
import type { DisbursementIndex } from './disbursement-index.ts';
import { listFindings } from './list-findings.ts';
import type {
  LineFate,
  LineMatch,
  ListedLine,
  ListFinding,
  PayableDisbursement,
  PaymentOnRecord,
} from './listed-line.ts';
import { matchPayment } from './match-payment.ts';
import { matchReturn } from './match-return.ts';
import { isNew, returnsOf, setAsideRivals } from './rivals.ts';

/** A payment list and what it is compared with. */
export interface MatchRequest {
  readonly lines: readonly ListedLine[];
  readonly disbursements: Iterable<PayableDisbursement>;
  /** The days the list is of; no day is outside it when absent. */
  readonly period?: ListPeriod;
  /** What was authorised by this day should be in the list; nothing is missed when absent. */
  readonly dueBy?: CalendarDate;
}

/** Which lines agree with the ledger, and everything that does not. */
export interface Matching {
  /** In the order of the file. */
  readonly matches: readonly LineMatch[];
  /** Those of lines in the order of the file, then what the list lacks. */
  readonly findings: readonly ListFinding[];
}

/**
 * Compares a payment list with the disbursements of the ledger. Every line has exactly one fate: it
 * agrees, or it is set aside for one reason. The order in which lines and disbursements are given
 * changes nothing; nothing is guessed; the work grows with the lines and no faster.
 *
 * What a line settles is settled for the others: the list is gone through again, as the ledger then
 * stands, until no line settles anything more. So a payment, its return and the payment after it can
 * stand in one list, and reading the list again finds what was found.
 */
export function matchList({ lines, disbursements, period, dueBy }: MatchRequest): Matching {
  const inOrder = [...lines].sort((one, other) => one.line - other.line);
  const fates = new Map<ListedLine, LineFate>();
  const open = withoutRefused(inOrder, period, fates);
  const ledger = settle(open, disbursements, fates);
  const ofLines = inOrder.flatMap((line) => fates.get(line) ?? []);
  return {
    matches: ofLines.flatMap((fate) => ('match' in fate ? [fate.match] : [])),
    findings: [
      ...ofLines.flatMap((fate) => ('match' in fate ? fate.warnings : [fate.setAside])),
      ...missed(ledger, ofLines, dueBy),
    ],
  };
}

/** By `disbursementKeyOf`. */
type Ledger = ReadonlyMap<string, PayableDisbursement>;

/** Gives every open line its fate; answers the disbursements as they stand after it. */
function settle(
  lines: readonly ListedLine[],
  disbursements: Iterable<PayableDisbursement>,
  fates: Map<ListedLine, LineFate>,
): Ledger {
  const ledger = new Map<string, PayableDisbursement>();
  for (const one of disbursements) ledger.set(disbursementKeyOf(one), one);
  const returns = returnsOf(lines);
  let open = lines;
  for (let wave = 1; ; wave += 1) {
    const index = disbursementIndex(ledger.values());
    const ofWave = new Map(open.map((line) => [line, matchLine(index, line, wave)]));
    setAsideRivals(ofWave, returns);
    for (const [line, fate] of ofWave) fates.set(line, fate);
    const acts = [...ofWave.values()].flatMap((fate) =>
      'match' in fate && isNew(fate.match) ? [fate.match] : [],
    );
    if (acts.length === 0) return ledger;
    for (const match of acts) {
      ledger.set(disbursementKeyOf(match.disbursement), standingAfter(match));
    }
    const settled = new Set(acts.map(({ line }) => line));
    open = open.filter((line) => !settled.has(line));
  }
}

function matchLine(index: DisbursementIndex, line: ListedLine, wave: number): LineFate {
  return fenOf(line.amount) < 0n ? matchReturn(index, line, wave) : matchPayment(index, line, wave);
}

function standingAfter({ act, disbursement, line }: LineMatch): PayableDisbursement {
  const { paidOn, voucher } = line;
  const { payments, paymentsMade } = disbursement;
  if (act.act === 'confirm') {
    const payment = { voucher, paidOn, ordinal: act.ordinal };
    return {
      ...disbursement,
      status: 'paid',
      payments: [...payments, payment],
      paymentsMade: paymentsMade + 1,
    };
  }
  const isReturned = (payment: PaymentOnRecord) =>
    act.act === 'return' && payment.voucher === act.paymentVoucher;
  return {
    ...disbursement,
    status: 'authorised',
    payments: payments.map((payment) =>
      isReturned(payment) ? { ...payment, returnVoucher: voucher } : payment,
    ),
  };
}

/** Lines that are looked at further; the others have their fate by what the list alone shows. */
function withoutRefused(
  lines: readonly ListedLine[],
  period: ListPeriod | undefined,
  fates: Map<ListedLine, LineFate>,
): readonly ListedLine[] {
  const byVoucher = Map.groupBy(lines, ({ voucher }) => voucher);
  return lines.filter((line) => {
    const finding = findingInList(line, byVoucher.get(line.voucher) ?? [line], period);
    if (finding) fates.set(line, { setAside: finding });
    return finding === undefined;
  });
}

function findingInList(
  line: ListedLine,
  ofVoucher: readonly ListedLine[],
  period: ListPeriod | undefined,
): ListFinding | undefined {
  const [first] = ofVoucher;
  if (first && ofVoucher.length > 1) {
    const areOnePayment = ofVoucher.every((other) => isSamePayment(first, other));
    if (!areOnePayment) return listFindings.voucherReusedInList(line, ofVoucher);
    if (line !== first) return listFindings.duplicatedLine(line, first);
  }
  const { paidOn } = line;
  return period && (paidOn < period.from || paidOn > period.to)
    ? listFindings.outsidePeriod(line, period)
    : undefined;
}

function isSamePayment(one: ListedLine, other: ListedLine): boolean {
  return (
    one.amount === other.amount &&
    one.paidOn === other.paidOn &&
    one.payeeAccount === other.payeeAccount &&
    one.reference === other.reference &&
    one.returnedVoucher === other.returnedVoucher
  );
}

/** Authorised long enough ago, and no line is about it, rightly or wrongly. */
function missed(
  ledger: Ledger,
  fates: readonly LineFate[],
  dueBy: CalendarDate | undefined,
): readonly ListFinding[] {
  if (dueBy === undefined) return [];
  const listed = new Set(
    fates.flatMap((fate) => {
      const { disbursement } = 'match' in fate ? fate.match : fate.setAside;
      return disbursement === undefined ? [] : [disbursementKeyOf(disbursement)];
    }),
  );
  return [...ledger]
    .filter(([key, { status }]) => status === 'authorised' && !listed.has(key))
    .sort(([key], [other]) => (key < other ? -1 : 1))
    .flatMap(([, one]) =>
      one.authorisedOn !== undefined && one.authorisedOn <= dueBy
        ? [listFindings.notListed(one, one.authorisedOn)]
        : [],
    );
}
