import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { sample, yuan } from '@grants/projections/specs';
import type { ReadStore } from '../../read-store.ts';
import { Ledger, viewsOf } from '../../specs/ledger.ts';

const OF_2 = { projectId: 'project-2', commitmentId: 'commitment-9' } as const;
const SECOND = { disbursementId: 'disbursement-2', amount: yuan('50000.00') } as const;

/**
 * 2022: 5,000,000 of the district (fund-1) and 1,000,000 of the city (fund-2). On 1 June project-1,
 * of 莘庄镇, is promised 600,000 and 300,000 of them; 270,000 of fund-1 are paid on the 20th, 50,000
 * authorised on 1 September. Project-2, of no town on record, is promised 100,000 of fund-1 on 5 June,
 * carried forward to fund-3 on the last day of the year. Project-1 moves in March 2023. In 2025 the
 * 270,000 are asked back, and 100,000 come in.
 */
async function history(): Promise<Ledger> {
  const ledger = new Ledger();
  const on = (occurredAt: string, event: ReturnType<typeof sample>) =>
    ledger.recordThat({ event, occurredAt });
  const { lead } = sample('ProjectOpened').data;
  await on('2022-01-10T09:00+08:00', sample('FundsAppropriated'));
  await on(
    '2022-01-11T09:00+08:00',
    sample('FundsAppropriated', {
      fundId: 'fund-2',
      source: 'municipal',
      amount: yuan('1000000.00'),
    }),
  );
  await on('2022-05-20T09:00+08:00', sample('GovernmentConsentRecorded'));
  await on('2022-05-30T09:00+08:00', sample('ApprovalInitiated'));
  await on('2022-06-01T09:00+08:00', sample('FundsCommitted', { amount: yuan('600000.00') }));
  const share = { fundId: 'fund-2', commitmentId: 'commitment-2', amount: yuan('300000.00') };
  await on('2022-06-01T09:00+08:00', sample('FundsCommitted', share));
  await on(
    '2022-06-01T09:00+08:00',
    sample('ProjectOpened', { lead: { ...lead, town: '莘庄镇' } }),
  );
  await on(
    '2022-06-05T09:00+08:00',
    sample('FundsCommitted', { ...OF_2, amount: yuan('100000.00') }),
  );
  await on('2022-06-15T09:00+08:00', sample('TrancheRequested'));
  await on('2022-06-18T09:00+08:00', sample('TrancheAuthorised'));
  await on('2022-06-18T09:00+08:00', sample('DisbursementAuthorised'));
  await on('2022-06-20T09:00+08:00', sample('TranchePaid'));
  await on('2022-06-20T09:00+08:00', sample('DisbursementPaid'));
  await on('2022-09-01T09:00+08:00', sample('DisbursementAuthorised', SECOND));
  const carried = { ...OF_2, amount: yuan('100000.00') };
  await on('2022-12-31T09:00+08:00', sample('CommitmentCarriedForward', carried));
  ledger.clock.advanceTo('2023-01-15T09:00+08:00');
  await on(
    '2023-01-04T09:00+08:00',
    sample('FundsAppropriated', { fundId: 'fund-3', fiscalYear: 2023, amount: yuan('2000000.00') }),
  );
  await on(
    '2022-12-31T10:00+08:00',
    sample('CommitmentCarriedIn', {
      ...carried,
      fundId: 'fund-3',
      commitmentId: 'commitment-9.2023',
      fromCommitmentId: 'commitment-9',
    }),
  );
  const adjustment = {
    kind: 'registered-address',
    newDistrict: '闵行区',
    newTown: '颛桥镇',
  } as const;
  await on('2023-03-01T09:00+08:00', sample('AdjustmentApproved', { adjustment }));
  await on('2025-01-05T09:00+08:00', sample('RecoveryOrdered'));
  await on('2025-01-05T09:00+08:00', sample('RecoverableRecognised'));
  await on('2025-02-01T09:00+08:00', sample('RecoveryReceived'));
  await on('2025-02-01T09:00+08:00', sample('RecoveredFundsReceived'));
  return ledger;
}

let views: ReadStore;
beforeAll(async () => {
  views = await viewsOf(await history());
});
afterAll(() => {
  views.close();
});

const END_OF_2022 = { asOf: calendarDate('2022-12-30') };

