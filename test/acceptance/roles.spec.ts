import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '@grants/application';
import { inOffice, openOffice } from './office/office.ts';
import type { Office } from './office/office.ts';

const OFFICES = [
  'commission-officer',
  'commission-approver',
  'town-officer',
  'economic-officer',
  'finance-officer',
  'finance-approver',
  'government-office',
  'credit-officer',
  'supervisor',
];

/** Who may do what, by route, written down from the duties of the bodies in the policy texts. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  '/calls': ['commission-officer', 'commission-approver'],
  '/calls/{callId}/extension': ['commission-approver'],
  '/calls/{callId}/withdrawal': ['commission-approver'],

  '/applications': ['applicant'],
  '/applications/{applicationId}/paper-copy': ['commission-officer'],
  '/applications/{applicationId}/completion': ['applicant'],
  '/applications/{applicationId}/return': ['commission-officer'],
  '/applications/{applicationId}/refusal': ['commission-approver'],
  '/applications/{applicationId}/withdrawal': ['applicant'],
  '/applications/{applicationId}/follow-up': ['commission-officer'],
  '/applications/{applicationId}/preliminary-opinions': [
    'commission-officer',
    'economic-officer',
    'finance-officer',
  ],
  '/applications/{applicationId}/experts': ['commission-officer'],
  '/applications/{applicationId}/experts/{expertId}/recusal': ['commission-officer', 'expert'],
  '/applications/{applicationId}/scores': ['expert'],
  '/applications/{applicationId}/score-corrections': ['expert'],
  '/applications/{applicationId}/expert-review/conclusion': ['commission-officer'],
  '/applications/{applicationId}/government-consent': ['government-office'],
  '/applications/{applicationId}/approval': ['commission-approver'],
  '/applications/{applicationId}/holds': ['supervisor'],
  '/applications/{applicationId}/holds/{holdId}/release': ['supervisor'],

  '/eligibility': [...OFFICES, 'applicant'],

  '/centres': ['applicant'],
  '/centres/{centreId}/completion': ['applicant'],
  '/centres/{centreId}/withdrawal': ['applicant'],
  '/centres/{centreId}/recommendation': ['town-officer'],
  '/centres/{centreId}/preliminary-check': ['commission-officer'],
  '/centres/{centreId}/reviews': ['expert'],
  '/centres/{centreId}/panel-consultation': ['commission-officer'],
  '/centres/{centreId}/refusal': ['commission-approver'],
  '/centres/{centreId}/approval': ['commission-approver'],
  '/centres/{centreId}/plaque': ['commission-officer'],
  '/centres/{centreId}/evaluation': ['commission-officer'],
  '/centres/{centreId}/award-requests': ['commission-officer'],
  '/centres/{centreId}/award-requests/{disbursementId}/authorisation': ['finance-approver'],
  '/centres/{centreId}/award-requests/{disbursementId}/payment': ['finance-officer'],
  '/centres/{centreId}/award-requests/{disbursementId}/cancellation': [
    'finance-officer',
    'finance-approver',
  ],
  '/centres/{centreId}/award-requests/{disbursementId}/returns': ['finance-officer'],
  '/centres/{centreId}/award-requests/{disbursementId}/payment-reversals': ['finance-approver'],
  '/centres/{centreId}/payee-account': ['finance-officer', 'commission-officer'],
  '/centres/{centreId}/municipal-recommendation': ['commission-officer'],

  '/recognitions': ['applicant'],
  '/recognitions/{recognitionId}/completion': ['applicant'],
  '/recognitions/{recognitionId}/withdrawal': ['applicant'],
  '/recognitions/{recognitionId}/recommendation': ['commission-officer', 'district-officer'],
  '/recognitions/{recognitionId}/samples': ['project-centre-officer'],
  '/recognitions/{recognitionId}/reviews': ['expert'],
  '/recognitions/{recognitionId}/review-conclusion': ['municipal-officer'],
  '/recognitions/{recognitionId}/consultation': ['municipal-officer'],
  '/recognitions/{recognitionId}/notice': ['municipal-officer'],
  '/recognitions/{recognitionId}/objections': ['municipal-officer'],
  '/recognitions/{recognitionId}/objections/{objectionId}/review': ['municipal-officer'],
  '/recognitions/{recognitionId}/recognition': ['municipal-officer'],
  '/recognitions/{recognitionId}/changes': ['applicant'],
  '/recognitions/{recognitionId}/changes/{changeId}/review': ['project-centre-officer'],
  '/recognitions/{recognitionId}/changes/{changeId}/reissue': ['municipal-officer'],
  '/recognitions/{recognitionId}/implementation-reports': ['applicant'],
  '/recognitions/{recognitionId}/support': ['municipal-officer'],
  '/recognitions/{recognitionId}/revocation': ['municipal-officer'],
  '/recognitions/{recognitionId}/declined-revocations': ['municipal-officer'],
  '/sampling-draws': ['project-centre-officer'],

  '/treasury/batches/{batchId}/discrepancies/{discrepancyId}/waiver': [
    'finance-approver',
    'supervisor',
  ],

  '/policy-overrides': ['commission-approver'],
  '/policy-overrides/{overrideId}/withdrawal': ['commission-approver'],

  '/projects/{projectId}/contract': ['commission-officer'],
  '/projects/{projectId}/tranches': ['commission-officer'],
  '/projects/{projectId}/tranches/{disbursementId}/authorisation': ['finance-approver'],
  '/projects/{projectId}/tranches/{disbursementId}/payment': ['finance-officer'],
  '/projects/{projectId}/tranches/{disbursementId}/cancellation': [
    'finance-officer',
    'finance-approver',
  ],
  '/projects/{projectId}/tranches/{disbursementId}/returns': ['finance-officer'],
  '/projects/{projectId}/tranches/{disbursementId}/payment-reversals': ['finance-approver'],
  '/projects/{projectId}/payee-account': ['finance-officer', 'commission-officer'],
  '/projects/{projectId}/adjustments': ['applicant'],
  '/projects/{projectId}/adjustments/{adjustmentId}/approval': ['commission-approver'],
  '/projects/{projectId}/adjustments/{adjustmentId}/refusal': ['commission-approver'],
  '/projects/{projectId}/budget-adjustments': ['applicant'],
  '/projects/{projectId}/related-party-findings': ['commission-officer', 'auditor', 'supervisor'],
  '/projects/{projectId}/inspections': ['commission-officer'],
  '/projects/{projectId}/audit-opinions': ['auditor'],
  '/projects/{projectId}/on-site-opinions': ['commission-officer'],
  '/projects/{projectId}/acceptance': ['commission-approver'],
  '/projects/{projectId}/reconsideration': ['applicant'],
  '/projects/{projectId}/reconsideration/conclusion': ['commission-approver'],
  '/projects/{projectId}/diligence-finding': ['commission-approver'],
  '/projects/{projectId}/termination': ['commission-approver'],
  '/projects/{projectId}/revocation': ['commission-approver'],
  '/projects/{projectId}/recoveries': ['finance-approver'],
  '/projects/{projectId}/recoveries/{recoveryId}/receipts': ['finance-officer'],
  '/projects/{projectId}/recovery-reviews/{caseId}/conclusion': [
    'commission-approver',
    'finance-approver',
  ],
  '/projects/{projectId}/recoveries/{recoveryId}/receipt-reversals': ['finance-approver'],
  '/projects/{projectId}/recoveries/{recoveryId}/write-offs': ['finance-officer'],
  '/projects/{projectId}/recoveries/{recoveryId}/write-offs/{writeOffId}/approval': [
    'finance-approver',
  ],
  '/projects/{projectId}/recoveries/{recoveryId}/write-offs/{writeOffId}/refusal': [
    'finance-approver',
  ],
  '/projects/{projectId}/holds': ['supervisor'],
  '/projects/{projectId}/holds/{holdId}/release': ['supervisor'],

  '/funds': ['finance-officer', 'finance-approver'],
  '/funds/{fundId}/adjustments': ['finance-approver'],
  '/funds/{fundId}/authorisation-thresholds': ['finance-approver'],
  '/funds/{fundId}/transfers': ['finance-officer'],
  '/funds/{fundId}/transfers/{transferId}/approval': ['finance-approver'],
  '/funds/{fundId}/transfers/{transferId}/refusal': ['finance-approver'],
  '/funds/{fundId}/year-end-closes': ['finance-approver'],
  '/funds/{fundId}/lapses': ['finance-approver'],

  '/credit/units/{creditCode}/violations': ['credit-officer'],
  '/credit/units/{creditCode}/violations/{violationId}/withdrawal': ['credit-officer'],
  '/credit/units/{creditCode}/bans': ['credit-officer'],
  '/credit/units/{creditCode}/bans/{banId}/lift': ['credit-officer'],
  '/credit/units/{creditCode}/bans/{banId}/annulment': ['credit-officer', 'supervisor'],
  '/credit/units/{creditCode}/bans/{banId}/expiry': ['credit-officer'],
  '/credit/units/{creditCode}/bans/{banId}/appeals': ['applicant', 'credit-officer'],
  '/credit/units/{creditCode}/bans/{banId}/appeals/{appealId}/conclusion': ['supervisor'],
  '/credit/units/{creditCode}/successions': ['credit-officer'],
  '/credit/units/{creditCode}/successions/{linkId}/withdrawal': ['credit-officer'],
  '/credit/units/{creditCode}/code-attestation': ['credit-officer'],
  '/credit/persons/{personRef}/violations': ['credit-officer'],
  '/credit/persons/{personRef}/violations/{violationId}/withdrawal': ['credit-officer'],
  '/credit/persons/reference': ['credit-officer', 'commission-officer', 'applicant'],
  '/credit/persons/{personRef}/integrity-entries': ['credit-officer'],
  '/credit/persons/{personRef}/integrity-entries/{entryId}/withdrawal': ['credit-officer'],

  '/external-awards': ['importer'],
  '/duplicates/check': [...OFFICES, 'auditor', 'applicant'],
  '/duplicate-cases': ['supervisor'],
  '/duplicate-cases/{caseId}/confirmation': ['supervisor', 'commission-approver'],
  '/duplicate-cases/{caseId}/dismissal': ['supervisor', 'commission-approver'],
  '/duplicate-cases/{caseId}/follow-up': ['supervisor', 'commission-approver'],
  '/duplicate-cases/{caseId}/overturning': ['supervisor'],
};

type Routes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The published routes of a method; the public side lies elsewhere and is open to everybody. */
async function published(method: 'get' | 'post'): Promise<readonly string[]> {
  const text = await readFile(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8');
  const { paths } = JSON.parse(text) as { paths: Routes };
  return Object.entries(paths)
    .filter(([path, route]) => path.startsWith('/api/v1/') && method in route)
    .map(([path]) => path.replace('/api/v1', ''));
}

/** A route to one thing: every id in it is one that could be. */
const addressed = (route: string) =>
  route.replace('{creditCode}', '91310112MA1GB00018').replaceAll(/\{\w+\}/g, 'some-1');

describe('every route that is posted to', () => {
  it('has a row in the table of who may', async () => {
    expect((await published('post')).toSorted()).toEqual(Object.keys(MAY).toSorted());
  });

  // One office for all: no command here is ever accepted.
  let office: Office;
  beforeAll(async () => {
    office = await openOffice('2022-03-01T09:00+08:00');
  });
  afterAll(() => office.close());

  it.each(Object.entries(MAY))(
    '%s is open to %j and closed to every other role',
    async (route, roles) => {
      const answers: Record<string, number> = {};
      for (const role of ROLES) {
        const request = { method: 'POST', path: addressed(route), body: {} } as const;
        answers[role] = (await office.desk(role).asks(request)).status;
      }
      const refused = ROLES.filter((role) => answers[role] === 403);

      expect(refused).toEqual(ROLES.filter((role) => !roles.includes(role)));
      expect(await office.events()).toEqual([]);
    },
  );
});

describe('without a token', () => {
  it(
    'nothing but health is answered',
    inOffice(async (office) => {
      for (const method of ['get', 'post'] as const) {
        for (const route of await published(method)) {
          const request = {
            method: method.toUpperCase() as 'GET' | 'POST',
            path: addressed(route),
          };
          const { status } = await office.sends(request);
          expect([route, status]).toEqual([route, route === '/health' ? 200 : 401]);
        }
      }
    }),
  );

  it.each([
    ['no bearer', 'Basic YWRtaW46YWRtaW4='],
    ['no token', 'Bearer'],
    ['a token that nobody signed', `Bearer ${unsigned()}`],
  ])('%s is no token', (_what, authorization) =>
    inOffice(async (office) => {
      const reply = await office.sends({
        method: 'GET',
        path: '/calls',
        headers: { authorization },
      });

      expect(reply).toMatchObject({ status: 401, body: { code: 'AUTH.UNAUTHENTICATED' } });
      expect(reply.headers['www-authenticate']).toBe('Bearer');
    })(),
  );

  it(
    'nor with one that has expired',
    inOffice(async (office) => {
      const token = await office.token('supervisor', 1);
      const ask = () =>
        office.sends({
          method: 'GET',
          path: '/calls',
          headers: { authorization: `Bearer ${token}` },
        });
      office.clock.advanceBy({ hours: 23, minutes: 59 });
      expect((await ask()).status).toBe(200);
      office.clock.advanceBy({ minutes: 1 });
      expect((await ask()).status).toBe(401);
    }),
  );
});

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'li', roles: ['supervisor'], iss: 'grants-ledger', exp: 4102444800 };
  return `${part({ alg: 'none' })}.${part(claims)}.${part({})}`;
}
