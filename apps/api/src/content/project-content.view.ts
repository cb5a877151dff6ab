import type { AwaitedTranche, ProjectSaid } from '@grants/application';
import type { ManagingBody } from '@grants/domain';
import type { ClauseId } from '@grants/kernel';
import { Shown, ShownIfKnown, ShownView, ShownViewOrNull, ShownViews } from '../fields/shown.ts';
import { ProjectBudgetDto } from '../parties/budget.dto.ts';
import { ParticipatingUnitDto, UnitDto } from '../parties/parties.dto.ts';
import { MajorAdjustmentView, NotifiedAdjustmentView } from './adjustment.view.ts';
import { AskedBackView } from './asked-back.view.ts';
import {
  AskedPaymentView,
  RecordedDocumentView,
  StandingHoldView,
  TeamMemberView,
} from './told.view.ts';

/** A part of the award that is still to be asked for. */
export class AwaitedTrancheView implements AwaitedTranche {
  @Shown('text', 'Which part: first or final.', 'final')
  readonly tranche!: AwaitedTranche['tranche'];

  @Shown('text', 'The clause that says when it can be.', 'MH-1.5.2')
  readonly clause!: ClauseId;
}

/** Who manages a project (MH-1.6.1). */
export class ManagingBodyView {
  @Shown('text', 'commission, or an agency under contract.', 'agency')
  readonly kind!: ManagingBody['kind'];

  @ShownIfKnown('text', 'Name of the agency.')
  readonly name?: string;

  @ShownIfKnown('text', 'Number of its contract.')
  readonly contractNumber?: string;
}

/** What a project was opened and contracted with, and the parts in which its award is paid. */
export class ProjectContentView implements Omit<ProjectSaid, 'managingBody'> {
  @Shown('id', 'The project.')
  readonly projectId!: string;

  @Shown('id', 'The application it came from.')
  readonly applicationId!: string;

  @ShownView(() => UnitDto, 'The lead unit, as it stands after adjustments (MH-1.6.5).')
  readonly lead!: UnitDto;

  @ShownViews(() => ParticipatingUnitDto, 'Units that take part; no money goes to them (MH-O5).')
  readonly participants!: readonly ParticipatingUnitDto[];

  @ShownViews(() => TeamMemberView, 'The leader, then the team.')
  readonly members!: readonly TeamMemberView[];

  @ShownViewOrNull(() => ManagingBodyView, 'Who manages it; null before there is a contract.')
  readonly managingBody!: ManagingBodyView | null;

  @ShownView(() => ProjectBudgetDto, 'The budget it was approved with.')
  readonly budget!: ProjectBudgetDto;

  @ShownViews(() => NotifiedAdjustmentView, 'What the unit told of moving in it (MH-1.6.6).')
  readonly budgetAdjustments!: readonly NotifiedAdjustmentView[];

  @ShownViewOrNull(() => ProjectBudgetDto, 'The budget as those left it; null without any.')
  readonly adjustedBudget!: ProjectBudgetDto | null;

  @ShownViews(() => MajorAdjustmentView, 'Major adjustments asked for and decided (MH-1.6.5).')
  readonly adjustments!: readonly MajorAdjustmentView[];

  @ShownViews(() => AskedPaymentView, 'The tranches, in the order they were asked for.')
  readonly tranches!: readonly AskedPaymentView[];

  @ShownViews(() => AwaitedTrancheView, 'The tranches still to be asked for.')
  readonly awaitedTranches!: readonly AwaitedTrancheView[];

  @ShownViews(() => AskedBackView, 'What was asked back, in the order in which it was ordered.')
  readonly recoveries!: readonly AskedBackView[];

  @ShownViews(() => RecordedDocumentView, 'Its documents, from its application on.')
  readonly documents!: readonly RecordedDocumentView[];

  @ShownViews(() => StandingHoldView, 'The holds in force.')
  readonly holds!: readonly StandingHoldView[];
}
