import type { CitedClause, Replay, ReplayStep, ToldFact } from '@grants/application';
import { ExplainedFindingView, SentenceView } from '../basis/finding.view.ts';
import {
  Shown,
  ShownOrNull,
  ShownView,
  ShownViewOrNull,
  ShownViews,
  ShownWord,
} from '../fields/shown.ts';
import { MoneyEffectView, StoryEventView } from '../history/history.view.ts';
import { MomentChangeView, MomentView, REPLAYED_NOUNS } from './moment.view.ts';

const STEP_KINDS = ['money', 'decision', 'hold', 'recovery', 'record'] as const;

/** A clause that something rests on. */
export class CitedClauseView implements CitedClause {
  @Shown('text', 'The clause.', 'MH-O2')
  readonly id!: string;

  @Shown('text', 'Where the text has it.', '意见 三(一)')
  readonly article!: string;

  @Shown('text', 'The clause in the words of the text.', '给予不超过项目总投资额50%，…')
  readonly quote!: string;
}

/** A plain value of an event. */
export class ToldFactView implements ToldFact {
  @Shown('text', 'Its name in the event.', 'contractNumber')
  readonly name!: string;

  @ShownView(() => SentenceView, 'What it is called.')
  readonly label!: SentenceView;

  @ShownView(() => SentenceView, 'Its value in words; an amount is a decimal in yuan.')
  readonly told!: SentenceView;

  @Shown('flag', 'Whether it is an amount of money.')
  readonly isAmount!: boolean;
}

/** One event of a story, told, and how everything stood after it. */
export class ReplayStepView extends StoryEventView implements ReplayStep {
  @Shown('whole', 'Its place in the story, from 1.', 1)
  readonly number!: number;

  @ShownWord(STEP_KINDS, 'What it is to the story.')
  readonly kind!: ReplayStep['kind'];

  @ShownView(() => SentenceView, 'The sentence that tells it.')
  readonly sentence!: SentenceView;

  @Shown('flag', 'Whether the ledger took it on a later day than it happened.')
  readonly recordedLate!: boolean;

  @ShownViews(() => CitedClauseView, 'The clauses it rests on.')
  readonly clauses!: readonly CitedClauseView[];

  @ShownViews(() => ExplainedFindingView, 'What it was decided on, with the numbers.')
  readonly findings!: readonly ExplainedFindingView[];

  @ShownViews(() => ToldFactView, 'The plain values of the event.')
  readonly facts!: readonly ToldFactView[];

  @ShownViewOrNull(() => MoneyEffectView, 'What it moved.')
  readonly money!: MoneyEffectView | null;

  @ShownView(() => MomentView, 'How everything stood after it.')
  readonly moment!: MomentView;

  @ShownViews(() => MomentChangeView, 'What differs from the step before; at the first, all.')
  readonly changed!: readonly MomentChangeView[];
}

/** A story told step by step. */
export class ReplayView implements Replay {
  @ShownWord(REPLAYED_NOUNS, 'What it is the story of.')
  readonly noun!: Replay['noun'];

  @Shown('id', 'Of which one.')
  readonly id!: string;

  @Shown('text', 'Its title.', '面向高端芯片的键合设备关键技术攻关')
  readonly title!: string;

  @Shown('creditCode', 'The unit it belongs to.')
  readonly creditCode!: string;

  @ShownViews(() => ReplayStepView, 'The steps, in global order.')
  readonly items!: readonly ReplayStepView[];

  @ShownOrNull('position', 'Give it as `cursor` to read on; null when this was the last part.')
  readonly nextCursor!: string | null;
}
