import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { CallFilter, CallItem, Page, PageRequest, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The calls, the last published first. */
export class ListCalls extends Query<Page<CallItem>> {
  constructor(readonly filter: CallFilter & PageRequest) {
    super();
  }
}

@QueryHandler(ListCalls)
export class ListCallsHandler implements IQueryHandler<ListCalls> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: ListCalls): Promise<Page<CallItem>> {
    return this.views.calls.list(filter);
  }
}
