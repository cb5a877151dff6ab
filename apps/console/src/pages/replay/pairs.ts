/** The same thing at two moments; null where it was not there. */
export interface Pair<Thing> {
  readonly key: string;
  readonly a: Thing | null;
  readonly b: Thing | null;
  readonly differs: boolean;
}

/** What makes two of a list one thing, and what of it is compared. */
export interface Pairing<Thing> {
  readonly keyOf: (thing: Thing) => string;
  readonly compared: (thing: Thing) => readonly unknown[];
}

/** The things of two moments beside each other, in the order of the first, then of the second. */
export function pairsOf<Thing>(
  atA: readonly Thing[],
  atB: readonly Thing[],
  { keyOf, compared }: Pairing<Thing>,
): readonly Pair<Thing>[] {
  const inA = new Map(atA.map((thing) => [keyOf(thing), thing]));
  const inB = new Map(atB.map((thing) => [keyOf(thing), thing]));
  return [...new Set([...inA.keys(), ...inB.keys()])].map((key) => {
    const [a, b] = [inA.get(key) ?? null, inB.get(key) ?? null];
    const told = (thing: Thing | null) => (thing === null ? null : compared(thing));
    return { key, a, b, differs: JSON.stringify(told(a)) !== JSON.stringify(told(b)) };
  });
}
