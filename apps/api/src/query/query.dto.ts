import type { Position } from '@grants/event-store';
import type { CalendarDate } from '@grants/kernel';
import { DateField } from '../fields/fields.ts';
import { KnownAtField, PositionField, QueryNumberField } from '../fields/query-fields.ts';

const LIMIT_MAX = 500;

const AFTER = {
  description: 'Answer only when the views have reached this position, as a command told it.',
  optional: true,
};
const CURSOR = {
  description: '`nextCursor` of the part before; the first part when absent.',
  optional: true,
};
const LIMIT = {
  from: 1,
  to: LIMIT_MAX,
  description: 'How many at most; 50 when absent.',
  example: 50,
  optional: true,
};

/** What every query may say: how new its answer must be. */
export class FreshQuery {
  @PositionField(AFTER)
  readonly after?: Position;
}

/** A query for one part of a list. */
export class PagedQuery extends FreshQuery {
  @PositionField(CURSOR)
  readonly cursor?: string;

  @QueryNumberField(LIMIT)
  readonly limit?: number;
}

/** A query as of a day in the world, and as the ledger knew it at some point. */
export class MomentQuery extends FreshQuery {
  @DateField({
    description: 'What was true at the end of this day in the world; all when absent.',
    example: '2022-12-31',
    optional: true,
  })
  readonly asOf?: CalendarDate;

  @KnownAtField({
    description: 'What the ledger knew at this position or moment; all it knows when absent.',
    optional: true,
  })
  readonly asKnownAt?: string;
}

/** A query for one part of a list, as of a day and as it was known. */
export class PagedMomentQuery extends MomentQuery {
  @PositionField(CURSOR)
  readonly cursor?: string;

  @QueryNumberField(LIMIT)
  readonly limit?: number;
}
