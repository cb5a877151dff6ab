import type { Explanations } from './explanation.ts';

/** MH-2.1 to MH-2.3: the conditions of an application for an R&D centre. */
export const CENTRE_CONDITION_EXPLANATIONS = {
  'call-programme': {
    thresholds: ['required'],
    zh: '{level}中心应向{required}批次申报；所报批次为{programme}',
    en: 'a centre of the level {level} is applied for under calls of {required}; this call is of {programme}',
  },
  'application-month': {
    thresholds: ['required'],
    zh: '{programme}批次自 {opensOn} 至 {closesOn}；应在 {required} 月内受理',
    en: 'the call of {programme} runs from {opensOn} to {closesOn}; it must lie within {required}',
  },
  'centre-host': {
    thresholds: ['kinds', 'requiredDistrict'],
    zh: '依托单位 {creditCode} 类型为{kind}，高新技术企业：{highTechEnterprise}，注册地为{registeredDistrict}；应为注册在{requiredDistrict}的{kinds}，企业须为高新技术企业',
    en: 'host {creditCode} is of kind {kind}, high-tech enterprise: {highTechEnterprise}, registered in {registeredDistrict}; one of {kinds} registered in {requiredDistrict} is required, an enterprise being a high-tech one',
  },
  'joint-operation': {
    thresholds: [],
    zh: '依托单位 {hostCreditCode}，联合单位：{partnerCreditCodes}；每家单位只列一次，重复列出：{namedTwice}',
    en: 'host {hostCreditCode}, partners: {partnerCreditCodes}; each is named once, named twice: {namedTwice}',
  },
  'superior-recognition': {
    thresholds: ['requiredBody'],
    zh: '{level}中心应由{requiredBody}认定且验收合格，均不晚于 {submittedOn}；已填报：{stated}[；由{recognisedBy}以 {recognitionDocument} 于 {recognisedOn} 认定，以 {acceptanceDocument} 于 {acceptedOn} 验收]',
    en: 'a centre of the level {level} must be recognised by {requiredBody} and accepted, both by {submittedOn}; stated: {stated}[; recognised by {recognisedBy} with {recognitionDocument} on {recognisedOn}, accepted with {acceptanceDocument} on {acceptedOn}]',
  },
  'previous-year-revenue': {
    thresholds: ['atLeast'],
    zh: '[指标已填报：{stated}][{hostKind}上年度营业收入 {previousYearRevenue} 元；企业应达到 {atLeast} 元]',
    en: '[figures stated: {stated}][{hostKind}, revenue of the previous year CNY {previousYearRevenue}; an enterprise needs CNY {atLeast}]',
  },
  'recent-own-right': {
    thresholds: ['firstDay', 'lastDay', 'atLeast'],
    zh: '[指标已填报：{stated}][{firstDay} 至 {lastDay} 授权的{kinds}不少于 {atLeast} 项][；计入：{counting}]',
    en: '[figures stated: {stated}][at least {atLeast} of {kinds}, granted from {firstDay} to {lastDay}, is required][; counting: {counting}]',
  },
  'research-staff': {
    thresholds: ['masterPercentAtLeast', 'researchStaffPercentAtLeast', 'researchStaffAtLeast'],
    zh: '[指标已填报：{stated}][依托单位为{hostKind}][；职工 {staff} 人，科技人员 {researchStaff} 人，其中硕士及以上 {researchStaffMasterOrAbove} 人，数据自洽：{isConsistent}][；科技人员应达 {researchStaffPercentAtLeast}% 或 {researchStaffAtLeast} 人][；硕士及以上占比应达 {masterPercentAtLeast}%]',
    en: '[figures stated: {stated}][the host is of kind {hostKind}][; staff {staff}, R&D staff {researchStaff}, of whom {researchStaffMasterOrAbove} with a master or above, consistent: {isConsistent}][; R&D staff of {researchStaffPercentAtLeast} % or {researchStaffAtLeast} people is required][; {masterPercentAtLeast} % of them with a master or above are required]',
  },
  'research-equipment': {
    thresholds: ['atLeast', 'boughtAtLeast'],
    zh: '[指标已填报：{stated}][研发设备原值 {equipmentValue} 元，不低于 {atLeast} 元；其中近三年采购 {equipmentBoughtInThreeYears} 元，不低于 {boughtAtLeast} 元；数据自洽：{isConsistent}]',
    en: '[figures stated: {stated}][R&D equipment of CNY {equipmentValue}, at least CNY {atLeast} is required; bought in three years CNY {equipmentBoughtInThreeYears}, at least CNY {boughtAtLeast}; consistent: {isConsistent}]',
  },
  'research-intensity': {
    thresholds: ['percentAtLeast'],
    zh: '[指标已填报：{stated}][{hostKind}上年度研发费用 {previousYearResearchExpense} 元，营业收入 {previousYearRevenue} 元；企业占比不低于 {percentAtLeast}%]',
    en: '[figures stated: {stated}][{hostKind}, R&D expense CNY {previousYearResearchExpense} of a revenue of CNY {previousYearRevenue}; an enterprise needs {percentAtLeast} %]',
  },
  transformation: {
    thresholds: ['firstDay', 'lastDay', 'atLeast'],
    zh: '[指标已填报：{stated}][依托单位为{hostKind}][；{firstDay} 至 {lastDay} 认定的转化项目或转化的成果不少于 {atLeast} 项][；计入：{counting}]',
    en: '[figures stated: {stated}][the host is of kind {hostKind}][; at least {atLeast} recognised projects or transferred results from {firstDay} to {lastDay} are required][; counting: {counting}]',
  },
  'technical-committee': {
    thresholds: ['atLeast', 'hostShareAtMost'],
    zh: '[指标已填报：{stated}][技术委员会 {members} 人，应达 {atLeast} 人；依托单位成员 {fromHostUnit} 人，不超过 {hostShareAtMost}；数据自洽：{isConsistent}]',
    en: '[figures stated: {stated}][a committee of {members}, at least {atLeast} are required; {fromHostUnit} of the host, at most {hostShareAtMost}; consistent: {isConsistent}]',
  },
  'priority-grounds': {
    thresholds: [],
    zh: '优先情形：{grounds}；只用于排序，不作门槛',
    en: 'grounds of priority: {grounds}; they rank and are no threshold',
  },
  'registered-town': {
    thresholds: ['since', 'towns'],
    zh: '注册所在镇、街道、工业区：{town}；应为下列之一（{since} 起）：{towns}',
    en: 'town of registration: {town}; one of these (from {since}) is required: {towns}',
  },
  'no-centre-ban': {
    thresholds: ['onDay'],
    zh: '{onDay} 不得处于对该类中心不再受理期间；该日有效的记录：{bans}',
    en: 'no ban may close the programme to the host on {onDay}; in force on that day: {bans}',
  },
  'once-per-centre': {
    thresholds: [],
    zh: '{level}中心资助为一次性；已获资助的同一中心：{awardedCentreIds}',
    en: 'a centre of the level {level} is awarded once; the same centre, awarded before: {awardedCentreIds}',
  },
  'centre-checklist': {
    thresholds: ['required'],
    zh: '{level}中心、{hostKind}的必备材料：{required}；已提交：{given}；尚缺：{missing}',
    en: 'required of a centre of the level {level}, host {hostKind}: {required}; submitted: {given}; missing: {missing}',
  },
} as const satisfies Explanations;

