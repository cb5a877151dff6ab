import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { approvedProject, projectAtWork } from './office/project-case.ts';

/** What a municipal list says of the first unit's project. */
const award = (over: object = {}) => ({
  awardId: 'sh-22511100100',
  award: {
    source: 'shanghai-2022',
    level: 'municipal',
    awardNumber: '22511100100',
    title: '第1号触觉传感器关键技术攻关',
    unitName: '闵行示例1号智能科技有限公司',
    creditCode: unitCode(1),
    amount: '800000.00',
    awardedOn: '2022-02-15',
    ...over,
  },
  origin: {
    importId: 'import-2022',
    file: 'shanghai-2022.csv',
    line: 2,
    rowSha256: 'cd'.repeat(32),
  },
});
const records = (office: Office, over: object = {}) =>
  office.desk('importer').gives('/external-awards', award(over));
const casesIn = async (office: Office) =>
  itemsOf(await office.desk('supervisor').reads('/duplicate-cases'));
const APPROVAL = { fundId: FUND, award: '3000000.00' };

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}
/** The one case there is. */
async function onlyCase(office: Office): Promise<Json & { readonly caseId: string }> {
  const [first, ...others] = await casesIn(office);
  if (!first || others.length > 0) throw new Error(`there are ${others.length} cases more or none`);
  return { ...first, caseId: String(first['caseId']) };
}

