import type { Explanations } from './explanation.ts';

/** SH-5 to SH-10: the conditions of recognition. */
export const RECOGNITION_CONDITION_EXPLANATIONS = {
  'open-intake': {
    thresholds: [],
    zh: '于 {submittedOn} 申报；全年受理',
    en: 'applied for on {submittedOn}; applications are taken all year round',
  },
  'registered-in-city': {
    thresholds: ['requiredCity'],
    zh: '注册地为{registeredCity}；应在{requiredCity}',
    en: 'registered in {registeredCity}; {requiredCity} is required',
  },
  'clean-record': {
    thresholds: ['firstDay', 'lastDay', 'listedOn'],
    zh: '{firstDay} 至 {lastDay} 应无侵权、事故、违法、失信记录，{listedOn} 不得列入严重违法失信名单；计入的记录：{violations}',
    en: 'no infringement, accident, offence or misconduct from {firstDay} to {lastDay}, and not on the list of serious dishonesty on {listedOn}; counting: {violations}',
  },
  'no-recognition-ban': {
    thresholds: ['onDay'],
    zh: '{onDay} 不得处于不再受理期间；该日有效的记录：{bans}',
    en: 'no ban may close the programme to the unit on {onDay}; in force on that day: {bans}',
  },
  'high-tech-field': {
    thresholds: ['edition'],
    zh: '核心技术领域代码为 {fieldCode}[（{field}）]；应属《国家重点支持的高新技术领域》（{edition}）',
    en: 'field code {fieldCode}[ ({field})]; it must be one of the national high-tech fields ({edition})',
  },
  'right-in-age': {
    thresholds: ['inventionAndLayoutFrom', 'utilityModelAndSoftwareFrom'],
    zh: '至 {submittedOn}，发明专利、集成电路布图须在 {inventionAndLayoutFrom} 及以后授权，实用新型、软件著作权须在 {utilityModelAndSoftwareFrom} 及以后；年限内：{inAge}；年限外：{outOfAge}',
    en: 'looked back from {submittedOn}, invention patents and layouts count from {inventionAndLayoutFrom}, utility models and software from {utilityModelAndSoftwareFrom}; in age: {inAge}; out of age: {outOfAge}',
  },
  'freed-from-age': {
    thresholds: ['registeredFrom'],
    zh: '至 {submittedOn}，不受年限限制的情形：{kind}[，{registeredOn} 注册][，监测期至 {monitoredUntil}]；三类器械须在 {registeredFrom} 及以后首次注册；发明专利：{patents}',
    en: 'on {submittedOn}, freed from the age by: {kind}[, registered on {registeredOn}][, monitored until {monitoredUntil}]; a class III device must be registered from {registeredFrom} on; invention patents: {patents}',
  },
  'attested-by-review': {
    thresholds: [],
    zh: '经营范围、先进性与前景由{attestedBy|attester}认定',
    en: 'business scope, novelty and prospects are attested by {attestedBy}',
  },
  priority: {
    thresholds: [],
    zh: '优先情形：{priorityGrounds}；只用于排序',
    en: 'grounds of priority: {priorityGrounds}; they only rank',
  },
  'not-excluded': {
    thresholds: [],
    zh: '属于不予认定的情形：{excluded}',
    en: 'of kinds that are not recognised: {excluded}',
  },
  declaration: {
    thresholds: [],
    zh: '对材料真实、完整、有效、合法的声明人：{declaredBy}',
    en: 'who declared the materials true, complete and lawful: {declaredBy}',
  },
  'product-evidence': {
    thresholds: [],
    zh: '特殊行业：{regulatedKinds}；强制性产品认证：{compulsoryCertification}；尚缺：{missing}',
    en: 'regulated kinds: {regulatedKinds}; compulsory certification: {compulsoryCertification}; missing: {missing}',
  },
  materials: {
    thresholds: ['required'],
    zh: '应提交材料：{required}；已提交：{given}；尚缺：{missing}',
    en: 'materials due: {required}; submitted: {given}; missing: {missing}',
  },
} as const satisfies Explanations;

