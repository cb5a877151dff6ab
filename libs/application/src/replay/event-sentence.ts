import type { Sentence } from '@grants/policy';
import type { StoryOutcome } from '@grants/projections';
import { EVENT_WORDS } from './event-words.ts';

/** What an event came to, where that makes another sentence of it. */
const OUTCOME_WORDS: Readonly<Record<StoryOutcome, Sentence>> = {
  gate: { zh: '形式审查未通过', en: 'at the formal check' },
  'preliminary-review': { zh: '初审未通过', en: 'at the preliminary review' },
  'expert-review': { zh: '专家评审未通过', en: 'at the expert review' },
  selection: { zh: '择优未入选', en: 'not selected' },
  'town-recommendation': { zh: '镇街道未推荐', en: 'not recommended by the town' },
  'preliminary-check': { zh: '初审未通过', en: 'at the preliminary check' },
  'panel-consultation': { zh: '专家会商未通过', en: 'at the panel consultation' },
  district: { zh: '区级未推荐', en: 'not recommended by the district' },
  consultation: { zh: '部门会商未通过', en: 'in consultation' },
  'second-review': { zh: '二次评审未通过', en: 'at the second review' },
  'public-notice': { zh: '公示异议成立', en: 'an objection to the notice was upheld' },
  pass: { zh: '同意', en: 'in favour' },
  fail: { zh: '不同意', en: 'against' },
  unqualified: { zh: '无保留意见', en: 'unqualified' },
  qualified: { zh: '保留意见', en: 'qualified' },
  adverse: { zh: '否定意见', en: 'adverse' },
  recommended: { zh: '推荐', en: 'recommended' },
  'not-recommended': { zh: '不推荐', en: 'not recommended' },
  'duplicate-case': { zh: '疑似重复支持', en: 'suspected second support' },
  ban: { zh: '不再受理', en: 'ban' },
  'notice-objection': { zh: '公示异议', en: 'objection to the notice' },
  first: { zh: '首笔经费', en: 'first tranche' },
  final: { zh: '剩余经费', en: 'final tranche' },
  'execution-period': { zh: '项目期变更', en: 'execution period' },
  withdrawal: { zh: '项目撤项', en: 'withdrawal' },
  'unit-name': { zh: '承担单位名称变更', en: 'name of the unit' },
  'registered-address': { zh: '注册地址变更', en: 'registered address' },
  'tax-jurisdiction': { zh: '税管地变更', en: 'tax jurisdiction' },
  passed: { zh: '通过', en: 'passed' },
  'not-passed': { zh: '不通过', en: 'not passed' },
  'not-granted': { zh: '不予受理', en: 'not granted' },
  diligent: { zh: '已尽勤勉义务', en: 'diligent' },
  'not-diligent': { zh: '未尽勤勉义务', en: 'not diligent' },
  'acceptance-not-passed': { zh: '验收不通过', en: 'acceptance not passed' },
  withdrawn: { zh: '撤项', en: 'withdrawn' },
  'breach-of-contract': { zh: '违反合同', en: 'breach of contract' },
  misreporting: { zh: '虚报', en: 'misreporting' },
  concealment: { zh: '瞒报', en: 'concealment' },
  'duplicate-funding': { zh: '重复支持', en: 'duplicate funding' },
  'two-years-unfiled': { zh: '累计两年未填报', en: 'two years unfiled' },
  approved: { zh: '同意', en: 'approved' },
  refused: { zh: '不同意', en: 'refused' },
  upheld: { zh: '异议成立', en: 'upheld' },
  dismissed: { zh: '异议不成立', en: 'dismissed' },
  conforming: { zh: '合格', en: 'conforming' },
  'not-conforming': { zh: '不合格', en: 'not conforming' },
  'in-favour': { zh: '赞成', en: 'in favour' },
  against: { zh: '反对', en: 'against' },
  none: { zh: '未达成共识', en: 'no consensus' },
  proposed: { zh: '拟认定', en: 'proposed' },
  'not-proposed': { zh: '不予认定', en: 'not proposed' },
  undetermined: { zh: '无法确定', en: 'undetermined' },
};

/** Sentences that a type and an outcome beside each other would not make, by summary key. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'TrancheRequested.first': { zh: '申请拨付首笔经费', en: 'First tranche requested' },
  'TrancheRequested.final': { zh: '申请拨付剩余经费', en: 'Final tranche requested' },
  'TrancheAuthorised.first': { zh: '批准拨付首笔经费', en: 'First tranche authorised' },
  'TrancheAuthorised.final': { zh: '批准拨付剩余经费', en: 'Final tranche authorised' },
  'TrancheCancelled.first': { zh: '取消拨付首笔经费', en: 'First tranche cancelled' },
  'TrancheCancelled.final': { zh: '取消拨付剩余经费', en: 'Final tranche cancelled' },
  'TranchePaid.first': { zh: '首笔经费拨付到账', en: 'First tranche paid' },
  'TranchePaid.final': { zh: '剩余经费拨付到账', en: 'Final tranche paid' },
  'TrancheReturned.first': { zh: '首笔经费银行退票', en: 'First tranche returned by the bank' },
  'TrancheReturned.final': { zh: '剩余经费银行退票', en: 'Final tranche returned by the bank' },
  'TranchePaymentReversed.first': { zh: '冲正首笔经费拨付', en: 'First tranche payment reversed' },
  'TranchePaymentReversed.final': { zh: '冲正剩余经费拨付', en: 'Final tranche payment reversed' },
  'CentreEvaluated.qualified': { zh: '建设期满评估：合格', en: 'Centre evaluated: qualified' },
  'CentreEvaluated.unqualified': {
    zh: '建设期满评估：不合格',
    en: 'Centre evaluated: unqualified',
  },
};

/** What a sentence is made of. */
export interface TellableEvent {
  readonly type: string;
  /** The type, or type and outcome: `AcceptanceConcluded.passed`. */
  readonly summaryKey: string;
  /** Where it is; that of a fund is told as a fund's. */
  readonly stream?: string;
}

/**
 * The sentence that tells an event of a story. In English the name of an event is its sentence:
 * events are named by what happened, in the past tense. What a fund posts says that it is the fund's,
 * for the project has told of the same before.
 */
export function sentenceOf({ type, summaryKey, stream }: TellableEvent): Sentence {
  const whole = SENTENCES[summaryKey];
  if (whole !== undefined) return whole;
  const { zh, en } = named(type);
  if (stream?.startsWith('fund-')) {
    return { zh: `资金账：${zh}`, en: `Fund: ${en.toLowerCase()}` };
  }
  const outcomes: Readonly<Record<string, Sentence>> = OUTCOME_WORDS;
  const outcome = outcomes[summaryKey.slice(type.length + 1)];
  return outcome === undefined
    ? { zh, en }
    : { zh: `${zh}：${outcome.zh}`, en: `${en}: ${outcome.en}` };
}

/** The name of an event in both languages; of one this program does not know, as it is. */
function named(type: string): Sentence {
  const words: Readonly<Record<string, string>> = EVENT_WORDS;
  return { zh: words[type] ?? type, en: wordsOfName(type) };
}

/** A name of the code as words: `ContractSigned` is `Contract signed`, `paidOn` is `Paid on`. */
export function wordsOfName(name: string): string {
  const text = name.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
