import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { CentreFilter, CentreItem, Page, PageRequest, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The R&D centres a reader may see, the last applied for first. */
export class ListCentres extends Query<Page<CentreItem>> {
  constructor(
    readonly reader: Actor,
    readonly filter: CentreFilter & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListCentres)
export class ListCentresHandler implements IQueryHandler<ListCentres> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, filter }: ListCentres): Promise<Page<CentreItem>> {
    const creditCode = onlyUnitOf(reader) ?? filter.creditCode;
    return this.views.centres.list(creditCode === undefined ? filter : { ...filter, creditCode });
  }
}
