import type { Explanations } from './explanation.ts';

/** MH-1.1, MH-1.3 and what belongs to them: the conditions of application. */
export const APPLICATION_EXPLANATIONS = {
  'policy-in-force': {
    thresholds: ['firstDay', 'lastDay'],
    zh: '申请日为 {day}；政策自 {firstDay} 起施行，有效期至 {lastDay}',
    en: 'applied for on {day}; the policy is in force from {firstDay} to {lastDay}',
  },
  'call-window': {
    thresholds: ['opensAt', 'closesAt'],
    zh: '提交时间为 {submittedAt}；受理时间自 {opensAt} 至 {closesAt}；批次已撤销：{withdrawn}',
    en: 'submitted at {submittedAt}; accepted from {opensAt} to {closesAt}; call withdrawn: {withdrawn}',
  },
  'listed-challenge': {
    thresholds: ['challengeIds'],
    zh: '揭榜的榜单任务：{challengeId}；榜单所列任务：{challengeIds}',
    en: 'answers challenge: {challengeId}; challenges of the list: {challengeIds}',
  },
  consortium: {
    thresholds: [],
    zh: '牵头单位 {leadCreditCode}，参与单位：{participantCreditCodes}；每家单位只列一次，重复列出：{namedTwice}',
    en: 'lead unit {leadCreditCode}, participating units: {participantCreditCodes}; each is named once, named twice: {namedTwice}',
  },
  'enterprise-of-district': {
    thresholds: ['requiredDistrict'],
    zh: '申请单位 {creditCode} 类型为{kind}，注册地为{registeredDistrict}，税管地为{taxDistrict}；应为注册并纳税在{requiredDistrict}的企业',
    en: 'unit {creditCode} is of kind {kind}, registered in {registeredDistrict}, taxed in {taxDistrict}; an enterprise registered and taxed in {requiredDistrict} is required',
  },
  'catalogue-item': {
    thresholds: ['edition'],
    zh: '申请的目录项为第 {catalogueItem} 项[：{field}·{name}]；应列于《闵行区关键核心技术（产品）目录》（{edition}）',
    en: 'catalogue item {catalogueItem} is applied for[: {field}, {name}]; it must be listed in the key core technology catalogue ({edition})',
  },
  'self-raised-share': {
    thresholds: ['grantRequested'],
    zh: '自筹资金 {selfRaised} 元；不得低于申请的财政资助资金 {grantRequested} 元',
    en: 'CNY {selfRaised} are self-raised; not less than the requested grant of CNY {grantRequested} is required',
  },
  'budget-adds-up': {
    thresholds: ['totalInvestment', 'selfRaised', 'grantRequested'],
    zh: '总投资 {totalInvestment} 元应等于自筹 {selfRaised} 元加申请资助 {grantRequested} 元；明细合计：资助 {linesGrant} 元、自筹 {linesSelfRaised} 元；负数明细：{negativeLines}；重复明细：{repeatedLines}',
    en: 'total investment of CNY {totalInvestment} must be CNY {selfRaised} self-raised plus CNY {grantRequested} of grant; the lines add up to CNY {linesGrant} of grant and CNY {linesSelfRaised} self-raised; negative lines: {negativeLines}; repeated lines: {repeatedLines}',
  },
  'technology-claim': {
    thresholds: ['levels'],
    zh: '申报的技术水平为{level}（应为下列之一：{levels}）；预期知识产权：{expectedIntellectualProperty}（至少一项）；未填写：{blank}',
    en: 'claimed technology level: {level} (one of {levels} is required); expected intellectual property: {expectedIntellectualProperty} (at least one); left blank: {blank}',
  },
  'no-recent-violation': {
    thresholds: ['firstDay', 'lastDay'],
    zh: '{firstDay} 至 {lastDay} 期间应无违法违规事项；该期间内的记录：{violations}',
    en: 'no violation may have happened from {firstDay} to {lastDay}; on record in that time: {violations}',
  },
  'no-active-ban': {
    thresholds: ['onDay'],
    zh: '{onDay} 不得处于不再受理期间；该日有效的记录：{bans}',
    en: 'no ban may be in force on {onDay}; in force on that day: {bans}',
  },
  // What an officer finds who refuses an application for the credit of its unit.
  'good-credit': {
    thresholds: [],
    zh: '申请单位信用状况应当良好，申请截止日前两年内未发生涉税等违法违规事项',
    en: 'the credit of the unit must be good, without a violation, tax or other, in the two years before the call closes',
  },
  'strength-evidence': {
    thresholds: ['required'],
    zh: '应以材料证明人才团队与场地设备：{required}；尚缺：{missing}',
    en: 'talent and team, premises and equipment are shown by {required}; missing: {missing}',
  },
  checklist: {
    thresholds: ['required'],
    zh: '必备材料：{required}；已提交：{given}；尚缺：{missing}',
    en: 'required documents: {required}; submitted: {given}; missing: {missing}',
  },
  'no-duplicate-support': {
    thresholds: ['similarTitleFrom'],
    zh: '已获得本市和区级其他财政资金支持的项目不再重复支持；项目名称相似度达 {similarTitleFrom}% 及以上或立项编号相同的资助：{matches}',
    en: 'a project with other municipal or district money is not supported again; support under the same number or a title alike to {similarTitleFrom} % or more: {matches}',
  },
} as const satisfies Explanations;
