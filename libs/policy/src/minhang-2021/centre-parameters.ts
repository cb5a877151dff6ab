/**
 * The numbers and words of chapter 二 of the operating rules, 鼓励建设创新研发中心, that rules are
 * reckoned with. None stands anywhere else.
 */
import { yuan } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import type { CentreLevel, CentreProgramme } from '../chapters/centre-conditions.ts';
import type { OverridableParameter } from '../overrides.ts';
import { readAmount, readShare } from '../read-override.ts';
import type { DatedParameter } from '../rule.ts';
import { setBy } from './parameters.ts';

/** MH-2.1.0: 在闵行区注册设立的高校、科研院所、高新技术企业以及各类民非组织. */
export const CENTRE_DISTRICT = setBy('MH-2.1.0', '闵行区');
export const CENTRE_HOST_KINDS: DatedParameter<readonly string[]> = setBy('MH-2.1.0', [
  'university',
  'research-institute',
  'enterprise',
  'civil-non-enterprise',
]);

/** MH-2.3.1, MH-2.3.5: which calls a centre of a level is applied for under. */
export const PROGRAMME_OF_LEVEL: Readonly<Record<CentreLevel, CentreProgramme>> = {
  national: 'national-municipal-centre',
  municipal: 'national-municipal-centre',
  district: 'district-centre',
};

/** MH-2.1.1: 国家科技部新认定…国家级；上海市科委批准新认定…上海市级. */
export const RECOGNISING_BODY: DatedParameter<Readonly<Record<string, string>>> = setBy(
  'MH-2.1.1',
  { national: 'ministry-of-science-and-technology', municipal: 'municipal-commission' },
);

/** MH-2.1.2b to MH-2.1.2e: 近三年. */
export const RECENT_YEARS = setBy('MH-2.1.2b', 3);
/** MH-2.1.2a: 上一年度企业营业收入达到5000万元以上; 以上 includes the number itself. */
export const REVENUE_AT_LEAST = amountSetBy('MH-2.1.2a', 'revenue-at-least', '50000000.00');
/** MH-2.1.2b: 含发明专利、软件著作权、集成电路布图设计专有权; the text asks for 有, so for one. */
export const OWNED_RIGHT_KINDS: DatedParameter<readonly string[]> = setBy('MH-2.1.2b', [
  'invention-patent',
  'software-copyright',
  'ic-layout',
]);
export const OWNED_RIGHTS_AT_LEAST = setBy('MH-2.1.2b', 1);
/** MH-2.1.2c: 硕士及以上科技人员比例达到60%以上, of universities and institutes. */
export const ACADEMIC_MASTER_PERCENT = setBy('MH-2.1.2c', 60);
/** MH-2.1.2c: 科技人员比例达到20%或40人以上, of enterprises. */
export const RESEARCH_STAFF_PERCENT = setBy('MH-2.1.2c', 20);
export const RESEARCH_STAFF_AT_LEAST = setBy('MH-2.1.2c', 40);
/** MH-2.1.2c: 其中科技人员中硕士及以上人员占比不少于40%, of enterprises. */
export const ENTERPRISE_MASTER_PERCENT = setBy('MH-2.1.2c', 40);
/** MH-2.1.2d: 设备原值不低于500万元，其中近三年…采购原值不低于200万元. */
export const EQUIPMENT_AT_LEAST = amountSetBy('MH-2.1.2d', 'equipment-at-least', '5000000.00');
export const RECENT_EQUIPMENT_AT_LEAST = amountSetBy(
  'MH-2.1.2d',
  'recent-equipment-at-least',
  '2000000.00',
);
/** MH-2.1.2d: 企业研发费用占上年营业收入的比例不低于5%. */
export const RESEARCH_EXPENSE_PERCENT = setBy('MH-2.1.2d', 5);
/** MH-2.1.2e: 企业近三年高新技术成果转化项目认定不少于1项. */
export const TRANSFORMATIONS_AT_LEAST = setBy('MH-2.1.2e', 1);
/** MH-2.1.2e: 依托高校、科研院所…近三年内在同一技术领域内转化的技术成果不少于2项. */
export const TRANSFERRED_RESULTS_AT_LEAST = setBy('MH-2.1.2e', 2);
/** MH-2.1.2f: 五人以上的技术委员会. */
export const COMMITTEE_AT_LEAST = setBy('MH-2.1.2f', 5);
/** MH-2.1.2f: 依托单位成员不得超过三分之二. */
export const COMMITTEE_HOST_SHARE = setBy('MH-2.1.2f', { numerator: 2, denominator: 3 });

