import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { approvedProject, projectAtWork } from './office/project-case.ts';

const NUMBER = '22511100100';
const TITLE = '第1号触觉传感器关键技术攻关';

/** What a municipal list says of the first unit's project. */
const municipal = {
  source: 'shanghai-2022',
  level: 'municipal',
  awardNumber: NUMBER,
  title: TITLE,
  unitName: '闵行示例1号智能科技有限公司',
  creditCode: unitCode(1),
  amount: '800000.00',
  awardedOn: '2022-02-15',
};
/** What another list of the district says was given to match it. */
const match = {
  ...municipal,
  source: 'minhang-matching',
  level: 'district',
  awardNumber: 'PT-2022-7',
  amount: '400000.00',
  requiredMatchOf: NUMBER,
  abstract: '市级项目的区级配套',
  members: ['李示例', '王示例'],
  participants: [{ name: '示例大学', creditCode: unitCode(900) }, { name: '示例研究所' }],
  ipNumbers: ['ZL202010000001.X'],
};
const records = (office: Office, award: object, awardId = 'sh-1') =>
  office.desk('importer').gives('/external-awards', {
    awardId,
    award,
    origin: {
      importId: 'import-2022',
      file: 'list.csv',
      line: 2,
      rowSha256: 'cd'.repeat(32),
    },
  });
const REQUIREMENT = {
  matchingRequirement: {
    awardNumber: NUMBER,
    document: paper('沪科〔2022〕8号', '2022-02-15'),
  },
};

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}
async function casesIn(office: Office): Promise<readonly Json[]> {
  return itemsOf(await office.desk('supervisor').reads('/duplicate-cases'));
}
async function onlyCase(office: Office): Promise<string> {
  const [first, ...others] = await casesIn(office);
  if (!first || others.length > 0) throw new Error(`there are ${others.length} cases more or none`);
  return `/duplicate-cases/${String(first['caseId'])}`;
}
const confirms = (office: Office, path: string, date: string) =>
  office.desk('supervisor').gives(`${path}/confirmation`, {
    reason: '同一项目已获市级立项',
    document: paper('闵科监〔2022〕31号', date),
  });
const overturning = (date: string) => ({
  reason: '复核认定研究内容不同',
  document: paper('闵科监〔2022〕40号', date),
});

describe('MH-2.2.2: support that is required to match another', () => {
  it(
    'is no duplicate of the award that requires it, whichever side tells of it',
    inOffice(async (office) => {
      await opens(office);
      await records(office, municipal);
      const application = await new ApplicationCase(office).isTakenTo('consented', REQUIREMENT);
      expect(await casesIn(office)).toEqual([]);
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved', holds: [] });
    }),
  );

  it(
    'is told by the award that requires it, too',
    inOffice(async (office) => {
      await opens(office);
      await new ApplicationCase(office).submits();
      await records(office, { ...municipal, requiresMatchingOf: 'app-1' });

      expect(await casesIn(office)).toEqual([]);
    }),
  );

  it(
    'told by another list of the district for the same match is no duplicate either',
    inOffice(async (office) => {
      await opens(office);
      await records(office, municipal);
      await records(office, match, 'mh-7');
      await new ApplicationCase(office).submits(REQUIREMENT);

      expect(await casesIn(office)).toEqual([]);
      expect(await office.desk('supervisor').reads('/external-awards/mh-7')).toMatchObject({
        requiredMatchOf: NUMBER,
        abstract: '市级项目的区级配套',
        members: ['李示例', '王示例'],
        participants: [{ name: '示例大学', creditCode: unitCode(900) }, { name: '示例研究所' }],
        ipNumbers: ['ZL202010000001.X'],
      });
    }),
  );

  it(
    'excuses nothing but that one award',
    inOffice(async (office) => {
      await opens(office);
      await records(office, { ...municipal, awardNumber: '22511100999' });
      await new ApplicationCase(office).submits(REQUIREMENT);

      expect(await casesIn(office)).toHaveLength(1);
    }),
  );
});

