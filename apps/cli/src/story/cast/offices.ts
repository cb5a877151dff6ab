import type { Actor } from '@grants/kernel';

/** Who acts for the bodies of the policy texts; everybody is invented. */
export const offices = {
  commissionOfficer: { id: 'kw-chen', role: 'commission-officer' },
  commissionApprover: { id: 'kw-lu', role: 'commission-approver' },
  townOfficer: { id: 'xz-ding', role: 'town-officer' },
  economicOfficer: { id: 'jw-gu', role: 'economic-officer' },
  financeOfficer: { id: 'cz-shen', role: 'finance-officer' },
  financeApprover: { id: 'cz-qian', role: 'finance-approver' },
  secondFinanceApprover: { id: 'cz-he', role: 'finance-approver' },
  governmentOffice: { id: 'zf-tang', role: 'government-office' },
  districtOfficer: { id: 'xh-song', role: 'district-officer' },
  projectCentreOfficer: { id: 'zx-pan', role: 'project-centre-officer' },
  municipalOfficer: { id: 'sk-wei', role: 'municipal-officer' },
  auditor: { id: 'sj-fang', role: 'auditor' },
  creditOfficer: { id: 'xy-bai', role: 'credit-officer' },
  supervisor: { id: 'jd-yan', role: 'supervisor' },
  importer: { id: 'import-service', role: 'importer' },
  /** The officer of the commission, seconded to the finance bureau: the same person in both. */
  secondedOfficer: { id: 'kw-chen', role: 'finance-approver' },
  /** The officer of the finance bureau, standing in for its head: the same person in both. */
  actingApprover: { id: 'cz-shen', role: 'finance-approver' },
} as const satisfies Record<string, Actor>;

/** The audit agencies and the agency that manages projects for the commission; invented. */
export const agencies = {
  audit: '上海示例会计师事务所（虚构）',
  managing: '闵行示例科技项目管理中心（虚构）',
} as const;
