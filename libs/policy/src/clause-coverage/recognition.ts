import { attestation, covered, NO_EFFECT, parameter, rule, step } from './coverage.ts';
import type { ClauseCoverage } from './coverage.ts';

const PARAMETERS = 'shanghai-2020/parameters';
const ELIGIBILITY = 'shanghai-2020/eligibility';
const CERTIFICATE = 'shanghai-2020/certificate';
const NOTICE = 'shanghai-2020/notice';
const MATERIALS = 'shanghai-2020/materials';
const REVIEW = 'shanghai-2020/review';

/** 《上海市高新技术成果转化项目认定办法》: recognition of transformation projects. */
export const RECOGNITION_COVERAGE: readonly ClauseCoverage[] = [
  covered(
    'SH-3',
    [
      '每笔市级扶持引用其认定，并进入重复支持比对',
      'each support paid names its recognition and feeds duplicate detection',
    ],
    rule(CERTIFICATE, 'isInForceOn'),
    step('recognition', 'RecordRecognitionSupport'),
  ),
  covered(
    'SH-5.1',
    ['注册在上海市', 'registered in Shanghai'],
    rule(ELIGIBILITY, 'isRegisteredInCity'),
    parameter(PARAMETERS, 'CITY'),
  ),
  covered(
    'SH-5.2',
    [
      '近两年各类不良记录与失信名单',
      'records of two years by kind, and the list of serious dishonesty',
    ],
    rule(ELIGIBILITY, 'hasCleanRecord'),
    parameter(PARAMETERS, 'CREDIT_LOOK_BACK_YEARS'),
    parameter(PARAMETERS, 'CREDIT_KINDS'),
  ),
  covered(
    'SH-6.1',
    ['核心技术列于国家重点支持的高新技术领域', 'a field code of the national high-tech fields'],
    rule('shanghai-2020/fields', 'isInHighTechField'),
    parameter('shanghai-2020/fields', 'HIGH_TECH_FIELDS'),
  ),
  covered(
    'SH-6.2',
    ['知识产权年限按种类计算', 'age of rights by kind'],
    rule('shanghai-2020/rights', 'hasRightInAge'),
    parameter(PARAMETERS, 'LONGER_RIGHT_YEARS'),
    parameter(PARAMETERS, 'SHORTER_RIGHT_YEARS'),
  ),
  covered(
    'SH-6.3',
    [
      '新药监测期与首次三类医疗器械不受年限限制',
      'new drugs and first class-III devices are freed from the age',
    ],
    rule('shanghai-2020/rights', 'isFreedFromAge'),
    parameter(PARAMETERS, 'DEVICE_YEARS'),
  ),
  covered(
    'SH-6.4',
    ['检测报告、生产许可、强制认证', 'test report, licence, compulsory certificate'],
    rule(MATERIALS, 'isProductEvidenced'),
  ),
  covered(
    'SH-6.5',
    ['经营范围与先进性由审核与专家认定', 'scope and merit are attested by reviewers and experts'],
    rule(REVIEW, 'recommendationFindings'),
    attestation('recognition', 'RecognitionRecommended'),
    attestation('recognition', 'RecognitionReviewRecorded'),
  ),
  covered(
    'SH-7',
    ['优先情形只用于排序', 'priority grounds, for ranking only'],
    rule(ELIGIBILITY, 'priorityOf'),
  ),
  covered(
    'SH-8',
    ['三类情形不予认定', 'excluded kinds are refused'],
    rule(ELIGIBILITY, 'isNotExcluded'),
    parameter(PARAMETERS, 'EXCLUDED_KINDS'),
  ),
  covered(
    'SH-9',
    ['全年受理、分批认定', 'always open; recognised in numbered batches'],
    rule(ELIGIBILITY, 'isTakenIn'),
    rule(CERTIFICATE, 'isInNumberedBatch'),
    step('recognition', 'ApplyForRecognition'),
  ),
  covered(
    'SH-10.1',
    ['必备材料按情形增减', 'required documents, some by the facts'],
    rule(MATERIALS, 'areMaterialsComplete'),
    parameter(MATERIALS, 'MATERIALS'),
    step('recognition', 'CompleteRecognition'),
  ),
  covered(
    'SH-10.2',
    [
      '签署声明随申请登记，材料摘要留存',
      'the signed declaration and the digests of documents are kept',
    ],
    rule(ELIGIBILITY, 'isDeclared'),
    attestation('recognition', 'RecognitionApplied'),
  ),
  covered(
    'SH-11.1',
    ['区科技主管部门受理推荐', 'the district accepts and recommends'],
    rule(REVIEW, 'recommendationFindings'),
    step('recognition', 'RecommendRecognition'),
  ),
  covered(
    'SH-11.2',
    [
      '按种子抽取、可复现；不合格退回重审',
      'drawn by seed, reproducible; a failing sample goes back',
    ],
    rule('shanghai-2020/sampling', 'drawSample'),
    rule('shanghai-2020/sampling', 'isSampleConforming'),
    step('sampling-draw', 'DrawSample'),
    step('recognition', 'RecordRecognitionSample'),
  ),
  covered(
    'SH-12',
    ['专家评分、贡献系数、价值占比', 'scores, contribution coefficient and value share'],
    rule('shanghai-2020/experts', 'isSheetOnScale'),
    rule('shanghai-2020/experts', 'conclusionOf'),
    step('recognition', 'ConcludeRecognitionReview'),
  ),
  covered(
    'SH-13.1',
    ['四部门会商审定名单、系数与占比', 'four departments settle list, coefficient and share'],
    rule(REVIEW, 'isConsultedByAll'),
    parameter(PARAMETERS, 'CONSULTING_DEPARTMENTS'),
    step('recognition', 'ConsultOnRecognition'),
  ),
  covered(
    'SH-13.2',
    [
      '非共识经会商，仍无结论的复审为终',
      'no consensus: consultation, else a second review, which is final',
    ],
    rule(REVIEW, 'isConclusive'),
    step('recognition', 'ConcludeRecognitionReview'),
  ),
  covered(
    'SH-14.1',
    [
      '公示 5 个工作日，期满前不得认定',
      'five working days of notice; nothing is recognised before',
    ],
    rule(NOTICE, 'noticePeriod'),
    rule(NOTICE, 'isNoticeOver'),
    parameter(PARAMETERS, 'NOTICE_WORKING_DAYS'),
    step('recognition', 'PublishNotice'),
  ),
  covered(
    'SH-14.2',
    ['异议复核，属实的取消资格', 'objections are reviewed; upheld ones disqualify'],
    rule(NOTICE, 'isUnopposed'),
    step('recognition', 'RaiseObjection'),
    step('recognition', 'ReviewObjection'),
  ),
  covered(
    'SH-15',
    ['公告并颁发编号证书', 'announced, with a numbered certificate'],
    rule(CERTIFICATE, 'isCertified'),
    step('recognition', 'RecogniseProject'),
  ),
  covered(
    'SH-16',
    ['自认定次月起 2 年或 3 年', 'from the month after, 2 or 3 years'],
    rule(CERTIFICATE, 'validityOf'),
    parameter(PARAMETERS, 'VALIDITY_YEARS'),
    parameter(PARAMETERS, 'LONGER_VALIDITY_YEARS'),
  ),
  covered(
    'SH-17',
    [
      '变更经复核后换发证书，编号与有效期不变',
      'a change is reviewed and the certificate reissued, number and validity kept',
    ],
    rule(CERTIFICATE, 'isReissuable'),
    step('recognition', 'RequestRecognitionChange'),
    step('recognition', 'ReissueCertificate'),
  ),
  covered(
    'SH-18.1',
    ['年度实施情况报告，到期与报送', 'yearly reports, due and filed'],
    rule('shanghai-2020/reporting', 'isReportDue'),
    parameter(PARAMETERS, 'REPORT_DUE_BY'),
    step('recognition', 'FileImplementationReport'),
  ),
  covered(
    'SH-18.2',
    [
      '虚报瞒报或累计两年未报的撤销并记信用',
      'misreporting or two years unfiled: revoked and on record',
    ],
    rule('shanghai-2020/reporting', 'isRevocable'),
    rule('shanghai-2020/credit', 'isReportingDutyKept'),
    parameter(PARAMETERS, 'UNFILED_YEARS_AT_LEAST'),
    step('recognition', 'RevokeRecognition'),
  ),
  covered(
    'SH-18.3',
    ['自撤销日起 3 年不受理，按信用代码', 'three years from the revocation, by credit code'],
    rule('shanghai-2020/credit', 'recognitionBanPeriod'),
    rule('shanghai-2020/credit', 'isBanInOrder'),
    parameter(PARAMETERS, 'RECOGNITION_BAN_YEARS'),
    step('credit-standing', 'ImposeBan'),
    step('credit-standing', 'RecordSuccession'),
    step('credit-standing', 'ConcludeBanAppeal'),
  ),
  covered(
    'SH-19',
    [
      '按区跟踪：推荐区随认定登记，台账按区查询',
      'tracked by district: the recommending district is on record',
    ],
    step('recognition', 'RecommendRecognition'),
    attestation('recognition', 'RecognitionRecommended'),
  ),
  covered(
    'SH-21',
    ['按申报日判断有效期', 'judged on the day of application'],
    rule(ELIGIBILITY, 'isInForce'),
    parameter(PARAMETERS, 'VALIDITY'),
  ),
  covered(
    'SH-C',
    [
      '各部门职责体现为系统角色，其余不产生动作',
      'departments are roles of the system; otherwise no effect',
    ],
    NO_EFFECT,
  ),
];
