import { describe, expect, it } from '@jest/globals';
import { CENTRE_FUND, CentreCase, opensCentreProgramme } from './office/centre-case.ts';
import { municipalCentre, SEPTEMBER_CALL } from './office/centre-content.ts';
import { enterprise, handedIn, paper } from './office/content.ts';
import { inOffice } from './office/office.ts';
import type { Office } from './office/office.ts';
import { balancesOf, basisOf, clausesOf, lastSaid, typesOf } from './office/recorded.ts';

const PROGRAMME = 'national-municipal-centre';

async function municipalCentreOf(office: Office): Promise<CentreCase> {
  await opensCentreProgramme(office, PROGRAMME);
  return new CentreCase(office, PROGRAMME);
}

/** A superior document that asks for a matching of 4,000,000.00 at most, from 1 September 2022. */
const MATCHING = {
  overrideId: 'override-matching',
  policyVersion: 'minhang-2021',
  clause: 'MH-2.2.2',
  rule: 'centre-award',
  value: '4000000.00',
  document: paper('沪科规〔2022〕11号', '2022-08-01'),
  article: '第十二条',
  approver: '王示例',
  effectiveFrom: '2022-09-01',
};

describe('the call for national and municipal centres (国家级、市级创新研发中心)', () => {
  it(
    'MH-2.3.1: is held in September, and reviewed within 20 working days after it closes',
    inOffice(async (office) => {
      await opensCentreProgramme(office, PROGRAMME);
      // Working days after 30 September: 8 and 9 October are made up, 1 to 7 are off.
      const call = await office.desk('commission-officer').reads(`/calls/${SEPTEMBER_CALL.callId}`);
      expect(call).toMatchObject({ programme: PROGRAMME, reviewDueOn: '2022-11-02' });
    }),
  );

  it.each([
    ['opens in August', '2022-08-31T09:00:00+08:00', '2022-09-30T17:00:00+08:00'],
    ['closes in October', '2022-09-01T09:00:00+08:00', '2022-10-01T00:00:00+08:00'],
  ])('MH-2.3.1: is not one that %s', (_what, opensAt, closesAt) =>
    inOffice(async (office) => {
      const call = { ...SEPTEMBER_CALL, opensAt, closesAt };
      expect(await office.desk('commission-officer').isRefused('/calls', call)).toMatchObject({
        status: 422,
        code: 'CALL.OUTSIDE_MONTH',
        clause: 'MH-2.3.1',
      });
    })(),
  );
});

describe('an application under the September call', () => {
  it(
    'MH-2.1: is refused with every reason at once, and kept',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await centre.applies({
        host: { ...enterprise(1), registeredDistrict: '徐汇区' },
        level: 'district',
        superiorRecognition: undefined,
      });

      expect(await typesOf(office, centre.stream)).toEqual(['CentreApplied', 'CentreRefused']);
      const refusal = await centre.said('CentreRefused');
      expect(refusal).toMatchObject({ stage: 'gate' });
      // A district centre is for the May call, and has to show figures and a town.
      expect(new Set(clausesOf(refusal))).toEqual(
        new Set([
          'MH-2.3.5',
          'MH-2.1.0',
          'MH-2.1.2a',
          'MH-2.1.2b',
          'MH-2.1.2c',
          'MH-2.1.2d',
          'MH-2.1.2e',
          'MH-2.1.2f',
          'MH-2.3.3',
        ]),
      );
      expect(
        await office.desk('commission-officer').isRefused(`${centre.path}/preliminary-check`, {
          opinion: 'pass',
          comment: '符合',
        }),
      ).toMatchObject({ status: 422, code: 'CENTRE.CLOSED' });
    }),
  );

  it.each([
    ['was accepted after it applied', { acceptedOn: '2022-09-16' }],
    ['was recognised by the ministry', { recognisedBy: 'ministry-of-science-and-technology' }],
    ['was accepted before it was recognised', { acceptedOn: '2019-02-28' }],
  ])('MH-2.1.1: is refused when the centre %s', (_what, over) =>
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      const recognition = {
        recognisedBy: 'municipal-commission',
        recognitionDocument: '沪科〔2019〕101号',
        recognisedOn: '2019-03-01',
        acceptanceDocument: '沪科〔2022〕77号',
        acceptedOn: '2022-06-01',
      };
      await centre.applies({ superiorRecognition: { ...recognition, ...over } });
      expect(clausesOf(await centre.said('CentreRefused'))).toEqual(['MH-2.1.1']);
    })(),
  );

  it(
    'MH-2.3.2: is sent back for what is missing, and goes on when it is there',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await centre.applies({ documents: [handedIn('policy-application-form')] });
      const missing = ['recognition-and-acceptance-evidence', 'research-expense-audit-report'];
      expect(await centre.said('CentreApplicationReturned')).toMatchObject({
        missingDocuments: missing,
        basis: [{ clause: 'MH-2.3.2', verdict: 'needs-evidence' }],
      });

      const [first] = missing.map(handedIn);
      const completion = `${centre.path}/completion`;
      expect(await centre.applicant.isRefused(completion, { documents: [first] })).toMatchObject({
        status: 422,
        code: 'CENTRE.STILL_INCOMPLETE',
        clause: 'MH-2.3.2',
      });
      await centre.applicant.gives(completion, { documents: missing.map(handedIn) });
      await centre.passesCheck();
      expect(await typesOf(office, centre.stream)).toEqual([
        'CentreApplied',
        'CentreApplicationReturned',
        'CentreApplicationCompleted',
        'CentrePreliminaryCheckPassed',
      ]);
    }),
  );
});

