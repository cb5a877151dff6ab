import { describe, expect, it } from '@jest/globals';
import {
  CENTRE_FUND,
  CentreCase,
  evaluationOf,
  opensCentreProgramme,
} from './office/centre-case.ts';
import { HOST_FIGURES, MAY_CALL } from './office/centre-content.ts';
import { enterprise, handedIn } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';
import { balancesOf, basisOf, clausesOf, typesOf } from './office/recorded.ts';

const PROGRAMME = 'district-centre';

async function districtCentreOf(office: Office): Promise<CentreCase> {
  await opensCentreProgramme(office, PROGRAMME);
  return new CentreCase(office, PROGRAMME);
}

/** A centre with its plaque since 20 July 2022; its construction ends on 30 June 2024. */
async function underConstruction(office: Office): Promise<CentreCase> {
  const centre = await districtCentreOf(office);
  await centre.isTakenToPanel();
  await centre.approves();
  await centre.isGivenPlaque();
  return centre;
}

describe('a district centre (区级创新研发中心), from the call to the money', () => {
  it(
    'MH-2.5.2: qualified after two years, keeps its plaque and is paid 500,000.00',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      const balances = () => balancesOf(office, CENTRE_FUND);
      await centre.applies();
      await centre.isRecommended();
      await centre.passesCheck();
      await centre.isReviewed();
      await centre.isConsultedOn();
      expect(await balances()).toMatchObject({ available: '10000000.00', committed: '0.00' });

      await centre.approves();
      expect(await centre.said('CentreApproved')).toMatchObject({
        award: '500000.00',
        approvedOn: '2022-07-01',
        evaluationDueOn: '2024-06-30',
      });
      expect(await balances()).toMatchObject({ available: '9500000.00', committed: '500000.00' });

      await centre.isGivenPlaque();
      await centre.isEvaluated('qualified', '2024-07-01');
      expect(await balances()).toMatchObject({ available: '9500000.00', committed: '500000.00' });
      await centre.requestsAward();
      await centre.isAuthorised();
      expect(await balances()).toMatchObject({ committed: '0.00', authorised: '500000.00' });
      await centre.isPaid('500000.00', '2024-07-15');
      expect(await balances()).toMatchObject({
        available: '9500000.00',
        committed: '0.00',
        authorised: '0.00',
        paid: '500000.00',
      });

      await office.desk('commission-officer').gives(`${centre.path}/municipal-recommendation`, {
        recommendedOn: '2024-07-15',
        grounds: '创新能力强，研发投入大，综合实力领先',
      });
      expect(await typesOf(office, centre.stream)).toEqual([
        'CentreApplied',
        'CentreRecommended',
        'CentrePreliminaryCheckPassed',
        'CentreReviewRecorded',
        'CentreReviewRecorded',
        'CentreReviewRecorded',
        'CentrePanelConsulted',
        'CentreApprovalInitiated',
        'CentreApproved',
        'PlaqueGranted',
        'CentreEvaluated',
        'CentreAwardRequested',
        'CentreAwardAuthorised',
        'CentreAwardPaid',
        'CentreRecommendedToMunicipality',
      ]);
    }),
  );

  it(
    'MH-2.5.2: unqualified, loses its plaque, and its award goes back to the fund',
    inOffice(async (office) => {
      const centre = await underConstruction(office);
      await centre.isEvaluated('unqualified', '2024-07-01');

      expect(await typesOf(office, centre.stream)).toEqual(
        expect.arrayContaining(['CentreEvaluated', 'PlaqueWithdrawn', 'CentreBalanceReleased']),
      );
      const withdrawn = await centre.said('PlaqueWithdrawn');
      expect(withdrawn).toMatchObject({ plaqueNumber: 'MH-RC-2022-01' });
      expect(basisOf(withdrawn)).toMatchObject([
        { clause: 'MH-2.5.2', verdict: 'failed', facts: { result: 'unqualified' } },
      ]);
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '10000000.00',
        committed: '0.00',
        released: '500000.00',
        paid: '0.00',
      });
      const request = { disbursementId: 'award-1' };
      expect(
        await office.desk('commission-officer').isRefused(`${centre.path}/award-requests`, request),
      ).toMatchObject({ status: 422, code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.2.3' });
    }),
  );

  it(
    'MH-2.2.3: of a university, has its plaque and no money',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      const results = [
        { title: '触觉传感器封装工艺', on: '2021-06-18' },
        { title: '触觉传感器标定方法', on: '2022-03-02' },
      ];
      await centre.isTakenToPanel({
        host: { ...enterprise(1), kind: 'university', town: '莘庄镇' },
        highTechEnterprise: false,
        figures: {
          ...HOST_FIGURES,
          researchStaffMasterOrAbove: 30,
          transformationProjects: [],
          transferredResults: results,
        },
      });
      await centre.approves();
      expect(await centre.said('CentreApproved')).toMatchObject({ award: '0.00' });
      await centre.isGivenPlaque();
      await centre.isEvaluated('qualified', '2024-07-01');

      const request = { disbursementId: 'award-1' };
      expect(
        await office.desk('commission-officer').isRefused(`${centre.path}/award-requests`, request),
      ).toMatchObject({ status: 422, code: 'CENTRE.NOTHING_TO_PAY', clause: 'MH-2.2.3' });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({ available: '10000000.00' });
    }),
  );
});

