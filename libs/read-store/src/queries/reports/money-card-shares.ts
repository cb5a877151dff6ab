import { fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { DisbursementStanding, FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import type { DisbursementItem } from '../disbursements.ts';
import { happenedAndKnown } from '../fund-movements.ts';
import type { Posting } from '../listed-postings.ts';
import type { PointInTime } from '../point-in-time.ts';
import type { RecoveryItem, RecoveryShare } from '../recoveries.ts';
import { awardBalancesOf } from '../turnovers.ts';
import type { AwardBalances } from '../turnovers.ts';

/** A document by which a fund came by its money, or lost some of it: then the amount is below 0. */
export interface BudgetDocument {
  readonly position: string;
  readonly type: string;
  readonly document: string | null;
  readonly on: CalendarDate;
  readonly amount: Yuan;
  /** The other fund of a transfer. */
  readonly counterFundId: string | null;
}

/** What of one disbursement a share bears: who had it paid, and what proves it. */
export interface SharePayment
  extends
    Pick<DisbursementItem, 'disbursementId' | 'tranche' | 'status'>,
    Pick<
      DisbursementStanding,
      | 'requestedBy'
      | 'firstAuthorisedBy'
      | 'authorisedBy'
      | 'authorisedOn'
      | 'paidOn'
      | 'voucher'
      | 'returnedOn'
      | 'returnVoucher'
    > {
  readonly amount: Yuan;
}

/** What of one recovery a share has back, or waits for. */
export interface ShareRecovery
  extends
    Omit<RecoveryShare, 'fundId'>,
    Pick<RecoveryItem, 'recoveryId' | 'documentNumber' | 'orderedOn' | 'dueOn'> {
  /** Vouchers of receipts and documents of write-offs. */
  readonly evidence: readonly string[];
}

/** What one fund promised, and the way of it: from the budget document to what came back. */
export interface MoneyCardShare {
  readonly fundId: string;
  readonly fundName: string;
  readonly source: FundRow['source'];
  readonly fiscalYear: number;
  readonly appropriations: readonly BudgetDocument[];
  readonly commitmentId: string;
  readonly promised: Yuan;
  readonly promisedOn: CalendarDate;
  /** Position of the promise. */
  readonly position: string;
  /** The fund and promise of the year before, where it was carried forward. */
  readonly carriedFrom: { readonly fundId: string; readonly commitmentId: string } | null;
  readonly balances: AwardBalances;
  readonly payments: readonly SharePayment[];
  readonly recoveries: readonly ShareRecovery[];
}

/** What is on record of the money of one award. */
export interface AwardMoney {
  readonly postings: readonly Posting[];
  readonly disbursements: readonly DisbursementItem[];
  readonly recoveries: readonly RecoveryItem[];
}

const PROMISES: readonly string[] = ['FundsCommitted', 'CommitmentCarriedIn'];
/** The events that give a fund its money or take it away. */
const BUDGET_EVENTS = [
  'FundsAppropriated',
  'AppropriationAdjusted',
  'FundsTransferredIn',
  'FundsTransferredOut',
] as const;

/** The shares of an award, in the order in which they were promised and are drawn on. */
export async function sharesOf(
  database: ViewDatabase,
  when: PointInTime,
  money: AwardMoney,
): Promise<readonly MoneyCardShare[]> {
  const promises = money.postings.filter(({ type }) => PROMISES.includes(type));
  const shares: MoneyCardShare[] = [];
  for (const promise of promises) {
    const fund = await database
      .selectFrom('fund')
      .selectAll()
      .where('fundId', '=', promise.fundId)
      .executeTakeFirstOrThrow();
    const appropriations = await budgetDocuments(database, promise.fundId, when);
    shares.push({ ...shareOf(promise, fund, money), appropriations });
  }
  return shares;
}

function shareOf(
  { fundId, commitmentId, amount, effectiveOn, position, counterFundId, reference }: Posting,
  { name, source, fiscalYear }: FundRow,
  { postings, disbursements, recoveries }: AwardMoney,
): Omit<MoneyCardShare, 'appropriations'> {
  const own = postings.filter(
    (posting) => posting.fundId === fundId && posting.commitmentId === commitmentId,
  );
  return {
    fundId,
    fundName: name,
    source,
    fiscalYear,
    commitmentId: commitmentId ?? '',
    promised: amount,
    promisedOn: effectiveOn,
    position,
    carriedFrom:
      counterFundId === null || reference === null
        ? null
        : { fundId: counterFundId, commitmentId: reference },
    balances: awardBalancesOf(
      own.map((posting) => ({ ...posting, amountFen: fenOf(posting.amount) })),
    ),
    payments: disbursements.flatMap((one) => paymentsOf(one, { fundId, commitmentId })),
    recoveries: recoveries.flatMap((one) => recoveriesOf(one, fundId)),
  };
}

function paymentsOf(
  disbursement: DisbursementItem,
  share: Pick<Posting, 'fundId' | 'commitmentId'>,
): readonly SharePayment[] {
  const { disbursementId, tranche, status, requestedBy, firstAuthorisedBy } = disbursement;
  const { authorisedBy, authorisedOn, paidOn, voucher, returnedOn, returnVoucher } = disbursement;
  return disbursement.draws
    .filter((draw) => draw.fundId === share.fundId && draw.commitmentId === share.commitmentId)
    .map(({ amount }) => ({
      disbursementId,
      tranche,
      amount,
      status,
      requestedBy,
      firstAuthorisedBy,
      authorisedBy,
      authorisedOn,
      paidOn,
      voucher,
      returnedOn,
      returnVoucher,
    }));
}

function recoveriesOf(
  { recoveryId, documentNumber, orderedOn, dueOn, shares, steps }: RecoveryItem,
  fundId: string,
): readonly ShareRecovery[] {
  const evidence = steps
    .filter(({ act, draws }) => act !== 'ordered' && draws.some((draw) => draw.fundId === fundId))
    .flatMap((step) => step.evidence ?? []);
  return shares
    .filter((share) => share.fundId === fundId)
    .map(({ fundId: _fundId, ...amounts }) => ({
      recoveryId,
      documentNumber,
      orderedOn,
      dueOn,
      ...amounts,
      evidence,
    }));
}

async function budgetDocuments(
  database: ViewDatabase,
  fundId: string,
  when: PointInTime,
): Promise<readonly BudgetDocument[]> {
  const rows = await happenedAndKnown(database.selectFrom('posting'), when)
    .where('fundId', '=', fundId)
    .where('type', 'in', BUDGET_EVENTS)
    .orderBy('position')
    .selectAll()
    .execute();
  return rows.map(({ position, type, evidence, effectiveOn, amountFen, ...posting }) => ({
    position,
    type,
    document: evidence,
    on: effectiveOn,
    amount: yuanOf(posting.debitAccount === 'available' ? amountFen : -amountFen),
    counterFundId: posting.counterFundId,
  }));
}