describe('budget execution', () => {
  it('is told fund by fund: the budget, where it is, and how much of it is paid', async () => {
    const { lines } = await views.reports.budgetExecution({ by: 'fund', ...END_OF_2022 });

    expect(lines).toEqual([
      {
        group: 'fund-1',
        name: '2022年区级专项',
        source: 'district',
        programme: 'key-core-technology',
        fiscalYear: 2022,
        budget: '5000000.00',
        appropriated: '5000000.00',
        carriedIn: '0.00',
        transferred: '0.00',
        available: '4300000.00',
        committed: '380000.00',
        authorised: '50000.00',
        paid: '270000.00',
        recoverable: '0.00',
        recovered: '0.00',
        writtenOff: '0.00',
        carriedForward: '0.00',
        released: '0.00',
        lapsed: '0.00',
        executionRate: '5.40',
      },
      expect.objectContaining({ group: 'fund-2', committed: '300000.00', executionRate: '0.00' }),
    ]);
  });

  it.each([
    [
      'source',
      [
        ['district', '7100000.00'],
        ['municipal', '1000000.00'],
      ],
    ],
    ['programme', [['key-core-technology', '8100000.00']]],
    [
      'fiscal-year',
      [
        ['2022', '6000000.00'],
        ['2023', '2100000.00'],
      ],
    ],
  ] as const)('adds the funds up by %s', async (by, expected) => {
    const { lines } = await views.reports.budgetExecution({ by });

    expect(lines.map(({ group, budget }) => [group, budget])).toEqual(expected);
  });

  it('is of the funds that are asked for', async () => {
    const told = await views.reports.budgetExecution({ by: 'fund', fiscalYear: 2023 });

    expect(told.lines.map(({ group }) => group)).toEqual(['fund-3']);
    expect(told.total).toMatchObject({ budget: '2100000.00', carriedIn: '100000.00' });
  });

  it('tells by town what was promised and paid there, and says where no town is on record', async () => {
    const told = await views.reports.budgetExecution({ by: 'town', ...END_OF_2022 });

    expect(told.lines).toMatchObject([
      {
        group: '莘庄镇',
        budget: null,
        committed: '580000.00',
        authorised: '50000.00',
        paid: '270000.00',
      },
      { group: null, budget: null, committed: '100000.00', paid: '0.00', executionRate: null },
    ]);
    expect(told.total).toMatchObject({ committed: '680000.00', paid: '270000.00' });
  });

  it('takes a unit that moved along to its new town from the day it moved', async () => {
    const groupsOn = async (day: string) =>
      (await views.reports.budgetExecution({ by: 'town', asOf: calendarDate(day) })).lines.map(
        ({ group }) => group,
      );

    expect(await groupsOn('2023-02-28')).toEqual(['莘庄镇', null]);
    expect(await groupsOn('2023-03-01')).toEqual(['颛桥镇', null]);
  });

  it('comes to the same by whatever it is told, and loses no fen to a town', async () => {
    const [byFund, bySource, byTown] = await Promise.all(
      (['fund', 'source', 'town'] as const).map((by) => views.reports.budgetExecution({ by })),
    );
    const { committed, authorised, paid, recoverable, recovered } = byFund?.total ?? {};

    expect(bySource?.total).toEqual(byFund?.total);
    expect(byTown?.total).toMatchObject({ committed, authorised, paid, recoverable, recovered });
    expect(recoverable).toBe('170000.00');
  });

  it('has no rate where there is no budget', async () => {
    const told = await views.reports.budgetExecution({ by: 'fund', fiscalYear: 1999 });

    expect(told).toMatchObject({ lines: [], total: { budget: '0.00', executionRate: null } });
  });
});

describe('commitment ageing', () => {
  it('has every open promise with its days, in the order they were entered', async () => {
    const { promises } = await views.reports.commitmentAgeing({ asOf: calendarDate('2023-06-30') });

    expect(
      promises.map((one) => [one.commitmentId, one.stage, one.since, one.days, one.amount]),
    ).toEqual([
      ['commitment-1', 'committed', '2022-06-01', 394, '280000.00'],
      ['commitment-2', 'committed', '2022-06-01', 394, '300000.00'],
      ['commitment-1', 'authorised', '2022-09-01', 302, '50000.00'],
      // Carried forward, and as old as it was before.
      ['commitment-9.2023', 'committed', '2022-06-05', 390, '100000.00'],
    ]);
    expect(promises.at(-2)).toMatchObject({ disbursementId: 'disbursement-2' });
  });

  it('adds them up by age', async () => {
    const told = await views.reports.commitmentAgeing({ asOf: calendarDate('2023-06-30') });

    expect(told.buckets).toEqual([
      { fromDays: 0, toDays: 30, committed: '0.00', authorised: '0.00', count: 0 },
      { fromDays: 31, toDays: 90, committed: '0.00', authorised: '0.00', count: 0 },
      { fromDays: 91, toDays: 180, committed: '0.00', authorised: '0.00', count: 0 },
      { fromDays: 181, toDays: 365, committed: '0.00', authorised: '50000.00', count: 1 },
      { fromDays: 366, toDays: 730, committed: '680000.00', authorised: '0.00', count: 3 },
      { fromDays: 731, toDays: null, committed: '0.00', authorised: '0.00', count: 0 },
    ]);
    expect(told.total).toEqual({ committed: '680000.00', authorised: '50000.00', count: 4 });
  });

  it('lists the promises of an age, and still adds up all of them', async () => {
    const asOf = calendarDate('2023-06-30');
    const listed = async (ages: { readonly fromDays?: number; readonly toDays?: number }) => {
      const told = await views.reports.commitmentAgeing({ asOf, ...ages });
      return [told.promises.map(({ days }) => days), told.total.count];
    };

    expect(await listed({ fromDays: 302, toDays: 390 })).toEqual([[302, 390], 4]);
    expect(await listed({ fromDays: 391 })).toEqual([[394, 394], 4]);
    expect(await listed({ toDays: 301 })).toEqual([[], 4]);
  });

  it.each([
    ['2022-07-01', 0, 30],
    ['2022-07-02', 1, 31],
    ['2024-05-31', 4, 730],
    ['2024-06-01', 5, 731],
  ])('on %s counts a promise of 1 June in bucket %i, as %i days old', async (day, bucket, days) => {
    const asked = { asOf: calendarDate(day), fundId: 'fund-2' };
    const { buckets, promises } = await views.reports.commitmentAgeing(asked);

    expect(promises.map((promise) => promise.days)).toEqual([days]);
    expect(buckets[bucket]).toMatchObject({ committed: '300000.00', count: 1 });
  });
});

