import { applyToDocuments } from '../fold.ts';
import type { DocumentRow, LedgerEvent, Projection, View } from '../projection.ts';

/**
 * The rows of each table that events make of a projection, in memory. Entries are kept by primary
 * key, so a redelivered event writes the rows it wrote before.
 */
export function rowsOf(
  projection: Projection,
  events: readonly LedgerEvent[],
): Readonly<Record<string, readonly object[]>> {
  const tables = projection.views.map(
    (view) => [view.table.name, rowsOfView(view, events)] as const,
  );
  return Object.fromEntries(tables);
}

/** Each event delivered again right after itself, and then all of them once more. */
export function twice(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return [...events.flatMap((event) => [event, event]), ...events];
}

function rowsOfView(view: View, events: readonly LedgerEvent[]): readonly object[] {
  const handled = events.filter((event) => view.handles.includes(event.type));
  if (view.kind === 'entries') {
    const entries = handled.flatMap((event) => view.entriesOf(event));
    return [...new Map(entries.map((row) => [keyOf(view, row), row])).values()];
  }
  const documents = new Map<string, DocumentRow>();
  for (const event of handled) applyToDocuments(view, documents, event);
  return [...documents.values()];
}

function keyOf({ table }: View, row: object): string {
  const cells = new Map(Object.entries(row));
  return JSON.stringify(table.primaryKey.map((column) => String(cells.get(column))));
}
