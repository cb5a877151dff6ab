import { HIGH_TECH_FIELDS } from '../shanghai-2020/fields.ts';
import { MATERIALS } from '../shanghai-2020/materials.ts';
import * as text from '../shanghai-2020/parameters.ts';
import { listedIn } from './named-parameter.ts';
import type { NamedParameter } from './named-parameter.ts';

const listed = listedIn('shanghai-2020');
const { VALIDITY } = text;

/** What may be recognised: 第五条 to 第十条. */
const CONDITIONS: readonly NamedParameter[] = [
  listed('CITY', text.CITY, ['words', '单位注册地', 'where the unit is registered']),
  listed('CREDIT_LOOK_BACK_YEARS', text.CREDIT_LOOK_BACK_YEARS, [
    'years',
    '信用回溯期',
    'credit record looked back on',
  ]),
  listed('CREDIT_KINDS', text.CREDIT_KINDS, [
    'words',
    '不良记录种类',
    'kinds of violations that count',
  ]),
  listed('DISHONESTY_LIST', text.DISHONESTY_LIST, ['words', '失信名单', 'list of dishonesty']),
  listed(
    'HIGH_TECH_FIELDS',
    {
      clause: 'SH-6.1',
      since: HIGH_TECH_FIELDS.since,
      value: HIGH_TECH_FIELDS.fields.map(({ code, name }) => `${code} ${name}`),
    },
    ['words', '国家重点支持的高新技术领域', 'national high-tech fields'],
  ),
  listed('LONGER_RIGHTS', text.LONGER_RIGHTS, [
    'words',
    '年限较长的知识产权种类',
    'rights with the longer age',
  ]),
  listed('LONGER_RIGHT_YEARS', text.LONGER_RIGHT_YEARS, [
    'years',
    '发明专利、布图设计年限',
    'age of inventions and layouts, at most',
  ]),
  listed('SHORTER_RIGHTS', text.SHORTER_RIGHTS, [
    'words',
    '年限较短的知识产权种类',
    'rights with the shorter age',
  ]),
  listed('SHORTER_RIGHT_YEARS', text.SHORTER_RIGHT_YEARS, [
    'years',
    '实用新型、软件著作权年限',
    'age of utility models and software, at most',
  ]),
  listed('EXEMPTED_RIGHT', text.EXEMPTED_RIGHT, [
    'words',
    '不受年限限制的知识产权种类',
    'right freed from the age',
  ]),
  listed('DEVICE_YEARS', text.DEVICE_YEARS, [
    'years',
    '首次三类医疗器械注册证年限',
    'age of a first class-III registration, at most',
  ]),
  listed('EXCLUDED_KINDS', text.EXCLUDED_KINDS, [
    'words',
    '不予认定的情形',
    'what is not recognised',
  ]),
  listed(
    'MATERIALS',
    { ...MATERIALS, value: [...new Set(MATERIALS.value.flatMap(({ anyOf }) => anyOf))] },
    ['words', '申请材料', 'documents asked for'],
  ),
];

/** How it is reviewed, certified and reported on: 第十一条 to 第二十一条. */
const PROCEDURE: readonly NamedParameter[] = [
  listed('SAMPLE_AT_LEAST', text.SAMPLE_AT_LEAST, ['count', '抽查数下限', 'sample, at least']),
  listed('EXPERTS_AT_LEAST', text.EXPERTS_AT_LEAST, [
    'count',
    '评审专家人数下限',
    'experts, at least',
  ]),
  listed('SCORE_HIGHEST', text.SCORE_HIGHEST, ['points', '满分', 'highest score']),
  listed('COEFFICIENT_HIGHEST', text.COEFFICIENT_HIGHEST, [
    'count',
    '技术贡献系数上限',
    'contribution coefficient, at most',
  ]),
  listed('VALUE_SHARE_HIGHEST', text.VALUE_SHARE_HIGHEST, [
    'percent',
    '核心技术价值占比上限',
    'share of the core technology, at most',
  ]),
  listed('CONSULTING_DEPARTMENTS', text.CONSULTING_DEPARTMENTS, [
    'municipal-words',
    '会商部门',
    'departments that consult',
  ]),
  listed('NOTICE_WORKING_DAYS', text.NOTICE_WORKING_DAYS, [
    'working-days',
    '公示期',
    'public notice',
  ]),
  listed('VALIDITY_YEARS', text.VALIDITY_YEARS, ['years', '证书有效期', 'validity']),
  listed('LONGER_VALIDITY_YEARS', text.LONGER_VALIDITY_YEARS, [
    'years',
    '证书有效期（发明专利、布图设计）',
    'validity with an invention or layout',
  ]),
  listed('REPORT_DUE_BY', text.REPORT_DUE_BY, [
    'month-and-day',
    '实施情况填报期限',
    'implementation report due',
  ]),
  listed('UNFILED_YEARS_AT_LEAST', text.UNFILED_YEARS_AT_LEAST, [
    'years',
    '累计未填报即撤销',
    'unfiled years that revoke',
  ]),
  listed('RECOGNITION_BAN_YEARS', text.RECOGNITION_BAN_YEARS, [
    'years',
    '不再受理期限',
    'length of a ban',
  ]),
  listed('VALIDITY', { clause: 'SH-21', since: VALIDITY.firstDay, value: VALIDITY }, [
    'period',
    '有效期',
    'in force',
  ]),
];

/** The parameters of 《上海市高新技术成果转化项目认定办法》. */
export const RECOGNITION_PARAMETERS: readonly NamedParameter[] = [...CONDITIONS, ...PROCEDURE];
