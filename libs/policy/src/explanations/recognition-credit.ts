import type { Explanations } from './explanation.ts';

/** SH-18: what false or missing reports cost. */
export const RECOGNITION_CREDIT_EXPLANATIONS = {
  'reporting-duty': {
    thresholds: [],
    zh: '虚报、瞒报或累计两年未填报的取消认定资格；查明的情形：{breach}',
    en: 'misreporting, concealment or two years in total unfiled cost the recognition; established: {breach}',
  },
  'recognition-ban': {
    thresholds: ['years', 'since'],
    zh: '因{breach}，{years} 年内不再受理该单位转化项目认定申请：自 {firstDay} 至 {lastDay}（规定自 {since} 起施行）',
    en: 'for {breach}, no recognition application of the unit is accepted for {years} years: from {firstDay} to {lastDay} (the rule is in force from {since})',
  },
} as const satisfies Explanations;
