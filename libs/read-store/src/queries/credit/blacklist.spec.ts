import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { CREDIT_CODE, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../../specs/ledger.ts';
import type { CreditBlacklistQueries } from './blacklist.ts';

const on = calendarDate;
const OTHER = { kind: 'unit', creditCode: OTHER_CREDIT_CODE } as const;
const UNIT = { creditCode: CREDIT_CODE };
const MARCH_2023 = { recordedAt: instant('2023-03-31T09:00+08:00') };

/**
 * Ban 1 of the unit: 2022-07-01 to 2025-06-30, imposed in July 2022, lifted as of 2023-03-01, which
 * is recorded in April 2023. Since January 2023 it is in force for the other unit, too, which was
 * said in March. Ban 2, of the other unit: 2030 to 2032, imposed in 2024.
 */
async function lifted() {
  const ledger = new Ledger();
  await ledger.record(sample('ViolationRecorded'));
  ledger.clock.advanceTo('2022-07-01T09:00+08:00');
  const imposedAt = await ledger.record(sample('BanImposed'));
  ledger.clock.advanceTo('2023-03-20T09:00+08:00');
  await ledger.record(sample('BanInherited'));
  ledger.clock.advanceTo('2023-04-01T09:00+08:00');
  await ledger.record(sample('BanLifted'), sample('InheritedBanEnded'));
  ledger.clock.advanceTo('2024-01-01T09:00+08:00');
  const later = { subject: OTHER, banId: 'ban-2' } as const;
  await ledger.record(
    sample('BanImposed', { ...later, firstDay: on('2030-01-01'), lastDay: on('2032-12-31') }),
  );
  const { blacklist } = await viewsOf(ledger);
  return { blacklist, imposedAt };
}

describe('the credit blacklist', () => {
  let blacklist: CreditBlacklistQueries;
  let imposedAt: string;

  beforeAll(async () => {
    ({ blacklist, imposedAt } = await lifted());
  });

  it.each([
    ['2022-06-30', 'future'],
    ['2022-07-01', 'active'],
    ['2023-02-28', 'active'],
    ['2023-03-01', 'past'],
  ])('on %s a ban that was lifted is %s', async (day, status) => {
    const { items } = await blacklist.bans({ asOf: on(day), ...UNIT });
    expect(items).toEqual([
      expect.objectContaining({ status, effectiveLastDay: '2023-02-28', liftedOn: '2023-03-01' }),
    ]);
    const { banned } = await blacklist.banned({ asOf: on(day), ...UNIT });
    expect(banned).toBe(status === 'active');
  });

  it.each([
    ['by a position', () => ({ position: imposedAt })],
    ['by a moment', () => MARCH_2023],
  ])('as it was known %s before the lifting, the ban ran on', async (_what, known) => {
    const asked = { asOf: on('2023-03-01'), asKnownAt: known(), ...UNIT };
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
    expect(await blacklist.banned(asked)).toMatchObject({ banned: true, known: true });
  });

  it('does not know a ban before it was imposed', async () => {
    const asKnownAt = { recordedAt: instant('2022-06-30T09:00+08:00') };
    const { items } = await blacklist.bans({ asOf: on('2022-07-01'), asKnownAt });
    expect(items).toEqual([]);
  });

  it('knows a ban that came from another unit by its own days and its own coming', async () => {
    const asOf = on('2023-01-01');
    const [ban, ...others] = (await blacklist.bans({ asOf, kind: 'inherited' })).items;
    expect(others).toEqual([]);
    expect(ban).toMatchObject({
      subjectRef: OTHER_CREDIT_CODE,
      originCreditCode: CREDIT_CODE,
      firstDay: '2023-01-01',
      effectiveLastDay: '2023-02-28',
      path: [{ linkId: 'link-1', kind: 'renaming', creditCode: OTHER_CREDIT_CODE }],
    });
    const before = { asOf, asKnownAt: { position: imposedAt } };
    expect((await blacklist.bans({ ...before, kind: 'inherited' })).items).toEqual([]);
    const unit = { creditCode: OTHER_CREDIT_CODE };
    expect(await blacklist.banned({ asOf, ...unit })).toMatchObject({ banned: true });
    expect(await blacklist.banned({ ...before, ...unit })).toMatchObject({
      banned: false,
      known: false,
    });
  });

  it.each([
    ['active', '2022-12-01', ['ban-1']],
    ['past', '2024-01-01', ['ban-1', 'ban-1']],
    ['future', '2024-01-01', ['ban-2']],
    [undefined, '2024-01-01', ['ban-2', 'ban-1', 'ban-1']],
  ] as const)('lists the %s bans on %s', async (status, day, expected) => {
    const { items } = await blacklist.bans({ asOf: on(day), ...(status && { status }) });
    expect(items.map((ban) => ban.banId)).toEqual(expected);
  });

  it.each([
    ['key-core-technology', true],
    ['key-core', false],
    ['technology', false],
    ['district-centre', false],
  ])('a ban closes %s: %s', async (programme, closed) => {
    const asked = { asOf: on('2022-12-01'), ...UNIT, programme };
    expect((await blacklist.banned(asked)).banned).toBe(closed);
    expect((await blacklist.bans(asked)).items).toHaveLength(closed ? 1 : 0);
  });

  it('lists bans part by part', async () => {
    const asOf = on('2024-01-01');
    const first = await blacklist.bans({ asOf, limit: 2 });
    const second = await blacklist.bans({ asOf, limit: 2, after: first.nextCursor ?? '' });
    const all = [...first.items, ...second.items];
    expect(all.map(({ banId, kind }) => [banId, kind])).toEqual([
      ['ban-2', 'own'],
      ['ban-1', 'inherited'],
      ['ban-1', 'own'],
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('tells what befell bans in global order, each with the ban as it now stands', async () => {
    const asOf = on('2024-01-01');
    const { items } = await blacklist.changes({ asOf });
    expect(items.map(({ change, ban }) => [change, ban.subjectRef, ban.status])).toEqual([
      ['imposed', CREDIT_CODE, 'past'],
      ['inherited', OTHER_CREDIT_CODE, 'past'],
      ['lifted', CREDIT_CODE, 'past'],
      ['lifted', OTHER_CREDIT_CODE, 'past'],
      ['imposed', OTHER_CREDIT_CODE, 'future'],
    ]);
    const places = items.map(({ position }) => position);
    expect(places).toEqual([...places].sort());

    const rest = await blacklist.changes({ asOf, after: places[2] ?? '', limit: 1 });
    expect(rest.items).toEqual(items.slice(3, 4));
    expect(rest.nextCursor).toBe(places[3]);
    expect(await blacklist.changes({ asOf, after: places[4] ?? '' })).toEqual({
      items: [],
      nextCursor: null,
    });
  });
});

describe('a ban that was found wrong', () => {
  let blacklist: CreditBlacklistQueries;
  const annulledOn = { recordedAt: instant('2022-09-01T09:00+08:00') };
  const dayBefore = { recordedAt: instant('2022-08-31T23:59:59+08:00') };

  beforeAll(async () => {
    const ledger = new Ledger();
    ledger.clock.advanceTo('2022-07-01T09:00+08:00');
    await ledger.record(sample('BanImposed'), sample('BanInherited'));
    ledger.clock.advanceTo('2022-09-01T09:00+08:00');
    const { document } = sample('BanAnnulled').data;
    await ledger.record(
      sample('BanAnnulled'),
      sample('InheritedBanEnded', { ending: { kind: 'annulled', reason: '申诉成立', document } }),
    );
    ({ blacklist } = await viewsOf(ledger));
  });

  it.each(['2022-07-01', '2022-08-31', '2023-01-01', '2025-06-30'])(
    'was never in force on %s, and was believed to be',
    async (day) => {
      const asked = { asOf: on(day), ...UNIT };
      expect((await blacklist.banned(asked)).banned).toBe(false);
      expect((await blacklist.banned({ ...asked, asKnownAt: annulledOn })).banned).toBe(false);
      expect((await blacklist.banned({ ...asked, asKnownAt: dayBefore })).banned).toBe(true);
      expect((await blacklist.bans(asked)).items).toEqual([]);
      expect((await blacklist.bans({ ...asked, asKnownAt: dayBefore })).items).toHaveLength(1);
    },
  );

  it('counts for nothing where it came over a link either', async () => {
    const asked = { asOf: on('2023-06-01'), creditCode: OTHER_CREDIT_CODE };
    expect((await blacklist.banned(asked)).banned).toBe(false);
    expect((await blacklist.banned({ ...asked, asKnownAt: dayBefore })).banned).toBe(true);
  });
});

describe('a ban that was lifted before it began', () => {
  it('is past before its first day, and never active', async () => {
    const ledger = new Ledger();
    await ledger.record(sample('BanImposed'), sample('BanLifted', { liftedOn: on('2022-06-01') }));
    const { blacklist } = await viewsOf(ledger);
    for (const day of ['2022-05-31', '2022-06-30', '2022-07-01', '2025-06-30', '2025-07-01']) {
      const [ban] = (await blacklist.bans({ asOf: on(day) })).items;
      expect([day, ban?.status]).toEqual([day, 'past']);
      for (const status of ['future', 'active'] as const) {
        expect((await blacklist.bans({ asOf: on(day), status })).items).toEqual([]);
      }
      expect((await blacklist.bans({ asOf: on(day), status: 'past' })).items).toHaveLength(1);
    }
  });
});
