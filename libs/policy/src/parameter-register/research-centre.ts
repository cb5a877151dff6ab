import * as documents from '../minhang-2021/centre-documents.ts';
import * as text from '../minhang-2021/centre-parameters.ts';
import { TOWNS } from '../minhang-2021/towns.ts';
import { listedIn } from './named-parameter.ts';
import type { NamedParameter } from './named-parameter.ts';

const listed = listedIn('minhang-2021');
const { CENTRE_CAPS, APPLICATION_MONTHS } = text;

/** Who may have a centre, and what is asked of one: 二(一). */
const CONDITIONS: readonly NamedParameter[] = [
  listed('CENTRE_DISTRICT', text.CENTRE_DISTRICT, [
    'words',
    '依托单位注册地',
    'where the host is registered',
  ]),
  listed('CENTRE_HOST_KINDS', text.CENTRE_HOST_KINDS, ['words', '依托单位性质', 'kinds of hosts']),
  listed('RECOGNISING_BODY', text.RECOGNISING_BODY, [
    'words',
    '国家级、市级认定部门',
    'bodies that recognise national and municipal centres',
  ]),
  listed('REVENUE_AT_LEAST', text.REVENUE_AT_LEAST, [
    'yuan',
    '企业上年营业收入下限',
    'revenue of the previous year, at least',
  ]),
  listed('RECENT_YEARS', text.RECENT_YEARS, ['years', '“近三年”', 'recent years']),
  listed('OWNED_RIGHT_KINDS', text.OWNED_RIGHT_KINDS, [
    'words',
    '自有知识产权种类',
    'kinds of own rights',
  ]),
  listed('OWNED_RIGHTS_AT_LEAST', text.OWNED_RIGHTS_AT_LEAST, [
    'count',
    '自有知识产权下限',
    'own rights, at least',
  ]),
  listed('ACADEMIC_MASTER_PERCENT', text.ACADEMIC_MASTER_PERCENT, [
    'percent',
    '高校院所硕士及以上科技人员占比下限',
    'masters among the staff of universities and institutes, at least',
  ]),
  listed('RESEARCH_STAFF_PERCENT', text.RESEARCH_STAFF_PERCENT, [
    'percent',
    '企业科技人员占比下限',
    'research staff of enterprises, at least',
  ]),
  listed('RESEARCH_STAFF_AT_LEAST', text.RESEARCH_STAFF_AT_LEAST, [
    'count',
    '企业科技人员人数下限（与占比择一）',
    'or research staff in persons, at least',
  ]),
  listed('ENTERPRISE_MASTER_PERCENT', text.ENTERPRISE_MASTER_PERCENT, [
    'percent',
    '企业科技人员中硕士及以上占比下限',
    'masters among the research staff of enterprises, at least',
  ]),
  listed('EQUIPMENT_AT_LEAST', text.EQUIPMENT_AT_LEAST, [
    'yuan',
    '研发设备原值下限',
    'equipment, at least',
  ]),
  listed('RECENT_EQUIPMENT_AT_LEAST', text.RECENT_EQUIPMENT_AT_LEAST, [
    'yuan',
    '近三年采购研发设备原值下限',
    'equipment of recent years, at least',
  ]),
  listed('RESEARCH_EXPENSE_PERCENT', text.RESEARCH_EXPENSE_PERCENT, [
    'percent',
    '企业研发费用占营业收入下限',
    'research expense of the revenue, at least',
  ]),
  listed('TRANSFORMATIONS_AT_LEAST', text.TRANSFORMATIONS_AT_LEAST, [
    'count',
    '企业转化项目认定下限',
    'recognised transformation projects, at least',
  ]),
  listed('TRANSFERRED_RESULTS_AT_LEAST', text.TRANSFERRED_RESULTS_AT_LEAST, [
    'count',
    '高校院所转化成果下限',
    'transferred results of universities and institutes, at least',
  ]),
  listed('COMMITTEE_AT_LEAST', text.COMMITTEE_AT_LEAST, [
    'count',
    '技术委员会人数下限',
    'members of the technical committee, at least',
  ]),
  listed('COMMITTEE_HOST_SHARE', text.COMMITTEE_HOST_SHARE, [
    'fraction',
    '技术委员会中依托单位成员上限',
    'members of the committee from the host, at most',
  ]),
];

