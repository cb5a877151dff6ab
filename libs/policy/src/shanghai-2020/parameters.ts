/**
 * The numbers and words of 《上海市高新技术成果转化项目认定办法》 (2020) that rules are reckoned with.
 * None stands anywhere else.
 */
import { calendarDate } from '@grants/kernel';
import type { ClauseId, Period } from '@grants/kernel';
import type { OverridableParameter } from '../overrides.ts';
import { readYears } from '../read-override.ts';
import type { DatedParameter } from '../rule.ts';

/** SH-21: 自2020年11月18日起施行，有效期至2025年11月17日. */
export const VALIDITY: Period = {
  firstDay: calendarDate('2020-11-18'),
  lastDay: calendarDate('2025-11-17'),
};

/** SH-5.1: 本市行政区域内注册. */
export const CITY = setBy('SH-5.1', '上海市');
/** SH-5.2: 近两年. */
export const CREDIT_LOOK_BACK_YEARS = setBy('SH-5.2', 2);
/** SH-5.2: 知识产权侵权、重大安全、重大质量事故、严重环境违法、科研失信; taxes are not among them. */
export const CREDIT_KINDS: DatedParameter<readonly string[]> = setBy('SH-5.2', [
  'intellectual-property',
  'safety',
  'quality',
  'environment',
  'research-integrity',
]);
/** SH-5.2: 严重违法失信名单. */
export const DISHONESTY_LIST = setBy('SH-5.2', 'serious-dishonesty-list');

/** SH-6.2: 近3年内获得授权的发明专利、登记的集成电路布图设计专有权. */
export const LONGER_RIGHTS: DatedParameter<readonly string[]> = setBy('SH-6.2', [
  'invention-patent',
  'ic-layout',
]);
export const LONGER_RIGHT_YEARS: OverridableParameter<number> = {
  ...setBy('SH-6.2', 3),
  policyVersion: 'shanghai-2020',
  rule: 'invention-and-layout-years',
  read: readYears,
};
/** SH-6.2: 近2年内获得授权的实用新型专利、登记的软件著作权. */
export const SHORTER_RIGHTS: DatedParameter<readonly string[]> = setBy('SH-6.2', [
  'utility-model',
  'software-copyright',
]);
export const SHORTER_RIGHT_YEARS: OverridableParameter<number> = {
  ...setBy('SH-6.2', 2),
  policyVersion: 'shanghai-2020',
  rule: 'utility-model-and-software-years',
  read: readYears,
};
/** SH-6.3: 其核心技术获得发明专利授权的. */
export const EXEMPTED_RIGHT = setBy('SH-6.3', 'invention-patent');
/** SH-6.3: 近一年内首次取得国内三类医疗器械注册证. */
export const DEVICE_YEARS = setBy('SH-6.3', 1);

/** SH-8: 有以下情形之一的，不予认定, by item. */
export const EXCLUDED_KINDS: DatedParameter<
  readonly { readonly kind: string; readonly item: string; readonly words: string }[]
> = setBy('SH-8', [
  { kind: 'general-process-improvement', item: '(一)', words: '一般性的工艺改进或产品改型' },
  { kind: 'mature-product', item: '(二)', words: '已形成规模销售(提供)的成熟产品(服务)' },
  {
    kind: 'everyday-consumer-product',
    item: '(三)',
    words: '食品、保健品、饮料、化妆品、服装、家具、家用电器、工艺品、办公用品等常规日用产品',
  },
]);

/** SH-11.2: 抽查; the text sets no share, so that one at least is drawn. */
export const SAMPLE_AT_LEAST = setBy('SH-11.2', 1);

/** SH-12: the text sets no scales; scores are out of 100, coefficients out of 1, shares percent. */
export const SCORE_HIGHEST = setBy('SH-12', 100);
export const COEFFICIENT_HIGHEST = setBy('SH-12', 1);
export const VALUE_SHARE_HIGHEST = setBy('SH-12', 100);
/** SH-12: 组织专家评审; the text sets no number, so there is one at least. */
export const EXPERTS_AT_LEAST = setBy('SH-12', 1);

/** SH-13.1: 市科委会同市财政局、市税务局、市人力资源和社会保障局. */
export const CONSULTING_DEPARTMENTS: DatedParameter<readonly string[]> = setBy('SH-13.1', [
  'science-and-technology-commission',
  'finance-bureau',
  'tax-bureau',
  'human-resources-bureau',
]);

/** SH-14.1: 公示期为5个工作日. */
export const NOTICE_WORKING_DAYS = setBy('SH-14.1', 5);

/** SH-16: 有效期为自认定次月起2年. */
export const VALIDITY_YEARS = setBy('SH-16', 2);
/** SH-16: 项目核心技术拥有国内发明专利授权或集成电路布图设计专有权的项目，有效期为3年. */
export const LONGER_VALIDITY_YEARS = setBy('SH-16', 3);

/**
 * SH-18.1: 定期按要求报送. The text sets no day: our reading is a report on each calendar year of
 * the validity, due by 31 March of the next.
 */
export const REPORT_DUE_BY = setBy('SH-18.1', '03-31');
/** SH-18.2: 累计两年未填报. */
export const UNFILED_YEARS_AT_LEAST = setBy('SH-18.2', 2);
/** SH-18.3: 3年内不再受理该单位转化项目认定申请. */
export const RECOGNITION_BAN_YEARS: DatedParameter<number> = setBy('SH-18.3', 3);

/** A value of the text, from the day it is in force. */
export function setBy<Value>(clause: ClauseId, value: Value): DatedParameter<Value> {
  return { clause, since: VALIDITY.firstDay, value };
}
