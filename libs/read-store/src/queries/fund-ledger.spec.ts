import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { sample, yuan } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { FundLedgerQueries } from './fund-ledger.ts';

/**
 * 2022: appropriated 5,000,000; committed 900,000 in June; 270,000 authorised and paid on 20 June.
 * 2024: 30,000 released. 2025: 270,000 asked back in January, 100,000 received on 1 February.
 * A cut by 500,000 that happened on 1 July 2022 is recorded last, in March 2025.
 */
async function views(): Promise<{ readStore: ReadStore; beforeTheCut: string }> {
  const ledger = new Ledger();
  const happened = async (occurredAt: string, event: ReturnType<typeof sample>) => {
    return ledger.recordThat({ event, occurredAt });
  };
  await happened('2022-01-10T09:00+08:00', sample('FundsAppropriated'));
  await happened('2022-06-01T09:00+08:00', sample('FundsCommitted'));
  await happened('2022-06-18T09:00+08:00', sample('DisbursementAuthorised'));
  await happened('2022-06-21T09:00+08:00', sample('DisbursementPaid'));
  ledger.clock.advanceTo('2025-02-01T09:00+08:00');
  await happened('2024-08-01T09:00+08:00', sample('CommitmentReleased'));
  await happened('2025-01-05T09:00+08:00', sample('RecoverableRecognised'));
  const beforeTheCut = await happened('2025-02-03T09:00+08:00', sample('RecoveredFundsReceived'));
  ledger.clock.advanceTo('2025-03-01T09:00+08:00');
  await happened('2022-07-01T09:00+08:00', sample('AppropriationAdjusted'));
  await ledger.record(sample('FundsAppropriated', { fundId: 'fund-2', fiscalYear: 2023 }));
  await ledger.record(
    sample('FundsCommitted', { fundId: 'fund-2', projectId: 'project-2', amount: yuan('7.00') }),
  );
  return { readStore: await viewsOf(ledger), beforeTheCut };
}

const NOTHING = { debit: '0.00', credit: '0.00', balance: '0.00' };

