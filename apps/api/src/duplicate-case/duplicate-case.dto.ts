import type {
  ConfirmDuplicateCase,
  DismissDuplicateCase,
  FollowUpDuplicateCase,
  MatchEvidence,
  OpenDuplicateCase,
  OverturnDuplicateCase,
  SupportRef,
} from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  CreditCodeField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

const KINDS = wordsOf<SupportRef['kind']>({ application: true, 'external-award': true });
/** What a person can say; the contributions of linked records come from the matcher alone. */
type RuleByHand = Exclude<MatchEvidence['rule'], 'linked-records'>;
const RULES = wordsOf<RuleByHand>({
  'same-award-identity': true,
  'same-unit-same-title': true,
  'same-unit-similar-title': true,
});

/** One side of a suspected pair. */
export class SupportRefDto implements SupportRef {
  @ChoiceField({ of: KINDS, description: 'Ours, or an award of another funder.' })
  readonly kind!: SupportRef['kind'];

  @LedgerIdField({ description: 'Its id.' })
  readonly id!: string;

  @TextField({
    sort: 'word',
    description: 'The list or programme.',
    example: 'key-core-technology',
  })
  readonly source!: string;

  @TextField({ description: 'Title.', example: '高端芯片键合设备研制' })
  readonly title!: string;

  @CreditCodeField({ description: 'Credit code of the unit.', optional: true })
  readonly creditCode?: CreditCode;

  @TextField({ description: 'The unit.', example: '示例科技(上海)有限公司', optional: true })
  readonly unitName?: string;
}

/** Why the two look like one project. */
export class MatchEvidenceDto implements MatchEvidence {
  @ChoiceField({ of: RULES, description: 'What is the same.' })
  readonly rule!: RuleByHand;

  @WholeNumberField({
    from: 0,
    to: 100,
    description: 'Likeness of the titles in percent.',
    example: 100,
  })
  readonly titleLikeness!: number;

  @TextField({ list: { max: 20 }, description: 'What else speaks for it.', example: ['同一团队'] })
  readonly facts!: readonly string[];
}

/** Opens a case by hand. */
export class OpenDuplicateCaseBody
  extends Occurrence
  implements Omit<OpenDuplicateCase['data'], 'caseId' | 'matcherVersion' | 'knownAt'>
{
  @LedgerIdField({ description: 'Id of the case; made when absent.', optional: true })
  readonly caseId?: string;

  @NestedField({ type: () => SupportRefDto, description: 'Our application.' })
  readonly ours!: SupportRefDto;

  @NestedField({ type: () => SupportRefDto, description: 'The other side.' })
  readonly other!: SupportRefDto;

  @NestedField({ type: () => MatchEvidenceDto, description: 'Why.' })
  readonly evidence!: MatchEvidenceDto;

  @LedgerIdField({
    description: 'Position the opener had seen the ledger at.',
    example: '0000000000000042',
  })
  readonly knownAt!: string;
}

/** Confirms a case. */
export class ConfirmDuplicateCaseBody
  extends Occurrence
  implements Omit<ConfirmDuplicateCase['data'], 'caseId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '同一项目已获市级立项' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes the confirmation of a case back. */
export class OverturnDuplicateCaseBody
  extends Occurrence
  implements Omit<OverturnDuplicateCase['data'], 'caseId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '复核认定研究内容不同' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision that overturns it.' })
  readonly document!: OfficialDocumentDto;
}

/** Dismisses a case. */
export class DismissDuplicateCaseBody
  extends Occurrence
  implements Omit<DismissDuplicateCase['data'], 'caseId'>
{
  @TextField({ sort: 'paragraph', description: 'Why.', example: '研究内容不同' })
  readonly reason!: string;
}

/** Keeps a case in view; its hold stays. */
export class FollowUpDuplicateCaseBody
  extends Occurrence
  implements Omit<FollowUpDuplicateCase['data'], 'caseId'>
{
  @TextField({ sort: 'paragraph', description: 'What is still to be seen.', example: '待市级复函' })
  readonly note!: string;
}