/** SH-11 to SH-14: from the district's recommendation to the end of the notice. */
export const RECOGNITION_REVIEW_EXPLANATIONS = {
  'district-recommendation': {
    thresholds: [],
    zh: '{district}科技主管部门第 {round} 轮审核：{comment}',
    en: 'the office of {district}, round {round}: {comment}',
  },
  'business-scope': {
    thresholds: [],
    zh: '经营范围由{attestedBy}认定：{comment}',
    en: 'the business scope is attested by {attestedBy}: {comment}',
  },
  'sample-draw': {
    thresholds: ['sizeAtLeast'],
    zh: '自 {candidates} 项中抽取 {size} 项（至少 {sizeAtLeast} 项），种子 {seed}，算法 {algorithm}；重复列出：{namedTwice}',
    en: '{size} of {candidates} are drawn (at least {sizeAtLeast}), seed {seed}, algorithm {algorithm}; named twice: {namedTwice}',
  },
  'sample-check': {
    thresholds: [],
    zh: '抽查 {drawId} 的结果为{result}：{comment}',
    en: 'the sample of {drawId} is {result}: {comment}',
  },
  'expert-sheet': {
    thresholds: ['scoreHighest', 'coefficientHighest', 'shareHighest'],
    zh: '评分 {score}（0 至 {scoreHighest}），贡献系数 {contributionCoefficient}（0 至 {coefficientHighest}），价值占比 {coreValueShare}%（0 至 {shareHighest}）',
    en: 'score {score} (0 to {scoreHighest}), contribution coefficient {contributionCoefficient} (0 to {coefficientHighest}), value share {coreValueShare} % (0 to {shareHighest})',
  },
  'coefficient-and-share': {
    thresholds: ['coefficientHighest', 'shareHighest'],
    zh: '贡献系数 {contributionCoefficient}（0 至 {coefficientHighest}），价值占比 {coreValueShare}%（0 至 {shareHighest}）',
    en: 'contribution coefficient {contributionCoefficient} (0 to {coefficientHighest}), value share {coreValueShare} % (0 to {shareHighest})',
  },
  'expert-review': {
    thresholds: ['required'],
    zh: '已评审专家 {reviewed} 位；至少 {required} 位',
    en: '{reviewed} experts have reviewed; at least {required} is required',
  },
  'expert-consensus': {
    thresholds: [],
    zh: '{round}评审赞成 {inFavour} 位、反对 {against} 位，平均分 {averageScore}',
    en: 'in the {round} review {inFavour} are in favour and {against} against, average score {averageScore}',
  },
  'four-departments': {
    thresholds: [],
    zh: '会商部门：{departments|municipal}；未参加：{missing|municipal}；会商记录 {recordNumber}',
    en: 'departments in consultation: {departments}; missing: {missing}; record {recordNumber}',
  },
  'no-consensus': {
    thresholds: [],
    zh: '专家意见：{consensus|consensus}；会商结论：{outcome}；非共识的由会商确定，仍无法确定的复审',
    en: 'the experts: {consensus}; the consultation: {outcome}; without consensus the consultation concludes, else a second review',
  },
  'public-notice': {
    thresholds: ['workingDays'],
    zh: '公示 {workingDays} 个工作日，自 {firstDay} 至 {lastDay}',
    en: '{workingDays} working days of public notice, from {firstDay} to {lastDay}',
  },
  'notice-over': {
    thresholds: ['lastDay'],
    zh: '公示自 {firstDay} 至 {lastDay}；{onDay} 应在期满之后',
    en: 'the notice is up from {firstDay} to {lastDay}; {onDay} must be after it',
  },
  'objection-in-time': {
    thresholds: ['firstDay', 'lastDay'],
    zh: '异议于 {raisedOn} 提出；公示自 {firstDay} 至 {lastDay}',
    en: 'the objection was raised on {raisedOn}; the notice is up from {firstDay} to {lastDay}',
  },
  unopposed: {
    thresholds: [],
    zh: '未办结的异议：{open}；属实的异议：{upheld}',
    en: 'open objections: {open}; upheld objections: {upheld}',
  },
} as const satisfies Explanations;

/** SH-3, SH-9 and SH-15 to SH-18: certificate, validity, change, reports. */
export const CERTIFICATE_EXPLANATIONS = {
  'numbered-batch': {
    thresholds: [],
    zh: '认定批次：{batch}；应有批次编号',
    en: 'batch: {batch}; it must have a number',
  },
  certificate: {
    thresholds: [],
    zh: '批次 {batch}，项目编号 {projectNumber}，证书编号 {certificateNumber}',
    en: 'batch {batch}, project number {projectNumber}, certificate number {certificateNumber}',
  },
  'recognition-validity': {
    thresholds: ['years'],
    zh: '于 {recognisedOn} 认定，自次月起 {years} 年：{firstDay} 至 {lastDay}；发明专利或布图设计：{rights}',
    en: 'recognised on {recognisedOn}, in force for {years} years from the next month: {firstDay} to {lastDay}; invention patents or layouts: {rights}',
  },
  'recognition-in-force': {
    thresholds: ['firstDay', 'lastDay'],
    zh: '{day} 享受扶持；认定有效期自 {firstDay} 至 {lastDay}',
    en: 'support on {day}; the recognition is in force from {firstDay} to {lastDay}',
  },
  'certificate-reissue': {
    thresholds: ['projectNumber', 'firstDay', 'lastDay'],
    zh: '变更为{unitName}，复核意见：{review}；项目编号 {projectNumber} 与有效期 {firstDay} 至 {lastDay} 不变',
    en: 'change to {unitName}, reviewed: {review}; project number {projectNumber} and validity {firstDay} to {lastDay} stay',
  },
  'implementation-report': {
    thresholds: ['years'],
    zh: '{year} 年度实施情况报告[，应于 {dueOn} 前报送]；应报送的年度：{years}',
    en: 'report on {year}[, due by {dueOn}]; years to report on: {years}',
  },
  'revocation-ground': {
    thresholds: ['required'],
    zh: '撤销事由：{ground}；未报送年度：{unfiledYears}；累计 {required} 年未报送即撤销',
    en: 'ground: {ground}; years unfiled: {unfiledYears}; {required} years in total cost the recognition',
  },
} as const satisfies Explanations;
