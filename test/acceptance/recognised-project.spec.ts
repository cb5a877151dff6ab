import { describe, expect, it } from '@jest/globals';
import { handedIn, paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Office } from './office/office.ts';
import {
  INVENTION_PATENT,
  RecognitionCase,
  revocation,
  UTILITY_MODEL,
} from './office/recognition-case.ts';
import { basisOf, clausesOf } from './office/recorded.ts';

async function recognised(office: Office, over: object = {}): Promise<RecognitionCase> {
  const recognition = await new RecognitionCase(office).isTakenTo('noticed', over);
  await recognition.isRecognised('2022-05-10');
  return recognition;
}

describe('the certificate (上海市高新技术成果转化项目证书)', () => {
  it.each([
    ['an invention patent', INVENTION_PATENT, '2025-05-31'],
    ['a layout design right', { ...INVENTION_PATENT, kind: 'ic-layout' }, '2025-05-31'],
    ['a utility model', UTILITY_MODEL, '2024-05-31'],
    ['software copyright', { ...UTILITY_MODEL, kind: 'software-copyright' }, '2024-05-31'],
  ])('SH-16: with %s it runs from the next month to the day it has to', (_what, right, validTo) =>
    inOffice(async (office) => {
      const recognition = await recognised(office, { rights: [right] });
      expect(await recognition.said('ProjectRecognised')).toMatchObject({
        batch: '2022年第3批',
        projectNumber: '202203001',
        certificateNumber: 'ZH-2022-03001',
        recognisedOn: '2022-05-10',
        validFrom: '2022-06-01',
        validTo,
        contributionCoefficient: '0.65',
        coreValueShare: '72.50',
        applicantCreditCode: unitCode(1),
      });
    })(),
  );

  it(
    'SH-17: is issued again for a change of the unit; number and validity stay',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      const changes = `${recognition.path}/changes`;
      const change = { changeId: 'change-1', newUnitName: '示例智能(上海)有限公司' };
      await recognition.applicant.gives(changes, { ...change, reason: '企业更名' });
      const reissue = { certificateNumber: 'ZH-2022-03001-2' };
      const officer = office.desk('municipal-officer');
      expect(await officer.isRefused(`${changes}/change-1/reissue`, reissue)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOT_REISSUABLE',
        clause: 'SH-17',
      });

      const review = { result: 'approved', comment: '更名登记已核实' };
      await office.desk('project-centre-officer').gives(`${changes}/change-1/review`, review);
      await officer.gives(`${changes}/change-1/reissue`, reissue);
      const reissued = await recognition.said('CertificateReissued');
      expect(reissued).toMatchObject({
        projectNumber: '202203001',
        previousCertificateNumber: 'ZH-2022-03001',
        certificateNumber: 'ZH-2022-03001-2',
        unitName: '示例智能(上海)有限公司',
      });
      expect(basisOf(reissued)).toMatchObject([
        { clause: 'SH-17', facts: { firstDay: '2022-06-01', lastDay: '2025-05-31' } },
      ]);
    }),
  );

  it(
    'SH-3: support is drawn on it while it is in force',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      office.comesTo('2022-06-20T10:00+08:00');
      const officer = office.desk('municipal-officer');
      const support = { amount: '800000.00', document: paper('沪财科〔2022〕8号', '2022-06-10') };
      const path = `${recognition.path}/support`;
      const early = { supportId: 'support-1', ...support, paidOn: '2022-05-31' };
      expect(await officer.isRefused(path, early)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOT_IN_FORCE',
        clause: 'SH-3',
      });
      await officer.gives(path, { supportId: 'support-1', ...support, paidOn: '2022-06-01' });
      expect(await recognition.said('RecognitionSupportRecorded')).toMatchObject({
        amount: '800000.00',
        paidOn: '2022-06-01',
      });
    }),
  );
});

describe('implementation reports (转化实施情况)', () => {
  it(
    'SH-18.1: are filed on every year the recognition is in force, and no other',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      await recognition.filesReport(2022, '2023-03-31');
      expect(await recognition.said('ImplementationReportFiled')).toMatchObject({
        year: 2022,
        filedOn: '2023-03-31',
        revenue: '12000000.00',
      });
      const report = {
        year: 2021,
        filedOn: '2023-03-31',
        revenue: '1.00',
        note: '补报',
        document: handedIn('implementation-report'),
      };
      const path = `${recognition.path}/implementation-reports`;
      expect(await recognition.applicant.isRefused(path, report)).toMatchObject({
        status: 422,
        code: 'RECOGNITION.REPORT_NOT_DUE',
        clause: 'SH-18.1',
      });
    }),
  );

  it(
    'SH-18.2: cost the recognition when two years in total are unfiled, and not one',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      await recognition.filesReport(2022, '2023-03-15');
      // On 1 April 2024 only 2023 is unfiled; the report on 2024 is due by 31 March 2025.
      office.comesTo('2024-04-01T10:00+08:00');
      const officer = office.desk('municipal-officer');
      const path = `${recognition.path}/revocation`;
      expect(
        await officer.isRefused(path, revocation('two-years-unfiled', '2024-04-01')),
      ).toMatchObject({
        status: 422,
        code: 'RECOGNITION.NOT_REVOCABLE',
        clause: 'SH-18.2',
        facts: { unfiledYears: [2023] },
      });
      await recognition.isRevoked('two-years-unfiled', '2025-04-01');
      expect(await recognition.said('RecognitionRevoked')).toMatchObject({
        unfiledYears: [2023, 2024],
        basis: [{ clause: 'SH-18.2', verdict: 'passed' }],
      });
    }),
  );
});

describe('revocation and its ban', () => {
  it(
    'SH-18.3: three years without an application, to the day before the anniversary',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      await recognition.isRevoked('misreporting', '2022-08-10');

      const blacklist = await office.desk('credit-officer').reads('/credit/blacklist');
      expect(itemsOf(blacklist)).toMatchObject([
        {
          subjectRef: unitCode(1),
          ground: 'misreporting',
          clause: 'SH-18.3',
          programmes: ['high-tech-transformation'],
          firstDay: '2022-08-10',
          lastDay: '2025-08-09',
          status: 'active',
        },
      ]);

      office.clock.advanceTo('2025-08-09T10:00+08:00');
      const rights = [{ ...INVENTION_PATENT, grantedOn: '2024-01-05' }];
      const second = new RecognitionCase(office, 1, 'recognition-1b');
      await second.applies({ rights });
      const refusal = await second.said('RecognitionRefused');
      expect(clausesOf(refusal)).toEqual(['SH-18.3']);
      expect(basisOf(refusal)[0]?.facts).toMatchObject({
        bans: [{ firstDay: '2022-08-10', lastDay: '2025-08-09' }],
      });

      office.clock.advanceTo('2025-08-10T10:00+08:00');
      const third = new RecognitionCase(office, 1, 'recognition-1c');
      await third.applies({ rights });
      await third.isRecommended();
    }),
  );

  it(
    'SH-18.3: binds the unit, not others',
    inOffice(async (office) => {
      const recognition = await recognised(office);
      await recognition.isRevoked('concealment', '2022-08-10');
      const other = new RecognitionCase(office, 2);
      await other.applies();
      await other.isRecommended();
    }),
  );
});
