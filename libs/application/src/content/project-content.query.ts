import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { applicationStream, projectDecider, projectStream } from '@grants/domain';
import type { ManagingBody, OpenedProject, ProjectBudget, Tranche } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Actor, ClauseId } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { askedBackOf } from './asked-back.ts';
import type { AskedBack } from './asked-back.ts';
import { adjustedBudget } from './budget-adjustments.ts';
import type { NotifiedAdjustment } from './budget-adjustments.ts';
import { majorAdjustments } from './major-adjustments.ts';
import type { MajorAdjustment } from './major-adjustments.ts';
import { paymentsOf } from './payments.ts';
import type { AskedPayment } from './payments.ts';
import { documentsIn } from './recorded-documents.ts';
import type { RecordedDocument } from './recorded-documents.ts';
import { folded, holdsTold, teamOf } from './told.ts';
import type { Parties, StandingHold } from './told.ts';

/** A part of the award that is still to be asked for, and the clause that says when it can be. */
export interface AwaitedTranche {
  readonly tranche: Tranche;
  readonly clause: ClauseId;
}

/** What a project was opened and contracted with, and the parts in which its award is paid. */
export interface ProjectSaid extends Parties {
  readonly projectId: string;
  readonly applicationId: string;
  /** Who manages it under its contract (MH-1.6.1); null before there is one. */
  readonly managingBody: ManagingBody | null;
  /** The budget it was approved with. */
  readonly budget: ProjectBudget;
  /** What the unit told of moving in it (MH-1.6.6). */
  readonly budgetAdjustments: readonly NotifiedAdjustment[];
  /** The budget as those left it; null where nothing was told of. */
  readonly adjustedBudget: ProjectBudget | null;
  /** What was asked for and decided beside it (MH-1.6.5). */
  readonly adjustments: readonly MajorAdjustment[];
  readonly tranches: readonly AskedPayment[];
  readonly awaitedTranches: readonly AwaitedTranche[];
  readonly recoveries: readonly AskedBack[];
  /** From its application on. */
  readonly documents: readonly RecordedDocument[];
  readonly holds: readonly StandingHold[];
}

/** What a project was opened with and is paid in, if the reader may see it. */
export class FindProjectContent extends Query<ProjectSaid | undefined> {
  constructor(
    readonly reader: Actor,
    readonly projectId: string,
  ) {
    super();
  }
}

@QueryHandler(FindProjectContent)
export class FindProjectContentHandler implements IQueryHandler<FindProjectContent> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_STORE) private readonly views: ReadStore,
  ) {}

  async execute({ reader, projectId }: FindProjectContent): Promise<ProjectSaid | undefined> {
    const history = await Array.fromAsync(this.store.readStream(projectStream(projectId)));
    const project = folded(projectDecider, history);
    if (project.status === 'unknown') return undefined;
    const { opening, lead, tranches, recoveries, holds } = project.dossier;
    if (!maySee(reader, lead.creditCode)) return undefined;
    const { applicationId, participants, members, budget } = opening;
    const before = await Array.fromAsync(this.store.readStream(applicationStream(applicationId)));
    const asked = await paymentsOf(this.views, projectId, tranches);
    const adjusted = adjustedBudget(budget, history);
    return {
      projectId,
      applicationId,
      lead,
      participants,
      members: teamOf(members),
      managingBody: project.contract?.managingBody ?? null,
      budget,
      budgetAdjustments: adjusted.adjustments,
      adjustedBudget: adjusted.after,
      adjustments: majorAdjustments(history),
      tranches: asked,
      awaitedTranches: awaitedOf(project, asked),
      recoveries: await askedBackOf(this.views, { projectId, records: recoveries, history }),
      documents: documentsIn([...before, ...history]),
      holds: holdsTold(holds.values()),
    };
  }
}

const TRANCHES: readonly AwaitedTranche[] = [
  { tranche: 'first', clause: 'MH-1.5.1' },
  { tranche: 'final', clause: 'MH-1.5.2' },
];

/** The parts that nobody has asked for, or whose request was taken back, while the project runs. */
function awaitedOf(
  { status }: OpenedProject,
  asked: readonly AskedPayment[],
): readonly AwaitedTranche[] {
  if (status === 'completed' || status === 'terminated' || status === 'revoked') return [];
  const standing = asked.filter((payment) => payment.status !== 'cancelled');
  return TRANCHES.filter(({ tranche }) => !standing.some((payment) => payment.tranche === tranche));
}
