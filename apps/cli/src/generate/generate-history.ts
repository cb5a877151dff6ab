import { derivedUuid } from '@grants/application';
import type { CommandRequest } from '@grants/application';
import { callStream, fundStream } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { instantOfEpochMs, startOf } from '@grants/kernel';
import type { CommandContext, CreditCode, Instant } from '@grants/kernel';
import type { Act } from '../story/act.ts';
import { lotOf, UNIT_REACH } from './applicant-lot.ts';
import type { HistorySize } from './applicant-lot.ts';
import { batchesOf, lifeOfBatch } from './batches.ts';
import type { Batch } from './batches.ts';
import { InMemoryLedger } from './in-memory-ledger.ts';
import { lifeOfApplication } from './life-of-application.ts';
import type { Life } from './life.ts';
import { momentOf } from './moment.ts';
import { Owners } from './owners.ts';
import { Random } from './random.ts';
import { Timetable } from './timetable.ts';

/** A command that somebody gave, with the moment the ledger took it. */
export interface GivenCommand {
  readonly request: CommandRequest;
  readonly context: CommandContext;
  readonly at: Instant;
}

export interface HistoryOptions extends HistorySize {
  /** Told of every command of a person or a service before it is decided, refused ones included. */
  readonly onCommand?: (given: GivenCommand) => void;
}

/** A life at its next act. */
interface Living {
  readonly life: Life;
  readonly act: Act;
  readonly random: Random;
  readonly batch: Batch;
  /** The lead unit; none of a call. */
  readonly unit?: CreditCode;
}

/**
 * The history of so many applications and what became of them, event by event as a ledger would
 * have recorded it: through the deciders and reactions, interleaved in time, the same for the same
 * seed. Memory does not grow with its length.
 *
 * @throws RangeError when `projects` or `seed` is not a whole number from 1 or 0 on
 */
export function* generateHistory(options: HistoryOptions): Generator<RecordedEvent, void, void> {
  requireWhole('projects', options.projects, 1);
  requireWhole('seed', options.seed, 0);
  yield* new History(options).events();
}

class History {
  private readonly ledger = new InMemoryLedger();
  private readonly timetable = new Timetable<Living>();
  private readonly units = new Owners();
  private readonly liveOfBatch = new Map<Batch, number>();
  private commands = 0;

  constructor(private readonly options: HistoryOptions) {}

  *events(): Generator<RecordedEvent, void, void> {
    for (const batch of batchesOf(this.options.projects, this.options.seed)) {
      yield* this.eventsUntil(Date.parse(startOf(batch.announcedOn)));
      this.begin(batch);
    }
    yield* this.eventsUntil(Infinity);
  }

  private *eventsUntil(moment: number): Generator<RecordedEvent, void, void> {
    while ((this.timetable.nextAt ?? Infinity) < moment) {
      const due = this.timetable.take();
      if (!due) return;
      const { item, at } = due;
      const answer = this.perform(item.act, instantOfEpochMs(at));
      if (item.unit) {
        for (const { stream } of answer.events) this.units.touch(item.unit, stream);
      }
      yield* answer.events;
      this.goOn(item, item.life.next(answer), at);
    }
  }

  private begin(batch: Batch): void {
    const { seed } = this.options;
    this.forgetUnits(batch.first - UNIT_REACH);
    this.liveOfBatch.set(batch, 0);
    const random = new Random(seed, 6, batch.index);
    this.enter({ life: lifeOfBatch(batch, seed), random, batch });
    for (let n = batch.first; n < batch.end; n += 1) {
      const lot = lotOf(n, batch, this.options);
      const unit = lot.application.content.lead.creditCode;
      this.units.begin(unit, n);
      this.enter({ life: lifeOfApplication(lot), random: lot.random, batch, unit });
    }
  }

  private enter(living: Omit<Living, 'act'>): void {
    this.liveOfBatch.set(living.batch, (this.liveOfBatch.get(living.batch) ?? 0) + 1);
    this.goOn(living, living.life.next(NOTHING), 0);
  }

  private goOn(living: Omit<Living, 'act'>, next: IteratorResult<Act, void>, lastAt: number): void {
    if (next.done === true) {
      this.end(living);
      return;
    }
    const at = momentOf(next.value, living.random, lastAt);
    this.timetable.add(at, { ...living, act: next.value });
  }

  private end({ batch, unit }: Omit<Living, 'act'>): void {
    if (unit) this.units.end(unit);
    const left = (this.liveOfBatch.get(batch) ?? 1) - 1;
    this.liveOfBatch.set(batch, left);
    if (left > 0) return;
    this.liveOfBatch.delete(batch);
    const { callId, fundId, smallFundId } = batch;
    this.ledger.forget([callStream(callId), fundStream(fundId), fundStream(smallFundId)]);
  }

  private forgetUnits(before: number): void {
    for (const [unit, streams] of this.units.over(before)) {
      this.ledger.forget([...streams].filter((stream) => !isOfBatch(stream)));
      this.ledger.forgetUnit(unit as CreditCode);
    }
  }

  private perform({ request, by, backfill }: Act, now: Instant) {
    this.commands += 1;
    const commandId = derivedUuid('generated', String(this.options.seed), String(this.commands));
    const given = { commandId, correlationId: commandId, causationId: commandId, actor: by };
    const context: CommandContext = backfill
      ? { ...given, occurredAt: backfill.occurredAt, backfillReason: backfill.reason }
      : { ...given, occurredAt: now };
    this.options.onCommand?.({ request, context, at: now });
    return this.ledger.give(request, context, now);
  }
}

const NOTHING = { events: [] } as const;

/** Calls and funds are many lives' and forgotten with their batch. */
function isOfBatch(stream: string): boolean {
  return stream.startsWith('fund-') || stream.startsWith('call-');
}

function requireWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(`${name} must be a whole number of at least ${least}, not ${value}`);
}
