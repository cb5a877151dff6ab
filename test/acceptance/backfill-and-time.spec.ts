import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Office } from './office/office.ts';
import { concludedProject, projectAtWork } from './office/project-case.ts';

const LATE = { backfillReason: '补录：纸质台账数字化' };
const fundOf = (fundId: string) => ({
  fundId,
  name: '2021年关键核心技术攻关专项',
  source: 'district',
  programme: 'key-core-technology',
  fiscalYear: 2021,
  amount: '1000000.00',
  document: paper(`闵财预-${fundId}`, '2021-12-20'),
});
const available = async (office: Office, query: string) => {
  const fund = await office.desk('finance-officer').reads(`/funds/${FUND}?${query}`);
  return (fund['balances'] as { available: string }).available;
};

describe('what is recorded late (补录)', () => {
  it(
    'says when it happened and why it is late, in a role that may; the ledger says when it took it',
    inOffice(async (office) => {
      await office.desk('finance-approver').gives('/funds', {
        ...fundOf('fund-2021'),
        occurredAt: '2021-12-20T09:00:00+08:00',
        ...LATE,
      });

      const [event] = await office.events();
      expect(event).toMatchObject({
        recordedAt: '2022-03-01T01:00:00.000Z',
        metadata: { occurredAt: '2021-12-20T01:00:00.000Z', ...LATE },
      });
    }),
  );

  it.each([
    ['in a role that may not', 'finance-officer', LATE, 403, 'AUTH.NOT_PERMITTED'],
    ['without a reason', 'finance-approver', {}, 400, 'REQUEST.INVALID'],
  ] as const)('is refused %s', (_what, role, reason, status, code) =>
    inOffice(async (office) => {
      const occurredAt = '2021-12-20T09:00:00+08:00';
      const body = { ...fundOf('fund-2021'), occurredAt, ...reason };

      expect(await office.desk(role).isRefused('/funds', body)).toMatchObject({ status, code });
      expect(await office.events()).toEqual([]);
    })(),
  );

  it(
    'has not happened tomorrow, in any role',
    inOffice(async (office) => {
      const body = { ...fundOf('fund-2021'), occurredAt: '2022-03-02T09:00:00+08:00', ...LATE };

      expect(await office.desk('finance-approver').isRefused('/funds', body)).toMatchObject({
        status: 400,
        errors: [{ field: 'occurredAt' }],
      });
    }),
  );

  it(
    'counts in the world from when it happened, and in what was known from when it was recorded',
    inOffice(async (office) => {
      await appropriates(office, '5000000.00');
      const position = (await office.events()).at(-1)?.position ?? '';
      office.comesTo('2022-09-01T09:00+08:00');
      await office.desk('finance-approver').gives(`/funds/${FUND}/adjustments`, {
        change: '250000.00',
        reason: '年中预算调整',
        document: paper('闵财预调1号', '2022-06-01'),
        occurredAt: '2022-06-01T09:00:00+08:00',
        ...LATE,
      });

      expect(await available(office, 'asOf=2022-02-28')).toBe('0.00');
      expect(await available(office, 'asOf=2022-05-31')).toBe('5000000.00');
      expect(await available(office, 'asOf=2022-06-01')).toBe('5250000.00');
      expect(await available(office, `asOf=2022-06-01&asKnownAt=${position}`)).toBe('5000000.00');
      const evening = encodeURIComponent('2022-08-31T23:59:59+08:00');
      expect(await available(office, `asKnownAt=${evening}`)).toBe('5000000.00');
    }),
  );
});

describe('a date in the past', () => {
  it(
    'has its own balances: money counts from the day the treasury paid it',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await projectAtWork(office);
      const moneyOn = async (day: string) => {
        const card = await office
          .desk('finance-officer')
          .reads(`${project.path}/ledger?asOf=${day}`);
        return card['balances'];
      };

      expect(await moneyOn('2022-06-15')).toMatchObject({ committed: '3000000.01', paid: '0.00' });
      expect(await moneyOn('2022-07-14')).toMatchObject({
        committed: '2100000.01',
        authorised: '900000.00',
      });
      expect(await moneyOn('2022-07-15')).toMatchObject({ authorised: '0.00', paid: '900000.00' });
      const before = await office
        .desk('finance-officer')
        .asks({ method: 'GET', path: `${project.path}/ledger?asOf=2022-06-14` });
      expect(before.status).toBe(404);
    }),
  );

  it(
    'has its own story and its own state, by day and by revision',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await concludedProject(office, 'passed');
      const supervisor = office.desk('supervisor');

      expect(await supervisor.reads(`${project.path}?at=2022-07-01`)).toMatchObject({
        lastEvent: 'ContractSigned',
        revision: 1,
        state: { status: 'executing' },
      });
      expect(await supervisor.reads(`${project.path}?at=4`)).toMatchObject({
        lastEvent: 'TranchePaid',
        state: { status: 'executing' },
      });
      const story = await supervisor.reads(`${project.path}/history?asOf=2022-07-01&limit=500`);
      expect(itemsOf(story).at(-1)).toMatchObject({ type: 'ContractSigned' });
      const upTo = await supervisor.reads(`${project.path}/history?atRevision=1&limit=500`);
      expect(itemsOf(upTo).at(-1)).toMatchObject({ type: 'ContractSigned' });
    }),
  );

  it(
    'has its own blacklist: who was banned then, by what was known then',
    inOffice(async (office) => {
      const path = `/credit/units/${unitCode(1)}`;
      const officer = office.desk('credit-officer');
      await officer.gives(`${path}/bans`, {
        banId: 'B-1',
        ground: 'misreporting',
        firstDay: '2022-03-01',
        programmes: ['high-tech-transformation'],
        document: paper('沪科〔2022〕31号', '2022-03-01'),
      });
      const imposed = (await office.events()).at(-1)?.position ?? '';
      office.comesTo('2023-03-01T09:00+08:00');
      await officer.gives(`${path}/bans/B-1/lift`, {
        liftedOn: '2022-09-01',
        reason: '行政复议撤销',
        document: paper('沪府复〔2023〕1号', '2023-03-01'),
      });

      const banned = async (query: string) =>
        (await office.desk('supervisor').reads(`${path}?${query}`))['banned'];
      expect(await banned('asOf=2022-08-31')).toBe(true);
      expect(await banned('asOf=2022-09-01')).toBe(false);
      expect(await banned(`asOf=2022-09-01&asKnownAt=${imposed}`)).toBe(true);
      expect(await banned('')).toBe(false);
    }),
  );

  it(
    'is the day in Shanghai: what is approved past midnight there is approved the next day',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      office.comesTo('2022-06-15T16:00:00.000Z');
      await application.approves('3000000.00');

      expect(await application.stands()).toMatchObject({ decidedOn: '2022-06-16' });
    }),
  );
});
