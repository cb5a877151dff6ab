import { attestation, covered, parameter, rule, step } from './coverage.ts';
import type { ClauseCoverage } from './coverage.ts';

const PARAMETERS = 'minhang-2021/parameters';

/** 《实施意见》 and 细则 一(一)–(四): from the call to the contract. */
export const KEY_CORE_APPLICATION_COVERAGE: readonly ClauseCoverage[] = [
  covered(
    'MH-O1',
    [
      '批次可附榜单，揭榜须在榜；不设资历门槛',
      'a call may have a challenge list; no rule asks seniority',
    ],
    rule('minhang-2021/submission', 'answersListedChallenge'),
    step('call', 'PublishCall'),
  ),
  covered(
    'MH-O2',
    ['资助上限于申报时展示、立项时强制', 'the cap is shown at submission and enforced at approval'],
    rule('minhang-2021/award', 'awardCap'),
    rule('minhang-2021/award', 'isWithinAwardCap'),
    parameter(PARAMETERS, 'AWARD_SHARE'),
    parameter(PARAMETERS, 'AWARD_CEILING'),
  ),
  covered(
    'MH-O3',
    ['首笔 30%，验收合格后拨付余款', 'first tranche 30 %, the rest after acceptance'],
    rule('minhang-2021/acceptance', 'followsFirstTranche'),
    parameter(PARAMETERS, 'FIRST_TRANCHE_SHARE'),
    step('project', 'RequestTranche'),
  ),
  covered(
    'MH-O5',
    [
      '联合体各单位列明信用代码；资金只付牵头单位',
      'units by credit code; only the lead unit is paid',
    ],
    rule('minhang-2021/submission', 'isConsortiumWellFormed'),
    rule('minhang-2021/award', 'isPaidToLeadUnit'),
  ),
  covered(
    'MH-O6',
    [
      '按申报日判断有效期；项目终身适用申报时的版本',
      'judged on the day of submission; the edition stays for life',
    ],
    rule('minhang-2021/submission', 'isInForce'),
    parameter(PARAMETERS, 'VALIDITY'),
  ),
  covered(
    'MH-O7',
    [
      '上级政策经登记后替代参数，决定同时引用两者',
      'a recorded superior policy replaces a parameter; decisions cite both',
    ],
    rule('overrides', 'parameterUnder'),
    step('policy-override', 'RecordPolicyOverride'),
  ),
  covered(
    'MH-1.1.1',
    ['申报时核对注册地与税管地', 'registration and tax district are checked at submission'],
    rule('minhang-2021/eligibility', 'isEnterpriseOfDistrict'),
    parameter(PARAMETERS, 'DISTRICT'),
  ),
  covered(
    'MH-1.1.2',
    ['目录项须在有效目录内', 'the item is listed in the catalogue'],
    rule('minhang-2021/catalogue', 'isInCatalogue'),
  ),
  covered(
    'MH-1.1.3',
    [
      '自筹不低于申请；立项金额不超过申请',
      'own funds are not below the request; no award above it',
    ],
    rule('minhang-2021/budget', 'isSelfRaisedSufficient'),
    rule('minhang-2021/award', 'isWithinRequest'),
  ),
  covered(
    'MH-1.1.4',
    [
      '材料齐备由规则核对，实力由初审意见认定',
      'documents are checked; reviewers attest the strength',
    ],
    rule('minhang-2021/eligibility', 'isStrengthEvidenced'),
    attestation('application', 'PreliminaryOpinionGiven'),
  ),
  covered(
    'MH-1.1.5',
    ['水平与预期成果须填明，由专家评判', 'level and expected results are stated; experts judge'],
    rule('minhang-2021/eligibility', 'isTechnologyClaimStated'),
    attestation('application', 'ScoreRecorded'),
  ),
  covered(
    'MH-1.1.6',
    [
      '两年内违法违规与不再受理均查信用记录',
      'violations of two years and bans, from the credit record',
    ],
    rule('minhang-2021/credit', 'hasNoRecentViolation'),
    rule('minhang-2021/credit', 'isNotBanned'),
    parameter(PARAMETERS, 'CREDIT_LOOK_BACK_YEARS'),
    step('credit-standing', 'RecordViolation'),
  ),
  covered(
    'MH-1.2',
    ['批次载明遴选机制', 'a call states its selection mechanism'],
    step('call', 'PublishCall'),
  ),
  covered(
    'MH-1.3.1',
    [
      '按批次申报；电子材料与纸质材料分别登记',
      'submitted to a call; the paper copy is received apart',
    ],
    step('application', 'SubmitApplication'),
    step('application', 'ReceivePaperCopy'),
  ),
  covered(
    'MH-1.3.2',
    [
      '没有任何规则读取注册时间、年龄、学历、职称；有测试证明',
      'no rule reads registration age, age, degree or title; a test proves it',
    ],
    rule('minhang-2021/eligibility', 'conditionFindings'),
  ),
  covered(
    'MH-1.3.3',
    [
      '疑似重复支持立案，未决或确认的阻止立项与拨付；已拨付的启动追回审查',
      'a suspected pair opens a case; it holds approval and payment, and has what was paid reviewed',
    ],
    rule('minhang-2021/duplicates', 'isNotSupportedAlready'),
    rule('minhang-2021/disbursement', 'isFreeOfHolds'),
    step('duplicate-case', 'OpenDuplicateCase'),
    step('duplicate-case', 'ConfirmDuplicateCase'),
    step('duplicate-case', 'OverturnDuplicateCase'),
    step('funding-claim', 'ClaimFunding'),
    step('project', 'ConcludeRecoveryReview'),
  ),
  covered(
    'MH-1.3.4',
    ['缺必备材料的退回补正并逐项列明', 'what lacks is named and sent back for completion'],
    rule('minhang-2021/submission', 'isChecklistComplete'),
    parameter(PARAMETERS, 'REQUIRED_DOCUMENTS'),
    step('application', 'CompleteApplication'),
  ),
  covered(
    'MH-1.3.5',
    ['只在批次起止时刻之间受理', 'accepted between the instants of the call only'],
    rule('minhang-2021/submission', 'isWithinCallWindow'),
    step('call', 'ExtendCallWindow'),
  ),
  covered(
    'MH-1.3.6',
    [
      '截止日后 20 个工作日，按官方日历',
      '20 working days from the close, on the official calendar',
    ],
    rule('minhang-2021/review', 'reviewDueOn'),
    parameter(PARAMETERS, 'REVIEW_WORKING_DAYS'),
  ),
  covered(
    'MH-1.4.1',
    ['三部门初审意见齐备且均同意', 'three bodies have given an opinion and all pass it'],
    rule('minhang-2021/review', 'passesPreliminaryReview'),
    step('application', 'GivePreliminaryOpinion'),
  ),
  covered(
    'MH-1.4.2',
    [
      '同领域、无利害关系、已评分的专家不少于 5 位',
      'five experts of the field, without conflict, have scored',
    ],
    rule('minhang-2021/review', 'hasEnoughExperts'),
    rule('minhang-2021/review', 'hasNoConflict'),
    parameter(PARAMETERS, 'EXPERTS_AT_LEAST'),
    step('application', 'ConcludeExpertReview'),
  ),
  covered(
    'MH-1.4.3',
    [
      '四项标准加权评分，更正另记事件',
      'four weighted criteria; a correction is an event of its own',
    ],
    rule('minhang-2021/scoring', 'isScoreOnScale'),
    rule('minhang-2021/scoring', 'areWeightsComplete'),
    attestation('application', 'ScoreRecorded'),
    step('application', 'CorrectScore'),
  ),
  covered(
    'MH-1.4.4',
    [
      '初审、专家、政府同意、资金承诺齐备方立项，其后签合同',
      'review, experts, consent and funds before approval; then the contract',
    ],
    rule('minhang-2021/award', 'isReadyForApproval'),
    rule('minhang-2021/execution', 'isSignedAfterApproval'),
    step('application', 'ApproveApplication'),
    step('project', 'SignContract'),
  ),
  covered(
    'MH-1.4.5',
    ['未立项的可列入跟踪名单', 'a refused application can be listed for follow-up'],
    step('application', 'ListForFollowUp'),
  ),
  covered(
    'MH-A2',
    ['2021 年第一版目录，18 项', 'the catalogue of 2021, 18 items'],
    parameter('minhang-2021/catalogue', 'CATALOGUE'),
  ),
];
