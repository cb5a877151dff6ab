import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { ApplicationItem, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** One application, if the reader may see it. */
export class FindApplication extends Query<ApplicationItem | undefined> {
  constructor(
    readonly reader: Actor,
    readonly applicationId: string,
  ) {
    super();
  }
}

@QueryHandler(FindApplication)
export class FindApplicationHandler implements IQueryHandler<FindApplication> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ reader, applicationId }: FindApplication): Promise<ApplicationItem | undefined> {
    const application = await this.views.applications.find(applicationId);
    return application && maySee(reader, application.leadCreditCode) ? application : undefined;
  }
}
