import type { FieldContribution, LinkageEvidence, MatchEvidence } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { CaseCount, DuplicateCaseItem } from '@grants/read-store';
import {
  Shown,
  ShownIfKnown,
  ShownOrNull,
  ShownView,
  ShownViewOrNull,
  ShownViews,
  ShownWord,
} from '../fields/shown.ts';
import { CASE_STATUSES, MATCH_RULES, SUPPORT_KINDS } from './duplicate-words.ts';

type CaseSide = DuplicateCaseItem['ours'];

/** One side of a case. */
export class CaseSideView implements CaseSide {
  @ShownWord(SUPPORT_KINDS, 'An application of ours, or an award of another funder.')
  readonly kind!: CaseSide['kind'];

  @Shown('id', 'Its id.')
  readonly id!: string;

  @Shown('text', 'The list or programme.', 'key-core-technology')
  readonly source!: string;

  @Shown('text', 'Its title.', '高端芯片键合设备研制')
  readonly title!: string;
}

/** What one field says for the pair, or against it. */
export class FieldContributionView implements FieldContribution {
  @Shown('text', 'The field.', 'title')
  readonly field!: string;

  @Shown('text', 'How far the two agree in it.', 'same')
  readonly level!: string;

  @Shown('whole', 'Its weight in thousandths of a bit.', 9120)
  readonly millibits!: number;

  @ShownIfKnown('text', 'What our side says.')
  readonly ours?: string;

  @ShownIfKnown('text', 'What the other side says.')
  readonly other?: string;
}

/** What comparing field by field came to. */
export class LinkageView implements LinkageEvidence {
  @Shown('whole', 'Where every pair begins, in thousandths of a bit.', -12000)
  readonly priorMillibits!: number;

  @ShownViews(() => FieldContributionView, 'What every field adds.')
  readonly contributions!: readonly FieldContributionView[];

  @Shown('whole', 'What it comes to.', 8400)
  readonly scoreMillibits!: number;
}

/** A duplicate-funding case as it stood at the moment asked for. */
export class DuplicateCaseView implements DuplicateCaseItem {
  @Shown('id', 'The case.')
  readonly caseId!: string;

  @ShownWord(CASE_STATUSES, 'Where it stood.')
  readonly status!: DuplicateCaseItem['status'];

  @ShownView(() => CaseSideView, 'The application of ours that it holds.')
  readonly ours!: CaseSideView;

  @ShownView(() => CaseSideView, 'The other side.')
  readonly other!: CaseSideView;

  @ShownOrNull('creditCode', 'Credit code of the unit.')
  readonly creditCode!: string | null;

  @ShownOrNull('text', 'Name of the unit.')
  readonly unitName!: string | null;

  @ShownWord(MATCH_RULES, 'What is the same.')
  readonly rule!: MatchEvidence['rule'];

  @Shown('whole', 'Likeness of the titles in percent.', 100)
  readonly titleLikeness!: number;

  @Shown('texts', 'What speaks for it.', [])
  readonly facts!: readonly string[];

  @ShownViewOrNull(() => LinkageView, 'The fields, where records were linked.')
  readonly linkage!: LinkageView | null;

  @Shown('text', 'What found it.')
  readonly matcherVersion!: string;

  @Shown('position', 'Position it had seen the ledger at.')
  readonly knownAt!: string;

  @Shown('date', 'Day it was opened.')
  readonly openedOn!: CalendarDate;

  @ShownOrNull('date', 'Day it was decided.')
  readonly decidedOn!: CalendarDate | null;

  @ShownOrNull('id', 'Who decided.')
  readonly decidedBy!: string | null;

  @ShownOrNull('text', 'Why.')
  readonly decisionReason!: string | null;

  @ShownOrNull('text', 'Number of the decision.')
  readonly decisionDocument!: string | null;

  @Shown('whole', 'How often it was followed up.', 0)
  readonly followUps!: number;

  @ShownOrNull('text', 'The last note.')
  readonly lastNote!: string | null;

  @Shown('position', 'Position of the last event about it by then.')
  readonly position!: string;
}

/** How many cases stood at a status. */
export class CaseCountView implements CaseCount {
  @ShownWord(CASE_STATUSES, 'Where they stood.')
  readonly status!: CaseCount['status'];

  @Shown('whole', 'How many.', 3)
  readonly count!: number;
}
