import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { CentreCase, opensCentreProgramme } from './office/centre-case.ts';
import { applicationContent, CALL_2022, enterprise, paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { approvedProject } from './office/project-case.ts';
import { RecognitionCase, transformation } from './office/recognition-case.ts';
import { typesOf } from './office/recorded.ts';

const recordOf = (n: number) => `/credit/units/${unitCode(n)}`;
const document = paper('闵科信〔2022〕9号', '2022-03-01');
const MISTYPED = `${unitCode(1).slice(0, 17)}${unitCode(1).endsWith('X') ? 'Y' : 'X'}`;
const SUPPORT = { amount: '500000.00', document: paper('沪科扶〔2022〕5号', '2022-05-11') };

function bans(office: Office, firstDay: string, over: object = {}): Promise<Json> {
  return office.desk('credit-officer').gives(`${recordOf(1)}/bans`, {
    banId: 'B-1',
    ground: 'misreporting',
    firstDay,
    programmes: ['high-tech-transformation'],
    document: paper('沪科〔2022〕31号', firstDay),
    ...over,
  });
}

function lifts(office: Office, banId: string, liftedOn: string): Promise<Json> {
  return office.desk('credit-officer').gives(`${recordOf(1)}/bans/${banId}/lift`, {
    liftedOn,
    reason: '行政复议撤销',
    document: paper('沪府复〔2022〕8号', liftedOn),
  });
}

function isHeld({ holds }: Json): boolean {
  return Array.isArray(holds) && holds.includes('ban-B-1');
}

/** The first unit is absorbed by the second. */
function merges(office: Office): Promise<Json> {
  return office.desk('credit-officer').gives(`${recordOf(1)}/successions`, {
    linkId: 'L-1',
    kind: 'merger',
    toCreditCode: unitCode(2),
    effectiveOn: '2022-03-01',
    document,
  });
}

describe('SH-18.3: at the gate, a ban is named with its clause, its last day and its way', () => {
  it(
    'to the unit that absorbed a banned one (MH-1.1.6)',
    inOffice(async (office) => {
      await publishesCall(office);
      await bans(office, '2022-03-01');
      await merges(office);
      const application = new ApplicationCase(office, 2);
      await application.submits();

      const { status, endReason } = await application.stands();
      expect(status).toBe('refused');
      expect(endReason).toContain(
        `Ban B-1 (SH-18.3, of unit ${unitCode(1)} over L-1 (merger)) is in force to 2025-02-28`,
      );
    }),
  );

  it(
    'to a host, when it names the programme of the centre, and not otherwise',
    inOffice(async (office) => {
      await opensCentreProgramme(office, 'district-centre');
      await bans(office, '2022-03-01');
      const open = new CentreCase(office, 'district-centre', { centreId: 'centre-open' });
      await open.applies();
      expect(await office.desk('supervisor').reads(open.path)).toMatchObject({
        status: 'submitted',
      });

      await bans(office, '2022-05-16', { banId: 'B-2', programmes: ['district-centre'] });
      const closed = new CentreCase(office, 'district-centre', { centreId: 'centre-closed' });
      await closed.applies();
      expect(await office.desk('supervisor').reads(closed.path)).toMatchObject({
        status: 'refused',
        endReason: expect.stringContaining('no-centre-ban (SH-18.3)'),
      });
      // The one that came before the ban is held, and not approved.
      expect(await office.desk('supervisor').reads(open.path)).toMatchObject({
        holds: ['ban-B-2'],
      });
    }),
  );

  it(
    'and a look before the submission says the same',
    inOffice(async (office) => {
      await publishesCall(office);
      await bans(office, '2022-03-01');
      const applicant = office.desk('applicant', unitCode(1));
      const content = applicationContent(1);
      const proposed = { kind: 'project', callId: CALL_2022.callId, content };
      const asked = { method: 'POST', path: '/eligibility', body: { proposed } } as const;
      const { body: report } = await applicant.asks(asked);

      expect(report['outcome']).toBe('not-eligible');
      expect(report['findings']).toContainEqual(
        expect.objectContaining({
          rule: 'no-active-ban',
          verdict: 'failed',
          facts: {
            recordRevision: 0,
            onDay: '2022-03-01',
            bans: [
              { banId: 'B-1', clause: 'SH-18.3', firstDay: '2022-03-01', lastDay: '2025-02-28' },
            ],
          },
        }),
      );
    }),
  );
});

describe('GB 32100: a code whose check digit is wrong', () => {
  const lead = { ...enterprise(1), creditCode: MISTYPED };

  it(
    'is refused with how to go on, records nothing, and is taken once it is attested',
    inOffice(async (office) => {
      await publishesCall(office);
      office.comesTo('2022-03-10T10:00+08:00');
      const applicant = office.desk('applicant', MISTYPED);
      const content = applicationContent(1, { lead });
      const body = { applicationId: 'app-1', callId: CALL_2022.callId, content };
      const answer = {
        status: 422,
        code: 'APPLICATION.CODE_UNATTESTED',
        detail: expect.stringContaining('attest'),
        facts: { creditCode: MISTYPED },
      };
      expect(await applicant.isRefused('/applications', body)).toMatchObject(answer);
      const proposed = { kind: 'project', callId: CALL_2022.callId, content };
      expect(await applicant.isRefused('/eligibility', { proposed })).toMatchObject(answer);
      expect(await typesOf(office, 'application-app-1')).toEqual([]);

      await office
        .desk('credit-officer')
        .gives(`/credit/units/${MISTYPED}/code-attestation`, { unitName: '示例', document });
      await applicant.gives('/applications', body);
      expect(await typesOf(office, 'application-app-1')).toEqual(['ApplicationSubmitted']);
    }),
  );

  it(
    'is refused for a recognition, too',
    inOffice(async (office) => {
      const refused = await office.desk('applicant', MISTYPED).isRefused('/recognitions', {
        recognitionId: 'recognition-1',
        district: '闵行区',
        content: transformation(1, { applicant: lead }),
      });
      expect(refused).toMatchObject({ status: 422, code: 'RECOGNITION.CODE_UNATTESTED' });
    }),
  );
});

describe('SH-18.2, SH-18.3: a ban stops what the unit has', () => {
  it(
    'an application for recognition, to the day after its last day',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      // A ban that is over on the eve of the recognition, and one that another lift ends.
      await bans(office, '2022-04-29');
      office.comesTo('2022-05-10T10:00+08:00');
      expect(await office.desk('supervisor').reads(recognition.path)).toMatchObject({
        holds: ['ban-B-1'],
      });
      const recognised = {
        batch: '2022年第3批',
        projectNumber: '202203001',
        certificateNumber: 'ZH-2022-03001',
        recognisedOn: '2022-05-10',
      };
      const officer = office.desk('municipal-officer');
      expect(await officer.isRefused(`${recognition.path}/recognition`, recognised)).toMatchObject({
        status: 422,
        clause: 'SH-18.3',
      });

      await lifts(office, 'B-1', '2022-05-10');
      expect(await office.desk('supervisor').reads(recognition.path)).toMatchObject({ holds: [] });
      await officer.gives(`${recognition.path}/recognition`, recognised);
    }),
  );

  it(
    'the benefits of a recognition in force: support of a day before it stays in order',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      await recognition.isRecognised();
      office.comesTo('2022-06-20T10:00+08:00');
      await bans(office, '2022-06-10');
      const officer = office.desk('municipal-officer');
      const path = `${recognition.path}/support`;
      const support = (supportId: string, paidOn: string) => ({ supportId, paidOn, ...SUPPORT });

      expect(await officer.isRefused(path, support('S-1', '2022-06-10'))).toMatchObject({
        status: 422,
        code: 'RECOGNITION.BENEFITS_STOPPED',
        clause: 'SH-18.2',
        facts: { paidOn: '2022-06-10', holds: [{ sourceId: 'B-1', until: '2025-06-09' }] },
      });
      await officer.gives(path, support('S-0', '2022-06-09'));
      await lifts(office, 'B-1', '2022-06-10');
      await officer.gives(path, support('S-1', '2022-06-10'));
    }),
  );

  it(
    'and only the end of the last of several bans frees it (MH-1.1.6)',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      await bans(office, '2022-06-13');
      await bans(office, '2022-06-13', { banId: 'B-2', programmes: ['key-core-technology'] });
      expect(await application.stands()).toMatchObject({ holds: ['ban-B-1', 'ban-B-2'] });

      office.comesTo('2022-06-14T09:00+08:00');
      await lifts(office, 'B-1', '2022-06-14');
      expect(await application.stands()).toMatchObject({ holds: ['ban-B-2'] });
      const approver = office.desk('commission-approver');
      const approval = { projectId: 'project-1', fundId: FUND, award: '3000000.00' };
      expect(await approver.isRefused(`${application.path}/approval`, approval)).toMatchObject({
        code: 'APPLICATION.HELD',
      });
      await lifts(office, 'B-2', '2022-06-14');
      await application.approves('3000000.00');
      expect(await application.stands()).toMatchObject({ status: 'approved', holds: [] });
    }),
  );

  it(
    'imposed while an approval is under way: whichever comes first, nothing is paid',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const application = await new ApplicationCase(office).isTakenTo('consented');
      office.comesTo('2022-06-15T11:00+08:00');
      const approval = { projectId: 'project-1', fundId: FUND, award: '3000000.00' };
      await Promise.all([
        office
          .desk('commission-approver')
          .asks({ method: 'POST', path: `${application.path}/approval`, body: approval }),
        bans(office, '2022-06-15'),
      ]);
      await office.settled();

      expect(await application.stands()).toMatchObject({ holds: ['ban-B-1'] });
      const project = await office
        .desk('supervisor')
        .asks({ method: 'GET', path: '/projects/project-1' });
      const isSafe = project.status === 404 || isHeld(project.body);
      expect(isSafe).toBe(true);
    }),
  );

  it(
    'a project that is running: a payment says until when it is stopped',
    inOffice(async (office) => {
      await appropriates(office, '10000000.00');
      await publishesCall(office);
      const project = await approvedProject(office);
      await project.signsContract();
      await project.requestsTranche('first');
      await bans(office, '2022-07-12');
      const path = `${project.path}/tranches/first-1/authorisation`;
      expect(await office.desk('finance-approver').isRefused(path)).toMatchObject({
        code: 'PROJECT.ON_HOLD',
        facts: { holds: [{ holdId: 'ban-B-1', until: '2025-07-11' }] },
      });
      // Its last day is over; nobody has recorded that.
      office.comesTo('2025-07-12T09:00+08:00');
      await project.authorises('first-1');
    }),
  );
});

