import type { RecognitionSaid } from '@grants/application';
import { Shown, ShownView, ShownViews } from '../fields/shown.ts';
import { UnitDto } from '../parties/parties.dto.ts';
import { CoreRightDto } from '../recognition/content.dto.ts';
import { RecordedDocumentView, StandingHoldView } from './told.view.ts';

/** What a unit said when it applied for recognition. */
export class RecognitionContentView implements RecognitionSaid {
  @Shown('id', 'The recognition.')
  readonly recognitionId!: string;

  @ShownView(() => UnitDto, 'The applicant, as it applied.')
  readonly lead!: UnitDto;

  @ShownViews(() => CoreRightDto, 'The rights that are core to the project (SH-6.2).')
  readonly rights!: readonly CoreRightDto[];

  @Shown('texts', 'Kinds of product with rules of their own (SH-6.4).', ['medical-device'])
  readonly regulatedKinds!: RecognitionSaid['regulatedKinds'];

  @Shown('flag', 'Whether a compulsory certificate is due.')
  readonly compulsoryCertification!: boolean;

  @Shown('flag', 'Whether it was transformed with a research institution (SH-10.1).')
  readonly withResearchInstitution!: boolean;

  @Shown('texts', 'Grounds of priority (SH-7).', [])
  readonly priorityGrounds!: readonly string[];

  @Shown('texts', 'Documents asked for while it is returned.', [])
  readonly missingDocuments!: readonly string[];

  @ShownViews(() => RecordedDocumentView, 'Its documents, in the order in which they came.')
  readonly documents!: readonly RecordedDocumentView[];

  @ShownViews(() => StandingHoldView, 'The holds that were placed and not released.')
  readonly holds!: readonly StandingHoldView[];
}
