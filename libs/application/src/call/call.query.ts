import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { CallItem, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** One call. */
export class FindCall extends Query<CallItem | undefined> {
  constructor(readonly callId: string) {
    super();
  }
}

@QueryHandler(FindCall)
export class FindCallHandler implements IQueryHandler<FindCall> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ callId }: FindCall): Promise<CallItem | undefined> {
    return this.views.calls.find(callId);
  }
}
