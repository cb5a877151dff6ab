/** The open holds of a row: their ids as a JSON array, and how many. */
interface HoldColumns {
  readonly holds: string;
  readonly holdCount: number;
}

export const NO_HOLDS: HoldColumns = { holds: '[]', holdCount: 0 };

export function withHold(row: HoldColumns, holdId: string): HoldColumns {
  const others = holdsOf(row).filter((id) => id !== holdId);
  return columnsOf([...others, holdId]);
}

export function withoutHold(row: HoldColumns, holdId: string): HoldColumns {
  return columnsOf(holdsOf(row).filter((id) => id !== holdId));
}

function holdsOf(row: HoldColumns): readonly string[] {
  return JSON.parse(row.holds) as string[];
}

function columnsOf(holdIds: readonly string[]): HoldColumns {
  return { holds: JSON.stringify(holdIds), holdCount: holdIds.length };
}
