import type {
  ProposedCentreRequest,
  ProposedProjectRequest,
  ProposedRecognitionRequest,
  ProposedSubmissionRequest,
} from '@grants/application';
import type { Instant } from '@grants/kernel';
import { ApplicationContentDto } from '../application/content.dto.ts';
import { CentreContentDto } from '../centre/content.dto.ts';
import { ChoiceField, InstantField, LedgerIdField, NestedField } from '../fields/fields.ts';
import { VariantField } from '../fields/variant-field.ts';
import { RecognitionContentDto } from '../recognition/content.dto.ts';

/** A project that would be applied for. */
export class ProposedProjectDto implements ProposedProjectRequest {
  @ChoiceField({ of: ['project'], description: 'Key core technology.' })
  readonly kind!: 'project';

  @LedgerIdField({ description: 'The call it would answer.' })
  readonly callId!: string;

  @NestedField({ type: () => ApplicationContentDto, description: 'What would be submitted.' })
  readonly content!: ApplicationContentDto;
}

/** An R&D centre that would be applied for. */
export class ProposedCentreDto implements ProposedCentreRequest {
  @ChoiceField({ of: ['centre'], description: 'R&D centre.' })
  readonly kind!: 'centre';

  @LedgerIdField({ description: 'The call it would answer.' })
  readonly callId!: string;

  @NestedField({ type: () => CentreContentDto, description: 'What would be submitted.' })
  readonly content!: CentreContentDto;
}

/** A recognition that would be applied for. */
export class ProposedRecognitionDto implements ProposedRecognitionRequest {
  @ChoiceField({ of: ['recognition'], description: 'Recognition of a transformation project.' })
  readonly kind!: 'recognition';

  @NestedField({ type: () => RecognitionContentDto, description: 'What would be submitted.' })
  readonly content!: RecognitionContentDto;
}

/** What would be submitted: the content of a submission, looked at and not recorded. */
export class EligibilityBody {
  @VariantField({
    variants: {
      project: ProposedProjectDto,
      centre: ProposedCentreDto,
      recognition: ProposedRecognitionDto,
    },
    description: 'What would be submitted, of one programme or another.',
  })
  readonly proposed!: ProposedSubmissionRequest;

  @InstantField({ description: 'When it would be submitted. Now, unless said.', optional: true })
  readonly submittedAt?: Instant;
}
