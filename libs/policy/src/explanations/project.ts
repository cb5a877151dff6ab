import type { Explanations } from './explanation.ts';

/** MH-1.6: execution, acceptance, and what a project leaves behind. */
export const PROJECT_EXPLANATIONS = {
  'contract-after-approval': {
    thresholds: ['approvedOn'],
    zh: '合同于 {signedOn} 签订；不得早于立项日 {approvedOn}',
    en: 'the contract was signed on {signedOn}; not before approval on {approvedOn}',
  },
  'execution-period': {
    thresholds: ['years'],
    zh: '执行期为 {years} 年，自 {firstDay} 至 {lastDay}',
    en: 'the execution period is {years} years, from {firstDay} to {lastDay}',
  },
  'single-extension': {
    thresholds: ['extensionsAtMost'],
    zh: '已延期 {extensionsGranted} 次；最多延期 {extensionsAtMost} 次',
    en: 'extended {extensionsGranted} times so far; at most {extensionsAtMost} times is possible',
  },
  'extension-length': {
    thresholds: ['latestEnd'],
    zh: '现执行期至 {currentEnd}，申请延期至 {newEnd}；最迟不超过 {latestEnd}',
    en: 'the period ends on {currentEnd} and is to end on {newEnd}; {latestEnd} at the latest',
  },
  'major-adjustment-consent': {
    thresholds: [],
    zh: '重大事项调整（{kind}）经区科委同意后方可调整；同意文件：{documentNumber}',
    en: 'a major adjustment ({kind}) takes effect only by consent; document of the consent: {documentNumber}',
  },
  'third-party-audit': {
    thresholds: [],
    zh: '审计机构为{agency}；须为第三方，与项目管理机构或项目单位相同者：{sameAs}',
    en: 'the auditor is {agency}; it must be a third party, the same as managing agency or unit: {sameAs}',
  },
  'support-within-award': {
    thresholds: ['award'],
    zh: '审计认可 {supported} 元；应在 0 元与资助金额 {award} 元之间',
    en: 'the audit supports CNY {supported}; between nothing and the award of CNY {award} is possible',
  },
  'experts-on-site': {
    thresholds: ['atLeast'],
    zh: '现场验收到场技术专家 {present} 位；至少 {atLeast} 位',
    en: '{present} technical experts were on site; at least {atLeast} is required',
  },
  'both-opinions': {
    thresholds: [],
    zh: '财务审计意见：{auditId}；验收审核意见：{reviewId}；验收须二者齐备',
    en: 'audit opinion: {auditId}; on-site opinion: {reviewId}; acceptance needs both',
  },
  'result-from-opinions': {
    thresholds: [],
    zh: '验收结果为{result}；财务审计意见为{auditOpinion|audit}，现场验收意见为{onSiteOpinion}；通过须现场意见为通过且审计意见非否定意见',
    en: 'result: {result}; audit opinion: {auditOpinion|audit}, on-site opinion: {onSiteOpinion}; to pass, the experts pass it and the auditor is not adverse',
  },
  'result-issued': {
    thresholds: ['consentDate'],
    zh: '结果文件 {documentNumber}（{documentDate}）；区政府同意文件 {consentNumber}（{consentDate}）；同意须在下达之前',
    en: 'issued by {documentNumber} of {documentDate}; consent of the government {consentNumber} of {consentDate}; the consent comes first',
  },
  'rest-after-first-tranche': {
    thresholds: ['firstTranche'],
    zh: '已拨 {paid} 元；首笔经费 {firstTranche} 元拨付后，验收合格方可拨付余款',
    en: 'CNY {paid} were paid; the rest follows the first tranche of CNY {firstTranche}',
  },
  'single-reconsideration': {
    thresholds: ['reconsiderationsAtMost'],
    zh: '已复核 {reconsiderations} 次；最多复核 {reconsiderationsAtMost} 次',
    en: 'reconsidered {reconsiderations} times so far; at most {reconsiderationsAtMost} is possible',
  },
  'open-use': {
    thresholds: [],
    zh: '验收通过的科研成果《{title}》无偿向区内公益场景开放使用',
    en: 'the accepted results of "{title}" are open to public-benefit use in the district free of charge',
  },
  'project-ends': {
    thresholds: [],
    zh: '项目因{ground}终止，文件 {documentNumber}',
    en: 'the project ends on the ground {ground}, by document {documentNumber}',
  },
  diligence: {
    thresholds: [],
    zh: '验收不通过：{acceptanceNotPassed}；已按合同开展研发并履行勤勉义务：{diligent}；尽责的不计入科研诚信异常名录',
    en: 'acceptance not passed: {acceptanceNotPassed}; worked to the contract and with diligence: {diligent}; the diligent are not entered in the integrity list',
  },
} as const satisfies Explanations;
