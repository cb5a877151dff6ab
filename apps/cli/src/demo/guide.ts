import type { AccessTokens } from '@grants/api';
import { ROLES } from '@grants/application';
import type { Role } from '@grants/application';
import { offices } from '../story/cast/offices.ts';
import { ROLE_WORDS } from '../words.ts';
import { unit } from './cast/units.ts';

/** Where to begin in the story: a project with most of what can happen to one that is passed. */
export const PROJECT_WORTH_REPLAYING = 'P21-02';

/** Who stands for each role of the story. */
const ACTORS: Readonly<Record<Role, string>> = {
  applicant: unit('numericalControl').creditCode,
  'commission-officer': offices.commissionOfficer.id,
  'commission-approver': offices.commissionApprover.id,
  'town-officer': offices.townOfficer.id,
  'economic-officer': offices.economicOfficer.id,
  'finance-officer': offices.financeOfficer.id,
  'finance-approver': offices.financeApprover.id,
  'government-office': offices.governmentOffice.id,
  'district-officer': offices.districtOfficer.id,
  'project-centre-officer': offices.projectCentreOfficer.id,
  'municipal-officer': offices.municipalOfficer.id,
  expert: 'expert-E1',
  auditor: offices.auditor.id,
  'credit-officer': offices.creditOfficer.id,
  supervisor: offices.supervisor.id,
  importer: offices.importer.id,
  'reporting-system': 'report-service',
  administrator: 'administrator',
};

/** What to ask the demo, each with the role that may. */
const QUESTIONS: readonly (readonly [meaning: string, role: Role, path: string])[] = [
  [
    'a project, event by event 项目全过程',
    'supervisor',
    `projects/${PROJECT_WORTH_REPLAYING}/history`,
  ],
  ['a fund, which sums to zero 试算平衡', 'finance-officer', 'funds/FD-2022/trial-balance'],
  ['the same on a date 按日期', 'finance-officer', 'funds/FD-2022/trial-balance?asOf=2022-12-31'],
  ['what does not tie: nothing 勾稽核对', 'finance-officer', 'tie-out'],
  ['whose money paid 拨付台账', 'finance-officer', 'reports/disbursements?projectId=P23-12'],
  ['where list and ledger differ 对账差异', 'supervisor', 'treasury/discrepancies'],
  ['who is banned 科研信用', 'credit-officer', 'credit/blacklist'],
  ['suspected second support 重复支持', 'supervisor', 'duplicate-cases'],
  ['R&D centres 创新研发中心', 'supervisor', 'centres'],
  ['a recognition, event by event 认定全过程', 'supervisor', 'recognitions/TP22-01/history'],
  ['what is its own 申报单位视角', 'applicant', 'applications'],
];

export interface GuideOptions {
  readonly url: string;
  readonly dataFolder: string;
  readonly tokens: AccessTokens;
}

/** What a newcomer to the demo needs: a token for each role, and lines that are ready to be run. */
export async function guideToTheDemo({ url, dataFolder, tokens }: GuideOptions): Promise<string> {
  const signIns: string[] = [];
  const exports: string[] = [];
  for (const role of ROLES) {
    const token = await tokens.issue({ actorId: ACTORS[role], roles: [role] });
    signIns.push(`${role} ${ROLE_WORDS[role]}\n${url}/console/#token=${token}`);
    exports.push(`export ${variableOf(role)}=${token}`);
  }
  const lines = ['', 'Links that sign in to the console, one for each role 控制台登录链接:', ''];
  lines.push(...signIns, '', 'The same tokens, ready for a shell:', '', ...exports);
  lines.push('', 'Questions to ask:', '');
  for (const [meaning, role, path] of QUESTIONS) {
    lines.push(`# ${meaning}`);
    lines.push(`curl -s -H "Authorization: Bearer $${variableOf(role)}" '${url}/api/v1/${path}'`);
  }
  const grants = `npm run -s grants -- --data ${dataFolder}`;
  lines.push('', 'While this runs, in another terminal:', '');
  lines.push(`${grants} replay project ${PROJECT_WORTH_REPLAYING}`, `${grants} ledger`);
  lines.push(`${grants} verify`, '', 'The story is told in docs/how-to/read-the-demo.md', '');
  return lines.join('\n');
}

/** `finance-officer` is `FINANCE_OFFICER`. */
function variableOf(role: Role): string {
  return role.toUpperCase().replaceAll('-', '_');
}
