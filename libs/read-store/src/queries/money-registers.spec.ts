import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { sample, yuan } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { PointInTime } from './point-in-time.ts';

const DRAWS = [
  { fundId: 'fund-1', commitmentId: 'commitment-1', amount: yuan('200000.00') },
  { fundId: 'fund-2', commitmentId: 'commitment-2', amount: yuan('70000.00') },
];

/**
 * 270,000 of two funds requested of project-1 on 1 June 2022, authorised on the 18th, paid on the 20th with
 * voucher V-1; on 1 July it is recorded that the bank returned it on the 22nd. Of 270,000 ordered
 * back in 2025, 100,000 of fund-2 and fund-1 came in on 1 February; that receipt is reversed later.
 * Another project has a disbursement and a recovery of the same ids.
 */
async function views() {
  const ledger = new Ledger();
  const on = async (occurredAt: string, event: ReturnType<typeof sample>) =>
    ledger.recordThat({ event, occurredAt });
  ledger.clock.advanceTo('2022-06-30T09:00+08:00');
  await on('2022-05-01T09:00+08:00', sample('ProjectOpened'));
  await on('2022-06-01T09:00+08:00', sample('TrancheRequested', { draws: DRAWS }));
  await on('2022-06-18T09:00+08:00', sample('TrancheAuthorised', { draws: DRAWS }));
  const paid = await on('2022-06-20T09:00+08:00', sample('TranchePaid', { draws: DRAWS }));
  ledger.clock.advanceTo('2022-07-01T09:00+08:00');
  await on('2022-06-22T09:00+08:00', sample('TrancheReturned', { draws: DRAWS }));
  await on('2025-01-05T09:00+08:00', sample('RecoveryOrdered', { draws: DRAWS }));
  const receipt = [
    { fundId: 'fund-2', commitmentId: 'commitment-2', amount: yuan('70000.00') },
    { fundId: 'fund-1', commitmentId: 'commitment-1', amount: yuan('30000.00') },
  ];
  const received = await on(
    '2025-02-03T09:00+08:00',
    sample('RecoveryReceived', { draws: receipt }),
  );
  await on('2025-03-01T09:00+08:00', sample('RecoveryReceiptReversed', { draws: receipt }));
  await ledger.record(
    sample('TrancheRequested', { projectId: 'project-2' }),
    sample('RecoveryOrdered', { projectId: 'project-2' }),
  );
  return { readStore: await viewsOf(ledger), paid, received };
}

/** The first of project-1 in a register, as it stood at a time. */
const disbursementAt = async (when: PointInTime = {}) =>
  (await readStore.disbursements.list({ projectId: 'project-1', ...when })).items[0];
const recoveryAt = async (when: PointInTime = {}) =>
  (await readStore.recoveries.list({ projectId: 'project-1', ...when })).items[0];

let readStore: ReadStore;
let paid: string;
let received: string;

beforeAll(async () => {
  ({ readStore, paid, received } = await views());
});

describe('the disbursement register', () => {
  it('tells a disbursement: whose money, to whom, on what voucher', async () => {
    expect(await disbursementAt()).toMatchObject({
      projectId: 'project-1',
      applicationId: 'application-1',
      programme: 'key-core-technology',
      tranche: 'first',
      amount: '270000.00',
      draws: DRAWS,
      status: 'returned',
      requestedBy: 'clerk-1',
      authorisedBy: 'clerk-2',
      paidOn: null,
      voucher: null,
      returnedOn: '2022-06-22',
      returnVoucher: 'V-1-R',
    });
  });

  it.each([
    ['2022-05-31', undefined],
    ['2022-06-01', 'requested'],
    ['2022-06-18', 'authorised'],
    ['2022-06-20', 'paid'],
    ['2022-06-22', 'returned'],
  ])('on %s it was %s', async (day, status) => {
    const found = await disbursementAt({ asOf: calendarDate(day) });
    expect(found?.status).toBe(status);
  });

  it('as it was known before the return was recorded, it was paid', async () => {
    const asKnownAt = { position: paid };
    const found = await disbursementAt({ asKnownAt });
    expect(found).toMatchObject({ status: 'paid', paidOn: '2022-06-20', voucher: 'V-1' });
  });

  it('lists what is asked for, part by part', async () => {
    const ids = async (filter: Parameters<ReadStore['disbursements']['list']>[0]) =>
      (await readStore.disbursements.list(filter)).items.map((item) => item.projectId);
    expect(await ids({})).toEqual(['project-1', 'project-2']);
    expect(await ids({ status: 'returned' })).toEqual(['project-1']);
    expect(await ids({ status: 'paid', asKnownAt: { position: paid } })).toEqual(['project-1']);
    expect(await ids({ fundId: 'fund-2' })).toEqual(['project-1']);
    expect(await ids({ projectId: 'project-2' })).toEqual(['project-2']);
    expect(await ids({ programme: 'key-core-technology' })).toEqual(['project-1']);
    const first = await readStore.disbursements.list({ limit: 1 });
    expect(await ids({ limit: 1, after: first.nextCursor ?? '' })).toEqual(['project-2']);
    expect(await ids({ limit: 1, status: 'requested' })).toEqual(['project-2']);
  });
});

describe('the recovery register', () => {
  it('tells a recovery fund by fund, and what a reversal took back', async () => {
    expect(await recoveryAt()).toMatchObject({
      projectId: 'project-1',
      applicationId: 'application-1',
      status: 'outstanding',
      ordered: '270000.00',
      received: '0.00',
      outstanding: '270000.00',
      dueOn: '2025-03-01',
      lastReceivedOn: null,
      shares: [
        { fundId: 'fund-1', ordered: '200000.00', received: '0.00', outstanding: '200000.00' },
        { fundId: 'fund-2', ordered: '70000.00', received: '0.00', outstanding: '70000.00' },
      ],
    });
  });

  it('as it was known before the reversal, some had come in', async () => {
    const asKnownAt = { position: received };
    expect(await recoveryAt({ asKnownAt })).toMatchObject({
      received: '100000.00',
      outstanding: '170000.00',
      lastReceivedOn: '2025-02-01',
      shares: [
        { fundId: 'fund-1', received: '30000.00', outstanding: '170000.00' },
        { fundId: 'fund-2', received: '70000.00', outstanding: '0.00' },
      ],
    });
  });

  it('lists what is asked for', async () => {
    const ids = async (filter: Parameters<ReadStore['recoveries']['list']>[0]) =>
      (await readStore.recoveries.list(filter)).items.map((item) => item.projectId);
    expect(await ids({})).toEqual(['project-1', 'project-2']);
    expect(await ids({ fundId: 'fund-2' })).toEqual(['project-1']);
    expect(await ids({ projectId: 'project-2' })).toEqual(['project-2']);
    expect(await ids({ status: 'settled' })).toEqual([]);
    expect(await ids({ asOf: calendarDate('2025-01-04') })).toEqual(['project-2']);
  });
});