/** MH-O4: 最高不超过500万元和300万元, 最高给予不超过50万元. */
export const CENTRE_CAPS: Readonly<Record<CentreLevel, OverridableParameter<Yuan>>> = {
  national: amountSetBy('MH-O4', 'national-centre-cap', '5000000.00'),
  municipal: amountSetBy('MH-O4', 'municipal-centre-cap', '3000000.00'),
  district: amountSetBy('MH-O4', 'district-centre-cap', '500000.00'),
};
/** MH-2.2.1: 企业按上年度研发费用的15%进行资助. */
export const RESEARCH_EXPENSE_SHARE: OverridableParameter<string> = {
  ...setBy('MH-2.2.1', '0.15'),
  policyVersion: 'minhang-2021',
  rule: 'research-expense-share',
  read: readShare,
};
/** MH-2.2.1: 获得…的企业, MH-2.2.3: 依托企业; the text gives money to no other kind of host. */
export const AWARDED_HOST_KIND = setBy('MH-2.2.1', 'enterprise');
/**
 * MH-2.2.2: 上级部门有明确匹配要求的按照相关规定执行. The text names no requirement; a superior document
 * that does names the most it asks for a centre, and replaces the formula of MH-2.2.1.
 */
export const MATCHING_REQUIREMENT: OverridableParameter<Yuan | null> = {
  ...setBy<Yuan | null>('MH-2.2.2', null),
  policyVersion: 'minhang-2021',
  rule: 'centre-award',
  read: readAmount,
};
/** MH-2.2.3: 一次性给予50万元资助. */
export const DISTRICT_AWARD = amountSetBy('MH-2.2.3', 'district-award', '500000.00');

/** MH-2.3.1: 每年9月份; MH-2.3.5: 每年5月份. */
export const APPLICATION_MONTHS: Readonly<Record<CentreProgramme, DatedParameter<string>>> = {
  'national-municipal-centre': setBy('MH-2.3.1', '09'),
  'district-centre': setBy('MH-2.3.5', '05'),
};
/** MH-2.3.1, MH-2.3.5: 自受理截止日起不超过20个工作日. */
export const CENTRE_REVIEW_WORKING_DAYS = setBy('MH-2.3.1', 20);

/** MH-2.4: the text sets no number of experts, so there is one at least. */
export const CENTRE_EXPERTS_AT_LEAST = setBy('MH-2.4', 1);
/** MH-2.4: scores are out of a hundred; the text sets no other scale. */
export const CENTRE_SCORE_HIGHEST = setBy('MH-2.4', 100);

/** MH-2.5.1: 建设期满2年后进行评估. */
export const CONSTRUCTION_YEARS = setBy('MH-2.5.1', 2);

/** MH-O7: the parameters on centres that a superior policy may replace. */
export const OVERRIDABLE_OF_CENTRES: readonly OverridableParameter[] = [
  REVENUE_AT_LEAST,
  EQUIPMENT_AT_LEAST,
  RECENT_EQUIPMENT_AT_LEAST,
  ...Object.values(CENTRE_CAPS),
  RESEARCH_EXPENSE_SHARE,
  MATCHING_REQUIREMENT,
  DISTRICT_AWARD,
];

function amountSetBy(clause: ClauseId, rule: string, amount: string): OverridableParameter<Yuan> {
  return { ...setBy(clause, yuan(amount)), policyVersion: 'minhang-2021', rule, read: readAmount };
}
