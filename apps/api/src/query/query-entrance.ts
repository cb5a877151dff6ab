import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Query } from '@nestjs/cqrs';
import { Followers } from '@grants/application';
import type { Position } from '@grants/event-store';
import { NotFound } from '../problems/command-refused.ts';

/** How long a query waits for the views to reach the position it asks to be answered after. */
const PATIENCE_MS = 5000;

/** What every query may say of how new its answer must be. */
export interface Freshness {
  readonly after?: Position;
}

/** Where a request for a view becomes a query, answered once the views are new enough. */
@Injectable()
export class QueryEntrance {
  constructor(
    @Inject(QueryBus) private readonly bus: QueryBus,
    @Inject(Followers) private readonly followers: Followers,
  ) {}

  /** Asks a query. @throws PositionNotReached when the views do not get there in time */
  async ask<Answer>(query: Query<Answer>, { after }: Freshness): Promise<Answer> {
    if (after !== undefined) await this.followers.viewsReached(after, PATIENCE_MS);
    return this.bus.execute(query);
  }

  /** Asks for one thing. @throws NotFound when there is none, or none that the reader may see */
  async find<Answer>(query: Query<Answer | undefined>, freshness: Freshness): Promise<Answer> {
    const answer = await this.ask(query, freshness);
    if (answer === undefined) throw new NotFound('There is no such thing, or it is not yours.');
    return answer;
  }
}
