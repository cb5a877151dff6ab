import { yuanOf } from '@grants/kernel';
import type { ViewDatabase } from '../../view-tables.ts';
import { happenedAndKnown } from '../fund-movements.ts';
import type { Posting } from '../listed-postings.ts';
import type { PointInTime } from '../point-in-time.ts';
import { matching } from '../posting-criteria.ts';
import type { PostingCriteria } from '../posting-criteria.ts';

/** Rows that are in memory at a time. */
const PART_ROWS = 1000;

export interface PostingsAsked extends PostingCriteria, PointInTime {
  /** No posting after this position, however many arrive while they are read. */
  readonly upTo: string;
}

/** Postings in global order, a part at a time; each part is read when it is asked for. */
export async function* postingParts(
  database: ViewDatabase,
  { upTo, ...asked }: PostingsAsked,
): AsyncGenerator<readonly Posting[], void> {
  let after = '';
  for (;;) {
    const rows = await matching(happenedAndKnown(database.selectFrom('posting'), asked), asked)
      .selectAll()
      .where('position', '>', after)
      .where('position', '<=', upTo)
      .orderBy('position')
      .limit(PART_ROWS)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ amountFen, ...posting }) => ({ ...posting, amount: yuanOf(amountFen) }));
    if (rows.length < PART_ROWS) return;
    after = last.position;
  }
}
