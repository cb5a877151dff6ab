import type {
  ApplyForRecognition,
  CoreRight,
  ExcludedKind,
  RecognitionContent,
  RegistrationException,
  RegulatedKind,
  RightKind,
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
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { SubmittedDocumentDto } from '../parties/documents.dto.ts';
import { UnitDto } from '../parties/parties.dto.ts';

const RIGHTS = wordsOf<RightKind>({
  'invention-patent': true,
  'utility-model': true,
  'software-copyright': true,
  'ic-layout': true,
});
const ACQUISITIONS = wordsOf<CoreRight['acquiredBy']>({
  'own-development': true,
  assignment: true,
});
const FREED_PRODUCTS = wordsOf<RegistrationException['kind']>({
  'first-class-iii-device': true,
  'class-1-or-2-new-drug': true,
});
const REGULATED = wordsOf<RegulatedKind>({
  medicine: true,
  'medical-device': true,
  pesticide: true,
  'measuring-instrument': true,
  'pressure-vessel': true,
  telecommunications: true,
});
const EXCLUDED = wordsOf<ExcludedKind>({
  'general-process-improvement': true,
  'mature-product': true,
  'everyday-consumer-product': true,
});

/** An intellectual-property right that is core to the project (SH-6.2). */
export class CoreRightDto implements CoreRight {
  @ChoiceField({ of: RIGHTS, description: 'Kind of right.' })
  readonly kind!: RightKind;

  @TextField({ sort: 'word', description: 'Its number.', example: 'ZL202010000001.X' })
  readonly number!: string;

  @DateField({ description: 'Granted or registered on.', example: '2021-01-05' })
  readonly grantedOn!: CalendarDate;

  @ChoiceField({ of: ACQUISITIONS, description: 'How the unit came by it.' })
  readonly acquiredBy!: CoreRight['acquiredBy'];
}

/** The product that frees an invention patent from its age (SH-6.3). */
export class RegistrationExceptionDto implements RegistrationException {
  @ChoiceField({ of: FREED_PRODUCTS, description: 'Kind of product.' })
  readonly kind!: RegistrationException['kind'];

  @DateField({ description: 'Registered on.', example: '2021-09-01' })
  readonly registeredOn!: CalendarDate;

  @DateField({
    description: 'Last day of the monitoring period; new drugs only.',
    example: '2026-08-31',
    optional: true,
  })
  readonly monitoredUntil?: CalendarDate;
}

/** What a unit submits for the recognition of a transformation project. */
export class RecognitionContentDto implements RecognitionContent {
  @TextField({ description: 'Name of the project; it stays (SH-17).', example: '柔性触觉传感器' })
  readonly title!: string;

  @NestedField({ type: () => UnitDto, description: 'The unit that applies.' })
  readonly applicant!: UnitDto;

  @TextField({ sort: 'word', description: 'City of registration (SH-5.1).', example: '上海市' })
  readonly registeredCity!: string;

  @TextField({
    sort: 'word',
    description: 'Code of the national high-tech field (SH-6.1).',
    example: '01.02',
  })
  readonly fieldCode!: string;

  @NestedField({
    type: () => CoreRightDto,
    list: { max: 100 },
    description: 'Rights that are core to the project (SH-6.2).',
  })
  readonly rights!: readonly CoreRightDto[];

  @NestedField({
    type: () => RegistrationExceptionDto,
    description: 'A product that frees its patent from the age limit (SH-6.3).',
    optional: true,
  })
  readonly registrationException?: RegistrationExceptionDto;

  @ChoiceField({
    of: REGULATED,
    list: { max: REGULATED.length },
    description: 'Regulated kinds the product is of; each asks for a licence (SH-6.4).',
    example: [],
  })
  readonly regulatedKinds!: readonly RegulatedKind[];

  @BooleanField({
    description: 'Whether the product falls under compulsory certification (SH-6.4).',
    example: false,
  })
  readonly compulsoryCertification!: boolean;

  @ChoiceField({
    of: EXCLUDED,
    list: { max: EXCLUDED.length },
    description: 'Kinds that are not recognised (SH-8).',
    example: [],
  })
  readonly excludedKinds!: readonly ExcludedKind[];

  @BooleanField({
    description: 'Transformed with a research institution; a contract is due then (SH-10.1).',
    example: false,
  })
  readonly withResearchInstitution!: boolean;

  @TextField({
    list: { max: 50 },
    description: 'Grounds of priority; never a threshold (SH-7).',
    example: ['原创性科技成果'],
  })
  readonly priorityGrounds!: readonly string[];

  @NestedField({
    type: () => SubmittedDocumentDto,
    list: { max: 100 },
    description: 'The materials (SH-10.1).',
  })
  readonly documents!: readonly SubmittedDocumentDto[];

  @TextField({
    sort: 'word',
    description: 'Who signed for truth and completeness (SH-10.2).',
    example: '王示例',
  })
  readonly declaredBy!: string;
}

/** Applies for the recognition of a transformation project. */
export class ApplyForRecognitionBody
  extends Occurrence
  implements Pick<ApplyForRecognition['data'], 'district' | 'content'>
{
  @LedgerIdField({ description: 'Id of the recognition; made when absent.', optional: true })
  readonly recognitionId?: string;

  @TextField({
    sort: 'word',
    description: 'District whose science and technology office accepts it (SH-11.1).',
    example: '闵行区',
  })
  readonly district!: string;

  @NestedField({ type: () => RecognitionContentDto, description: 'What is submitted.' })
  readonly content!: RecognitionContentDto;
}
