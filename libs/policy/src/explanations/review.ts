import type { Explanations } from './explanation.ts';

/** MH-1.2 and MH-1.4: selection, preliminary review, experts, scores, approval. */
export const REVIEW_EXPLANATIONS = {
  'preliminary-review': {
    thresholds: ['bodies'],
    zh: '初审应由{bodies}均同意；不同意：{negative}；尚未出具意见：{outstanding}',
    en: 'the preliminary review needs the consent of {bodies}; against: {negative}; outstanding: {outstanding}',
  },
  'expert-of-field': {
    thresholds: ['applicationField'],
    zh: '专家领域为{expertField}；应与项目领域{applicationField}相同',
    en: 'the expert is of the field {expertField}; the field of the application, {applicationField}, is required',
  },
  'expert-without-conflict': {
    thresholds: [],
    zh: '专家所在单位为 {expertUnitCreditCode}；不得为牵头单位 {leadCreditCode} 或参与单位：{participantCreditCodes}',
    en: 'the unit of the expert is {expertUnitCreditCode}; it may be neither the lead unit {leadCreditCode} nor a participating one: {participantCreditCodes}',
  },
  'expert-panel': {
    thresholds: ['required'],
    zh: '{field}领域有效评分专家 {counted} 位（指派 {assigned} 位，回避：{recused}）；不得少于 {required} 位',
    en: '{counted} experts of the field {field} count ({assigned} assigned, recused: {recused}); at least {required} are required',
  },
  'score-weights': {
    thresholds: ['required'],
    zh: '评分权重 {weights}，合计 {sum}；各项应为大于零的整数，合计应为 {required}',
    en: 'the weights {weights} add up to {sum}; whole numbers above zero that add up to {required} are required',
  },
  'score-scale': {
    thresholds: ['highest'],
    zh: '评分 {scores}；各项应为 0 至 {highest} 的整数',
    en: 'scores {scores}; each must be a whole number from 0 to {highest}',
  },
  'recommendation-threshold': {
    thresholds: ['highest'],
    zh: '推荐分数线为 {recommendFrom}；应为 0 至 {highest} 的整数',
    en: 'recommendation starts from {recommendFrom}; a whole number from 0 to {highest} is required',
  },
  'expert-recommendation': {
    thresholds: ['recommendFrom'],
    zh: '专家平均分 {averageScore}；推荐分数线为 {recommendFrom}',
    en: 'the average score is {averageScore}; experts recommend from {recommendFrom}',
  },
  // What an officer finds who refuses an application that others were chosen before.
  'ranked-selection': {
    thresholds: [],
    zh: '经遴选列入拟立项名单的方予支持[；综合排序第 {rank} 位，拟立项 {chosen} 项，专家平均分 {averageScore}]',
    en: 'only what is chosen for the proposed list is supported[; ranked {rank}, {chosen} chosen, average score {averageScore}]',
  },
  'award-cap': {
    thresholds: ['share', 'ceiling'],
    zh: '总投资 {totalInvestment} 元，申请资助 {grantRequested} 元[，核定资助 {award} 元]；资助不超过总投资的 {share|percent}，最高 {ceiling} 元，本项目上限为 {cap} 元',
    en: 'total investment CNY {totalInvestment}, requested CNY {grantRequested}[, awarded CNY {award}]; at most {share|percent} of the investment and CNY {ceiling} may be awarded, for this project CNY {cap}',
  },
  'award-within-request': {
    thresholds: ['grantRequested'],
    zh: '核定资助 {award} 元；不得超过申请的财政资助资金 {grantRequested} 元',
    en: 'CNY {award} are awarded; not more than the requested CNY {grantRequested} may be',
  },
  'lead-unit-is-paid': {
    thresholds: ['leadCreditCode'],
    zh: '收款单位为 {payeeCreditCode}；资金只拨付给牵头单位 {leadCreditCode}',
    en: 'the payee is {payeeCreditCode}; only the lead unit {leadCreditCode} is paid',
  },
  'approval-preconditions': {
    thresholds: [],
    zh: '初审通过：{preliminaryReviewPassed}；专家推荐：{recommendedByExperts}；区政府同意文件：{consentNumber}（{consentDate}）；三者齐备方可立项',
    en: 'preliminary review passed: {preliminaryReviewPassed}; recommended by the experts: {recommendedByExperts}; consent of the district government: {consentNumber} ({consentDate}); approval needs all three',
  },
} as const satisfies Explanations;
