import type { RecordedEvent } from '@grants/event-store';
import { daysBetween, fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { DutyBook } from '@grants/projections';
import type { DutyStanding, LedgerEvent } from '@grants/projections';
import { awardBalancesOf } from '@grants/read-store';
import type { HistoryEntry, Movement } from '@grants/read-store';
import { projectedEvent } from '../reactions/reaction-runner.ts';
import { lifeIn } from './lives.ts';
import type { Life } from './lives.ts';
import type { Moment, MomentDuty, MomentHold, MomentMoney } from './moment.ts';

/**
 * A story as far as it has been told: the folds that the ledger decides and is read by, over the
 * events of the story alone. Nothing is decided again.
 */
export class StorySoFar {
  private readonly lives = new Map<string, Life>();
  private readonly duties = new DutyBook();
  private readonly movements: Movement[] = [];
  private money: MomentMoney | null = null;
  private day: CalendarDate | undefined;

  /** Takes what is no part of the story and moves its deadlines: its call was extended. */
  takeBeside(event: RecordedEvent): void {
    this.duties.take(projectedEvent(event) as LedgerEvent);
  }

  /**
   * Takes the next event, and answers how everything stood after it.
   *
   * @param event what was recorded, where the entry is of a life that is told
   */
  take(entry: HistoryEntry, event: RecordedEvent | undefined): Moment {
    const { occurredOn } = entry;
    const on = this.day === undefined || occurredOn > this.day ? occurredOn : this.day;
    this.day = on;
    if (event !== undefined) this.live(event);
    this.move(entry);
    const lives = [...this.lives.values()];
    return {
      on,
      statuses: lives.map((life) => ({ noun: life.noun, id: life.id, status: life.status() })),
      money: this.money,
      duties: this.duties.on(on).flatMap((duty) => dutyOf(duty, on)),
      holds: lives.flatMap((life) => holdsOf(life, on)),
    };
  }

  private live(event: RecordedEvent): void {
    const life = this.lives.get(event.stream) ?? lifeIn(event.stream);
    if (life === undefined) return;
    this.lives.set(event.stream, life);
    life.take(event);
    this.duties.take(projectedEvent(event) as LedgerEvent);
  }

  private move({ money }: HistoryEntry): void {
    if (money === null) return;
    const { debitAccount, creditAccount, amount } = money;
    this.movements.push({ debitAccount, creditAccount, amountFen: fenOf(amount) });
    this.money = moneyAfter(this.movements);
  }
}

function moneyAfter(movements: readonly Movement[]): MomentMoney {
  const forward = sumOf(movements, ['committed', 'carried-forward']);
  const takenOver = sumOf(movements, ['carried-in', 'committed']);
  return {
    promised: yuanOf(sumOf(movements, ['available', 'committed'])),
    ...awardBalancesOf(movements),
    carriedForward: yuanOf(forward - takenOver),
  };
}

type Way = readonly [from: Movement['creditAccount'], to: Movement['debitAccount']];

function sumOf(movements: readonly Movement[], [from, to]: Way): bigint {
  return movements
    .filter(({ creditAccount, debitAccount }) => creditAccount === from && debitAccount === to)
    .reduce((sum, { amountFen }) => sum + amountFen, 0n);
}

/** A duty that is still due; none when it is done. */
function dutyOf(
  { status, outstandingFen, doneOn, ...duty }: DutyStanding,
  on: CalendarDate,
): readonly MomentDuty[] {
  if (status === 'done') return [];
  return [
    {
      ...duty,
      status,
      daysLeft: status === 'open' ? daysBetween(on, duty.dueOn) : null,
      outstanding: outstandingFen === null ? null : yuanOf(outstandingFen),
    },
  ];
}

function holdsOf(life: Life, on: CalendarDate): readonly MomentHold[] {
  return life.holdsOn(on).map(({ holdId, ground, sourceId, clause, from, until }) => ({
    ...{ noun: life.noun, id: life.id, holdId, ground, sourceId, clause },
    from: from ?? null,
    until: until ?? null,
  }));
}