/** What a centre is given: 三(二), 二(二). */
const MONEY: readonly NamedParameter[] = [
  listed('CENTRE_CAPS.national', CENTRE_CAPS.national, [
    'yuan',
    '国家级中心奖励上限',
    'national centre, at most',
  ]),
  listed('CENTRE_CAPS.municipal', CENTRE_CAPS.municipal, [
    'yuan',
    '市级中心奖励上限',
    'municipal centre, at most',
  ]),
  listed('CENTRE_CAPS.district', CENTRE_CAPS.district, [
    'yuan',
    '区级中心支持上限',
    'district centre, at most',
  ]),
  listed('RESEARCH_EXPENSE_SHARE', text.RESEARCH_EXPENSE_SHARE, [
    'share',
    '资助占上年度研发费用',
    'award, of the research expense of the previous year',
  ]),
  listed('AWARDED_HOST_KIND', text.AWARDED_HOST_KIND, [
    'words',
    '可获资助的依托单位性质',
    'kind of host that is given money',
  ]),
  listed('MATCHING_REQUIREMENT', text.MATCHING_REQUIREMENT, [
    'yuan',
    '上级部门要求的匹配金额上限',
    'match a superior body asks for, at most',
  ]),
  listed('DISTRICT_AWARD', text.DISTRICT_AWARD, ['yuan', '区级中心一次性资助', 'district centre']),
];

/** How a centre is applied for, selected and evaluated: 二(三) to 二(五). */
const PROCEDURE: readonly NamedParameter[] = [
  listed(
    'APPLICATION_MONTHS.national-municipal-centre',
    APPLICATION_MONTHS['national-municipal-centre'],
    ['month', '国家级、市级中心申报月份', 'month of calls for national and municipal centres'],
  ),
  listed('APPLICATION_MONTHS.district-centre', APPLICATION_MONTHS['district-centre'], [
    'month',
    '区级中心申报月份',
    'month of calls for district centres',
  ]),
  listed('CENTRE_REVIEW_WORKING_DAYS', text.CENTRE_REVIEW_WORKING_DAYS, [
    'working-days',
    '审核期限（受理截止日起）',
    'review after the close of the call, at most',
  ]),
  listed('RECOGNISED_CENTRE_DOCUMENTS', documents.RECOGNISED_CENTRE_DOCUMENTS, [
    'words',
    '国家级、市级中心材料',
    'documents for national and municipal centres',
  ]),
  listed('TOWNS', { clause: 'MH-2.3.3', since: TOWNS.since, value: TOWNS.names }, [
    'words',
    '推荐部门所在镇、街道、园区',
    'towns, sub-districts and zones that recommend',
  ]),
  listed('DISTRICT_CENTRE_DOCUMENTS', documents.DISTRICT_CENTRE_DOCUMENTS, [
    'words',
    '区级中心材料',
    'documents for district centres',
  ]),
  listed('DISTRICT_ENTERPRISE_DOCUMENTS', documents.DISTRICT_ENTERPRISE_DOCUMENTS, [
    'words',
    '区级中心依托企业另交材料',
    'further documents of enterprises',
  ]),
  listed('CENTRE_EXPERTS_AT_LEAST', text.CENTRE_EXPERTS_AT_LEAST, [
    'count',
    '评审专家人数下限',
    'experts, at least',
  ]),
  listed('CENTRE_SCORE_HIGHEST', text.CENTRE_SCORE_HIGHEST, ['points', '满分', 'highest score']),
  listed('CONSTRUCTION_YEARS', text.CONSTRUCTION_YEARS, ['years', '建设期', 'construction']),
];

/** The parameters of chapter 二 of the operating rules, on R&D centres. */
export const RESEARCH_CENTRE_PARAMETERS: readonly NamedParameter[] = [
  ...CONDITIONS,
  ...MONEY,
  ...PROCEDURE,
];
