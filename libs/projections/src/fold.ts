import type { DocumentRow, DocumentView, LedgerEvent } from './projection.ts';

/**
 * Evolves the rows an event touches, in place in `rows`, and answers their keys. An event that a
 * row has already seen leaves it as it is, so that delivery twice counts once.
 */
export function applyToDocuments(
  view: DocumentView,
  rows: Map<string, DocumentRow>,
  event: LedgerEvent,
): readonly string[] {
  const keys = view.keysOf(event);
  for (const key of keys) {
    const before = rows.get(key);
    if (before !== undefined && before.position >= event.position) continue;
    const after = view.evolve(before, event, key);
    if (after !== undefined) rows.set(key, after);
  }
  return keys;
}