describe('the evaluation after construction', () => {
  it.each([
    ['on the last day of the two years', '2024-06-30'],
    ['a year early', '2023-07-01'],
  ])('MH-2.5.1: is refused %s', (_what, evaluatedOn) =>
    inOffice(async (office) => {
      const centre = await underConstruction(office);
      office.comesTo('2024-07-02T10:00+08:00');
      expect(
        await office
          .desk('commission-officer')
          .isRefused(`${centre.path}/evaluation`, evaluationOf('qualified', evaluatedOn)),
      ).toMatchObject({
        status: 422,
        code: 'CENTRE.EVALUATION_TOO_EARLY',
        clause: 'MH-2.5.1',
        facts: { firstDay: '2022-07-01', lastDay: '2024-06-30', evaluatedOn },
      });
    })(),
  );

  it(
    'MH-2.2.3: comes before the money',
    inOffice(async (office) => {
      const centre = await underConstruction(office);
      const request = { disbursementId: 'award-1' };
      expect(
        await office.desk('commission-officer').isRefused(`${centre.path}/award-requests`, request),
      ).toMatchObject({ status: 422, code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.2.3' });
    }),
  );

  it(
    'MH-2.5.1: is of district centres, as the plaque is',
    inOffice(async (office) => {
      await opensCentreProgramme(office, 'national-municipal-centre');
      const centre = new CentreCase(office, 'national-municipal-centre');
      await centre.isTakenToPanel();
      await centre.approves();
      const plaque = { plaqueNumber: 'MH-RC-2022-02', grantedOn: '2022-10-20' };
      expect(
        await office.desk('commission-officer').isRefused(`${centre.path}/plaque`, plaque),
      ).toMatchObject({ status: 422, code: 'CENTRE.NOT_BUILT_UP', clause: 'MH-2.5.1' });
    }),
  );
});

describe('the selection of district centres', () => {
  it(
    'MH-2.3.5: follows a call in May, reviewed within 20 working days after it closes',
    inOffice(async (office) => {
      await opensCentreProgramme(office, PROGRAMME);
      // Working days after 31 May: 3 June is 端午节.
      const call = await office.desk('commission-officer').reads(`/calls/${MAY_CALL.callId}`);
      expect(call).toMatchObject({ programme: PROGRAMME, reviewDueOn: '2022-06-29' });
    }),
  );

  it(
    'MH-2.1.2: refuses with every condition that is not met, and the numbers behind each',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      await centre.applies({
        previousYearResearchExpense: '2499999.99',
        figures: {
          ...HOST_FIGURES,
          previousYearRevenue: '49999999.99',
          equipmentBoughtInThreeYears: '1999999.99',
          rights: [{ kind: 'invention-patent', number: 'ZL1', grantedOn: '2019-05-30' }],
          researchStaffMasterOrAbove: 19,
          transformationProjects: [],
          committee: { members: 9, fromHostUnit: 7 },
        },
      });
      const refusal = await centre.said('CentreRefused');
      expect(clausesOf(refusal)).toEqual([
        'MH-2.1.2a',
        'MH-2.1.2b',
        'MH-2.1.2c',
        'MH-2.1.2d',
        'MH-2.1.2d',
        'MH-2.1.2e',
        'MH-2.1.2f',
      ]);
      expect(basisOf(refusal)[0]?.facts).toMatchObject({
        previousYearRevenue: '49999999.99',
        atLeast: '50000000.00',
      });
    }),
  );

  it(
    'MH-2.3.4: sends back what is missing',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      await centre.applies({ documents: [handedIn('registration-certificate')] });
      expect(await centre.said('CentreApplicationReturned')).toMatchObject({
        basis: [{ clause: 'MH-2.3.4', verdict: 'needs-evidence' }],
      });
    }),
  );

  it(
    'MH-2.3.3: begins with the town of the registered address, and no other',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      await centre.applies();
      const check = { opinion: 'pass', comment: '符合申报条件' };
      expect(
        await office
          .desk('commission-officer')
          .isRefused(`${centre.path}/preliminary-check`, check),
      ).toMatchObject({ status: 422, code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.3.3' });

      const other = { town: '七宝镇', opinion: 'recommend', comment: '予以推荐' };
      expect(
        await office.desk('town-officer').isRefused(`${centre.path}/recommendation`, other),
      ).toMatchObject({ status: 422, code: 'CENTRE.TOWN_NOT_OF_ADDRESS', clause: 'MH-2.3.3' });

      await centre.isRecommended({ opinion: 'refuse', comment: '注册地址无实际经营' });
      expect(await centre.said('CentreRefused')).toMatchObject({
        stage: 'town-recommendation',
        reason: '注册地址无实际经营',
        basis: [{ clause: 'MH-2.3.3', verdict: 'failed' }],
      });
    }),
  );

  it(
    'MH-2.4: has the panel settle over scores that experts gave in person',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      await centre.applies();
      await centre.isRecommended();
      await centre.passesCheck();
      const word = { recommended: true, rank: 1, opinion: '建议立项' };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${centre.path}/panel-consultation`, word)).toMatchObject({
        status: 422,
        code: 'CENTRE.TOO_FEW_REVIEWS',
        clause: 'MH-2.4',
      });

      await centre.isReviewed([80, 60]);
      // The first expert thinks again: 70 and 60 are 65 on average.
      await centre.isReviewed([70]);
      await centre.isConsultedOn({ recommended: false, rank: 9, opinion: '建议下年度再申报' });
      expect(await centre.said('CentrePanelConsulted')).toMatchObject({
        averageScore: '65.00',
        experts: ['expert-1', 'expert-2'],
        rank: 9,
      });
      expect(await centre.said('CentreRefused')).toMatchObject({
        stage: 'panel-consultation',
        basis: [{ clause: 'MH-2.4', verdict: 'failed' }],
      });
    }),
  );

  it(
    'MH-2.4: refuses what is recommended and not among the best',
    inOffice(async (office) => {
      const centre = await districtCentreOf(office);
      await centre.isTakenToPanel();
      const reason = '排名未进入本年度立项名额';
      await office.desk('commission-approver').gives(`${centre.path}/refusal`, { reason });
      expect(await centre.said('CentreRefused')).toMatchObject({
        stage: 'selection',
        reason,
        basis: [{ clause: 'MH-2.4', facts: { rank: 1 } }],
      });
    }),
  );
});
