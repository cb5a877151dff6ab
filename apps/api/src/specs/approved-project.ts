import type { Role } from '@grants/application';
import { applicationBody, callBody, document, fundBody, UNIT } from './bodies.ts';
import type { OpenedApi } from './opened-api.ts';

const APPLICATION = `/api/v1/applications/${applicationBody.applicationId}`;
const EXPERTS = ['E-1', 'E-2', 'E-3', 'E-4', 'E-5'];
/** Units of the experts: none of them the applicant's. */
const EXPERT_UNIT = '91310112000000000X';
const OPINIONS = [
  ['commission-officer', 'science-and-technology-commission'],
  ['economic-officer', 'economic-commission'],
  ['finance-officer', 'finance-bureau'],
] as const;

type Step = readonly [path: string, body: object, as: Role, actor?: string];

const scores = { regionalBenefit: 85, advancement: 85, foresight: 85, applicability: 85 };

/** From the appropriation to the approval, each step by who may take it. */
const STEPS: readonly Step[] = [
  ['/api/v1/funds', fundBody, 'finance-officer'],
  ['/api/v1/calls', callBody, 'commission-officer'],
  ['/api/v1/applications', applicationBody, 'applicant', UNIT],
  [
    `${APPLICATION}/paper-copy`,
    { receivedOn: '2022-03-01', receivedBy: '窗口' },
    'commission-officer',
  ],
  ...OPINIONS.map(([as, body]): Step => [
    `${APPLICATION}/preliminary-opinions`,
    { body, opinion: 'pass', comment: '符合' },
    as,
  ]),
  ...EXPERTS.map((expertId): Step => [
    `${APPLICATION}/experts`,
    { expertId, field: '集成电路', unitCreditCode: EXPERT_UNIT },
    'commission-officer',
  ]),
  ...EXPERTS.map((expertId): Step => [
    `${APPLICATION}/scores`,
    { scores, opinion: '可行' },
    'expert',
    expertId,
  ]),
  [`${APPLICATION}/expert-review/conclusion`, {}, 'commission-officer'],
  [`${APPLICATION}/government-consent`, { document }, 'government-office'],
  [
    `${APPLICATION}/approval`,
    { projectId: 'P-2022-0001', fundId: fundBody.fundId, award: '3000000.00' },
    'commission-approver',
  ],
];

/** Takes an application to its approval, and waits until funds are committed and the project open. */
export async function approveProject(api: OpenedApi): Promise<void> {
  for (const [path, body, as, actor = as] of STEPS) {
    const headers = { prefer: 'wait=5' };
    const answer = await api.post(path, body, { as, actor, headers });
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  }
}
