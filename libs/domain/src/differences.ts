type Figure = string | number;

/** What of an id that is already taken differs: field by field, as recorded and as asked now. */
export type Differences = Readonly<
  Record<string, { readonly recorded: Figure; readonly asked: Figure }>
>;

/**
 * The fields in which a repeated command differs from what is on record: `[recorded, asked]` by
 * field. Undefined when it differs in none, which makes it a mere repetition.
 */
export function differencesIn(
  fields: Readonly<Record<string, readonly [recorded: Figure, asked: Figure]>>,
): Differences | undefined {
  const differing = Object.entries(fields).filter(([, [recorded, asked]]) => recorded !== asked);
  if (differing.length === 0) return undefined;
  return Object.fromEntries(
    differing.map(([field, [recorded, asked]]) => [field, { recorded, asked }]),
  );
}

/** The fields that differ, for a message: `amount, payeeCreditCode`. */
export function namesOf(differences: Differences): string {
  return Object.keys(differences).join(', ');
}
