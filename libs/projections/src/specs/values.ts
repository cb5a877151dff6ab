import type {
  OfficialDocument,
  PayeeAccount,
  ProjectBudget,
  SubmittedDocument,
  Unit,
} from '@grants/domain';
import { calendarDate, creditCode, instant, yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';

/** Values the sample events are made of. Units and people are invented. */
export const CREDIT_CODE = creditCode('91310112MA1GB00001');
export const OTHER_CREDIT_CODE = creditCode('91310112MA1GB00002');

export const LEAD: Unit = {
  creditCode: CREDIT_CODE,
  name: '上海虚构芯片有限公司',
  kind: 'enterprise',
  registeredDistrict: '闵行区',
  taxDistrict: '闵行区',
};

export const LEADER = { personRef: 'p-0001', name: '某甲', duty: '项目负责人' } as const;

export const DOCUMENT: OfficialDocument = {
  number: '闵科委〔2022〕1号',
  date: calendarDate('2022-01-10'),
};

export const SUBMITTED_DOCUMENT: SubmittedDocument = {
  kind: 'application-form',
  name: '申请表.pdf',
  sha256: 'a'.repeat(64),
};

export const ACCOUNT: PayeeAccount = {
  holder: '上海虚构芯片有限公司',
  accountNumber: '31050100000000000001',
  bank: '虚构银行闵行支行',
};

export const BUDGET: ProjectBudget = {
  totalInvestment: yuan('2000000.00'),
  selfRaised: yuan('1000000.00'),
  grantRequested: yuan('1000000.00'),
  lines: [],
};

export const BASIS: Basis = [
  { rule: 'award-cap', clause: 'MH-O2', verdict: 'passed', facts: { cap: '1000000.00' } },
  { rule: 'consent', clause: 'MH-1.4.4', verdict: 'passed', facts: {} },
  { rule: 'award-level', clause: 'MH-O2', verdict: 'passed', facts: {} },
];

export const WEIGHTS = { regionalBenefit: 25, advancement: 25, foresight: 25, applicability: 25 };
export const SCORES = { regionalBenefit: 80, advancement: 80, foresight: 80, applicability: 80 };

export const FUNDED = {
  projectId: 'project-1',
  fundId: 'fund-1',
  commitmentId: 'commitment-1',
} as const;

export const on = calendarDate;
export const at = instant;
export { yuan };
