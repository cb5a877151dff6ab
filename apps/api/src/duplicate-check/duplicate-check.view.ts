import type {
  CheckedField,
  CheckedPair,
  CheckedSupport,
  DuplicateCheck,
} from '@grants/application';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

/** A sentence in both languages. */
export class SentenceView {
  @Shown('text', 'In Chinese.')
  readonly zh!: string;

  @Shown('text', 'In English.')
  readonly en!: string;
}

/** The support a plan is compared with; what the reader may not see is null. */
export class CheckedSupportView implements CheckedSupport {
  @Shown('text', 'An application of ours, or an award of another funder.', 'external-award')
  readonly kind!: CheckedSupport['kind'];

  @ShownOrNull('id', 'Its id.')
  readonly id!: string | null;

  @Shown('text', 'The list or programme.', 'shanghai-2022')
  readonly source!: string;

  @ShownOrNull('text', 'Level of the funder; null for ours.', 'municipal')
  readonly level!: CheckedSupport['level'];

  @ShownOrNull('text', 'Its title.')
  readonly title!: string | null;

  @ShownOrNull('text', 'Its unit.')
  readonly unitName!: string | null;

  @ShownOrNull('text', 'Its number.')
  readonly awardNumber!: string | null;

  @ShownOrNull('text', 'Its leader.')
  readonly leader!: string | null;
}

/** Where the score of a pair begins. */
export class CheckedPriorView {
  @Shown('number', 'In bits.', -4.41)
  readonly bits!: number;

  @ShownView(() => SentenceView, 'In words.')
  readonly text!: SentenceView;
}

/** What one field adds to the score. */
export class CheckedFieldView implements CheckedField {
  @Shown('text', 'The field.', 'title')
  readonly field!: string;

  @Shown('text', 'How far both agree, or why it was not compared.', '80-90%')
  readonly level!: string;

  @Shown('number', 'What it adds, in bits.', 6.2)
  readonly bits!: number;

  @Shown('number', 'The score after it.', 1.8)
  readonly sum!: number;

  @Shown('text', 'What the plan says.')
  readonly planned!: string;

  @ShownOrNull('text', 'What the support says.')
  readonly other!: string | null;

  @ShownView(() => SentenceView, 'In words.')
  readonly text!: SentenceView;
}

/** A plan beside one support. */
export class CheckedPairView implements CheckedPair {
  @Shown('text', '`case`: applied for now, it would open a case. `related`: it would not.', 'case')
  readonly verdict!: CheckedPair['verdict'];

  @Shown(
    'text',
    'second-support, required-match (MH-2.2.2), other-money (neither district nor municipal) or not-granted.',
    'second-support',
  )
  readonly standing!: CheckedPair['standing'];

  @ShownOrNull('text', 'The rule by which a case would be opened.', 'linked-records')
  readonly rule!: CheckedPair['rule'];

  @Shown('number', 'Log odds of one project, in bits.', 2.3)
  readonly score!: number;

  @ShownView(() => CheckedSupportView, 'The support.')
  readonly support!: CheckedSupportView;

  @ShownView(() => CheckedPriorView, 'Where the score begins.')
  readonly prior!: CheckedPriorView;

  @ShownViews(() => CheckedFieldView, 'What every field adds, in order.')
  readonly fields!: readonly CheckedFieldView[];

  @ShownView(() => SentenceView, 'What it comes to.')
  readonly text!: SentenceView;
}

/** Terms that too many supports share to be looked up. */
export class UnreadTermsView {
  @Shown('text', 'Of which kind they are.', 'title')
  readonly block!: DuplicateCheck['unread'][number]['block'];

  @Shown('whole', 'How many there are.')
  readonly terms!: number;

  @Shown('whole', 'How often supports have them.', 40000)
  readonly postings!: number;
}

/** What is found of a planned project. */
export class DuplicateCheckView implements DuplicateCheck {
  @Shown('text', 'What compared.', 'fellegi-sunter-1')
  readonly matcherVersion!: string;

  @Shown('position', 'Position the ledger was seen at.')
  readonly knownAt!: string;

  @Shown('number', 'From which score on a case is opened, in bits.', -1.5)
  readonly caseFrom!: number;

  @Shown('number', 'From which score on a pair is told.', -8)
  readonly relatedFrom!: number;

  @Shown('whole', 'Applications of ours it was compared with.', 40)
  readonly applications!: number;

  @Shown('whole', 'Awards of other funders it was compared with.', 25064)
  readonly awards!: number;

  @ShownViews(() => CheckedPairView, 'The likeliest first.')
  readonly pairs!: readonly CheckedPairView[];

  @Shown('texts', 'Fields that the plan does not tell, so that they were not compared.', ['team'])
  readonly notCompared!: readonly string[];

  @ShownViews(() => UnreadTermsView, 'What was too common to be looked up.')
  readonly unread!: readonly UnreadTermsView[];
}