describe('a money card', () => {
  it('tells the way of every share from its budget document to what came back', async () => {
    const card = await views.reports.moneyCard('project-1');

    expect(card?.shares).toMatchObject([
      {
        fundId: 'fund-1',
        source: 'district',
        appropriations: [
          { type: 'FundsAppropriated', document: '闵科委〔2022〕1号', amount: '5000000.00' },
        ],
        commitmentId: 'commitment-1',
        promised: '600000.00',
        promisedOn: '2022-06-01',
        carriedFrom: null,
        payments: [
          {
            disbursementId: 'disbursement-1',
            amount: '270000.00',
            requestedBy: 'clerk-1',
            authorisedBy: 'clerk-2',
            voucher: 'V-1',
            paidOn: '2022-06-20',
          },
        ],
        recoveries: [
          {
            recoveryId: 'recovery-1',
            ordered: '270000.00',
            received: '100000.00',
            evidence: ['V-9'],
          },
        ],
        balances: { committed: '280000.00', authorised: '50000.00', recoverable: '170000.00' },
      },
      {
        fundId: 'fund-2',
        source: 'municipal',
        promised: '300000.00',
        payments: [],
        recoveries: [],
      },
    ]);
  });

  it('tells who decided, when, by which clauses and on whose consent', async () => {
    const card = await views.reports.moneyCard('project-1');

    expect(card).toMatchObject({
      subjectKind: 'project',
      title: '车规级激光雷达芯片',
      decision: {
        decidedBy: { id: 'clerk-1' },
        decidedOn: '2022-05-30',
        consentDocument: '闵科委〔2022〕1号',
      },
    });
  });

  it('knows on a day, and as it was known, what there was by then', async () => {
    const then = await views.reports.moneyCard('project-1', { asOf: calendarDate('2022-06-19') });

    expect(then).toMatchObject({
      balances: { committed: '630000.00', authorised: '270000.00', paid: '0.00' },
      disbursements: [{ status: 'authorised', voucher: null }],
      recoveries: [],
    });
    expect(await views.reports.moneyCard('project-1', END_OF_2022)).toMatchObject({
      recoveries: [],
    });
  });

  it('is of nobody who is not known, or to whom nothing was promised yet', async () => {
    const before = { asOf: calendarDate('2022-05-31') };

    expect(await views.reports.moneyCard('nobody')).toBeUndefined();
    expect(await views.reports.moneyCard('project-1', before)).toBeUndefined();
  });
});

describe('postings, a part at a time', () => {
  it('end where the views stood when the reading began, whatever arrives meanwhile', async () => {
    const ledger = await history();
    const store = await viewsOf(ledger);
    const upTo = store.position();
    const known = (await Array.fromAsync(store.reports.postings({ upTo }))).flat();
    const more = sample('FundsCommitted', { projectId: 'project-3', commitmentId: 'late' });
    const later = await viewsOf(await ledger.record(more).then(() => ledger));
    const read = (await Array.fromAsync(later.reports.postings({ upTo }))).flat();

    expect(known).toHaveLength(13);
    expect(read).toEqual(known);
    expect(later.position() > upTo).toBe(true);
    store.close();
    later.close();
  });

  it('are those of the fund that is asked for, as of a day', async () => {
    const asked = { upTo: views.position(), fundId: 'fund-1', asOf: calendarDate('2022-06-01') };
    const read = (await Array.fromAsync(views.reports.postings(asked))).flat();

    expect(read.map(({ type }) => type)).toEqual(['FundsAppropriated', 'FundsCommitted']);
  });
});
