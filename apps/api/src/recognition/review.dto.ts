import type {
  ConsultingDepartment,
  ConsultOnRecognition,
  PublishNotice,
  RaiseObjection,
  RecommendRecognition,
  RecordRecognitionReview,
  RecordRecognitionSample,
  ReviewObjection,
} from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  BooleanField,
  ChoiceField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

type DistrictOpinion = RecommendRecognition['data']['opinion'];
type SampleResult = RecordRecognitionSample['data']['result'];
type ConsultationOutcome = ConsultOnRecognition['data']['outcome'];
type ObjectionResult = ReviewObjection['data']['result'];

const OPINIONS = wordsOf<DistrictOpinion>({ recommend: true, refuse: true });
const SAMPLE_RESULTS = wordsOf<SampleResult>({ conforming: true, 'not-conforming': true });
const DEPARTMENTS = wordsOf<ConsultingDepartment>({
  'science-and-technology-commission': true,
  'finance-bureau': true,
  'tax-bureau': true,
  'human-resources-bureau': true,
});
const OUTCOMES = wordsOf<ConsultationOutcome>({
  proposed: true,
  'not-proposed': true,
  undetermined: true,
});
const OBJECTION_RESULTS = wordsOf<ObjectionResult>({ upheld: true, dismissed: true });
const COEFFICIENT = {
  sort: 'word',
  description: 'Technology contribution coefficient, 0 to 1 with two decimals at most (SH-12).',
  example: '0.65',
} as const;
const VALUE_SHARE = {
  sort: 'word',
  description: 'Share of the core technology in percent, two decimals at most (SH-12).',
  example: '72.50',
} as const;

/** The district accepts and recommends, or not (SH-11.1). */
export class RecommendRecognitionBody
  extends Occurrence
  implements Omit<RecommendRecognition['data'], 'recognitionId'>
{
  @ChoiceField({ of: OPINIONS, description: 'The opinion.' })
  readonly opinion!: DistrictOpinion;

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '材料齐全，符合条件' })
  readonly comment!: string;
}

/** What was found of a recognition that a draw has (SH-11.2). */
export class RecognitionSampleBody
  extends Occurrence
  implements Omit<RecordRecognitionSample['data'], 'recognitionId' | 'drawn'>
{
  @LedgerIdField({ description: 'The draw.', example: 'DRAW-2022-03' })
  readonly drawId!: string;

  @ChoiceField({ of: SAMPLE_RESULTS, description: 'What was found; failing goes back.' })
  readonly result!: SampleResult;

  @TextField({ sort: 'paragraph', description: 'In words.', example: '抽查材料与申报一致' })
  readonly comment!: string;
}

/** The review of the calling expert (SH-12). */
export class RecognitionReviewBody
  extends Occurrence
  implements Omit<RecordRecognitionReview['data'], 'recognitionId' | 'expertId'>
{
  @WholeNumberField({ from: 0, to: 100, description: 'The score.', example: 86 })
  readonly score!: number;

  @TextField(COEFFICIENT)
  readonly contributionCoefficient!: string;

  @TextField(VALUE_SHARE)
  readonly coreValueShare!: string;

  @TextField({ sort: 'paragraph', description: 'The opinion in words.', example: '创新性较强' })
  readonly opinion!: string;

  @BooleanField({ description: 'Whether the expert is for recognition.', example: true })
  readonly inFavour!: boolean;
}

/** What the departments settled (SH-13.1, SH-13.2). */
export class ConsultOnRecognitionBody
  extends Occurrence
  implements Omit<ConsultOnRecognition['data'], 'recognitionId'>
{
  @ChoiceField({
    of: DEPARTMENTS,
    list: { max: DEPARTMENTS.length },
    description: 'Who took part; all four have to (SH-13.1).',
  })
  readonly departments!: readonly ConsultingDepartment[];

  @ChoiceField({ of: OUTCOMES, description: 'What they settled.' })
  readonly outcome!: ConsultationOutcome;

  @TextField(COEFFICIENT)
  readonly contributionCoefficient!: string;

  @TextField(VALUE_SHARE)
  readonly coreValueShare!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The record of the meeting.' })
  readonly record!: OfficialDocumentDto;
}

/** Puts a proposed recognition up for the public to see (SH-14.1). */
export class PublishNoticeBody
  extends Occurrence
  implements Omit<PublishNotice['data'], 'recognitionId' | 'noticeId'>
{
  @LedgerIdField({ description: 'Id of the notice; made when absent.', optional: true })
  readonly noticeId?: string;

  @DateField({
    description: 'First day of the five working days (SH-14.1).',
    example: '2022-05-05',
  })
  readonly firstDay!: CalendarDate;
}

/** Somebody objects while the notice is up (SH-14.2). */
export class RaiseObjectionBody
  extends Occurrence
  implements Omit<RaiseObjection['data'], 'recognitionId' | 'objectionId'>
{
  @LedgerIdField({ description: 'Id of the objection; made when absent.', optional: true })
  readonly objectionId?: string;

  @DateField({ description: 'Raised on.', example: '2022-05-07' })
  readonly raisedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'What is objected to.', example: '专利权属争议' })
  readonly subject!: string;
}

/** What became of an objection (SH-14.2). */
export class ReviewObjectionBody
  extends Occurrence
  implements Omit<ReviewObjection['data'], 'recognitionId' | 'objectionId'>
{
  @ChoiceField({ of: OBJECTION_RESULTS, description: 'Upheld disqualifies; dismissed does not.' })
  readonly result!: ObjectionResult;

  @TextField({ sort: 'paragraph', description: 'What was found.', example: '情况属实' })
  readonly findings!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the review.' })
  readonly document!: OfficialDocumentDto;
}
