import type { CalendarDate, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { HistoryEntry } from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViewOrNull } from '../fields/shown.ts';

type MoneyEffect = NonNullable<HistoryEntry['money']>;

/** Who acted, and in which role. */
export class ActorView {
  @Shown('id', 'Who.', 'li-shili')
  readonly id!: string;

  @Shown('text', 'In which role.', 'commission-approver')
  readonly role!: string;
}

/** What an event moved. */
export class MoneyEffectView implements MoneyEffect {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('text', 'The account it went into.', 'committed')
  readonly debitAccount!: MoneyEffect['debitAccount'];

  @Shown('text', 'The account it came out of.', 'available')
  readonly creditAccount!: MoneyEffect['creditAccount'];

  @Shown('yuan', 'How much.')
  readonly amount!: Yuan;
}

/** One event of a story, however it is told. */
export class StoryEventView implements Omit<HistoryEntry, 'clauses' | 'basis' | 'facts' | 'money'> {
  @Shown('position', 'Its position.')
  readonly position!: string;

  @Shown('id', 'The event.')
  readonly eventId!: string;

  @Shown('text', 'Its stream.', 'project-2022-0001')
  readonly stream!: string;

  @Shown('whole', 'Its place in the stream, from 0.', 0)
  readonly revision!: number;

  @Shown('text', 'What happened.', 'AcceptanceConcluded')
  readonly type!: string;

  @Shown('text', 'Names the sentence that tells it.', 'AcceptanceConcluded.passed')
  readonly summaryKey!: string;

  @Shown('instant', 'When it happened.')
  readonly occurredAt!: Instant;

  @Shown('date', 'The day it happened.')
  readonly occurredOn!: CalendarDate;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownOrNull('text', 'Why it was recorded late.')
  readonly backfillReason!: string | null;

  @ShownView(() => ActorView, 'Who did it.')
  readonly actor!: ActorView;
}

/** One event of a story. */
export class HistoryEntryView extends StoryEventView implements HistoryEntry {
  @Shown('texts', 'The clauses it rests on.', ['MH-1.6.9'])
  readonly clauses!: readonly string[];

  @Shown('objects', 'The findings of the decision: rule, clause, verdict, facts.')
  readonly basis!: readonly JsonObject[];

  @Shown('object', 'The plain values of the event.')
  readonly facts!: JsonObject;

  @ShownViewOrNull(() => MoneyEffectView, 'What it moved.')
  readonly money!: MoneyEffectView | null;
}
