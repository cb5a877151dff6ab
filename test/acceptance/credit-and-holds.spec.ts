import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Office } from './office/office.ts';
import { approvedProject, FIRST_TRANCHE } from './office/project-case.ts';

const RECORD = `/credit/units/${unitCode(1)}`;
const ban = (firstDay: string, over: object = {}) => ({
  banId: 'B-1',
  ground: 'concealment',
  firstDay,
  programmes: ['high-tech-transformation'],
  document: paper('沪科〔2022〕31号', firstDay),
  ...over,
});
const violation = (occurredOn: string) => ({
  violationId: 'V-1',
  kind: 'tax',
  occurredOn,
  decidedOn: occurredOn,
  note: '偷税',
  document: paper('闵税罚〔2022〕2号', occurredOn),
});
const bans = (office: Office, firstDay: string) =>
  office.desk('credit-officer').gives(`${RECORD}/bans`, ban(firstDay));

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}

describe('SH-18.3: a ban (不再受理)', () => {
  it.each([
    ['2022-06-01', '2025-05-31', '2025-06-01'],
    ['2024-02-29', '2027-02-28', '2027-03-01'],
  ])('imposed from %s is in force to %s and over on %s', (firstDay, last, next) =>
    inOffice(async (office) => {
      office.comesTo(`${firstDay}T09:00+08:00`);
      await bans(office, firstDay);

      const listed = async (asOf: string) => {
        const page = await office.desk('supervisor').reads(`/credit/blacklist?asOf=${asOf}`);
        return itemsOf(page)[0];
      };
      expect(await listed(last)).toMatchObject({
        status: 'active',
        firstDay,
        lastDay: last,
        clause: 'SH-18.3',
        ground: 'concealment',
      });
      expect(await listed(next)).toMatchObject({ status: 'past' });
    })(),
  );

  it(
    'on the day of submission, refuses the application at the gate (MH-1.1.6)',
    inOffice(async (office) => {
      await publishesCall(office);
      await bans(office, '2022-03-01');
      const application = new ApplicationCase(office);
      await application.submits();

      expect(await application.stands()).toMatchObject({
        status: 'refused',
        endReason: expect.stringContaining('no-active-ban (MH-1.1.6)'),
      });
    }),
  );

  it(
    'holds every open application of the unit, and lifting it releases them (MH-1.1.6)',
    inOffice(async (office) => {
      await opens(office);
      const ofAnother = await new ApplicationCase(office, 2).isTakenTo('submitted');
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await bans(office, '2022-06-13');

      expect(await application.stands()).toMatchObject({ holds: ['ban-B-1'] });
      expect(await ofAnother.stands()).toMatchObject({ holds: [] });
      const approval = { fundId: FUND, award: '3000000.00' };
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, approval)).toMatchObject({
        status: 422,
        code: 'APPLICATION.HELD',
        clause: 'MH-1.1.6',
        facts: { holds: [{ ground: 'ban', sourceId: 'B-1' }] },
      });

      office.comesTo('2022-06-20T09:00+08:00');
      await office.desk('credit-officer').gives(`${RECORD}/bans/B-1/lift`, {
        liftedOn: '2022-06-20',
        reason: '行政复议撤销',
        document: paper('沪府复〔2022〕8号', '2022-06-20'),
      });
      expect(await application.stands()).toMatchObject({ holds: [] });
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'holds the payments of a running project, and lifting it lets them go on',
    inOffice(async (office) => {
      await opens(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await bans(office, '2022-07-12');

      expect(await project.stands()).toMatchObject({ holds: ['ban-B-1'] });
      const authorisation = `${project.path}/tranches/first-1/authorisation`;
      const approver = office.desk('finance-approver');
      expect(await approver.isRefused(authorisation)).toMatchObject({
        status: 422,
        code: 'PROJECT.ON_HOLD',
        clause: 'MH-1.1.6',
      });

      await office.desk('credit-officer').gives(`${RECORD}/bans/B-1/lift`, {
        liftedOn: '2022-07-12',
        reason: '行政复议撤销',
        document: paper('沪府复〔2022〕8号', '2022-07-12'),
      });
      await project.authorises('first-1');
      await project.isPaid('first-1', FIRST_TRANCHE);
      expect(await project.money()).toMatchObject({ paid: '900000.00' });
    }),
  );

  it(
    'that comes between authorisation and payment stops the payment',
    inOffice(async (office) => {
      await opens(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await project.authorises('first-1');
      await bans(office, '2022-07-12');

      const payment = { ...FIRST_TRANCHE, voucher: 'PZ-1' };
      office.comesTo('2022-07-15T10:00+08:00');
      const officer = office.desk('finance-officer');
      const path = `${project.path}/tranches/first-1/payment`;
      expect(await officer.isRefused(path, payment)).toMatchObject({ code: 'PROJECT.ON_HOLD' });
      expect(await project.money()).toMatchObject({ authorised: '900000.00', paid: '0.00' });
    }),
  );

  it(
    'stands on the credit code, whatever name the unit goes by',
    inOffice(async (office) => {
      await publishesCall(office);
      await bans(office, '2022-03-01');
      const application = new ApplicationCase(office);
      const lead = {
        creditCode: unitCode(1),
        name: '闵行新名智能科技有限公司',
        kind: 'enterprise',
        registeredDistrict: '闵行区',
        taxDistrict: '闵行区',
      };
      await application.submits({ lead });

      expect(await application.stands()).toMatchObject({ status: 'refused' });
    }),
  );
});

describe('MH-1.1.6: the credit record at approval', () => {
  it(
    'is looked at again: a violation on record since the submission stands against approval',
    inOffice(async (office) => {
      await opens(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const officer = office.desk('credit-officer');
      await officer.gives(`${RECORD}/violations`, violation('2022-02-01'));

      const approval = { fundId: FUND, award: '3000000.00' };
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, approval)).toMatchObject({
        status: 422,
        code: 'APPLICATION.CREDIT_NOT_GOOD',
        clause: 'MH-1.1.6',
        facts: { violations: [{ violationId: 'V-1', occurredOn: '2022-02-01' }] },
      });

      await officer.gives(`${RECORD}/violations/V-1/withdrawal`, {
        reason: '处罚决定已撤销',
        document: paper('闵税复〔2022〕1号', '2022-06-13'),
      });
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'a violation more than two years before the closing date does not count',
    inOffice(async (office) => {
      await opens(office);
      await office.desk('credit-officer').gives(`${RECORD}/violations`, violation('2020-03-30'));
      const application = new ApplicationCase(office);
      await application.submits();

      expect(await application.stands()).toMatchObject({ status: 'submitted' });
    }),
  );
});

describe('an objection (公示异议)', () => {
  it(
    'places a hold that stops approval until a supervisor releases it',
    inOffice(async (office) => {
      await opens(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const supervisor = office.desk('supervisor');
      await supervisor.gives(`${application.path}/holds`, {
        holdId: 'objection-1',
        ground: 'notice-objection',
        sourceId: 'OBJ-2022-01',
        clause: 'MH-1.4.4',
      });

      const approval = { fundId: FUND, award: '3000000.00' };
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, approval)).toMatchObject({
        code: 'APPLICATION.HELD',
        clause: 'MH-1.4.4',
      });
      const release = { reason: '异议不成立' };
      await supervisor.gives(`${application.path}/holds/objection-1/release`, release);
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved', holds: [] });
    }),
  );
});
