import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { commitmentsIn } from '../fund/commitment-table.ts';
import type { Commitment } from '../fund/commitment.ts';
import type { FundEvent } from '../fund/events.ts';
import { outstandingOf } from '../fund/recovery.ts';
import type { Fund, FundBalances, FundSources } from '../fund/state.ts';

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((total, fen) => total + fen, 0n);

/** What of a fund does not tie; nothing, at any position of any history. */
export function untied(fund: Fund): readonly string[] {
  if (fund.status === 'unknown') return ['a fund that was opened stays open'];
  const { sources, balances } = fund;
  const commitments = [...commitmentsIn(fund.commitments)];
  return [
    ...unequal('sources', sum(Object.values(sources)), sum(Object.values(balances))),
    ...negative('fund', balances),
    ...SHARED.flatMap((account) =>
      unequal(account, balances[account], sum(commitments.map((each) => each.balances[account]))),
    ),
    ...commitments.flatMap(untiedCommitment),
  ];
}

/** The balances that a fund has because its commitments do. */
const SHARED = [
  'committed',
  'authorised',
  'paid',
  'recoverable',
  'recovered',
  'writtenOff',
  'carriedForward',
] as const;

function untiedCommitment(commitment: Commitment): readonly string[] {
  const { balances, commitmentId, recoveries, reserved } = commitment;
  const each = [...recoveries.values()];
  const paidOut = [...commitment.disbursements.values()]
    .filter(({ outcome }) => outcome.status === 'paid')
    .map(({ amount }) => fenOf(amount));
  const { paid, recoverable, recovered, writtenOff } = balances;
  return [
    ...unequal(commitmentId, reserved, sum(Object.values(balances))),
    ...negative(commitmentId, balances),
    ...unequal('paid out', sum(paidOut), paid + recoverable + recovered + writtenOff),
    ...unequal('recoverable', recoverable, sum(each.map(outstandingOf))),
    ...unequal('recovered', recovered, sum(each.map(({ received }) => received))),
    ...each.filter((recovery) => outstandingOf(recovery) < 0n).map(() => 'more than ordered'),
  ];
}

function unequal(what: string, one: bigint, other: bigint): readonly string[] {
  return one === other ? [] : [`${what}: ${one} is not ${other}`];
}

function negative(whose: string, balances: object): readonly string[] {
  return Object.entries(balances as Record<string, bigint>)
    .filter(([, fen]) => fen < 0n)
    .map(([account, fen]) => `${whose}: ${account} is ${fen}`);
}

type Account = keyof FundBalances | keyof FundSources;

/** What each event debits and credits, as the chart of accounts has it. */
const ENTRIES: Readonly<Partial<Record<FundEvent['type'], readonly [Account, Account]>>> = {
  FundsAppropriated: ['available', 'appropriation'],
  AppropriationAdjusted: ['available', 'appropriation'],
  FundsTransferredIn: ['available', 'transferred'],
  FundsTransferredOut: ['transferred', 'available'],
  CommitmentCarriedIn: ['committed', 'carriedIn'],
  CommitmentCarriedForward: ['carriedForward', 'committed'],
  FundLapsed: ['lapsed', 'available'],
  FundsCommitted: ['committed', 'available'],
  CommitmentReleased: ['available', 'committed'],
  DisbursementAuthorised: ['authorised', 'committed'],
  DisbursementAuthorisationCancelled: ['committed', 'authorised'],
  DisbursementPaid: ['paid', 'authorised'],
  DisbursementReturned: ['authorised', 'paid'],
  DisbursementPaymentReversed: ['authorised', 'paid'],
  RecoverableRecognised: ['recoverable', 'paid'],
  RecoveredFundsReceived: ['recovered', 'recoverable'],
  RecoveredFundsReversed: ['recoverable', 'recovered'],
  RecoverableWrittenOff: ['writtenOff', 'recoverable'],
};

/** The balances of a stream by double entry, apart from how a fund folds it. */
export function doubleEntry(events: readonly FundEvent[]): Readonly<Record<string, bigint>> {
  const accounts = new Map<Account, bigint>();
  const add = (account: Account, fen: bigint) =>
    accounts.set(account, (accounts.get(account) ?? 0n) + fen);
  for (const event of events) {
    const entry = ENTRIES[event.type];
    if (entry === undefined) continue;
    const [debit, credit] = entry;
    const data = event.data as { readonly amount?: Yuan; readonly change?: Yuan };
    const fen = fenOf(data.amount ?? data.change ?? ('0.00' as Yuan));
    add(debit, fen);
    add(credit, -fen);
  }
  return Object.fromEntries([...accounts].filter(([, fen]) => fen !== 0n));
}

/** The same of a fund as it was folded: sources are credits. */
export function foldedEntry(fund: Fund): Readonly<Record<string, bigint>> {
  if (fund.status === 'unknown') return {};
  const credits = Object.entries(fund.sources).map(([source, fen]) => [source, -fen] as const);
  const entries = [...Object.entries(fund.balances), ...credits];
  return Object.fromEntries(entries.filter(([, fen]) => fen !== 0n));
}

/** What makes an entry the same entry: ids, and for a payment its voucher. */
const IDS = [
  'fromFundId',
  'transferId',
  'closeId',
  'lapseId',
  'commitmentId',
  'toCommitmentId',
  'releaseId',
  'disbursementId',
  'returnId',
  'reversalId',
  'recoveryId',
  'receiptId',
  'writeOffId',
  'voucher',
] as const;

/** Entries that are in a stream twice. */
export function postedTwice(events: readonly FundEvent[]): readonly string[] {
  const seen = new Set<string>();
  return events.map(keyOf).filter((key) => {
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond;
  });
}

function keyOf({ type, data }: FundEvent): string {
  const document = 'document' in data ? data.document.number : '';
  const ids = IDS.map((id) => (id in data ? data[id as keyof typeof data] : ''));
  return [type, document, ...ids].join('|');
}