describe('the fund ledger', () => {
  let fundLedger: FundLedgerQueries;
  let beforeTheCut: string;

  beforeAll(async () => {
    const made = await views();
    ({ fundLedger } = made.readStore);
    ({ beforeTheCut } = made);
  });

  it('tells where the money of a fund is', async () => {
    expect(await fundLedger.fund('fund-1')).toEqual({
      fundId: 'fund-1',
      name: '2022年区级专项',
      source: 'district',
      programme: 'key-core-technology',
      fiscalYear: 2022,
      documentNumber: '闵科委〔2022〕1号',
      balances: {
        appropriated: '4500000.00',
        carriedIn: '0.00',
        transferred: '0.00',
        available: '3630000.00',
        committed: '600000.00',
        authorised: '0.00',
        paid: '0.00',
        recoverable: '170000.00',
        recovered: '100000.00',
        writtenOff: '0.00',
        carriedForward: '0.00',
        lapsed: '0.00',
        released: '30000.00',
      },
    });
    expect(await fundLedger.fund('nobody')).toBeUndefined();
  });

  it.each([
    ['2022-06-17', { available: '4100000.00', committed: '900000.00', authorised: '0.00' }],
    ['2022-06-18', { committed: '630000.00', authorised: '270000.00', paid: '0.00' }],
    ['2022-06-20', { committed: '630000.00', authorised: '0.00', paid: '270000.00' }],
    ['2022-06-30', { available: '4100000.00', appropriated: '5000000.00' }],
    ['2022-07-01', { available: '3600000.00', appropriated: '4500000.00', released: '0.00' }],
    ['2025-02-01', { recoverable: '170000.00', recovered: '100000.00' }],
    ['2021-12-31', { available: '0.00', appropriated: '0.00' }],
  ])('as of %s', async (day, balances) => {
    const ledger = await fundLedger.fund('fund-1', { asOf: calendarDate(day) });
    expect(ledger?.balances).toMatchObject(balances);
  });

  it('as it was known does not have what was recorded later', async () => {
    const asOf = calendarDate('2022-12-31');
    const known = { position: beforeTheCut };
    const before = await fundLedger.fund('fund-1', { asOf, asKnownAt: known });
    expect(before?.balances.available).toBe('4100000.00');
    const byMoment = { recordedAt: instant('2025-02-28T09:00+08:00') };
    expect(await fundLedger.fund('fund-1', { asOf, asKnownAt: byMoment })).toEqual(before);
    const now = await fundLedger.fund('fund-1', { asOf });
    expect(now?.balances.available).toBe('3600000.00');
  });

  it('has a trial balance that sums to zero', async () => {
    expect(await fundLedger.trialBalance('fund-1')).toEqual({
      fundId: 'fund-1',
      lines: [
        {
          account: 'appropriation',
          debit: '500000.00',
          credit: '5000000.00',
          balance: '-4500000.00',
        },
        { account: 'carried-in', ...NOTHING },
        { account: 'transferred', ...NOTHING },
        { account: 'available', debit: '5030000.00', credit: '1400000.00', balance: '3630000.00' },
        { account: 'committed', debit: '900000.00', credit: '300000.00', balance: '600000.00' },
        { account: 'authorised', debit: '270000.00', credit: '270000.00', balance: '0.00' },
        { account: 'paid', debit: '270000.00', credit: '270000.00', balance: '0.00' },
        { account: 'recoverable', debit: '270000.00', credit: '100000.00', balance: '170000.00' },
        { account: 'recovered', debit: '100000.00', credit: '0.00', balance: '100000.00' },
        { account: 'written-off', ...NOTHING },
        { account: 'carried-forward', ...NOTHING },
        { account: 'lapsed', ...NOTHING },
      ],
      totalDebit: '7340000.00',
      totalCredit: '7340000.00',
      difference: '0.00',
    });
    expect(await fundLedger.trialBalance('nobody')).toBeUndefined();
  });

  it('adds up the accounts of the funds that match', async () => {
    const all = await fundLedger.summedTrialBalance();
    expect([all.funds, all.totalDebit, all.totalCredit, all.difference]).toEqual([
      2,
      '12340007.00',
      '12340007.00',
      '0.00',
    ]);
    expect(all.lines.find(({ account }) => account === 'committed')).toEqual({
      account: 'committed',
      debit: '900007.00',
      credit: '300000.00',
      balance: '600007.00',
    });
    const of2022 = await fundLedger.summedTrialBalance({ fiscalYear: 2022 });
    const { fundId, ...alone } = (await fundLedger.trialBalance('fund-1')) ?? {};
    expect(of2022).toEqual({ funds: 1, ...alone });
    const none = await fundLedger.summedTrialBalance({ source: 'municipal' });
    expect([none.funds, none.totalDebit, none.difference]).toEqual([0, '0.00', '0.00']);
  });

  it('tells one project, as of a day', async () => {
    const asOf = calendarDate('2024-12-31');
    expect(await fundLedger.project('project-1', { asOf })).toEqual({
      projectId: 'project-1',
      balances: {
        committed: '600000.00',
        authorised: '0.00',
        paid: '270000.00',
        recoverable: '0.00',
        recovered: '0.00',
        writtenOff: '0.00',
        carriedForward: '0.00',
        released: '30000.00',
      },
    });
    expect(await fundLedger.project('nobody')).toBeUndefined();
  });

  it('lists funds, the newest first, by what is asked of them', async () => {
    const ids = async (filter: Parameters<FundLedgerQueries['funds']>[0]) =>
      (await fundLedger.funds(filter)).map((fund) => fund.fundId);
    expect(await ids({})).toEqual(['fund-2', 'fund-1']);
    expect(await ids({ fiscalYear: 2022 })).toEqual(['fund-1']);
    expect(await ids({ source: 'municipal' })).toEqual([]);
  });

  it('gives the postings of a project part by part, each once', async () => {
    const first = await fundLedger.postings({ projectId: 'project-1' }, { limit: 4 });
    const rest = await fundLedger.postings(
      { projectId: 'project-1' },
      { limit: 4, after: first.nextCursor ?? '' },
    );
    expect([...first.items, ...rest.items].map(({ type, amount }) => [type, amount])).toEqual([
      ['FundsCommitted', '900000.00'],
      ['DisbursementAuthorised', '270000.00'],
      ['DisbursementPaid', '270000.00'],
      ['CommitmentReleased', '30000.00'],
      ['RecoverableRecognised', '270000.00'],
      ['RecoveredFundsReceived', '100000.00'],
    ]);
    expect([first.items.length, rest.nextCursor]).toEqual([4, null]);
  });

  it('tells a period: what was there, what moved, what is there', async () => {
    const year2022 = { from: calendarDate('2022-01-01'), to: calendarDate('2022-12-31') };
    const lines = (await fundLedger.period('fund-1', year2022))?.lines ?? [];
    expect(lines.filter(({ debit, credit }) => debit !== '0.00' || credit !== '0.00')).toEqual([
      moved('appropriation', '0.00', '500000.00', '5000000.00', '-4500000.00'),
      moved('available', '0.00', '5000000.00', '1400000.00', '3600000.00'),
      moved('committed', '0.00', '900000.00', '270000.00', '630000.00'),
      moved('authorised', '0.00', '270000.00', '270000.00', '0.00'),
      moved('paid', '0.00', '270000.00', '0.00', '270000.00'),
    ]);
    expect(await fundLedger.period('nobody', year2022)).toBeUndefined();
  });

  it('opens a period with the closing of the one before, as it was known', async () => {
    const first = { from: calendarDate('2022-01-01'), to: calendarDate('2024-12-31') };
    const second = { from: calendarDate('2025-01-01'), to: calendarDate('2025-12-31') };
    for (const known of [{}, { asKnownAt: { position: beforeTheCut } }]) {
      const before = await fundLedger.period('fund-1', { ...first, ...known });
      const after = await fundLedger.period('fund-1', { ...second, ...known });
      expect(after?.lines.map(({ opening }) => opening)).toEqual(
        before?.lines.map(({ closing }) => closing),
      );
      expect(after?.lines.find(({ account }) => account === 'available')?.opening).toBe(
        'asKnownAt' in known ? '4130000.00' : '3630000.00',
      );
    }
  });

  it('refuses a limit that is none', async () => {
    const asked = fundLedger.postings({ fundId: 'fund-1' }, { limit: 0 });
    await expect(asked).rejects.toThrow('a list has a limit of 1 to 500, not 0');
  });
});

function moved(...[account, opening, debit, credit, closing]: readonly string[]) {
  return { account, opening, debit, credit, closing };
}

it('sums beyond what a number can carry are exact', async () => {
  const ledger = new Ledger();
  const amount = yuan('10000000000000.00');
  for (let count = 0; count < 10; count += 1) {
    await ledger.record(sample('FundsAppropriated', { amount }));
  }
  await ledger.record(sample('AppropriationAdjusted', { change: yuan('0.01') }));
  const { fundLedger } = await viewsOf(ledger);
  const fund = await fundLedger.fund('fund-1');
  expect(fund?.balances.available).toBe('100000000000000.01');
});
