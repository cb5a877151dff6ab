import type {
  AppliedClause,
  AppliedRule,
  CoveredBy,
  RegisteredClause,
  ToldClauseUse,
} from '@grants/application';
import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { RuleVerdict } from '@grants/read-store';
import { SentenceView } from '../basis/finding.view.ts';
import {
  Shown,
  ShownOrNull,
  ShownView,
  ShownViewOrNull,
  ShownViews,
  ShownWord,
} from '../fields/shown.ts';
import { wordsOf } from '../fields/words.ts';
import { PolicyParameterView } from './parameter.view.ts';
import { COVER_KINDS } from './policy.query.dto.ts';

const CLAUSE_KINDS = wordsOf<RegisteredClause['kind']>({
  attestation: true,
  context: true,
  credit: true,
  duplicate: true,
  eligibility: true,
  money: true,
  parameter: true,
  record: true,
  workflow: true,
});
const VERDICTS = wordsOf<RuleVerdict['verdict']>({
  passed: true,
  failed: true,
  'needs-evidence': true,
  'not-applicable': true,
});

/** What makes the system do what a clause says. */
export class CoveredByView implements CoveredBy {
  @ShownWord(COVER_KINDS, 'A rule, a dated parameter, a step, an attestation, or no effect.')
  readonly kind!: CoveredBy['kind'];

  @ShownOrNull('text', 'The function, value, command or event.', 'awardCap')
  readonly name!: string | null;

  @ShownOrNull('text', 'The file of a rule or parameter, else the aggregate.', 'minhang-2021/award')
  readonly place!: string | null;

  @ShownViewOrNull(
    () => SentenceView,
    'What a parameter or an event is called; null of what has no name but that of the code.',
  )
  readonly told!: SentenceView | null;
}

/** A clause of a policy text, and what covers it. */
export class RegisteredClauseView implements RegisteredClause {
  @Shown('text', 'Its id.', 'MH-1.1.3')
  readonly clause!: ClauseId;

  @Shown('text', 'The text.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'Official title of the text.', '闵行区关于支持关键核心技术自主创新的实施意见')
  readonly document!: string;

  @Shown('text', 'Where the text has it.', '细则 一(一)3')
  readonly article!: string;

  @Shown('text', 'The chapter it belongs to.', '细则 一(一)')
  readonly chapter!: string;

  @ShownWord(CLAUSE_KINDS, 'What it makes the system do.')
  readonly kind!: RegisteredClause['kind'];

  @Shown('text', 'The words of the text.', '项目自筹资金不低于申请的财政资助资金')
  readonly quote!: string;

  @ShownView(() => SentenceView, 'What the system does about it, or why it does nothing.')
  readonly remark!: SentenceView;

  @ShownViews(() => CoveredByView, 'What covers it.')
  readonly coveredBy!: readonly CoveredByView[];
}

/** What one rule said. */
export class RuleVerdictView implements RuleVerdict {
  @Shown('text', 'The rule.', 'award-cap')
  readonly rule!: string;

  @ShownWord(VERDICTS, 'What it said.')
  readonly verdict!: RuleVerdict['verdict'];
}

/** How often a rule said something. */
export class VerdictCountView {
  @ShownWord(VERDICTS, 'What it said.')
  readonly verdict!: RuleVerdict['verdict'];

  @Shown('whole', 'In how many events.', 12)
  readonly count!: number;
}

/** A rule in words, and how often it said what. */
export class AppliedRuleView implements AppliedRule {
  @Shown('text', 'The rule.', 'award-cap')
  readonly rule!: string;

  @ShownView(() => SentenceView, 'What it asks, with gaps for the facts of a case.')
  readonly told!: SentenceView;

  @ShownViews(() => VerdictCountView, 'How often it said what.')
  readonly verdicts!: readonly VerdictCountView[];
}

type Applied = AppliedClause['applied'];

/** How often a clause was applied, and when last. */
export class ClauseTallyView implements Applied {
  @Shown('whole', 'In how many events.', 12)
  readonly count!: number;

  @ShownOrNull('date', 'The last day on which it was.')
  readonly lastOn!: CalendarDate | null;

  @ShownOrNull('position', 'The last event that the ledger took.')
  readonly lastPosition!: string | null;
}

/** A clause with its parameters, and how often it was applied. */
export class AppliedClauseView extends RegisteredClauseView implements AppliedClause {
  @ShownViews(() => PolicyParameterView, 'Its numbers and words, with their dated values.')
  readonly parameters!: readonly PolicyParameterView[];

  @ShownView(() => ClauseTallyView, 'How often it was applied by the day, and when last.')
  readonly applied!: ClauseTallyView;

  @ShownViews(() => AppliedRuleView, 'The rules that were applied under it.')
  readonly rules!: readonly AppliedRuleView[];
}

/** A clause, applied once. */
export class ClauseUseView implements ToldClauseUse {
  @Shown('position', 'The event.')
  readonly position!: string;

  @Shown('text', 'project, application, case, centre, recognition, unit or draw.', 'project')
  readonly subjectKind!: string;

  @Shown('id', 'What it was applied on; the credit code of a unit.')
  readonly subjectId!: string;

  @ShownOrNull('text', 'Title of the thing, or name of the unit.', '车规级激光雷达芯片')
  readonly title!: string | null;

  @Shown('text', 'What happened.', 'ApplicationApproved')
  readonly type!: string;

  @Shown('text', 'Names the sentence that tells it.', 'ApplicationApproved')
  readonly summaryKey!: string;

  @ShownView(() => SentenceView, 'The sentence that tells it.')
  readonly sentence!: SentenceView;

  @Shown('date', 'When it happened.')
  readonly occurredOn!: CalendarDate;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownViews(() => RuleVerdictView, 'What the rules of the clause said; empty without a finding.')
  readonly findings!: readonly RuleVerdictView[];
}
