import type { Explanations } from './explanation.ts';

/** MH-1.5 and what of MH-1.6 is about money: tranches, balances, recovery. */
export const DISBURSEMENT_EXPLANATIONS = {
  'first-tranche': {
    thresholds: ['share'],
    zh: '首笔经费为资助金额 {award} 元的 {share|percent}，即 {amount} 元[；请款 {asked} 元]；合同 {contractNumber} 于 {signedOn} 签订',
    en: 'the first tranche is {share|percent} of the award of CNY {award}, that is CNY {amount}[; CNY {asked} are asked for]; contract {contractNumber} was signed on {signedOn}',
  },
  'final-tranche': {
    thresholds: ['share', 'limit'],
    zh: '资助金额 {award} 元，已拨 {paid} 元，已释放 {released} 元，审计认可 {supported} 元[，请款 {asked} 元]；剩余经费不超过 {share|percent}，即 {limit} 元，可拨 {amount} 元',
    en: 'award CNY {award}, paid CNY {paid}, released CNY {released}, supported by the audit CNY {supported}[, asked for CNY {asked}]; the rest is at most {share|percent}, CNY {limit}; CNY {amount} can be paid',
  },
  'final-tranche-grounds': {
    thresholds: [],
    zh: '剩余经费依据：合同 {contractNumber}、财务审计意见 {auditId}、验收审核意见 {reviewId}、结果文件 {resultDocument}；四者均须列明',
    en: 'the final tranche rests on contract {contractNumber}, audit opinion {auditId}, on-site opinion {reviewId} and result document {resultDocument}; each must be named',
  },
  'inspection-pays-nothing': {
    thresholds: [],
    zh: '请款所引阶段性检查：{citedInspectionId}；阶段性检查不作为资金拨付依据',
    en: 'stage inspection cited: {citedInspectionId}; a stage inspection is no ground for a disbursement',
  },
  'free-of-holds': {
    thresholds: [],
    zh: '有暂停事项时不得拨付；现有暂停事项：{holds}',
    en: 'nothing is paid while a hold stands; holds: {holds}',
  },
  'award-balance': {
    thresholds: ['award'],
    zh: '事由为{ground}；资助金额 {award} 元，已拨 {paid} 元，此前已释放 {released} 元，本次释放 {balance} 元',
    en: 'ground: {ground}; award CNY {award}, paid CNY {paid}, released before CNY {released}, released now CNY {balance}',
  },
  'recovery-limit': {
    thresholds: ['limit'],
    zh: '事由为{ground}；已拨 {paid} 元[，审计认可 {supported} 元]，此前已责令追回 {orderedBefore} 元；本次追回 {amount} 元，最多 {limit} 元',
    en: 'ground: {ground}; paid CNY {paid}[, supported by the audit CNY {supported}], ordered back before CNY {orderedBefore}; CNY {amount} are ordered back now, at most CNY {limit} can be',
  },
} as const satisfies Explanations;