/** MH-2.2, MH-2.4 and MH-2.5: selection, award and evaluation of R&D centres. */
export const CENTRE_AWARD_EXPLANATIONS = {
  'town-of-address': {
    thresholds: ['registeredTown'],
    zh: '推荐单位为{town}；应为注册所在的{registeredTown}',
    en: 'the recommending office is of {town}; that of the registered address, {registeredTown}, is required',
  },
  'town-recommendation': {
    thresholds: [],
    zh: '{town}意见：{opinion}[（注册所在：{registeredTown}）]',
    en: 'the office of {town} says: {opinion}[ (registered address: {registeredTown})]',
  },
  'preliminary-check': {
    thresholds: [],
    zh: '区科委初审意见：{opinion}（{comment}）',
    en: 'the preliminary check of the commission: {opinion} ({comment})',
  },
  'online-score-scale': {
    thresholds: ['highest'],
    zh: '网评分 {score}；应为 0 至 {highest} 的整数',
    en: 'online score {score}; a whole number from 0 to {highest} is required',
  },
  'online-review': {
    thresholds: ['atLeast'],
    zh: '已网评专家：{experts}；至少 {atLeast} 位',
    en: 'experts who reviewed online: {experts}; at least {atLeast} is required',
  },
  rank: {
    thresholds: [],
    zh: '排序为第 {rank} 位；应为自 1 起的整数',
    en: 'rank {rank}; a whole number from 1 is required',
  },
  'panel-consultation': {
    thresholds: [],
    zh: '会商推荐：{recommended}，网评平均分 {averageScore}，排序第 {rank} 位',
    en: 'recommended by the panel: {recommended}, average online score {averageScore}, rank {rank}',
  },
  'merit-selection': {
    thresholds: [],
    zh: '择优立项[：第 {rank} 位，平均分 {averageScore}][；未立项原因：{reason}]',
    en: 'selection on merit[: rank {rank}, average score {averageScore}][; not selected because: {reason}]',
  },
  'expense-share': {
    thresholds: ['share', 'cap', 'awardedHostKind'],
    zh: '{level}中心，{hostKind}，上年度研发费用 {previousYearResearchExpense} 元；{awardedHostKind}按 {share|percent} 资助，最高 {cap} 元，核定 {award} 元',
    en: 'level {level}, host {hostKind}, R&D expense of the previous year CNY {previousYearResearchExpense}; an {awardedHostKind} gets {share|percent}, at most CNY {cap}, that is CNY {award}',
  },
  'district-award': {
    thresholds: ['awardedHostKind'],
    zh: '依托单位为{hostKind}；依托{awardedHostKind}的一次性资助，核定 {award} 元',
    en: 'the host is of kind {hostKind}; a host of kind {awardedHostKind} gets a one-off award, that is CNY {award}',
  },
  'superior-matching': {
    thresholds: ['atMost'],
    zh: '{level}中心上级匹配要求最高 {atMost} 元；申请匹配 {matchingAmount} 元',
    en: 'level {level}, a superior department asks to match up to CNY {atMost}; asked for: CNY {matchingAmount}',
  },
  'centre-cap': {
    thresholds: ['cap'],
    zh: '{level}中心核定资助 {award} 元；最高不超过 {cap} 元',
    en: 'level {level}, CNY {award} are awarded; at most CNY {cap} may be',
  },
  construction: {
    thresholds: [],
    zh: '{level}中心；只有区级中心授牌并有建设期',
    en: 'level {level}; only a district centre has a plaque and years of construction',
  },
  'construction-over': {
    thresholds: ['years'],
    zh: '建设期 {years} 年，自 {firstDay} 至 {lastDay}；于 {evaluatedOn} 评估，应在期满之后',
    en: '{years} years of construction, from {firstDay} to {lastDay}; evaluated on {evaluatedOn}, which must be after the end',
  },
  'evaluation-result': {
    thresholds: [],
    zh: '评估结果为{result|evaluation}，文件 {documentNumber}',
    en: 'the evaluation says {result}, by document {documentNumber}',
  },
  'award-release': {
    thresholds: [],
    zh: '评估不合格，全额 {award} 元不再拨付并释放，文件 {documentNumber}',
    en: 'after an evaluation that was not passed, all of CNY {award} is released, by document {documentNumber}',
  },
  'host-is-paid': {
    thresholds: ['hostCreditCode'],
    zh: '收款单位为 {payeeCreditCode}；只拨付给依托单位 {hostCreditCode}',
    en: 'the payee is {payeeCreditCode}; only the host {hostCreditCode} is paid',
  },
} as const satisfies Explanations;
