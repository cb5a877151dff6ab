/**
 * The numbers and words of 《闵行区关于支持关键核心技术自主创新的实施意见》 (2021) that rules are
 * reckoned with. None stands anywhere else.
 */
import { calendarDate, yuan } from '@grants/kernel';
import type { ClauseId, Period, Yuan } from '@grants/kernel';
import type { ByCriterion } from '../chapters/review.ts';
import type { OverridableParameter } from '../overrides.ts';
import { readAmount, readShare } from '../read-override.ts';
import type { DatedParameter } from '../rule.ts';

/** MH-O6: 自2021年12月10日起施行，有效期至2023年12月9日. */
export const VALIDITY: Period = {
  firstDay: calendarDate('2021-12-10'),
  lastDay: calendarDate('2023-12-09'),
};

/** MH-O2: 不超过项目总投资额50%. */
export const AWARD_SHARE: OverridableParameter<string> = {
  ...setBy('MH-O2', '0.50'),
  policyVersion: 'minhang-2021',
  rule: 'award-share',
  read: readShare,
};
/** MH-O2: 最高不超过1000万元. */
export const AWARD_CEILING: OverridableParameter<Yuan> = {
  ...setBy('MH-O2', yuan('10000000.00')),
  policyVersion: 'minhang-2021',
  rule: 'award-ceiling',
  read: readAmount,
};

/** MH-1.1.1: 注册纳税在闵行区的企业. */
export const DISTRICT = setBy('MH-1.1.1', '闵行区');
export const LEAD_UNIT_KIND = setBy('MH-1.1.1', 'enterprise');

/** MH-1.1.5: 国内领先、国际先进及以上水平，或者世界前沿性、颠覆性的技术研究. */
export const TECHNOLOGY_LEVELS: DatedParameter<readonly string[]> = setBy('MH-1.1.5', [
  'domestic-leading',
  'international-advanced',
  'international-leading',
  'frontier',
]);
/** MH-1.1.5: 含发明专利、软件著作权、集成电路布图设计专有权. */
export const INTELLECTUAL_PROPERTY_KINDS: DatedParameter<readonly string[]> = setBy('MH-1.1.5', [
  'invention-patent',
  'software-copyright',
  'ic-layout',
]);

/** MH-1.1.6: 自申请截止日起前两年. */
export const CREDIT_LOOK_BACK_YEARS = setBy('MH-1.1.6', 2);

/** MH-1.3.4, items 1 to 4 of the list of materials. */
export const REQUIRED_DOCUMENTS: DatedParameter<readonly string[]> = setBy('MH-1.3.4', [
  'application-form',
  'task-statement',
  'talent-evidence',
  'capability-evidence',
]);
/** MH-1.3.4, items 5 (如有) and 6 (其他材料). */
export const OPTIONAL_DOCUMENTS: DatedParameter<readonly string[]> = setBy('MH-1.3.4', [
  'credentials-evidence',
  'other',
]);
/** MH-1.1.4: documents that show talent and team, and premises and equipment. */
export const STRENGTH_EVIDENCE: DatedParameter<readonly string[]> = setBy('MH-1.1.4', [
  'talent-evidence',
  'capability-evidence',
]);

/** MH-1.3.6: 自受理截止日起不超过20个工作日. */
export const REVIEW_WORKING_DAYS = setBy('MH-1.3.6', 20);

/** MH-1.4.1: 区科委联合区经委和区财政局. */
export const PRELIMINARY_REVIEW_BODIES: DatedParameter<readonly string[]> = setBy('MH-1.4.1', [
  'science-and-technology-commission',
  'economic-commission',
  'finance-bureau',
]);

/** MH-1.4.2: 不少于5位. */
export const EXPERTS_AT_LEAST = setBy('MH-1.4.2', 5);

/** MH-1.4.3: 给区域经济社会发展带来显著效益，技术先进性、前瞻性和可应用可推广性. */
export const SCORE_CRITERIA: DatedParameter<readonly (keyof ByCriterion)[]> = setBy('MH-1.4.3', [
  'regionalBenefit',
  'advancement',
  'foresight',
  'applicability',
]);
/** MH-1.4.3: scores and weights are out of a hundred; the text sets no other scale. */
export const SCORE_HIGHEST = setBy('MH-1.4.3', 100);
export const WEIGHTS_TOTAL = setBy('MH-1.4.3', 100);

/** MH-1.5.1, MH-O3: 财政资助金额30%的首笔经费. */
export const FIRST_TRANCHE_SHARE = setBy('MH-1.5.1', '0.30');
/** MH-1.5.2: 不超过财政资助金额70%的剩余经费. */
export const FINAL_TRANCHE_SHARE = setBy('MH-1.5.2', '0.70');

/** MH-1.6.4: 项目执行期为2年. */
export const EXECUTION_YEARS = setBy('MH-1.6.4', 2);
/** MH-1.6.4: 最多延期1次. */
export const EXTENSIONS_AT_MOST = setBy('MH-1.6.4', 1);
/** MH-1.6.4: 延期1年. */
export const EXTENSION_YEARS_AT_MOST = setBy('MH-1.6.4', 1);

/** MH-1.6.9: 组织技术专家; the text sets no number, so there is one at least. */
export const EXPERTS_PRESENT_AT_LEAST = setBy('MH-1.6.9', 1);
/** MH-1.6.11: 可申请复核; a reconsideration that is not passed ends the project (MH-1.6.12). */
export const RECONSIDERATIONS_AT_MOST = setBy('MH-1.6.11', 1);

/** A value of the text, in force from its first day. */
export function setBy<Value>(clause: ClauseId, value: Value): DatedParameter<Value> {
  return { clause, since: VALIDITY.firstDay, value };
}
