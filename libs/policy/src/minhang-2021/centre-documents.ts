import type { CentreDocumentsFacts } from '../chapters/centre-conditions.ts';
import type { Finding } from '../finding.ts';
import type { DatedParameter } from '../rule.ts';
import { setBy } from './parameters.ts';

/** MH-2.3.2, items ① to ③; the R&D expense an award is reckoned from is that of ③ (MH-2.2.1). */
export const RECOGNISED_CENTRE_DOCUMENTS: DatedParameter<readonly string[]> = setBy('MH-2.3.2', [
  'policy-application-form',
  'recognition-and-acceptance-evidence',
  'research-expense-audit-report',
]);

/** MH-2.3.4, items ① to ⑥; ② is two reports. */
export const DISTRICT_CENTRE_DOCUMENTS: DatedParameter<readonly string[]> = setBy('MH-2.3.4', [
  'registration-certificate',
  'annual-audit-report',
  'research-expense-audit-report',
  'intellectual-property-evidence',
  'standards-and-quality-evidence',
  'undertaken-projects-evidence',
  'staff-and-equipment-list',
]);

/**
 * MH-2.3.4, items ⑦ to ⑨: the certificates of an enterprise (企业获得…证书), of the recognition that
 * only enterprises are asked for (MH-2.1.2e), and its public credit report (企业…公共信用信息查询报告).
 */
export const DISTRICT_ENTERPRISE_DOCUMENTS: DatedParameter<readonly string[]> = setBy('MH-2.3.4', [
  'enterprise-certificates',
  'transformation-certificate',
  'public-credit-report',
]);

/** MH-2.3.2 and MH-2.3.4, from 2021-12-10: the kinds of documents a host of a kind has to send. */
export function requiredCentreDocuments({
  level,
  hostKind,
}: Omit<CentreDocumentsFacts, 'documentKinds'>): readonly string[] {
  if (level !== 'district') return RECOGNISED_CENTRE_DOCUMENTS.value;
  return hostKind === 'enterprise'
    ? [...DISTRICT_CENTRE_DOCUMENTS.value, ...DISTRICT_ENTERPRISE_DOCUMENTS.value]
    : DISTRICT_CENTRE_DOCUMENTS.value;
}

/**
 * MH-2.3.2 and MH-2.3.4, from 2021-12-10: every required document is there. What is missing is asked
 * for, naming it: the application is not lost.
 */
export function isCentreChecklistComplete({ documentKinds, ...of }: CentreDocumentsFacts): Finding {
  const required = requiredCentreDocuments(of);
  const missing = required.filter((kind) => !documentKinds.includes(kind));
  return {
    rule: 'centre-checklist',
    clause: of.level === 'district' ? 'MH-2.3.4' : 'MH-2.3.2',
    verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
    facts: { ...of, required, given: documentKinds, missing },
  };
}
