import type { ApplicationSaid } from '@grants/application';
import { MatchingRequirementDto, TechnologyClaimDto } from '../application/content.dto.ts';
import { Shown, ShownOrNull, ShownView, ShownViewOrNull, ShownViews } from '../fields/shown.ts';
import { ProjectBudgetDto } from '../parties/budget.dto.ts';
import { ParticipatingUnitDto, UnitDto } from '../parties/parties.dto.ts';
import { RecordedDocumentView, StandingHoldView, TeamMemberView } from './told.view.ts';

/** What an application says; no reference of a person, no expert, no score. */
export class ApplicationContentView implements ApplicationSaid {
  @Shown('id', 'The application.')
  readonly applicationId!: string;

  @ShownView(() => UnitDto, 'The lead unit, as it applied.')
  readonly lead!: UnitDto;

  @ShownViews(() => ParticipatingUnitDto, 'Units that take part; no money goes to them (MH-O5).')
  readonly participants!: readonly ParticipatingUnitDto[];

  @ShownViews(() => TeamMemberView, 'The leader, then the team.')
  readonly members!: readonly TeamMemberView[];

  @ShownOrNull('id', 'The challenge it answers.', 'C-01')
  readonly challengeId!: string | null;

  @ShownView(() => ProjectBudgetDto, 'The budget.')
  readonly budget!: ProjectBudgetDto;

  @ShownView(() => TechnologyClaimDto, 'What it claims of its technology (MH-1.1.5).')
  readonly technology!: TechnologyClaimDto;

  @Shown('texts', 'Rights it is built on, as the unit wrote them.', ['ZL202010000001.X'])
  readonly intellectualPropertyNumbers!: readonly string[];

  @ShownViewOrNull(() => MatchingRequirementDto, 'The superior award it must match (MH-2.2.2).')
  readonly matchingRequirement!: MatchingRequirementDto | null;

  @Shown('texts', 'Documents asked for while it is returned (MH-1.3.4).', [])
  readonly missingDocuments!: readonly string[];

  @ShownViews(() => RecordedDocumentView, 'Its documents, in the order in which they came.')
  readonly documents!: readonly RecordedDocumentView[];

  @ShownViews(() => StandingHoldView, 'The holds in force.')
  readonly holds!: readonly StandingHoldView[];
}
