import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { dateAt } from '@grants/kernel';
import type { Actor, Clock } from '@grants/kernel';
import type { Duty, DutyFilter, Page, PageRequest, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** Which duties; as of today unless a day is named. */
export type DutiesAsked = Omit<DutyFilter, 'asOf'> &
  Partial<Pick<DutyFilter, 'asOf'>> &
  PageRequest;

/** What is due, the one due first first. An applicant sees what is about its own unit. */
export class ListDuties extends Query<Page<Duty>> {
  constructor(
    readonly reader: Actor,
    readonly asked: DutiesAsked,
  ) {
    super();
  }
}

@QueryHandler(ListDuties)
export class ListDutiesHandler implements IQueryHandler<ListDuties> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ reader, asked }: ListDuties): Promise<Page<Duty>> {
    const { asOf = dateAt(this.clock.now()), ...filter } = asked;
    const creditCode = onlyUnitOf(reader) ?? filter.creditCode;
    return this.views.duties.list({
      ...filter,
      asOf,
      ...(creditCode === undefined ? {} : { creditCode }),
    });
  }
}
