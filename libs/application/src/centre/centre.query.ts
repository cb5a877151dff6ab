import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { CentreItem, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** One centre, if the reader may see it. */
export class FindCentre extends Query<CentreItem | undefined> {
  constructor(
    readonly reader: Actor,
    readonly centreId: string,
  ) {
    super();
  }
}

@QueryHandler(FindCentre)
export class FindCentreHandler implements IQueryHandler<FindCentre> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ reader, centreId }: FindCentre): Promise<CentreItem | undefined> {
    const centre = await this.views.centres.find(centreId);
    return centre && maySee(reader, centre.hostCreditCode) ? centre : undefined;
  }
}
