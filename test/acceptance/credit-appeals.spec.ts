import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';

const recordOf = (n: number) => `/credit/units/${unitCode(n)}`;
const BAN = `${recordOf(1)}/bans/B-1`;
/** The last character should be another: GB 32100-2015 makes it the one of the first unit. */
const MISTYPED = `${unitCode(1).slice(0, 17)}${unitCode(1).endsWith('X') ? 'Y' : 'X'}`;

const ban = {
  banId: 'B-1',
  ground: 'misreporting',
  firstDay: '2022-03-01',
  programmes: ['high-tech-transformation'],
  document: paper('沪科〔2022〕31号', '2022-03-01'),
};
const appeal = {
  appealId: 'A-1',
  appealedOn: '2022-03-02',
  grounds: '填报数据与审计报告一致',
  document: paper('申〔2022〕1号', '2022-03-02'),
};
const conclusion = (result: 'upheld' | 'dismissed') => ({
  result,
  concludedOn: '2022-03-11',
  opinion: '经核查，填报数据属实',
  document: paper('沪科复〔2022〕2号', '2022-03-11'),
});
const succession = (kind: string, over: object = {}) => ({
  linkId: 'L-1',
  kind,
  toCreditCode: unitCode(2),
  effectiveOn: '2022-03-01',
  document: paper('沪市监〔2022〕6号', '2022-03-01'),
  ...over,
});
const document = paper('闵科信〔2022〕9号', '2022-03-01');

async function isBanned(office: Office): Promise<void> {
  await publishesCall(office);
  await office.desk('credit-officer').gives(`${recordOf(1)}/bans`, ban);
}

/** How an application of a unit stands once it has come to the gate. */
async function atTheGate(office: Office, n: number, applicationId: string): Promise<unknown> {
  const application = new ApplicationCase(office, n, applicationId);
  await application.submits();
  return (await application.stands())['status'];
}

async function typesOf(office: Office, stream: string): Promise<readonly string[]> {
  const events = await office.events();
  return events.flatMap((event) => (event.stream === stream ? [event.type] : []));
}

describe('SH-18.3: an appeal against a ban (申诉)', () => {
  it(
    'is made by the unit itself, upheld by a supervisor, and opens the gate again',
    inOffice(async (office) => {
      await isBanned(office);
      office.comesTo('2022-03-02T09:00+08:00');
      await office.desk('applicant', unitCode(1)).gives(`${BAN}/appeals`, appeal);
      expect(await atTheGate(office, 1, 'app-before')).toBe('refused');

      office.comesTo('2022-03-11T09:00+08:00');
      await office.desk('supervisor').gives(`${BAN}/appeals/A-1/conclusion`, conclusion('upheld'));
      expect(await atTheGate(office, 1, 'app-after')).toBe('submitted');
      expect(await new ApplicationCase(office, 1, 'app-before').stands()).toMatchObject({
        status: 'refused',
      });
      expect(await typesOf(office, `creditStanding-unit-${unitCode(1)}`)).toEqual([
        'BanImposed',
        'BanAppealed',
        'BanAppealConcluded',
        'BanAnnulled',
      ]);
    }),
  );

  it(
    'is not made by another unit, and not concluded by who imposed the ban',
    inOffice(async (office) => {
      await isBanned(office);
      office.comesTo('2022-03-11T09:00+08:00');
      const stranger = office.desk('applicant', unitCode(2));
      expect(await stranger.isRefused(`${BAN}/appeals`, appeal)).toMatchObject({ status: 403 });

      await office.desk('credit-officer').gives(`${BAN}/appeals`, appeal);
      const samePerson = office.desk('supervisor', 'credit-officer');
      const path = `${BAN}/appeals/A-1/conclusion`;
      expect(await samePerson.isRefused(path, conclusion('upheld'))).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.CONCLUDER_IMPOSED_BAN',
        clause: 'SH-18.3',
        facts: { banId: 'B-1', imposedBy: 'credit-officer' },
      });
    }),
  );

  it(
    'that is dismissed leaves the ban in force and is not made again',
    inOffice(async (office) => {
      await isBanned(office);
      office.comesTo('2022-03-11T09:00+08:00');
      const officer = office.desk('credit-officer');
      await officer.gives(`${BAN}/appeals`, appeal);
      await office
        .desk('supervisor')
        .gives(`${BAN}/appeals/A-1/conclusion`, conclusion('dismissed'));

      expect(await atTheGate(office, 1, 'app-1')).toBe('refused');
      const again = { ...appeal, appealId: 'A-2' };
      expect(await officer.isRefused(`${BAN}/appeals`, again)).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.APPEAL_CONCLUDED',
      });
      await office
        .desk('supervisor')
        .gives(`${BAN}/annulment`, { reason: '法院判决撤销', document });
      expect(await atTheGate(office, 1, 'app-2')).toBe('submitted');
    }),
  );
});