describe('SH-18.2: two years unfiled in total are proposed to an officer', () => {
  const proposals = (office: Office, asOf: string) =>
    office.desk('municipal-officer').reads(`/recognitions/revocation-proposals?asOf=${asOf}`);

  it(
    'from the day after the second report was due, and not again for years it was declined for',
    inOffice(async (office) => {
      // In force from 2022-06-01 to 2025-05-31: reports on 2022 to 2025, by 31 March of the next.
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      await recognition.isRecognised();
      office.comesTo('2025-06-01T09:00+08:00');

      expect(itemsOf(await proposals(office, '2024-03-31'))).toEqual([]);
      expect(itemsOf(await proposals(office, '2024-04-01'))).toMatchObject([
        {
          recognitionId: recognition.recognitionId,
          applicantCreditCode: unitCode(1),
          unfiledYears: [2022, 2023],
          filedYears: [],
          declinedYears: [],
          finding: { clause: 'SH-18.2', verdict: 'passed', facts: { required: 2 } },
        },
      ]);

      const declined = { declinedOn: '2024-05-06', reason: '疫情影响，已承诺补报', document };
      const officer = office.desk('municipal-officer');
      await officer.gives(`${recognition.path}/declined-revocations`, declined);
      expect(itemsOf(await proposals(office, '2024-05-06'))).toEqual([]);
      expect(itemsOf(await proposals(office, '2024-05-05'))).toHaveLength(1);
      expect(itemsOf(await proposals(office, '2025-04-01'))).toMatchObject([
        { unfiledYears: [2022, 2023, 2024], declinedYears: [2022, 2023] },
      ]);
      const again = { ...declined, declinedOn: '2024-06-01' };
      expect(
        await officer.isRefused(`${recognition.path}/declined-revocations`, again),
      ).toMatchObject({ status: 422, code: 'RECOGNITION.REVOCATION_DECLINED', clause: 'SH-18.2' });

      await recognition.isRevoked('two-years-unfiled', '2025-06-01');
      expect(itemsOf(await proposals(office, '2025-06-01'))).toEqual([]);
    }),
  );

  it(
    'and is not declined where there is nothing to propose',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      await recognition.isRecognised();
      office.comesTo('2023-04-01T09:00+08:00');
      expect(
        await office
          .desk('municipal-officer')
          .isRefused(`${recognition.path}/declined-revocations`, {
            declinedOn: '2023-04-01',
            reason: '无',
            document,
          }),
      ).toMatchObject({ code: 'RECOGNITION.NOT_REVOCABLE', facts: { unfiledYears: [2022] } });
    }),
  );
});

