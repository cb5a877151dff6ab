import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate, fenOf, instant, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import { sample, yuan } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { FundLedgerQueries } from './fund-ledger.ts';
import type { Posting } from './listed-postings.ts';
import type { LedgerPosting, StatementWanted } from './statement.ts';

const FUND = 'fund-1';

/** Everything a statement lists, a part of `limit` at a time. */
async function wholeStatement(
  fundLedger: FundLedgerQueries,
  wanted: Omit<StatementWanted, 'after'>,
): Promise<readonly LedgerPosting[]> {
  const items: LedgerPosting[] = [];
  let after: string | null | undefined;
  do {
    const page = await fundLedger.statement({ ...wanted, ...(after ? { after } : {}) });
    items.push(...(page?.items ?? []));
    after = page?.nextCursor ?? null;
  } while (after !== null);
  return items;
}

/** The same by folding every posting of the fund, one after the other. */
function folded(
  all: readonly Posting[],
  { account, projectId, from, to, asOf, asKnownAt }: Omit<StatementWanted, 'after'>,
): readonly (readonly [string, string | null, string | null])[] {
  const known = all.filter(
    (posting) =>
      posting.projectId === (projectId ?? posting.projectId) &&
      (asKnownAt === undefined ||
        ('position' in asKnownAt
          ? posting.position <= asKnownAt.position
          : posting.recordedAt <= asKnownAt.recordedAt)),
  );
  const held = new Map<string, bigint>();
  const book = (name: string, amount: Yuan, sign: bigint) => {
    held.set(name, (held.get(name) ?? 0n) + sign * fenOf(amount));
    return account === undefined || account === name ? yuanOf(held.get(name) ?? 0n) : null;
  };
  const both = ({ debitAccount, creditAccount, amount }: Posting) =>
    [book(debitAccount, amount, 1n), book(creditAccount, amount, -1n)] as const;
  for (const posting of known) if (from !== undefined && posting.effectiveOn < from) both(posting);
  return known
    .filter(({ effectiveOn }) => effectiveOn >= (from ?? effectiveOn))
    .filter(({ effectiveOn }) => effectiveOn <= (to ?? effectiveOn))
    .filter(({ effectiveOn }) => effectiveOn <= (asOf ?? effectiveOn))
    .map((posting) => [posting, ...both(posting)] as const)
    .filter(([{ debitAccount, creditAccount }]) =>
      [debitAccount, creditAccount].includes(account ?? debitAccount),
    )
    .map(([{ position }, debit, credit]) => [position, debit, credit]);
}

interface Entry {
  readonly type: 'FundsAppropriated' | 'FundsCommitted' | 'DisbursementAuthorised';
  readonly happened: number;
  readonly later: number;
  readonly fen: number;
  readonly fund: string;
  readonly project: string;
}

