import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { addDays, dateAt, UnpublishedCalendarYear } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import { noticePeriod } from '@grants/policy';
import type { Page, PageRequest, PublicBan, ReadStore } from '@grants/read-store';
import { pageWithReasons } from '../credit-standing/reach-reasons.ts';
import type { Reasoned } from '../credit-standing/reach-reasons.ts';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** A ban as anybody may know it, with why it came over each of the links it did. */
export type ReasonedPublicBan = Reasoned<PublicBan>;

/** The bans in force today whose notice is over, for anybody (SH-18.3, SH-14.1). */
export class ListPublicBans extends Query<Page<ReasonedPublicBan>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListPublicBans)
export class ListPublicBansHandler implements IQueryHandler<ListPublicBans> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ request }: ListPublicBans): Promise<Page<ReasonedPublicBan>> {
    const today = dateAt(this.clock.now());
    const noticeBegunBy = lastNoticeOver(today);
    return pageWithReasons(await this.views.publicBans.list({ ...request, today, noticeBegunBy }));
  }
}

/**
 * The last day on which a notice of five working days can have begun that is over today. One whose
 * days cannot be counted yet, for want of the official calendar, is not over.
 */
export function lastNoticeOver(today: CalendarDate): CalendarDate {
  let day = addDays(today, -1);
  while (!isOver(day, today)) day = addDays(day, -1);
  return day;
}

function isOver(firstDay: CalendarDate, today: CalendarDate): boolean {
  try {
    return noticePeriod(firstDay).lastDay < today;
  } catch (error) {
    if (error instanceof UnpublishedCalendarYear) return false;
    throw error;
  }
}
