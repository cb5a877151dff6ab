import { CATALOGUE } from '../minhang-2021/catalogue.ts';
import * as text from '../minhang-2021/parameters.ts';
import { listedIn } from './named-parameter.ts';
import type { NamedParameter } from './named-parameter.ts';

const listed = listedIn('minhang-2021');
const { VALIDITY } = text;
const since = VALIDITY.firstDay;

/** The parameters of 《实施意见》 and of chapter 一 of its operating rules. */
export const KEY_CORE_PARAMETERS: readonly NamedParameter[] = [
  listed('VALIDITY', { clause: 'MH-O6', since, value: VALIDITY }, ['period', '有效期', 'in force']),
  listed('AWARD_SHARE', text.AWARD_SHARE, [
    'share',
    '资助占项目总投资额的上限',
    'award, at most, of the total investment',
  ]),
  listed('AWARD_CEILING', text.AWARD_CEILING, ['yuan', '资助金额上限', 'award, at most']),
  listed('DISTRICT', text.DISTRICT, [
    'words',
    '牵头单位注册、纳税地',
    'where the lead unit is registered and taxed',
  ]),
  listed('LEAD_UNIT_KIND', text.LEAD_UNIT_KIND, ['words', '牵头单位性质', 'kind of lead unit']),
  listed('CATALOGUE', { clause: 'MH-1.1.2', since, value: CATALOGUE.items.map(named) }, [
    'words',
    '关键核心技术（产品）目录',
    'catalogue of key technologies and products',
  ]),
  listed('TECHNOLOGY_LEVELS', text.TECHNOLOGY_LEVELS, ['words', '技术水平', 'technology levels']),
  listed('INTELLECTUAL_PROPERTY_KINDS', text.INTELLECTUAL_PROPERTY_KINDS, [
    'words',
    '知识产权种类',
    'kinds of intellectual property',
  ]),
  listed('CREDIT_LOOK_BACK_YEARS', text.CREDIT_LOOK_BACK_YEARS, [
    'years',
    '信用回溯期（申请截止日起往前）',
    'credit record looked back on from the close of the call',
  ]),
  listed('REQUIRED_DOCUMENTS', text.REQUIRED_DOCUMENTS, [
    'words',
    '必备材料',
    'documents asked for',
  ]),
  listed('OPTIONAL_DOCUMENTS', text.OPTIONAL_DOCUMENTS, ['words', '选交材料', 'further documents']),
  listed('STRENGTH_EVIDENCE', text.STRENGTH_EVIDENCE, [
    'words',
    '研发实力证明材料',
    'documents that show the strength',
  ]),
  listed('REVIEW_WORKING_DAYS', text.REVIEW_WORKING_DAYS, [
    'working-days',
    '审核期限（受理截止日起）',
    'review after the close of the call, at most',
  ]),
  listed('PRELIMINARY_REVIEW_BODIES', text.PRELIMINARY_REVIEW_BODIES, [
    'words',
    '初审部门',
    'bodies of the preliminary review',
  ]),
  listed('EXPERTS_AT_LEAST', text.EXPERTS_AT_LEAST, [
    'count',
    '评审专家人数下限',
    'experts, at least',
  ]),
  listed('SCORE_CRITERIA', text.SCORE_CRITERIA, ['words', '评分项', 'criteria of scores']),
  listed('SCORE_HIGHEST', text.SCORE_HIGHEST, ['points', '单项满分', 'highest score']),
  listed('WEIGHTS_TOTAL', text.WEIGHTS_TOTAL, ['percent', '权重合计', 'weights in total']),
  listed('FIRST_TRANCHE_SHARE', text.FIRST_TRANCHE_SHARE, [
    'share',
    '首笔经费占资助金额',
    'first tranche, of the award',
  ]),
  listed('FINAL_TRANCHE_SHARE', text.FINAL_TRANCHE_SHARE, [
    'share',
    '剩余经费占资助金额的上限',
    'final tranche, at most, of the award',
  ]),
  listed('EXECUTION_YEARS', text.EXECUTION_YEARS, ['years', '项目执行期', 'execution']),
  listed('EXTENSIONS_AT_MOST', text.EXTENSIONS_AT_MOST, [
    'count',
    '延期次数上限',
    'extensions, at most',
  ]),
  listed('EXTENSION_YEARS_AT_MOST', text.EXTENSION_YEARS_AT_MOST, [
    'years',
    '延期时长上限',
    'extension, at most',
  ]),
  listed('EXPERTS_PRESENT_AT_LEAST', text.EXPERTS_PRESENT_AT_LEAST, [
    'count',
    '现场验收到场专家下限',
    'experts present on site, at least',
  ]),
  listed('RECONSIDERATIONS_AT_MOST', text.RECONSIDERATIONS_AT_MOST, [
    'count',
    '申请复核次数上限',
    'reconsiderations, at most',
  ]),
];

function named({ item, name }: (typeof CATALOGUE.items)[number]): string {
  return `${item} ${name}`;
}
