import type {
  ApproveApplication,
  AssignExpert,
  CorrectScore,
  GivePreliminaryOpinion,
  RecordGovernmentConsent,
  RecordScore,
  RecuseExpert,
  ReviewBody,
  Scores,
} from '@grants/domain';
import type { CreditCode, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  CreditCodeField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

const BODIES = wordsOf<ReviewBody>({
  'science-and-technology-commission': true,
  'economic-commission': true,
  'finance-bureau': true,
});
const OPINIONS = wordsOf<GivePreliminaryOpinion['data']['opinion']>({ pass: true, fail: true });
const points = (criterion: string) => ({
  from: 0,
  to: 100,
  example: 85,
  description: `Points for ${criterion} (MH-1.4.3).`,
});

/** One body's opinion in the preliminary review. */
export class PreliminaryOpinionBody
  extends Occurrence
  implements Omit<GivePreliminaryOpinion['data'], 'applicationId'>
{
  @ChoiceField({ of: BODIES, description: 'The body whose opinion it is (MH-1.4.1).' })
  readonly body!: ReviewBody;

  @ChoiceField({ of: OPINIONS, description: 'The opinion.' })
  readonly opinion!: 'pass' | 'fail';

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '符合申报条件' })
  readonly comment!: string;
}

/** Assigns an expert. */
export class AssignExpertBody
  extends Occurrence
  implements Omit<AssignExpert['data'], 'applicationId'>
{
  @LedgerIdField({ description: 'The expert.', example: 'E-0007' })
  readonly expertId!: string;

  @TextField({ sort: 'word', description: 'The field of the expert.', example: '集成电路' })
  readonly field!: string;

  @CreditCodeField({ description: 'The unit the expert works for.' })
  readonly unitCreditCode!: CreditCode;
}

/** Takes an expert off an application. */
export class RecuseExpertBody
  extends Occurrence
  implements Omit<RecuseExpert['data'], 'applicationId' | 'expertId'>
{
  @TextField({ description: 'Why.', example: '与申报单位存在合作关系' })
  readonly reason!: string;
}

/** Points for the four criteria. */
export class ScoresDto implements Scores {
  @WholeNumberField(points('the benefit to the region'))
  readonly regionalBenefit!: number;

  @WholeNumberField(points('the advancement of the technology'))
  readonly advancement!: number;

  @WholeNumberField(points('its foresight'))
  readonly foresight!: number;

  @WholeNumberField(points('its applicability'))
  readonly applicability!: number;
}

/** An expert's score. */
export class RecordScoreBody
  extends Occurrence
  implements Omit<RecordScore['data'], 'applicationId' | 'expertId'>
{
  @NestedField({ type: () => ScoresDto, description: 'The points.' })
  readonly scores!: ScoresDto;

  @TextField({ sort: 'paragraph', description: 'The opinion in words.', example: '技术路线可行' })
  readonly opinion!: string;
}

/** A score in place of an earlier one. */
export class CorrectScoreBody
  extends RecordScoreBody
  implements Omit<CorrectScore['data'], 'applicationId' | 'expertId'>
{
  @TextField({ description: 'Why the first one was wrong.', example: '录入错误' })
  readonly reason!: string;
}

/** The district government's consent. */
export class GovernmentConsentBody
  extends Occurrence
  implements Omit<RecordGovernmentConsent['data'], 'applicationId'>
{
  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of consent.' })
  readonly document!: OfficialDocumentDto;
}

/** The share of one fund in an award. */
export class FundShareDto {
  @LedgerIdField({ description: 'The fund.', example: 'F12-2022' })
  readonly fundId!: string;

  @YuanField({ description: 'What it bears of the award.' })
  readonly amount!: Yuan;
}

/** Approves an application. */
export class ApproveApplicationBody
  extends Occurrence
  implements Pick<ApproveApplication['data'], 'fundId' | 'award' | 'funding'>
{
  @LedgerIdField({ description: 'Id of the project; made when absent.', optional: true })
  readonly projectId?: string;

  @LedgerIdField({ description: 'The fund that pays.', example: 'F12-2022' })
  readonly fundId!: string;

  @YuanField({ description: 'The award.' })
  readonly award!: Yuan;

  @NestedField({
    type: () => FundShareDto,
    list: { min: 1, max: 10 },
    description:
      'Shares of several funds in the order of drawing: `fundId` first, adding up to the award. ' +
      'Absent, `fundId` bears all of it.',
    optional: true,
  })
  readonly funding?: readonly FundShareDto[];
}
