import type { CentreSaid } from '@grants/application';
import type { Yuan } from '@grants/kernel';
import { SuperiorRecognitionDto } from '../centre/content.dto.ts';
import { HostFiguresDto } from '../centre/host-figures.dto.ts';
import { Shown, ShownView, ShownViewOrNull, ShownViews } from '../fields/shown.ts';
import { ParticipatingUnitDto, UnitDto } from '../parties/parties.dto.ts';
import { AskedPaymentView, RecordedDocumentView, StandingHoldView } from './told.view.ts';

/** What a centre applied with, and the payment of its award. */
export class CentreContentView implements CentreSaid {
  @Shown('id', 'The centre.')
  readonly centreId!: string;

  @ShownView(() => UnitDto, 'The host unit, as it applied.')
  readonly lead!: UnitDto;

  @ShownViews(() => ParticipatingUnitDto, 'Its partners.')
  readonly participants!: readonly ParticipatingUnitDto[];

  @Shown('flag', 'Whether the host is a recognised high-tech enterprise.')
  readonly highTechEnterprise!: boolean;

  @Shown('yuan', 'R&D expense of the previous year (MH-2.3.2).')
  readonly previousYearResearchExpense!: Yuan;

  @ShownViewOrNull(() => SuperiorRecognitionDto, 'The recognition it already has (MH-2.1.1).')
  readonly superiorRecognition!: SuperiorRecognitionDto | null;

  @ShownViewOrNull(() => HostFiguresDto, 'The figures of the host (MH-2.1.2).')
  readonly figures!: HostFiguresDto | null;

  @Shown('texts', 'Documents asked for while it is returned.', [])
  readonly missingDocuments!: readonly string[];

  @ShownViews(() => AskedPaymentView, 'The payments of its award.')
  readonly payments!: readonly AskedPaymentView[];

  @ShownViews(() => RecordedDocumentView, 'Its documents, in the order in which they came.')
  readonly documents!: readonly RecordedDocumentView[];

  @ShownViews(() => StandingHoldView, 'The holds that were placed and not released.')
  readonly holds!: readonly StandingHoldView[];
}