describe('MH-1.6.16: a member in the research-integrity list', () => {
  it(
    'is shown to who reviews, until the entry is withdrawn, and refuses nothing',
    inOffice(async (office) => {
      await publishesCall(office);
      const leader = { personRef: 'p-listed', name: '张示例', duty: '项目负责人' };
      const application = new ApplicationCase(office);
      const person = '/credit/persons/p-listed/integrity-entries';
      const officer = office.desk('credit-officer');
      await officer.gives(person, { entryId: 'E-1', projectId: 'P-2019-1', document });
      await application.submits({ leader });
      expect(await application.stands()).toMatchObject({ status: 'submitted', holds: [] });

      const listed = async (role: 'commission-officer' | 'expert') =>
        office.desk(role).asks({ method: 'GET', path: `${application.path}/listed-members` });
      expect(await listed('commission-officer')).toMatchObject({
        status: 200,
        body: [{ personRef: 'p-listed', entryId: 'E-1', projectId: 'P-2019-1', document }],
      });
      expect((await listed('expert')).status).toBe(403);
      const withdrawal = { reason: '录入有误', document };
      await officer.gives(`${person}/E-1/withdrawal`, withdrawal);
      expect((await listed('commission-officer')).body).toEqual([]);
    }),
  );
});

describe('MH-1.6.16: people are known by a keyed hash', () => {
  it(
    'of an identity number that is right, the same each time, and nothing is written',
    inOffice(async (office) => {
      const officer = office.desk('credit-officer');
      const reference = async () => {
        const body = { identityNumber: '11010519491231002x' };
        return officer.asks({ method: 'POST', path: '/credit/persons/reference', body });
      };
      const answer = await reference();
      expect(answer).toMatchObject({
        status: 200,
        body: { personRef: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      expect((await reference()).body).toEqual(answer.body);
      const wrong = { identityNumber: '110105194912310021' };
      const refusal = await officer.isRefused('/credit/persons/reference', wrong);
      expect(refusal).toMatchObject({ status: 400, errors: [{ field: 'identityNumber' }] });
      expect(JSON.stringify(refusal)).not.toContain(wrong.identityNumber);
      expect(await office.events()).toEqual([]);
    }),
  );
});
