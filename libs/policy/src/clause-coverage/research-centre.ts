import { attestation, covered, parameter, rule, step } from './coverage.ts';
import type { ClauseCoverage } from './coverage.ts';

const PARAMETERS = 'minhang-2021/centre-parameters';
const APPLICANT = 'minhang-2021/centre-applicant';
const FIGURES = 'minhang-2021/centre-figures';
const SELECTION = 'minhang-2021/centre-selection';
const AWARD = 'minhang-2021/centre-award';
const CALL = 'minhang-2021/centre-call';

/** 意见 三(二) and 细则 二: R&D centres. */
export const RESEARCH_CENTRE_COVERAGE: readonly ClauseCoverage[] = [
  covered(
    'MH-O4',
    ['国家级 500 万、市级 300 万、区级 50 万封顶', 'caps of 5,000,000, 3,000,000 and 500,000'],
    rule(AWARD, 'isWithinCap'),
    parameter(PARAMETERS, 'CENTRE_CAPS'),
  ),
  covered(
    'MH-2.1.0',
    ['主体类型与注册地；联合运营单位各列一次', 'kind and district of the host; joint operation'],
    rule(APPLICANT, 'isEligibleHost'),
    rule(APPLICANT, 'isJointOperationWellFormed'),
    parameter(PARAMETERS, 'CENTRE_HOST_KINDS'),
  ),
  covered(
    'MH-2.1.1',
    ['国家级、市级须有认定与验收文件', 'recognition and acceptance documents with dates'],
    rule(APPLICANT, 'isRecognisedAndAccepted'),
  ),
  covered(
    'MH-2.1.2a',
    ['企业上年营业收入达到 5000 万元', 'revenue of the previous year, enterprises only'],
    rule(FIGURES, 'isRevenueSufficient'),
    parameter(PARAMETERS, 'REVENUE_AT_LEAST'),
  ),
  covered(
    'MH-2.1.2b',
    ['近三年有自有知识产权', 'an own right granted in the last three years'],
    rule(FIGURES, 'hasRecentOwnRight'),
    parameter(PARAMETERS, 'RECENT_YEARS'),
  ),
  covered(
    'MH-2.1.2c',
    ['科技人员比例与硕士以上比例', 'shares of research staff and of masters'],
    rule('minhang-2021/centre-talent', 'isTalentSufficient'),
    parameter(PARAMETERS, 'RESEARCH_STAFF_PERCENT'),
    parameter(PARAMETERS, 'ACADEMIC_MASTER_PERCENT'),
  ),
  covered(
    'MH-2.1.2d',
    ['研发设备原值与研发费用占比', 'equipment and research intensity'],
    rule(FIGURES, 'isEquipmentSufficient'),
    rule(FIGURES, 'isResearchIntensive'),
    parameter(PARAMETERS, 'EQUIPMENT_AT_LEAST'),
  ),
  covered(
    'MH-2.1.2e',
    [
      '企业近三年转化项目认定，高校院所转化成果',
      'recognised transformations or transferred results',
    ],
    rule(FIGURES, 'isTransforming'),
    parameter(PARAMETERS, 'TRANSFORMATIONS_AT_LEAST'),
  ),
  covered(
    'MH-2.1.2f',
    [
      '技术委员会五人以上，依托单位不超过三分之二',
      'a committee of five, two thirds of it from the host at most',
    ],
    rule(FIGURES, 'isCommitteeBalanced'),
    parameter(PARAMETERS, 'COMMITTEE_AT_LEAST'),
  ),
  covered(
    'MH-2.1.2g',
    ['优先情形只在排序中展示', 'priority grounds are shown in ranking, never a threshold'],
    rule(SELECTION, 'showsPriority'),
  ),
  covered(
    'MH-2.2.1',
    ['上年度研发费用 15%，一次性，封顶', '15 % of the R&D expense, once, capped'],
    rule(AWARD, 'shareOfExpense'),
    rule(APPLICANT, 'isFirstAward'),
    parameter(PARAMETERS, 'RESEARCH_EXPENSE_SHARE'),
  ),
  covered(
    'MH-2.2.2',
    [
      '上级明确的匹配要求替代公式并引用文件',
      'a superior matching requirement replaces the formula, cited',
    ],
    rule(AWARD, 'isMatched'),
    parameter(PARAMETERS, 'MATCHING_REQUIREMENT'),
  ),
  covered(
    'MH-2.2.3',
    ['评估合格一次性 50 万元', 'CNY 500,000 once, after a qualified evaluation'],
    rule(AWARD, 'districtAward'),
    parameter(PARAMETERS, 'DISTRICT_AWARD'),
    step('centre', 'RequestCentreAward'),
  ),
  covered(
    'MH-2.3.1',
    ['每年九月受理，20 个工作日审核', 'September each year; review within 20 working days'],
    rule(CALL, 'isInApplicationMonth'),
    rule(CALL, 'centreReviewDueOn'),
    parameter(PARAMETERS, 'APPLICATION_MONTHS'),
  ),
  covered(
    'MH-2.3.2',
    [
      '三项必备材料；研发费用取自审计报告',
      'three required documents; the R&D expense is the audited one',
    ],
    rule('minhang-2021/centre-documents', 'isCentreChecklistComplete'),
    parameter('minhang-2021/centre-documents', 'RECOGNISED_CENTRE_DOCUMENTS'),
  ),
  covered(
    'MH-2.3.3',
    ['由注册地镇、街道、工业区审核推荐', 'the office of the registered address recommends'],
    rule(SELECTION, 'isOfRegisteredTown'),
    rule(SELECTION, 'isRecommendedByTown'),
    parameter('minhang-2021/towns', 'TOWNS'),
    step('centre', 'RecommendCentre'),
  ),
  covered(
    'MH-2.3.4',
    ['区级九项材料清单', 'the nine documents of the district list'],
    rule('minhang-2021/centre-documents', 'isCentreChecklistComplete'),
    parameter('minhang-2021/centre-documents', 'DISTRICT_CENTRE_DOCUMENTS'),
    step('centre', 'CompleteCentreApplication'),
  ),
  covered(
    'MH-2.3.5',
    ['每年五月受理，20 个工作日审核', 'May each year; review within 20 working days'],
    rule(CALL, 'isInApplicationMonth'),
    parameter(PARAMETERS, 'APPLICATION_MONTHS'),
  ),
  covered(
    'MH-2.4',
    [
      '初审、网上评审、综合会商、择优立项',
      'preliminary check, online review, consultation, selection on merit',
    ],
    rule(SELECTION, 'passesPreliminaryCheck'),
    rule(SELECTION, 'isRecommendedByPanel'),
    rule(SELECTION, 'isSelected'),
    step('centre', 'RecordCentreReview'),
    step('centre', 'ConsultPanelOnCentre'),
    step('centre', 'ApproveCentre'),
  ),
  covered(
    'MH-2.5.1',
    ['立项授牌，建设期满 2 年评估', 'plaque at approval; evaluation after two years'],
    rule(AWARD, 'isConstructionOver'),
    parameter(PARAMETERS, 'CONSTRUCTION_YEARS'),
    step('centre', 'GrantPlaque'),
  ),
  covered(
    'MH-2.5.2',
    [
      '合格保留铜牌并资助，不合格收回并释放承诺',
      'qualified: plaque and award; else withdrawn and released',
    ],
    rule(AWARD, 'isQualified'),
    rule(AWARD, 'isCentreBalanceReleased'),
    step('centre', 'EvaluateCentre'),
    attestation('centre', 'PlaqueWithdrawn'),
  ),
  covered(
    'MH-2.5.3',
    ['优先推荐申报市级，登记在案', 'a recommendation to the municipality is recorded'],
    step('centre', 'RecommendCentreToMunicipality'),
  ),
];
