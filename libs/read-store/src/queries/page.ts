/** A part of a list, and where the next part begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `after` to read on; null when this was the last part. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  /** The cursor of the part before; the first part when absent. */
  readonly after?: string;
  /** 1 to 500; 50 when absent. */
  readonly limit?: number;
}

const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 500;

/** How many rows a request may have. @throws RangeError on a limit that is not 1 to 500 */
export function limitOf({ limit = LIMIT_DEFAULT }: PageRequest): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return limit;
  throw new RangeError(`a list has a limit of 1 to ${LIMIT_MAX}, not ${limit}`);
}

/** A page of rows that were read with one more than the limit, to see whether others follow. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  shape: { readonly item: (row: Row) => Item; readonly cursor: (row: Row) => string },
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(shape.item), nextCursor: more ? shape.cursor(last) : null };
}