describe('MH-1.3.3: a project that has other public support (重复支持)', () => {
  it(
    'is a case as soon as it is submitted, which holds approval until it is dismissed',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const found = await onlyCase(office);
      expect(found).toMatchObject({
        status: 'open',
        rule: 'same-unit-same-title',
        titleLikeness: 100,
        ours: { kind: 'application', id: 'app-1' },
        other: { kind: 'external-award', id: 'sh-22511100100' },
        openedOn: '2022-03-10',
      });

      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${application.path}/approval`, APPROVAL)).toMatchObject({
        status: 422,
        code: 'APPLICATION.HELD',
        clause: 'MH-1.3.3',
        facts: { holds: [{ ground: 'duplicate-case', sourceId: found.caseId }] },
      });

      const dismissal = { reason: '市级项目为整机集成，研究内容不同' };
      await office
        .desk('supervisor')
        .gives(`/duplicate-cases/${found.caseId}/dismissal`, dismissal);
      expect(await application.stands()).toMatchObject({ holds: [] });
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'stays held while the case is followed up, and for good when it is confirmed',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const { caseId } = await onlyCase(office);
      const supervisor = office.desk('supervisor');
      const approver = office.desk('commission-approver');

      await supervisor.gives(`/duplicate-cases/${caseId}/follow-up`, { note: '待市级复函' });
      expect(await approver.isRefused(`${application.path}/approval`, APPROVAL)).toMatchObject({
        code: 'APPLICATION.HELD',
      });
      await supervisor.gives(`/duplicate-cases/${caseId}/confirmation`, {
        reason: '同一项目已获市级立项',
        document: paper('闵科委〔2022〕31号', '2022-06-13'),
      });
      expect(await onlyCase(office)).toMatchObject({ status: 'confirmed', followUps: 1 });
      expect(await approver.isRefused(`${application.path}/approval`, APPROVAL)).toMatchObject({
        code: 'APPLICATION.HELD',
      });
      const late = { reason: '再议' };
      const path = `/duplicate-cases/${caseId}/dismissal`;
      expect(await supervisor.isRefused(path, late)).toMatchObject({
        status: 422,
        code: 'DUPLICATE_CASE.CONFIRMED',
      });
    }),
  );

  it(
    'found after approval, holds every payment until it is settled',
    inOffice(async (office) => {
      await opens(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await records(office);
      const { caseId } = await onlyCase(office);

      expect(await project.stands()).toMatchObject({ holds: [`case-${caseId}`] });
      const authorisation = `${project.path}/tranches/first-1/authorisation`;
      expect(await office.desk('finance-approver').isRefused(authorisation)).toMatchObject({
        status: 422,
        code: 'PROJECT.ON_HOLD',
        clause: 'MH-1.3.3',
      });
      const dismissal = { reason: '研究内容不同' };
      await office.desk('supervisor').gives(`/duplicate-cases/${caseId}/dismissal`, dismissal);
      expect(await project.stands()).toMatchObject({ holds: [] });
      await project.authorises('first-1');
    }),
  );

  it(
    'confirmed after payment, is revoked and what was paid is ordered back',
    inOffice(async (office) => {
      await opens(office);
      const project = await projectAtWork(office);
      await records(office);
      const { caseId } = await onlyCase(office);
      await office.desk('supervisor').gives(`/duplicate-cases/${caseId}/confirmation`, {
        reason: '同一项目已获市级立项',
        document: paper('闵科委〔2022〕45号', '2022-07-15'),
      });
      const document = paper('闵科委〔2022〕46号', '2022-07-15');
      await office
        .desk('commission-approver')
        .gives(`${project.path}/revocation`, { ground: 'duplicate-funding', document });
      await office.desk('finance-approver').gives(`${project.path}/recoveries`, {
        recoveryId: 'recovery-1',
        amount: '900000.00',
        dueOn: '2022-12-31',
        document,
      });

      expect(await project.stands()).toMatchObject({ status: 'revoked' });
      expect(await project.money()).toMatchObject({
        committed: '0.00',
        paid: '0.00',
        recoverable: '900000.00',
        released: '2100000.01',
      });
    }),
  );
});

describe('what makes a case', () => {
  it.each([
    [
      'the same title written otherwise',
      '「第1号」触觉传感器 关键技术攻关',
      'same-unit-same-title',
    ],
    ['nearly the same title', '第1号触觉传感器关键技术研究', 'same-unit-similar-title'],
  ])('%s', (_what, title, rule) =>
    inOffice(async (office) => {
      await opens(office);
      await records(office, { title });
      await new ApplicationCase(office).submits();

      expect(await onlyCase(office)).toMatchObject({ rule, status: 'open' });
    })(),
  );

  it.each([
    ['another title', { title: '高通量基因测序仪研制' }],
    ['another unit', { creditCode: unitCode(2) }],
  ])('not %s', (_what, over) =>
    inOffice(async (office) => {
      await opens(office);
      await records(office, over);
      await new ApplicationCase(office).submits();

      expect(await casesIn(office)).toEqual([]);
    })(),
  );

  it(
    'a list that is corrected: the award as it now stands is compared',
    inOffice(async (office) => {
      await opens(office);
      await new ApplicationCase(office).submits();
      await records(office, { title: '高通量基因测序仪研制' });
      expect(await casesIn(office)).toEqual([]);
      await records(office);

      expect(await onlyCase(office)).toMatchObject({ status: 'open' });
      const path = '/external-awards/sh-22511100100';
      expect(await office.desk('supervisor').reads(path)).toMatchObject({
        revision: 1,
        title: '第1号触觉传感器关键技术攻关',
      });
    }),
  );

  it(
    'a list that is read again: nothing new',
    inOffice(async (office) => {
      await opens(office);
      await records(office);
      await new ApplicationCase(office).submits();
      const before = (await office.events()).length;
      const answer = await records(office);

      expect(answer).toMatchObject({ events: [], repeated: true });
      expect(await office.events()).toHaveLength(before);
    }),
  );

  it(
    'a pair that a supervisor finds by hand',
    inOffice(async (office) => {
      await opens(office);
      const application = await new ApplicationCase(office).isTakenTo('submitted');
      await records(office, { creditCode: unitCode(2), title: '柔性电子皮肤' });
      const seen = await office.desk('supervisor').reads('/duplicate-cases');
      expect(seen).toMatchObject({ items: [] });
      await office.desk('supervisor').gives('/duplicate-cases', {
        caseId: 'D-2022-1',
        ours: {
          kind: 'application',
          id: 'app-1',
          source: 'key-core-technology',
          title: '第1号触觉传感器关键技术攻关',
        },
        other: {
          kind: 'external-award',
          id: 'sh-22511100100',
          source: 'shanghai-2022',
          title: '柔性电子皮肤',
        },
        evidence: { rule: 'same-unit-similar-title', titleLikeness: 20, facts: ['同一研发团队'] },
        knownAt: '0000000000000004',
      });

      expect(await application.stands()).toMatchObject({ holds: ['case-D-2022-1'] });
      expect(await onlyCase(office)).toMatchObject({ matcherVersion: 'by-hand' });
    }),
  );
});
