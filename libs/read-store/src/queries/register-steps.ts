import type { DisbursementStep, RecoveryStep } from '@grants/projections';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import type { PointInTime } from './point-in-time.ts';

/** The steps that had happened by a day and were known at a moment, in global order. */
export function stepsBy<Step extends DisbursementStep | RecoveryStep>(
  steps: readonly Step[],
  { asOf, asKnownAt }: PointInTime,
): readonly Step[] {
  return steps.filter(
    ({ on, position, recordedAt }) =>
      (asOf === undefined || on <= asOf) &&
      (asKnownAt === undefined ||
        ('position' in asKnownAt
          ? position <= asKnownAt.position
          : recordedAt <= asKnownAt.recordedAt)),
  );
}

interface Register<Row, Item> {
  readonly limit: number;
  readonly after: string | undefined;
  /** At most so many rows after a place in the register, in its order. */
  readonly read: (after: string | undefined, count: number) => Promise<readonly Row[]>;
  /** The item a row makes; undefined when it is not asked for. */
  readonly itemOf: (row: Row) => Item | undefined;
}

/** A page of a register whose rows tell only when they are read whether they are asked for. */
export async function pageThrough<
  Row extends { readonly firstPosition: string },
  Item extends { readonly firstPosition: string },
>({ limit, after, read, itemOf }: Register<Row, Item>): Promise<Page<Item>> {
  const items: Item[] = [];
  let place = after;
  while (items.length <= limit) {
    const rows = await read(place, limit + 1);
    items.push(...rows.map(itemOf).filter((item) => item !== undefined));
    place = rows.at(-1)?.firstPosition;
    if (rows.length <= limit) break;
  }
  return pageOf(items, limit, { item: (item) => item, cursor: (item) => item.firstPosition });
}
