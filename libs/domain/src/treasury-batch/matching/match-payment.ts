import { plainName } from '../../plain-name.ts';
import { accountAndAmount, nameAndAmount, payeeOf, plainAccount } from './disbursement-index.ts';
import type { DisbursementIndex, KnownPayment } from './disbursement-index.ts';
import { listFindings } from './list-findings.ts';
import type { LineFate, LineMatch, ListedLine, PayableDisbursement } from './listed-line.ts';

/**
 * The fate of one payment line. What the line is of is looked for by voucher, then by reference,
 * then by account and amount, then by name and amount; the first that finds anything decides.
 */
export function matchPayment(index: DisbursementIndex, line: ListedLine, wave: number): LineFate {
  const known = index.byVoucher.get(line.voucher);
  const search = { index, line, wave };
  if (known) return paidBefore(search, known);
  if (line.reference !== undefined) return byReference(search, line.reference);
  return byAccount(search) ?? byName(search);
}

/** A line, what it is looked for in, and in which going through of the list. */
interface Search {
  readonly index: DisbursementIndex;
  readonly line: ListedLine;
  readonly wave: number;
}

/** The voucher is on record: the line has to say of it what the ledger says. */
function paidBefore(
  { index, line, wave }: Search,
  { disbursement, payment }: KnownPayment,
): LineFate {
  const about = { line, disbursement };
  const claimed = claimedInstead(index, line, disbursement);
  if (claimed) return { setAside: listFindings.voucherReused(about, claimed) };
  if (line.amount !== disbursement.amount) return { setAside: listFindings.amountDiffers(about) };
  const payee = payeeFinding(about);
  if (payee) return { setAside: payee };
  if (line.paidOn !== payment.paidOn) {
    return { setAside: listFindings.paidDayDiffers(about, payment) };
  }
  return agreed({
    ...about,
    matchedBy: 'voucher',
    act: { act: 'confirmed-before', ordinal: payment.ordinal },
    wave,
  });
}

/** Another disbursement that the line names, or that alone fits what it says. */
function claimedInstead(
  { byId, byAccountAndAmount }: DisbursementIndex,
  line: ListedLine,
  recorded: PayableDisbursement,
): PayableDisbursement | undefined {
  if (line.reference !== undefined) {
    const [other] = byId.get(line.reference) ?? [];
    return line.reference === recorded.disbursementId ? undefined : other;
  }
  const fitting = byAccountAndAmount.get(accountAndAmount(line.payeeAccount, line.amount)) ?? [];
  return fitting.includes(recorded)
    ? undefined
    : fitting.find(({ status }) => status === 'authorised');
}

/** Ids are unique within a project or centre: of several alike, account and amount tell which. */
function byReference({ index, line, wave }: Search, reference: string): LineFate {
  const named = index.byId.get(reference) ?? [];
  if (named.length === 0) return { setAside: listFindings.unknownPayment(line) };
  const fitting = named.length === 1 ? named : ofAccountAndAmount(index, line, named);
  const [disbursement, another] = fitting;
  return disbursement && !another
    ? toBePaid({ line, disbursement, matchedBy: 'reference', wave })
    : { setAside: listFindings.ambiguousPayment(line, another ? fitting : named) };
}

function ofAccountAndAmount(
  { byAccountAndAmount }: DisbursementIndex,
  line: ListedLine,
  among: readonly PayableDisbursement[],
): readonly PayableDisbursement[] {
  const fitting = byAccountAndAmount.get(accountAndAmount(line.payeeAccount, line.amount)) ?? [];
  return among.filter((one) => fitting.includes(one));
}

function byAccount(search: Search): LineFate | undefined {
  const { index, line } = search;
  const key = accountAndAmount(line.payeeAccount, line.amount);
  const ofAmount = index.byAccountAndAmount.get(key) ?? [];
  const found = theOneOf(search, ofAmount, ['authorised', 'paid', 'requested', 'cancelled']);
  if (found) return found;
  const [other, another] = index.authorisedByAccount.get(plainAccount(line.payeeAccount)) ?? [];
  if (!other) return undefined;
  // One other tranche of the unit is what the line is about; of several it may be none.
  if (another) return { setAside: listFindings.unknownPayment(line) };
  return { setAside: listFindings.amountDiffers({ line, disbursement: other }) };
}

/** The only disbursement of the first status that any has; several of it are not told apart. */
function theOneOf(
  { line, wave }: Search,
  disbursements: readonly PayableDisbursement[],
  statuses: readonly PayableDisbursement['status'][],
): LineFate | undefined {
  for (const status of statuses) {
    const fitting = disbursements.filter((one) => one.status === status);
    const [disbursement, another] = fitting;
    if (another) return { setAside: listFindings.ambiguousPayment(line, fitting) };
    if (disbursement) return toBePaid({ line, disbursement, matchedBy: 'payee-account', wave });
  }
  return undefined;
}

/** The account is nobody's: perhaps it changed, or none was registered. */
function byName({ index, line, wave }: Search): LineFate {
  const key = nameAndAmount(line.payeeName ?? '', line.amount);
  const fitting = index.authorisedByNameAndAmount.get(key) ?? [];
  const [disbursement, another] = fitting;
  if (!disbursement) return { setAside: listFindings.unknownPayment(line) };
  if (another) return { setAside: listFindings.ambiguousPayment(line, fitting) };
  return toBePaid({ line, disbursement, matchedBy: 'payee-name', wave });
}

/** What the line is of is known; whether it was paid as authorised is not yet. */
function toBePaid(found: Omit<LineMatch, 'act'>): LineFate {
  const { line, disbursement } = found;
  const { amount, authorisedOn, onHold, payments, status } = disbursement;
  if (status === 'paid') {
    const vouchers = payments.filter(({ returnVoucher }) => returnVoucher === undefined);
    return {
      setAside: listFindings.paidAgain(
        found,
        vouchers.map(({ voucher }) => voucher),
      ),
    };
  }
  if (line.amount !== amount) return { setAside: listFindings.amountDiffers(found) };
  const payee = payeeFinding(found);
  if (payee) return { setAside: payee };
  if (status !== 'authorised' || authorisedOn === undefined || line.paidOn < authorisedOn) {
    return { setAside: listFindings.paidBeforeAuthorised(found) };
  }
  if (onHold) return { setAside: listFindings.paidWhileOnHold(found) };
  return agreed({ ...found, act: { act: 'confirm', ordinal: disbursement.paymentsMade } });
}

function payeeFinding(about: Pick<LineMatch, 'line' | 'disbursement'>) {
  const { line, disbursement } = about;
  const registered = disbursement.payeeAccount;
  if (registered && plainAccount(registered.accountNumber) !== plainAccount(line.payeeAccount)) {
    return listFindings.payeeAccountDiffers(about);
  }
  const hasName = line.payeeName !== undefined || registered === undefined;
  if (hasName && plainName(line.payeeName ?? '') !== plainName(payeeOf(disbursement))) {
    return listFindings.payeeNameDiffers(about);
  }
  return undefined;
}

function agreed(match: LineMatch): LineFate {
  const isUnregistered = match.disbursement.payeeAccount === undefined;
  return { match, warnings: isUnregistered ? [listFindings.payeeAccountUnregistered(match)] : [] };
}
