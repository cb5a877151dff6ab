import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { dateAt } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import type { DaysOfBooks, Overview, PointInTime, ReadStore } from '@grants/read-store';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** Where a day lies: before anything in the books, among what they tell, or still to come. */
export type PlaceOfDay = 'before-books' | 'in-books' | 'to-come';

/** The overview, and of which day it is. */
export interface DatedOverview extends Overview {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly place: PlaceOfDay;
}

/** The overview of the money 资金总览; of today unless a day is named. */
export class FindOverview extends Query<DatedOverview> {
  constructor(readonly when: PointInTime) {
    super();
  }
}

@QueryHandler(FindOverview)
export class FindOverviewHandler implements IQueryHandler<FindOverview> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ when }: FindOverview): Promise<DatedOverview> {
    const today = dateAt(this.clock.now());
    const { asOf = today } = when;
    const overview = await this.views.overview.report({ ...when, asOf });
    return { asOf, today, place: placeOf(asOf, today, overview), ...overview };
  }
}

function placeOf(asOf: CalendarDate, today: CalendarDate, { firstDay }: DaysOfBooks): PlaceOfDay {
  if (firstDay === null || asOf < firstDay) return 'before-books';
  return asOf > today ? 'to-come' : 'in-books';
}
