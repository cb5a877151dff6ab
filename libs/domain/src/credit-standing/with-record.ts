/** A list in which the records that are meant say something more; the others stay as they were. */
export function withRecordOf<Entry extends object>(
  entries: readonly Entry[],
  isMeant: (entry: Entry) => boolean,
  more: Partial<Entry>,
): readonly Entry[] {
  return entries.map((entry) => (isMeant(entry) ? { ...entry, ...more } : entry));
}
