import type { ClauseId, JsonObject } from '@grants/kernel';
import type { ExplainedFinding, Sentence, Verdict } from '@grants/policy';
import { Shown, ShownView } from '../fields/shown.ts';

/** A sentence in both languages. */
export class SentenceView implements Sentence {
  @Shown(
    'text',
    'In Chinese.',
    '不符合：自筹资金 3,999,999.99 元；不得低于申请的财政资助资金 4,000,000.00 元',
  )
  readonly zh!: string;

  @Shown('text', 'In English.', 'Not met: CNY 3,999,999.99 are self-raised; …')
  readonly en!: string;
}

/** One rule applied once: clause, verdict, facts, threshold, and a sentence that tells them. */
export class ExplainedFindingView implements ExplainedFinding {
  @Shown('text', 'The rule.', 'self-raised-share')
  readonly rule!: string;

  @Shown('text', 'Its clause.', 'MH-1.1.3')
  readonly clause!: ClauseId;

  @Shown('text', 'Where the text has the clause.', '细则 一(一)3')
  readonly article!: string;

  @Shown('text', 'The clause in the words of the text.', '项目自筹资金不低于申请的财政资助资金')
  readonly quote!: string;

  @Shown('text', 'passed, failed, needs-evidence or not-applicable.', 'failed')
  readonly verdict!: Verdict;

  @Shown('object', 'What went in, and the numbers that came out.')
  readonly facts!: JsonObject;

  @Shown('object', 'Those of the facts that the text sets.')
  readonly threshold!: JsonObject;

  @ShownView(() => SentenceView, 'The finding as a sentence.')
  readonly explanation!: SentenceView;
}
