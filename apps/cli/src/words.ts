import type { REACTION_ROLE, Role } from '@grants/application';
import type { DutyKind } from '@grants/projections';

/** The roles in Chinese. */
export const ROLE_WORDS: Readonly<Record<Role | typeof REACTION_ROLE, string>> = {
  applicant: '申报单位',
  'commission-officer': '区科委经办',
  'commission-approver': '区科委负责人',
  'town-officer': '镇街道科技主管部门',
  'economic-officer': '区经委',
  'finance-officer': '区财政局经办',
  'finance-approver': '区财政局负责人',
  'government-office': '区政府办公室',
  'district-officer': '其他区科技主管部门',
  'project-centre-officer': '项目管理中心',
  'municipal-officer': '市科委',
  expert: '评审专家',
  auditor: '审计机构',
  'credit-officer': '科研诚信管理',
  supervisor: '监督检查',
  importer: '外部清单导入',
  'reporting-system': '报表系统',
  administrator: '系统管理',
  reaction: '系统流程',
};

/** What can be due, in Chinese. */
export const DUTY_WORDS: Readonly<Record<DutyKind, string>> = {
  'application-review': '申报审核',
  'centre-review': '中心申报审核',
  'execution-period': '项目执行期',
  'centre-evaluation': '中心建设评估',
  'implementation-report': '转化实施情况填报',
  recovery: '资金追回',
  'public-notice': '公示',
  'recognition-validity': '认定有效期',
  ban: '不再受理期限',
};
