import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { OpenUseResult, Page, PageRequest, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The accepted results open to public-interest use, for anybody (MH-1.6.15). */
export class ListOpenUse extends Query<Page<OpenUseResult>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListOpenUse)
export class ListOpenUseHandler implements IQueryHandler<ListOpenUse> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ request }: ListOpenUse): Promise<Page<OpenUseResult>> {
    return this.views.published.openUse(request);
  }
}