describe('the award of a national or municipal centre', () => {
  it(
    'MH-2.2.1: 15 % of 20,000,000.00 are 3,000,000.00, from the call to the money',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await centre.isTakenToPanel();
      // 80, 85 and 92 are 257; a third of it is 85.666…
      expect(await centre.said('CentrePanelConsulted')).toMatchObject({ averageScore: '85.67' });
      await centre.approves();

      const approved = await centre.said('CentreApproved');
      expect(approved).toMatchObject({ award: '3000000.00', approvedOn: '2022-10-20' });
      expect(approved).not.toHaveProperty('evaluationDueOn');
      expect(clausesOf(approved)).toEqual(['MH-2.4', 'SH-18.3', 'MH-2.2.1', 'MH-O4']);
      expect(basisOf(approved)[2]?.facts).toMatchObject({
        previousYearResearchExpense: '20000000.00',
        share: '0.15',
        cap: '3000000.00',
      });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '7000000.00',
        committed: '3000000.00',
      });

      await centre.requestsAward();
      await centre.isAuthorised();
      await centre.isPaid('3000000.00', '2022-10-28');
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '7000000.00',
        committed: '0.00',
        authorised: '0.00',
        paid: '3000000.00',
      });
    }),
  );

  it.each([
    ['municipal', '19999999.99', '2999999.99'],
    ['municipal', '40000000.00', '3000000.00'],
    ['national', '33333333.33', '4999999.99'],
    ['national', '40000000.00', '5000000.00'],
  ])('MH-O4: a %s centre that spent %s is awarded %s', (level, expense, award) =>
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      const body = level === 'national' ? 'ministry-of-science-and-technology' : undefined;
      await centre.isTakenToPanel({
        level,
        previousYearResearchExpense: expense,
        superiorRecognition: {
          recognisedBy: body ?? 'municipal-commission',
          recognitionDocument: '国科发基〔2019〕101号',
          recognisedOn: '2019-03-01',
          acceptanceDocument: '国科发基〔2022〕77号',
          acceptedOn: '2022-06-01',
        },
      });
      await centre.approves();
      expect(await centre.said('CentreApproved')).toMatchObject({ award });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({ committed: award });
    })(),
  );

  it(
    'MH-2.2.1: is given once to a centre, by two people',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await centre.isTakenToPanel();
      await centre.approves();
      await centre.requestsAward();

      const authorisation = `${centre.path}/award-requests/award-1/authorisation`;
      const maker = office.desk('finance-approver', 'commission-officer');
      expect(await maker.isRefused(authorisation)).toMatchObject({
        status: 422,
        code: 'CENTRE.AUTHORISER_IS_REQUESTER',
      });
      await centre.isAuthorised();
      await centre.isPaid('3000000.00', '2022-10-28');

      const again = { disbursementId: 'award-2' };
      const officer = office.desk('commission-officer');
      expect(await officer.isRefused(`${centre.path}/award-requests`, again)).toMatchObject({
        status: 422,
        code: 'CENTRE.AWARD_REQUESTED',
        clause: 'MH-2.2.1',
      });
      const approval = { fundId: CENTRE_FUND, matchingAmount: '1000000.00' };
      const approver = office.desk('commission-approver');
      expect(await approver.isRefused(`${centre.path}/approval`, approval)).toMatchObject({
        status: 422,
        code: 'CENTRE.NOT_AT_STEP',
      });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({ paid: '3000000.00' });
    }),
  );

  it(
    'MH-2.2.1: is given once to a centre, under whatever id it is applied for',
    inOffice(async (office) => {
      const first = await municipalCentreOf(office);
      const again = new CentreCase(office, PROGRAMME, { centreId: 'centre-1-again' });
      await first.applies();
      await again.applies({ title: '上海示例1号传感器 工程技术研究中心' });
      for (const each of [first, again]) {
        await each.isSelected();
        await each.approves();
      }
      expect(await again.said('CentreApprovalCancelled')).toMatchObject({
        code: 'FUNDING_CLAIM.TAKEN',
      });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '7000000.00',
        committed: '3000000.00',
      });
    }),
  );

  it(
    'MH-2.2.1: is not applied for again in a later year, once the centre has it',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await centre.isTakenToPanel();
      await centre.approves();
      office.comesTo('2023-09-15T10:00+08:00');
      const callId = 'call-centres-2023-09';
      await office.desk('commission-officer').gives('/calls', {
        ...SEPTEMBER_CALL,
        callId,
        year: 2023,
        opensAt: '2023-09-01T09:00:00+08:00',
        closesAt: '2023-09-28T17:00:00+08:00',
      });
      const content = municipalCentre(1);
      await centre.applicant.gives('/centres', { centreId: 'centre-later', callId, content });
      const refusal = await lastSaid(office, 'centre-centre-later', 'CentreRefused');
      expect(basisOf(refusal)).toMatchObject([
        {
          rule: 'once-per-centre',
          clause: 'MH-2.2.1',
          verdict: 'failed',
          facts: { awardedCentreIds: [centre.centreId] },
        },
      ]);
    }),
  );

  it(
    'MH-2.4: is cancelled, and can be tried again, when the fund has not enough',
    inOffice(async (office) => {
      const centres = [1, 2, 3, 4].map((unit) => new CentreCase(office, PROGRAMME, { unit }));
      await opensCentreProgramme(office, PROGRAMME);
      for (const centre of centres) await centre.applies();
      for (const [index, centre] of centres.entries()) {
        await centre.isSelected(index + 1);
        await centre.approves();
      }
      // 10,000,000.00 are enough for three awards of 3,000,000.00.
      const types = await Promise.all(centres.map(({ stream }) => typesOf(office, stream)));
      expect(types.map((each) => each.at(-1))).toEqual([
        'CentreApproved',
        'CentreApproved',
        'CentreApproved',
        'CentreApprovalCancelled',
      ]);
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '1000000.00',
        committed: '9000000.00',
      });

      await office.desk('finance-approver').gives(`/funds/${CENTRE_FUND}/adjustments`, {
        change: '2000000.00',
        reason: '年中预算调整',
        document: paper('闵财预〔2022〕33号', '2022-10-20'),
      });
      const [last] = centres.slice(-1);
      await last?.approves();
      expect(await last?.said('CentreApproved')).toMatchObject({ commitmentId: 'centre-4-2' });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({
        available: '0.00',
        committed: '12000000.00',
      });
    }),
  );
});