describe('over any history of late entries', () => {
  const START = calendarDate('2022-03-10');
  const day = fc.integer({ min: 0, max: 5 });
  const posting: fc.Arbitrary<Entry> = fc.record({
    type: fc.constantFrom('FundsAppropriated', 'FundsCommitted', 'DisbursementAuthorised'),
    happened: day,
    later: day,
    fen: fc.integer({ min: 1, max: 999 }),
    fund: fc.constantFrom(FUND, FUND, 'fund-2'),
    project: fc.constantFrom('project-1', 'project-2'),
  });
  const question = fc.record(
    {
      account: fc.constantFrom(...ACCOUNTS.filter((_, index) => index < 6)),
      projectId: fc.constantFrom('project-1', 'project-2'),
      from: day.map((count) => addDays(START, count - 5)),
      to: day.map((count) => addDays(START, count - 5)),
      asOf: day.map((count) => addDays(START, count - 5)),
      known: fc.nat(11),
      limit: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['limit'] },
  );

  async function recorded(list: readonly Entry[]) {
    const ledger = new Ledger();
    let recordedOn = START;
    for (const { type, happened, later, fen, fund, project } of list) {
      recordedOn = addDays(recordedOn, Math.floor(later / 3));
      const recordedAt = instant(`${recordedOn}T${10 + later}:00+08:00`);
      if (recordedAt > ledger.clock.now()) ledger.clock.advanceTo(recordedAt);
      const about = { fundId: fund, amount: yuanOf(BigInt(fen)) };
      const event: SampleEvent =
        type === 'FundsAppropriated'
          ? sample(type, about)
          : sample(type, { ...about, projectId: project });
      const occurredAt = `${addDays(START, happened - 5)}T09:00+08:00`;
      await ledger.recordThat({ event, occurredAt });
    }
    await ledger.record(sample('FundsAppropriated'));
    const { fundLedger } = await viewsOf(ledger);
    const { items } = await fundLedger.postings({ fundId: FUND }, { limit: 500 });
    return { fundLedger, all: items };
  }

  it('every page goes on where the one before ended, as adding up one by one does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(posting, { minLength: 1, maxLength: 12 }),
        fc.array(question, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (list, questions, byMoment) => {
          const { fundLedger, all } = await recorded(list);
          for (const { known, ...asked } of questions) {
            const last = known === undefined ? undefined : all[known % all.length];
            const { position = '', recordedAt = instant('2022-01-01T00:00+08:00') } = last ?? {};
            const asKnownAt = byMoment ? { recordedAt } : { position };
            const wanted = { fundId: FUND, ...asked, ...(last && { asKnownAt }) };
            const told = await wholeStatement(fundLedger, wanted);
            expect(
              told.map(({ position: at, debitBalance, creditBalance }) => [
                at,
                debitBalance,
                creditBalance,
              ]),
            ).toEqual(folded(all, wanted));
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('a statement of a fund', () => {
  /**
   * 2022: 5,000,000 appropriated, 900,000 promised, 270,000 authorised and paid with V-1. In 2023 the
   * payment is taken back and one of 260,000 is paid with V-2; later 270,000 are asked back, 100,000
   * come in, and that receipt is taken back. The appropriation is cut, and the cut is reversed.
   */
  async function corrected(): Promise<FundLedgerQueries> {
    const ledger = new Ledger();
    const cut = { number: '闵科委〔2023〕9号', date: calendarDate('2023-02-01') };
    await ledger.record(
      sample('FundsAppropriated'),
      sample('FundsCommitted'),
      sample('ProjectOpened'),
      sample('DisbursementAuthorised'),
      sample('DisbursementPaid'),
      sample('DisbursementPaymentReversed'),
      sample('DisbursementPaid', { voucher: 'V-2', amount: yuan('260000.00') }),
      sample('RecoveryOrdered'),
      sample('RecoverableRecognised'),
      sample('RecoveryReceived'),
      sample('RecoveredFundsReceived'),
      sample('RecoveredFundsReversed'),
      sample('AppropriationAdjusted', { change: yuan('-1.00'), document: cut }),
      sample('AppropriationAdjusted', { change: yuan('1.00'), corrects: cut.number }),
    );
    return (await viewsOf(ledger)).fundLedger;
  }

  it('tells the balance of the account that is asked for', async () => {
    const statement = await (await corrected()).statement({ fundId: FUND, account: 'paid' });
    expect(
      statement?.items.map(({ type, debitBalance, creditBalance }) => [
        type,
        debitBalance ?? creditBalance,
      ]),
    ).toEqual([
      ['DisbursementPaid', '270000.00'],
      ['DisbursementPaymentReversed', '0.00'],
      ['DisbursementPaid', '260000.00'],
      ['RecoverableRecognised', '-10000.00'],
    ]);
  });

  it('names the project, and the posting that a correction takes back', async () => {
    const items = (await (await corrected()).statement({ fundId: FUND }))?.items ?? [];
    const byPosition = new Map(items.map((item) => [item.position, item]));
    const takenBack = items.flatMap(({ type, correctsPosition }) =>
      correctsPosition === null ? [] : [[type, byPosition.get(correctsPosition)?.type]],
    );
    expect(takenBack).toEqual([
      ['DisbursementPaymentReversed', 'DisbursementPaid'],
      ['RecoveredFundsReversed', 'RecoveredFundsReceived'],
      ['AppropriationAdjusted', 'AppropriationAdjusted'],
    ]);
    expect(items.map(({ subjectKind }) => subjectKind)).toEqual([
      null,
      ...Array.from({ length: 8 }, () => 'project'),
      null,
      null,
    ]);
    expect(items[1]?.subjectTitle).toBe(sample('ProjectOpened').data.title);
  });

  it('is of no fund that is not there', async () => {
    expect(await (await corrected()).statement({ fundId: 'nobody' })).toBeUndefined();
  });
});
