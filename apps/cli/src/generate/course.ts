import { addDays } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Random } from './random.ts';

/**
 * Where one life has got to in time. Spans between its steps are as long as they are in the offices,
 * or shortened alike when a history has very many projects; see `paceOf`.
 */
export class Course {
  constructor(
    private date: CalendarDate,
    private readonly random: Random,
    private readonly pace: number,
  ) {}

  get today(): CalendarDate {
    return this.date;
  }

  /** Goes on by so many days, drawn from both ends included, and shortened by the pace. */
  after(least: number, most: number): CalendarDate {
    const days = Math.round(this.random.between(least, most) * this.pace);
    this.date = addDays(this.date, days);
    return this.date;
  }

  /** Goes on to a date, unless it is past already. */
  notBefore(date: CalendarDate): CalendarDate {
    if (date > this.date) this.date = date;
    return this.date;
  }
}