describe('a superior requirement to match (上级部门有明确匹配要求)', () => {
  it(
    'MH-2.2.2: replaces the formula, and the decision cites both',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await office.desk('commission-approver').gives('/policy-overrides', MATCHING);
      await centre.isTakenToPanel();
      await centre.approves({ matchingAmount: '4000000.00' });

      const approved = await centre.said('CentreApproved');
      expect(approved).toMatchObject({ award: '4000000.00' });
      expect(basisOf(approved).find(({ clause }) => clause === 'MH-2.2.2')).toMatchObject({
        verdict: 'passed',
        facts: {
          matchingAmount: '4000000.00',
          overriddenBy: [
            {
              overrideId: 'override-matching',
              documentNumber: '沪科规〔2022〕11号',
              article: '第十二条',
            },
          ],
        },
      });
      expect(await balancesOf(office, CENTRE_FUND)).toMatchObject({ committed: '4000000.00' });
    }),
  );

  it.each([
    ['a fen more than it asks', { matchingAmount: '4000000.01' }],
    ['no amount', {}],
  ])('MH-2.2.2: is not met by %s', (_what, over) =>
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      await office.desk('commission-approver').gives('/policy-overrides', MATCHING);
      await centre.isTakenToPanel();
      const approval = { fundId: CENTRE_FUND, ...over };
      expect(
        await office.desk('commission-approver').isRefused(`${centre.path}/approval`, approval),
      ).toMatchObject({
        status: 422,
        code: 'CENTRE.MATCHING_NOT_IN_ORDER',
        clause: 'MH-2.2.2',
      });
    })(),
  );

  it(
    'MH-2.2.2: that was withdrawn replaces nothing',
    inOffice(async (office) => {
      const centre = await municipalCentreOf(office);
      const approver = office.desk('commission-approver');
      await approver.gives('/policy-overrides', MATCHING);
      await approver.gives(`/policy-overrides/${MATCHING.overrideId}/withdrawal`, {
        policyVersion: 'minhang-2021',
        reason: '上级文件已废止',
        document: paper('沪科规〔2022〕15号', '2022-10-01'),
      });
      await centre.isTakenToPanel();
      await centre.approves();
      expect(await centre.said('CentreApproved')).toMatchObject({ award: '3000000.00' });
    }),
  );
});
