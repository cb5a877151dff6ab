import type { DecidedEvent, DecisionBasis } from '@grants/application';
import type { Instant } from '@grants/kernel';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';
import { ActorView } from '../history/history.view.ts';
import { ExplainedFindingView, SentenceView } from './finding.view.ts';

/** An event that was decided on findings. */
export class DecidedEventView implements DecidedEvent {
  @Shown('position', 'Its position.')
  readonly position!: string;

  @Shown('text', 'Its stream.', 'project-2022-0001')
  readonly stream!: string;

  @Shown('whole', 'Its place in the stream, from 0.', 0)
  readonly revision!: number;

  @Shown('id', 'The event.')
  readonly eventId!: string;

  @Shown('text', 'What happened.', 'TrancheRequested')
  readonly type!: string;

  @ShownView(() => SentenceView, 'What happened, in words.')
  readonly told!: SentenceView;

  @Shown('instant', 'When it happened.')
  readonly occurredAt!: Instant;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownView(() => ActorView, 'Who did it.')
  readonly actor!: ActorView;

  @ShownOrNull('text', 'The edition it was decided under.', 'minhang-2021')
  readonly policyVersion!: string | null;

  @ShownViews(() => ExplainedFindingView, 'What it was decided on.')
  readonly findings!: readonly ExplainedFindingView[];
}

/** On what everything about one thing was decided. */
export class DecisionBasisView implements DecisionBasis {
  @Shown('id', 'What was decided about.')
  readonly id!: string;

  @ShownViews(() => DecidedEventView, 'Every decision, in the order they were taken.')
  readonly decisions!: readonly DecidedEventView[];
}
