import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { sample, yuan } from '@grants/projections/specs';
import type { ReadStore } from '../../read-store.ts';
import { Ledger, viewsOf } from '../../specs/ledger.ts';
import type { OverviewFilter } from './overview.ts';

const CARRIED = { amount: yuan('600000.00') } as const;

/**
 * 2022: 5,000,000 of the district in fund-1; 900,000 promised on 1 June, 270,000 of them paid on
 * the 20th, 600,000 carried on 31 December into fund-3, to which the city gives 2,000,000 on
 * 4 January 2023. A case is opened on 1 February, followed up on the 10th, confirmed on 1 March; a
 * discrepancy is opened on 1 February and waived on the 5th. Money is asked back in 2024, by 1 March
 * 2025. Everything of 2023 and later was recorded on 15 January 2023 or after.
 */
async function history(): Promise<Ledger> {
  const ledger = new Ledger();
  const on = (day: string, event: ReturnType<typeof sample>) =>
    ledger.recordThat({ event, occurredAt: `${day}T09:00+08:00` });
  await on('2022-01-10', sample('FundsAppropriated'));
  await on('2022-06-01', sample('FundsCommitted', { amount: yuan('900000.00') }));
  await on('2022-06-18', sample('DisbursementAuthorised'));
  await on('2022-06-20', sample('DisbursementPaid'));
  await on('2022-12-31', sample('CommitmentCarriedForward', CARRIED));
  ledger.clock.advanceTo('2023-01-15T09:00+08:00');
  const city = { fundId: 'fund-3', fiscalYear: 2023, source: 'municipal' } as const;
  await on('2023-01-04', sample('FundsAppropriated', { ...city, amount: yuan('2000000.00') }));
  const carriedIn = { ...CARRIED, fundId: 'fund-3', commitmentId: 'commitment-1.2023' };
  await on('2022-12-31', sample('CommitmentCarriedIn', carriedIn));
  await on('2023-02-01', sample('DiscrepanciesOpened'));
  await on('2023-02-01', sample('DuplicateCaseOpened'));
  await on('2023-02-05', sample('DiscrepancyWaived'));
  await on('2023-02-10', sample('DuplicateCaseFollowedUp'));
  await on('2023-03-01', sample('DuplicateCaseConfirmed'));
  await on('2024-12-01', sample('RecoveryOrdered'));
  return ledger;
}

let views: ReadStore;
beforeAll(async () => {
  views = await viewsOf(await history());
});
afterAll(() => {
  views.close();
});

const overview = (day: string, more: Omit<OverviewFilter, 'asOf'> = {}) =>
  views.overview.report({ asOf: calendarDate(day), ...more });

describe('the overview', () => {
  it('tells all money, year by year and fund by fund, the last year first', async () => {
    const { total, years } = await overview('2023-01-31');

    // 600,000 went from one year to the next and are in the budget once: 270,000 of 7,000,000.
    expect(total).toMatchObject({
      appropriated: '7000000.00',
      budget: '7000000.00',
      paid: '270000.00',
      executionRate: '3.86',
    });
    expect(
      years.map(({ fiscalYear, total: ofYear, funds }) => [
        fiscalYear,
        ofYear.budget,
        funds.map(({ group, source, programme, fiscalYear: of }) => [group, source, programme, of]),
      ]),
    ).toEqual([
      [2023, '2600000.00', [['fund-3', 'municipal', 'key-core-technology', 2023]]],
      [2022, '5000000.00', [['fund-1', 'district', 'key-core-technology', 2022]]],
    ]);
  });

  it('tells where the money came from and where it is', async () => {
    const { flow } = await overview('2023-01-31');

    expect(flow.nodes.map(({ id, amount }) => [id, amount])).toEqual([
      ['origin:district', '5000000.00'],
      ['origin:municipal', '2000000.00'],
      ['origin:carried-in', '600000.00'],
      ['fund:fund-1', '5000000.00'],
      ['fund:fund-3', '2600000.00'],
      ['programme:key-core-technology', '7600000.00'],
      ['state:available', '6100000.00'],
      ['state:committed', '630000.00'],
      ['state:paid', '270000.00'],
      ['state:carried-forward', '600000.00'],
    ]);
  });

  it('is of the day: what had not happened by then is not in it', async () => {
    const { years, flow, ageing } = await overview('2022-06-19');

    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2022]);
    expect(flow.nodes.map(({ id }) => id)).not.toContain('state:paid');
    expect(ageing.total).toEqual({ committed: '630000.00', authorised: '270000.00', count: 2 });
  });

  it('is of what was known: what was recorded in 2023 is not in it', async () => {
    const asKnownAt = { recordedAt: instant('2022-12-31T23:00+08:00') };
    const { years, firstDay, lastDay } = await overview('2023-01-31', { asKnownAt });

    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2022]);
    expect([firstDay, lastDay]).toEqual(['2022-01-10', '2022-12-31']);
  });

  it('says from which day to which the books tell, whatever day is asked for', async () => {
    const { firstDay, lastDay, flow } = await overview('2021-05-01');

    expect([firstDay, lastDay]).toEqual(['2022-01-10', '2023-01-04']);
    expect(flow.nodes).toEqual([]);
  });

  it('of empty books has no days and no money', async () => {
    const empty = await viewsOf(new Ledger());
    const told = await empty.overview.report({ asOf: calendarDate('2022-06-01') });
    empty.close();

    expect(told).toMatchObject({ firstDay: null, lastDay: null, years: [] });
    expect(told.total).toMatchObject({ budget: '0.00', executionRate: null });
  });
});

describe('what waits for a person', () => {
  it.each([
    ['2023-01-31', 0, 0, 0],
    ['2023-02-01', 1, 1, 0],
    ['2023-02-05', 0, 1, 0],
    ['2023-02-10', 0, 0, 1],
    ['2023-03-01', 0, 0, 0],
  ])(
    'on %s is %d discrepancies, %d open cases, %d followed up',
    async (day, discrepancies, open, followedUp) => {
      const { attention } = await overview(day);

      expect([
        attention.blockingDiscrepancies,
        attention.openCases,
        attention.followedUpCases,
      ]).toEqual([discrepancies, open, followedUp]);
    },
  );

  it('are the duties that are overdue, by kind', async () => {
    expect((await overview('2025-03-01')).attention.overdueDuties).toEqual([]);
    expect((await overview('2025-03-02')).attention.overdueDuties).toEqual([
      { kind: 'recovery', count: 1 },
    ]);
  });

  it('are promises older than a year, by the day they were first made', async () => {
    // Promised on 1 June 2022: 365 days on 1 June 2023, 366 the day after; in two funds by then.
    expect((await overview('2023-06-01')).attention.oldPromises).toEqual({
      fromDays: 366,
      count: 0,
    });
    expect((await overview('2023-06-02')).attention.oldPromises).toMatchObject({ count: 2 });
  });
});