describe('MH-1.3.3: a confirmed case', () => {
  it(
    'that is overturned releases application and approval, and opens again on other evidence only',
    inOffice(async (office) => {
      await opens(office);
      await records(office, municipal);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      const path = await onlyCase(office);
      const supervisor = office.desk('supervisor');
      expect(
        await supervisor.isRefused(`${path}/overturning`, overturning('2022-06-13')),
      ).toMatchObject({ status: 422, code: 'DUPLICATE_CASE.NOT_CONFIRMED', clause: 'MH-1.3.3' });
      await confirms(office, path, '2022-06-10');
      expect(
        await office
          .desk('commission-approver')
          .isRefused(`${path}/overturning`, overturning('2022-06-13')),
      ).toMatchObject({ status: 403 });
      expect(
        await supervisor.isRefused(`${path}/overturning`, overturning('2022-06-09')),
      ).toMatchObject({ status: 422, code: 'DUPLICATE_CASE.DOCUMENT_BEFORE_CONFIRMATION' });

      await supervisor.gives(`${path}/overturning`, overturning('2022-06-13'));
      expect(
        await supervisor.gives(`${path}/overturning`, overturning('2022-06-13')),
      ).toMatchObject({ events: [], repeated: true });
      expect(await supervisor.reads(path)).toMatchObject({
        status: 'overturned',
        decisionReason: '复核认定研究内容不同',
        decisionDocument: '闵科监〔2022〕40号',
        linkage: null,
      });
      expect(await application.stands()).toMatchObject({ holds: [] });
      // The list read again says nothing new.
      await records(office, { ...municipal, amount: '900000.00' });
      expect(await supervisor.reads(path)).toMatchObject({ status: 'overturned' });
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'holds every payment again, though somebody had released the hold by hand',
    inOffice(async (office) => {
      await opens(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await records(office, municipal);
      const path = await onlyCase(office);
      const hold = path.replace('/duplicate-cases/', 'case-');
      const supervisor = office.desk('supervisor');
      await supervisor.gives(`${project.path}/holds/${hold}/release`, { reason: '先行拨付' });
      expect(await project.stands()).toMatchObject({ holds: [] });

      await confirms(office, path, '2022-07-12');
      expect(await project.stands()).toMatchObject({ holds: [hold] });
      const authorisation = `${project.path}/tranches/first-1/authorisation`;
      expect(await office.desk('finance-approver').isRefused(authorisation)).toMatchObject({
        code: 'PROJECT.ON_HOLD',
      });
      await supervisor.gives(`${path}/overturning`, overturning('2022-07-12'));
      await project.authorises('first-1');
    }),
  );
});

describe('MH-1.3.3: a case that is found after payment', () => {
  const reviewsOn = async (office: Office, asOf: string) =>
    itemsOf(
      await office.desk('supervisor').reads(`/duties?subject=project:project-1&asOf=${asOf}`),
    ).filter(({ kind }) => kind === 'recovery-review');

  it(
    'orders a review of recovery, which is a duty until an officer concludes it',
    inOffice(async (office) => {
      await opens(office);
      const project = await projectAtWork(office);
      office.comesTo('2022-08-01T10:00+08:00');
      await records(office, municipal);
      const path = await onlyCase(office);
      const review = `${project.path}/recovery-reviews/${path.replace('/duplicate-cases/', '')}`;
      const finance = office.desk('finance-approver');
      expect(await reviewsOn(office, '2022-08-01')).toMatchObject([
        {
          status: 'open',
          clause: 'MH-1.3.3',
          holder: 'science-and-technology-commission',
          sinceOn: '2022-08-01',
          dueOn: '2022-09-30',
        },
      ]);
      const ordered = { result: 'recovery-ordered', recoveryId: 'recovery-1', reason: '全额追回' };
      expect(await finance.isRefused(`${review}/conclusion`, ordered)).toMatchObject({
        status: 404,
        code: 'PROJECT.UNKNOWN_ID',
      });

      await confirms(office, path, '2022-08-01');
      expect(await reviewsOn(office, '2022-08-01')).toHaveLength(1);
      const document = paper('闵科委〔2022〕46号', '2022-08-01');
      await office
        .desk('commission-approver')
        .gives(`${project.path}/revocation`, { ground: 'duplicate-funding', document });
      await finance.gives(`${project.path}/recoveries`, {
        recoveryId: 'recovery-1',
        amount: '900000.00',
        dueOn: '2022-12-31',
        document,
      });
      expect(await reviewsOn(office, '2022-08-01')).toMatchObject([{ status: 'open' }]);
      await finance.gives(`${review}/conclusion`, ordered);
      expect(await finance.gives(`${review}/conclusion`, ordered)).toMatchObject({
        events: [],
        repeated: true,
      });
      expect(await reviewsOn(office, '2022-08-02')).toMatchObject([
        { status: 'done', doneOn: '2022-08-01' },
      ]);
      const other = { result: 'no-recovery', reason: '再议' };
      expect(await finance.isRefused(`${review}/conclusion`, other)).toMatchObject({
        status: 422,
        code: 'PROJECT.RECOVERY_REVIEW_CONCLUDED',
      });
    }),
  );

  it(
    'orders another when it is confirmed after the first came to no recovery',
    inOffice(async (office) => {
      await opens(office);
      const project = await projectAtWork(office);
      office.comesTo('2022-08-01T10:00+08:00');
      await records(office, municipal);
      const path = await onlyCase(office);
      const review = `${project.path}/recovery-reviews/${path.replace('/duplicate-cases/', '')}`;
      const none = { result: 'no-recovery', reason: '两个项目无重叠支出' };
      await office.desk('commission-approver').gives(`${review}/conclusion`, none);
      office.comesTo('2022-08-20T10:00+08:00');
      await confirms(office, path, '2022-08-20');

      expect(await reviewsOn(office, '2022-08-20')).toMatchObject([
        { status: 'done', doneOn: '2022-08-01' },
        { status: 'open', sinceOn: '2022-08-20', dueOn: '2022-10-19' },
      ]);
    }),
  );

  it(
    'orders none where nothing is paid',
    inOffice(async (office) => {
      await opens(office);
      await approvedProject(office);
      await records(office, municipal);
      await confirms(office, await onlyCase(office), '2022-06-15');

      expect(await reviewsOn(office, '2022-12-31')).toEqual([]);
    }),
  );
});

describe('MH-1.3.3: an IP right a project is built on', () => {
  const SUBJECTS = ['高灵敏度触觉传感器', '车规级碳化硅功率模块'];
  const LEADERS = ['张示例', '王示范'];
  /** Two applications of two units, alike in nothing else, that stand before their approval. */
  async function bothConsented(
    office: Office,
    ...numbers: readonly (readonly string[])[]
  ): Promise<readonly ApplicationCase[]> {
    await opens(office);
    const cases = numbers.map((_numbers, index) => new ApplicationCase(office, index + 1));
    for (const [index, application] of cases.entries()) {
      await application.submits({
        title: `${SUBJECTS[index] ?? ''}关键技术攻关`,
        leader: { personRef: `p-${index}`, name: LEADERS[index], duty: '项目负责人' },
        members: [],
        intellectualPropertyNumbers: numbers[index],
      });
    }
    for (const application of cases) {
      await application.passesPreliminaryReview();
      await application.isScored();
      await application.concludesReview();
      await application.hasConsent();
    }
    return cases;
  }

  it(
    'is supported once, however its number is written, until the approval is revoked',
    inOffice(async (office) => {
      const [first, second] = await bothConsented(
        office,
        ['2020SR0123456', 'ZL202010000001.X'],
        ['CN 2020 1 0000001', 'ZL202110000002.3'],
      );
      await first?.approves('3000000.00');
      await second?.approves('3000000.00');
      expect(await second?.stands()).toMatchObject({ status: 'recommended' });
      const written = (await office.events()).map(({ type, data }) => ({ type, data }));
      expect(written).toContainEqual({
        type: 'ApprovalCancelled',
        data: expect.objectContaining({
          applicationId: 'app-2',
          code: 'FUNDING_CLAIM.TAKEN',
          reason: expect.stringContaining('key-core-technology|patent:202010000001'),
        }),
      });
      // The claim on unit and title is given back; the one on the second right was never taken.
      expect(written.filter(({ type }) => type === 'FundingClaimReleased')).toHaveLength(1);

      await office.desk('commission-approver').gives('/projects/project-1/revocation', {
        ground: 'misreporting',
        document: paper('闵科委〔2022〕50号', '2022-06-15'),
      });
      await second?.approves('3000000.00');
      expect(await second?.stands()).toMatchObject({ status: 'approved' });
    }),
  );

  it(
    'of another number is another right',
    inOffice(async (office) => {
      const [first, second] = await bothConsented(
        office,
        ['ZL202010000001.X'],
        ['ZL202010000002.5'],
      );
      await first?.approves('3000000.00');
      await second?.approves('3000000.00');
      expect(await second?.stands()).toMatchObject({ status: 'approved' });
    }),
  );
});
