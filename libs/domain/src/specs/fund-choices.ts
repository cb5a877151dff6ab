import { calendarDate, yuanOf } from '@grants/kernel';
import type { FundCommand } from '../fund/commands.ts';
import { commitmentIn, commitmentsIn } from '../fund/commitment-table.ts';
import type { CommitmentBalances } from '../fund/commitment.ts';
import { receivingFundOf } from '../fund/receiving-fund.ts';
import { outstandingOf } from '../fund/recovery.ts';
import type { Fund } from '../fund/state.ts';
import { CHECKER, givenBy, MAKER } from './fund-sample.ts';

/** A fund by its name in these histories; the second is of the year after. */
export type FundName = 'fund-2022' | 'fund-2023';

/** The funds as they stand. */
export type Funds = Readonly<Record<FundName, Fund>>;

/** Numbers a command is made of; small, so that ids, amounts and limits meet often. */
export interface Choice {
  readonly fundId: FundName;
  readonly first: number;
  readonly second: number;
  readonly fen: number;
}

/** Commands that come from elsewhere than another fund. */
export type Given = Exclude<
  FundCommand['type'],
  'AppropriateFunds' | 'ReceiveFundsTransfer' | 'CarryInCommitment'
>;

const DAY = calendarDate('2022-03-15');
const HALF = 2;
const MISSES = 5;
const PARTS = 3;
const document = (number: number) => ({ number: `document-${number}`, date: DAY });

/**
 * A promise of the fund that has something in the balance the command takes from, wherever there is
 * one: ids at random hardly ever meet, and what is refused tells little.
 */
function ofCommitment({ fundId, first }: Choice, funds: Funds, from: keyof CommitmentBalances) {
  const fund = funds[fundId];
  const all = fund.status === 'unknown' ? [] : [...commitmentsIn(fund.commitments)];
  const fit = all.filter(({ balances }) => balances[from] > 0n).map((each) => each.commitmentId);
  return { fundId, commitmentId: picked(fit.sort(), first) ?? `commitment-${first}` };
}

/** A disbursement of such a promise that has this status, wherever there is one. */
function ofDisbursement(choice: Choice, funds: Funds, status: 'authorised' | 'paid') {
  const promise = ofCommitment(choice, funds, status);
  const fund = funds[choice.fundId];
  const disbursements =
    fund.status === 'unknown'
      ? undefined
      : commitmentIn(fund.commitments, promise.commitmentId)?.disbursements;
  const fit = [...(disbursements ?? [])].filter(([, { outcome }]) => outcome.status === status);
  const id = picked(fit, choice.second)?.[0] ?? `disbursement-${choice.second}`;
  return { ...promise, disbursementId: id };
}

/** A recovery of such a promise, and a receipt of it, wherever there is one. */
function ofRecovery(choice: Choice, funds: Funds, from: keyof CommitmentBalances) {
  const promise = ofCommitment(choice, funds, from);
  const fund = funds[choice.fundId];
  const recoveries =
    fund.status === 'unknown'
      ? undefined
      : commitmentIn(fund.commitments, promise.commitmentId)?.recoveries;
  const fit = [...(recoveries ?? [])].filter(([, recovery]) =>
    from === 'recovered' ? recovery.received > 0n : outstandingOf(recovery) > 0n,
  );
  const [recoveryId, recovery] = picked(fit, choice.second) ?? [`recovery-${choice.second}`];
  const receiptId = picked([...(recovery?.receipts.keys() ?? [])], choice.fen + 1);
  return { ofIt: { ...promise, recoveryId }, receiptId: receiptId ?? 'receipt-9' };
}

const picked = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(items.length, 1)];
const amountOf = ({ fen }: Choice) => yuanOf(BigInt(fen));
/** Small against what is promised, so that a promise is paid in several parts, and these too. */
const partOf = ({ fen }: Choice, parts: number) => yuanOf(BigInt(Math.trunc(fen / parts)));
const other = ({ fundId }: Choice, funds: Funds) => {
  const toFundId: FundName = fundId === 'fund-2022' ? 'fund-2023' : 'fund-2022';
  const receiver = receivingFundOf(funds[toFundId]);
  if (receiver === undefined) throw new Error('both funds are open');
  return { toFundId, toFund: receiver };
};

/**
 * The very amount a disbursement was authorised for and the voucher it stands as paid with, but for
 * a fifth of the choices; at random, hardly any payment or return would be accepted.
 */
function meant(choice: Choice, funds: Funds, status: 'authorised' | 'paid') {
  const { fundId, commitmentId, disbursementId } = ofDisbursement(choice, funds, status);
  const fund = funds[fundId];
  const commitment =
    fund.status === 'unknown' ? undefined : commitmentIn(fund.commitments, commitmentId);
  const disbursement = commitment?.disbursements.get(disbursementId);
  if (disbursement === undefined || choice.fen % MISSES === 0) {
    return { amount: amountOf(choice), voucher: 'voucher-1' };
  }
  const { amount, outcome } = disbursement;
  return { amount, voucher: outcome.status === 'paid' ? outcome.voucher : 'voucher-1' };
}

type DataOf<Type extends Given> = Extract<FundCommand, { readonly type: Type }>['data'];