describe('SH-18.3: a ban that was found wrong (撤销)', () => {
  it(
    'is annulled by another person than imposed it',
    inOffice(async (office) => {
      await isBanned(office);
      const annulment = { reason: '法院判决撤销', document };
      const samePerson = office.desk('credit-officer');
      expect(await samePerson.isRefused(`${BAN}/annulment`, annulment)).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.ANNULLER_IMPOSED_BAN',
        clause: 'SH-18.3',
        facts: { banId: 'B-1', imposedBy: 'credit-officer' },
      });
      await office
        .desk('credit-officer', 'second-credit-officer')
        .gives(`${BAN}/annulment`, annulment);
      expect(await atTheGate(office, 1, 'app-1')).toBe('submitted');
    }),
  );
});

describe('SH-18.3: the unit that stands for a banned one', () => {
  it.each(['renaming', 'merger', 'division', 'branch-of'])(
    'is refused at the gate, and accepted once the link is withdrawn: %s',
    (kind) =>
      inOffice(async (office) => {
        await isBanned(office);
        const officer = office.desk('credit-officer');
        await officer.gives(`${recordOf(1)}/successions`, succession(kind));
        expect(await atTheGate(office, 2, 'app-before')).toBe('refused');

        await officer.gives(`${recordOf(1)}/successions/L-1/withdrawal`, {
          reason: '登记对象有误',
          document,
        });
        expect(await atTheGate(office, 2, 'app-after')).toBe('submitted');
      })(),
  );

  it(
    'is free again when the ban is lifted where it was imposed, and there alone',
    inOffice(async (office) => {
      await isBanned(office);
      const officer = office.desk('credit-officer');
      await officer.gives(`${recordOf(1)}/successions`, succession('merger'));
      office.comesTo('2022-03-11T09:00+08:00');
      const lift = { liftedOn: '2022-03-11', reason: '信用修复完成', document };
      expect(await officer.isRefused(`${recordOf(2)}/bans/B-1/lift`, lift)).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.BAN_OF_ANOTHER_UNIT',
        facts: { originCreditCode: unitCode(1) },
      });

      await officer.gives(`${BAN}/lift`, lift);
      expect(await atTheGate(office, 2, 'app-2')).toBe('submitted');
      expect(await typesOf(office, `creditStanding-unit-${unitCode(2)}`)).toEqual([
        'SuccessionAcknowledged',
        'BanInherited',
        'InheritedBanEnded',
      ]);
    }),
  );

  it(
    'is not itself, nor one by a code that is mistyped',
    inOffice(async (office) => {
      const officer = office.desk('credit-officer');
      const path = `${recordOf(1)}/successions`;
      const toItself = succession('renaming', { toCreditCode: unitCode(1) });
      expect(await officer.isRefused(path, toItself)).toMatchObject({
        code: 'CREDIT_STANDING.SUCCESSION_TO_ITSELF',
      });
      const mistyped = succession('renaming', { toCreditCode: MISTYPED });
      expect(await officer.isRefused(path, mistyped)).toMatchObject({
        code: 'CREDIT_STANDING.SUCCESSOR_CODE_UNATTESTED',
      });
      await officer.gives(path, { ...mistyped, codeDocument: document });
    }),
  );
});

describe('SH-18.3: the expiry of a ban (期满)', () => {
  it(
    'is recorded from the day after the last one',
    inOffice(async (office) => {
      await isBanned(office);
      office.comesTo('2025-02-28T23:59+08:00');
      const officer = office.desk('credit-officer');
      expect(await officer.isRefused(`${BAN}/expiry`)).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.BAN_NOT_OVER',
        facts: { lastDay: '2025-02-28', today: '2025-02-28' },
      });
      office.comesTo('2025-03-01T00:00+08:00');
      await officer.gives(`${BAN}/expiry`);
      const lift = { liftedOn: '2025-02-28', reason: '信用修复完成', document };
      expect(await officer.isRefused(`${BAN}/lift`, lift)).toMatchObject({
        code: 'CREDIT_STANDING.BAN_EXPIRED',
      });
    }),
  );
});

describe('GB 32100-2015: a credit code whose check digit is wrong', () => {
  it(
    'is refused until the office vouches for it, and taken from then on',
    inOffice(async (office) => {
      const officer = office.desk('credit-officer');
      const record = `/credit/units/${MISTYPED}`;
      expect(await officer.isRefused(`${record}/bans`, ban)).toMatchObject({
        status: 422,
        code: 'CREDIT_STANDING.CODE_UNATTESTED',
        facts: { creditCode: MISTYPED },
      });
      await officer.gives(`${record}/code-attestation`, { unitName: '闵行示例公司', document });
      await officer.gives(`${record}/bans`, ban);
    }),
  );
});

describe('MH-1.6.16: an entry in the research-integrity list', () => {
  it(
    'that was wrong is withdrawn',
    inOffice(async (office) => {
      const officer = office.desk('credit-officer');
      const person = '/credit/persons/p-7f3a9c20';
      const entry = { entryId: 'E-1', projectId: 'project-1', document };
      await officer.gives(`${person}/integrity-entries`, entry);
      const withdrawal = { reason: '已履行勤勉义务', document };
      await officer.gives(`${person}/integrity-entries/E-1/withdrawal`, withdrawal);
      expect(await officer.isRefused(`${person}/integrity-entries`, entry)).toMatchObject({
        code: 'CREDIT_STANDING.ENTRY_WITHDRAWN',
        clause: 'MH-1.6.16',
      });
    }),
  );
});
