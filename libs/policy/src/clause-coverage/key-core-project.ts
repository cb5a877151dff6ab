import { attestation, covered, NO_EFFECT, parameter, rule, step } from './coverage.ts';
import type { ClauseCoverage } from './coverage.ts';

const PARAMETERS = 'minhang-2021/parameters';
const ACCEPTANCE = 'minhang-2021/acceptance';
const DISBURSEMENT = 'minhang-2021/disbursement';

/** 细则 一(五) and 一(六): money and management of a project. */
export const KEY_CORE_PROJECT_COVERAGE: readonly ClauseCoverage[] = [
  covered(
    'MH-1.5.1',
    ['立项签约后首笔恰为 30%', 'exactly 30 %, after approval and contract'],
    rule(DISBURSEMENT, 'isFirstTranche'),
    parameter(PARAMETERS, 'FIRST_TRANCHE_SHARE'),
  ),
  covered(
    'MH-1.5.2',
    [
      '余款不超过 70%，审计不认可的释放',
      'at most 70 %; what the audit does not support is released',
    ],
    rule(DISBURSEMENT, 'isFinalTranche'),
    rule(DISBURSEMENT, 'isReleased'),
    parameter(PARAMETERS, 'FINAL_TRANCHE_SHARE'),
  ),
  covered(
    'MH-1.6.1',
    [
      '合同载明管理机构；财政局可读全部',
      'the contract names the managing body; the bureau reads everything',
    ],
    step('project', 'SignContract'),
    attestation('project', 'ContractSigned'),
  ),
  covered(
    'MH-1.6.2',
    [
      '预算明细披露关联交易；未披露的另行登记',
      'budget lines disclose them; undisclosed ones are recorded',
    ],
    step('project', 'RecordRelatedPartyFinding'),
    attestation('project', 'RelatedPartyFindingRecorded'),
  ),
  covered(
    'MH-1.6.3',
    ['按科目、年度、来源编制，合计分毫不差', 'by category, year and source; it adds up to the fen'],
    rule('minhang-2021/budget', 'doesBudgetAddUp'),
  ),
  covered(
    'MH-1.6.4',
    ['执行期 2 年，延期至多 1 次 1 年', 'two years, one extension of a year at most'],
    rule('minhang-2021/execution', 'executionPeriod'),
    rule('minhang-2021/execution', 'isExtendable'),
    rule('minhang-2021/execution', 'isWithinExtension'),
    parameter(PARAMETERS, 'EXECUTION_YEARS'),
    parameter(PARAMETERS, 'EXTENSIONS_AT_MOST'),
  ),
  covered(
    'MH-1.6.5',
    ['重大调整先申请、经同意后生效', 'major adjustments are asked for first and need consent'],
    rule('minhang-2021/execution', 'isConsentedTo'),
    step('project', 'RequestAdjustment'),
    step('project', 'ApproveAdjustment'),
    step('project', 'RefuseAdjustment'),
  ),
  covered(
    'MH-1.6.6',
    [
      '其他预算调剂备案，验收时审核',
      'other budget adjustments are notified and looked at in acceptance',
    ],
    step('project', 'NotifyBudgetAdjustment'),
  ),
  covered(
    'MH-1.6.7',
    ['财务审计与现场验收意见须齐备', 'both opinions are needed'],
    rule(ACCEPTANCE, 'hasBothOpinions'),
    step('project', 'ConcludeAcceptance'),
  ),
  covered(
    'MH-1.6.8',
    [
      '审计机构独立于管理机构与项目单位',
      'the auditor is none of the managing agency and the units',
    ],
    rule(ACCEPTANCE, 'isThirdPartyAudit'),
    rule(ACCEPTANCE, 'isSupportWithinAward'),
    step('project', 'RecordAuditOpinion'),
  ),
  covered(
    'MH-1.6.9',
    ['现场验收须有技术专家到场', 'technical experts are present'],
    rule(ACCEPTANCE, 'isOnSiteReview'),
    attestation('project', 'OnSiteOpinionRecorded'),
  ),
  covered(
    'MH-1.6.10',
    ['通过或不通过，经政府同意以文件下达', 'passed or not, by document, with consent'],
    rule(ACCEPTANCE, 'isSupportedByOpinions'),
    rule(ACCEPTANCE, 'isDulyIssued'),
    step('project', 'ConcludeAcceptance'),
  ),
  covered(
    'MH-1.6.11',
    ['不通过的可申请一次复核', 'one reconsideration after not passed'],
    rule(ACCEPTANCE, 'isReconsiderable'),
    step('project', 'RequestReconsideration'),
    step('project', 'ConcludeReconsideration'),
  ),
  covered(
    'MH-1.6.12',
    [
      '终止后释放未拨余额，可责令追回',
      'ended; the balance is released and recovery may be ordered',
    ],
    rule(ACCEPTANCE, 'endsProject'),
    rule(DISBURSEMENT, 'isRecoverable'),
    step('project', 'TerminateProject'),
    step('project', 'OrderRecovery'),
  ),
  covered(
    'MH-1.6.13',
    [
      '余款依据合同、审计意见、验收意见，逐一引用',
      'the rest rests on contract, audit and on-site opinion, each named',
    ],
    rule(DISBURSEMENT, 'isGrounded'),
    step('project', 'AuthoriseTranche'),
  ),
  covered(
    'MH-1.6.14',
    [
      '阶段性检查只作记录，引用即拒绝拨付',
      'an inspection is recorded; a request that cites one is refused',
    ],
    rule(DISBURSEMENT, 'isNotBasedOnInspection'),
    step('project', 'RecordStageInspection'),
  ),
  covered(
    'MH-1.6.15',
    ['验收通过的成果列入开放使用登记', 'accepted results enter the open-use register'],
    rule(ACCEPTANCE, 'opensResults'),
    attestation('project', 'OpenUseRegistered'),
  ),
  covered(
    'MH-1.6.16',
    [
      '尽责的不列入异常名录，不影响后续申报',
      'with diligence, no entry and no effect on later applications',
    ],
    rule('minhang-2021/credit', 'isDiligent'),
    step('project', 'RecordDiligenceFinding'),
    step('credit-standing', 'WithdrawIntegrityEntry'),
  ),
  covered(
    'MH-C',
    ['政策目的与意义，不产生系统动作', 'purpose of the policy; the system does nothing for it'],
    NO_EFFECT,
  ),
];