const DATA: { readonly [Type in Given]: (choice: Choice, funds: Funds) => DataOf<Type> } = {
  AdjustAppropriation: (choice) => ({
    fundId: choice.fundId,
    change: amountOf(choice),
    reason: 'reason',
    document: document(choice.first),
    ...(choice.second === 0 && { corrects: document(choice.first + 1).number }),
  }),
  SetAuthorisationThreshold: (choice) => ({
    fundId: choice.fundId,
    secondAuthoriserFrom: amountOf(choice),
    document: document(choice.first),
  }),
  RequestFundsTransfer: (choice, funds) => ({
    fundId: choice.fundId,
    transferId: `transfer-${choice.first}`,
    amount: amountOf(choice),
    reason: 'reason',
    ...other(choice, funds),
  }),
  ApproveFundsTransfer: (choice) => ({
    fundId: choice.fundId,
    transferId: `transfer-${choice.first}`,
    document: document(choice.second),
  }),
  RefuseFundsTransfer: (choice) => ({
    fundId: choice.fundId,
    transferId: `transfer-${choice.first}`,
    reason: 'reason',
  }),
  BeginYearEndClose: (choice, funds) => ({
    fundId: choice.fundId,
    closeId: `close-${1 + (choice.first % HALF)}`,
    document: document(1),
    ...other(choice, funds),
  }),
  CarryForwardCommitment: (choice, funds) => ({
    ...ofCommitment(choice, funds, 'committed'),
    toFundId: other(choice, funds).toFundId,
    toCommitmentId: `${ofCommitment(choice, funds, 'committed').commitmentId}.close-${1 + (choice.second % HALF)}`,
    amount: amountOf(choice),
    document: document(1),
  }),
  LapseFund: (choice) => ({
    fundId: choice.fundId,
    lapseId: `lapse-${choice.first}`,
    lapsedOn: calendarDate('2023-12-31'),
    document: document(choice.first),
  }),
  CommitFunds: (choice) => {
    const { fundId } = choice;
    const commitmentId = `commitment-${choice.first}`;
    return {
      fundId,
      commitmentId,
      applicationId: `application-of-${commitmentId}`,
      projectId: `project-of-${commitmentId}`,
      amount: yuanOf(BigInt(choice.fen * PARTS)),
    };
  },
  ReleaseCommitment: (choice, funds) => ({
    ...ofCommitment(choice, funds, 'committed'),
    releaseId: `release-${choice.second}`,
    reason: 'reason',
    ...(choice.fen % HALF === 0 && { amount: amountOf(choice) }),
  }),
  AuthoriseDisbursement: (choice, funds) => ({
    ...ofCommitment(choice, funds, 'committed'),
    disbursementId: `disbursement-${choice.second}`,
    amount: partOf(choice, PARTS),
    payeeCreditCode: 'payee',
  }),
  CancelDisbursementAuthorisation: (choice, funds) => ({
    ...ofDisbursement(choice, funds, 'authorised'),
    reason: 'reason',
  }),
  PayDisbursement: (choice, funds) => ({
    ...ofDisbursement(choice, funds, 'authorised'),
    amount: meant(choice, funds, 'authorised').amount,
    voucher: `voucher-${choice.second}`,
    paidOn: DAY,
  }),
  ReturnDisbursement: (choice, funds) => ({
    ...ofDisbursement(choice, funds, 'paid'),
    returnId: `return-${choice.second}`,
    amount: meant(choice, funds, 'paid').amount,
    paymentVoucher: meant(choice, funds, 'paid').voucher,
    returnVoucher: 'return',
    returnedOn: DAY,
    reason: 'reason',
  }),
  ReverseDisbursementPayment: (choice, funds) => ({
    ...ofDisbursement(choice, funds, 'paid'),
    reversalId: `reversal-${choice.second}`,
    amount: meant(choice, funds, 'paid').amount,
    corrects: meant(choice, funds, 'paid').voucher,
    reason: 'reason',
  }),
  RecogniseRecoverable: (choice, funds) => ({
    ...ofCommitment(choice, funds, 'paid'),
    recoveryId: `recovery-${choice.second}`,
    amount: partOf(choice, PARTS),
  }),
  ReceiveRecoveredFunds: (choice, funds) => ({
    ...ofRecovery(choice, funds, 'recoverable').ofIt,
    receiptId: `receipt-${choice.fen}`,
    amount: partOf(choice, HALF * PARTS),
    voucher: 'receipt',
    receivedOn: DAY,
  }),
  ReverseRecoveredFunds: (choice, funds) => ({
    ...ofRecovery(choice, funds, 'recovered').ofIt,
    reversalId: `reversal-${choice.second}`,
    corrects: ofRecovery(choice, funds, 'recovered').receiptId,
    reason: 'reason',
  }),
  WriteOffRecoverable: (choice, funds) => ({
    ...ofRecovery(choice, funds, 'recoverable').ofIt,
    writeOffId: `write-off-${choice.second}`,
    amount: partOf(choice, HALF * PARTS),
    document: document(choice.second),
  }),
};

/** The command of a move, aimed at the funds as they stand. */
export function commandOf(type: Given, choice: Choice, funds: Funds): FundCommand {
  const person = type === 'ApproveFundsTransfer' && choice.fen % MISSES !== 0 ? CHECKER : MAKER;
  const command = { type, data: DATA[type](choice, funds), context: givenBy(person) };
  return command as FundCommand;
}
