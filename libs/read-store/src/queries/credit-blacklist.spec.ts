import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { CREDIT_CODE, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { CreditBlacklistQueries } from './credit-blacklist.ts';

const UNIT = { creditCode: CREDIT_CODE };
const on = calendarDate;

/**
 * Ban 1 of the unit: 2022-07-01 to 2025-06-30, imposed in July 2022, lifted as of 2023-03-01, which
 * is recorded in April 2023. Ban 2, of another unit: 2030 to 2032, imposed in 2024.
 */
describe('the credit blacklist', () => {
  let blacklist: CreditBlacklistQueries;
  let imposedAt: string;

  beforeAll(async () => {
    const ledger = new Ledger();
    await ledger.record(sample('ViolationRecorded'));
    ledger.clock.advanceTo('2022-07-01T09:00+08:00');
    imposedAt = await ledger.record(sample('BanImposed'));
    ledger.clock.advanceTo('2023-04-01T09:00+08:00');
    await ledger.record(sample('BanLifted'), sample('ViolationWithdrawn'));
    ledger.clock.advanceTo('2024-01-01T09:00+08:00');
    await ledger.record(
      sample('BanImposed', {
        subject: { kind: 'unit', creditCode: OTHER_CREDIT_CODE },
        banId: 'ban-2',
        firstDay: on('2030-01-01'),
        lastDay: on('2032-12-31'),
      }),
      sample('IntegrityEntryMade'),
    );
    ({ blacklist } = await viewsOf(ledger));
  });

  it.each([
    ['2022-06-30', 'future'],
    ['2022-07-01', 'active'],
    ['2023-02-28', 'active'],
    ['2023-03-01', 'past'],
  ])('on %s a ban that was lifted is %s', async (day, status) => {
    const { items } = await blacklist.bans({ asOf: on(day), subject: UNIT });
    expect(items).toEqual([
      expect.objectContaining({ status, effectiveLastDay: '2023-02-28', liftedOn: '2023-03-01' }),
    ]);
    const { banned } = await blacklist.recordOf(UNIT, { asOf: on(day) });
    expect(banned).toBe(status === 'active');
  });

  it.each([
    ['by a position', () => ({ position: imposedAt })],
    ['by a moment', () => ({ recordedAt: instant('2023-03-31T09:00+08:00') })],
  ])('as it was known %s before the lifting, the ban ran on', async (_what, known) => {
    const asked = { asOf: on('2023-03-01'), asKnownAt: known() };
    const { items } = await blacklist.bans({ ...asked, status: 'active' });
    expect(items).toEqual([
      expect.objectContaining({
        status: 'active',
        programmes: ['high-tech-transformation', 'key-core-technology'],
        effectiveLastDay: '2025-06-30',
        liftedOn: null,
        liftReason: null,
        liftedPosition: null,
      }),
    ]);
    expect((await blacklist.bans({ ...asked, status: 'past' })).items).toEqual([]);
    expect((await blacklist.recordOf(UNIT, asked)).violations).toHaveLength(1);
  });

  it('does not know a ban before it was imposed', async () => {
    const asKnownAt = { recordedAt: instant('2022-06-30T09:00+08:00') };
    const { items } = await blacklist.bans({ asOf: on('2022-07-01'), asKnownAt });
    expect(items).toEqual([]);
  });

  it.each([
    ['active', '2022-12-01', ['ban-1']],
    ['past', '2024-01-01', ['ban-1']],
    ['future', '2024-01-01', ['ban-2']],
    [undefined, '2024-01-01', ['ban-2', 'ban-1']],
  ] as const)('lists the %s bans on %s', async (status, day, expected) => {
    const { items } = await blacklist.bans({ asOf: on(day), ...(status && { status }) });
    expect(items.map((ban) => ban.banId)).toEqual(expected);
  });

  it('lists bans part by part', async () => {
    const asOf = on('2024-01-01');
    const first = await blacklist.bans({ asOf, limit: 1 });
    const second = await blacklist.bans({ asOf, limit: 1, after: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((ban) => ban.banId)).toEqual(['ban-2', 'ban-1']);
    expect(second.nextCursor).toBeNull();
  });

  it('has the integrity entries of a person, and no violation that was withdrawn', async () => {
    const asOf = on('2024-06-01');
    const person = await blacklist.recordOf({ personRef: 'p-0001' }, { asOf });
    expect(person).toMatchObject({ banned: false, bans: [], violations: [] });
    expect(person.integrityEntries).toEqual([
      expect.objectContaining({ projectId: 'project-1', clause: 'MH-1.6.16' }),
    ]);
    expect((await blacklist.recordOf(UNIT, { asOf })).violations).toEqual([]);
  });
});
