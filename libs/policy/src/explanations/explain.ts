import type { JsonObject } from '@grants/kernel';
import { clauseOf } from '../clause-register.ts';
import type { Basis, Finding, Verdict } from '../finding.ts';
import { APPLICATION_EXPLANATIONS } from './application.ts';
import { DISBURSEMENT_EXPLANATIONS } from './disbursement.ts';
import type { Explanation, Explanations, Sentence } from './explanation.ts';
import { PROJECT_EXPLANATIONS } from './project.ts';
import { RECOGNITION_CREDIT_EXPLANATIONS } from './recognition-credit.ts';
import {
  CERTIFICATE_EXPLANATIONS,
  RECOGNITION_CONDITION_EXPLANATIONS,
  RECOGNITION_REVIEW_EXPLANATIONS,
} from './recognition.ts';
import { CENTRE_AWARD_EXPLANATIONS, CENTRE_CONDITION_EXPLANATIONS } from './research-centre.ts';
import { REVIEW_EXPLANATIONS } from './review.ts';
import { told } from './told.ts';

/** How every rule is told. A rule without a line here fails `npm run policy:coverage`. */
export const EXPLANATIONS: Explanations = {
  ...APPLICATION_EXPLANATIONS,
  ...REVIEW_EXPLANATIONS,
  ...DISBURSEMENT_EXPLANATIONS,
  ...PROJECT_EXPLANATIONS,
  ...CENTRE_CONDITION_EXPLANATIONS,
  ...CENTRE_AWARD_EXPLANATIONS,
  ...RECOGNITION_CONDITION_EXPLANATIONS,
  ...RECOGNITION_REVIEW_EXPLANATIONS,
  ...CERTIFICATE_EXPLANATIONS,
  ...RECOGNITION_CREDIT_EXPLANATIONS,
};

const VERDICTS: Readonly<Record<Verdict, Sentence>> = {
  passed: { zh: '符合', en: 'Met' },
  failed: { zh: '不符合', en: 'Not met' },
  'needs-evidence': { zh: '待补充', en: 'Needs evidence' },
  'not-applicable': { zh: '不适用', en: 'Not asked' },
};

/** MH-O7: which superior documents replaced which parameter, and what it was. */
const SUPERIOR: Sentence = {
  zh: '[；依上级政策执行（文件、条款、原规定）：{overriddenBy|money}]',
  en: '[; by superior policy (document, article, instead of): {overriddenBy|money}]',
};

/** A finding beside the words of its clause and a sentence that tells it. */
export interface ExplainedFinding extends Finding {
  /** Where the text has the clause, e.g. `细则 一(一)3`; empty for a clause no longer known. */
  readonly article: string;
  /** The clause in the words of the text, Chinese. */
  readonly quote: string;
  /** Those of the facts that the text sets. */
  readonly threshold: JsonObject;
  readonly explanation: Sentence;
}

/**
 * A finding as a sentence: verdict, facts and thresholds. A rule that nobody has put into words,
 * as of an edition this program does not have, is told by its clause.
 */
export function explain({ rule, clause, verdict, facts }: Finding): Sentence {
  const explanation = explanationOf(rule);
  const { zh, en } = VERDICTS[verdict];
  if (explanation === undefined) {
    const quote = clauseOf(clause)?.quote ?? rule;
    return { zh: `${zh}：${quote}（${clause}）`, en: `${en}: ${rule}, ${clause} 「${quote}」` };
  }
  return {
    zh: `${zh}：${told(explanation.zh + SUPERIOR.zh, facts, 'zh')}（${clause}）`,
    en: `${en}: ${told(explanation.en + SUPERIOR.en, facts, 'en')} (${clause})`,
  };
}

/** What a rule asks, in words, with gaps for the facts of a case; its name where nobody told it. */
export function ruleInWords(rule: string): Sentence {
  const { zh, en } = explanationOf(rule) ?? { zh: rule, en: rule };
  return { zh: withGaps(zh), en: withGaps(en) };
}

/** A finding with everything a reader asks of it. */
export function explained(finding: Finding): ExplainedFinding {
  const { article = '', quote = '' } = clauseOf(finding.clause) ?? {};
  const thresholds = explanationOf(finding.rule)?.thresholds ?? [];
  const set = thresholds.map((name) => [name, finding.facts[name]] as const);
  return {
    ...finding,
    article,
    quote,
    threshold: Object.fromEntries(set.filter(([, value]) => value !== undefined)),
    explanation: explain(finding),
  };
}

/** Every finding of a basis, explained, in its order. */
export function explainedBasis(basis: Basis): readonly ExplainedFinding[] {
  return basis.map(explained);
}

function explanationOf(rule: string): Explanation | undefined {
  return Object.hasOwn(EXPLANATIONS, rule) ? EXPLANATIONS[rule] : undefined;
}

/** A sentence without what is told only now and then, and with a gap for each fact. */
function withGaps(template: string): string {
  return template.replaceAll(/\[[^[\]]*\]/g, '').replaceAll(/\{[^{}]*\}/g, '…');
}
