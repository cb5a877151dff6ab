/** The name under which draws record how they were made. Another algorithm is another name. */
export const SEEDED_DRAW_ALGORITHM = 'fnv1a-xoshiro128ss-fisher-yates';

const WORD = 2 ** 32;
const WARM_UP = 16;

type State = [number, number, number, number];

/**
 * Draws `size` of the candidates, in the order they are drawn. Whoever has candidates, seed and
 * this description draws the same:
 *
 * 1. Sort the candidates by their UTF-16 code units, so that their order tells nothing.
 * 2. Word i of the generator's state (i = 0 to 3) is the FNV-1a hash, 32 bit, of the UTF-8 bytes of
 *    `<i>:<seed>`; the lowest bit of word 0 is set, so that the state is never all zero.
 * 3. The generator is xoshiro128** 1.1 (Blackman and Vigna, 2018); its first 16 outputs are dropped.
 * 4. Fisher–Yates from the front: for k = 0 to size − 1, swap place k with place k + r, where r is
 *    below n − k without bias: an output is taken modulo n − k, and is dropped when it is at or
 *    above the largest multiple of n − k up to 2^32.
 *
 * @throws RangeError when more are to be drawn than there are
 */
export function drawBySeed(
  candidates: readonly string[],
  { size, seed }: { readonly size: number; readonly seed: string },
): readonly string[] {
  if (!Number.isInteger(size) || size < 0 || size > candidates.length) {
    throw new RangeError(`${size} of ${candidates.length} cannot be drawn`);
  }
  const places = candidates.toSorted((one, other) => (one < other ? -1 : Number(one > other)));
  const next = generatorOf(seed);
  for (let place = 0; place < size; place += 1) {
    const other = place + below(places.length - place, next);
    const [here, there] = [places.at(place), places.at(other)];
    if (here === undefined || there === undefined) throw new RangeError('a place beyond the last');
    places[place] = there;
    places[other] = here;
  }
  return places.slice(0, size);
}

/** FNV-1a, 32 bit (Fowler, Noll and Vo), over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** xoshiro128** 1.1: each call gives the next 32-bit output of the state, and moves it on. */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const output = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return output;
  };
}

function generatorOf(seed: string): () => number {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((word) => fnv1a(`${word}:${seed}`));
  const next = xoshiro128([(first ?? 0) | 1, second ?? 0, third ?? 0, fourth ?? 0]);
  for (let dropped = 0; dropped < WARM_UP; dropped += 1) next();
  return next;
}

function below(bound: number, next: () => number): number {
  const unbiased = WORD - (WORD % bound);
  let output = next();
  while (output >= unbiased) output = next();
  return output % bound;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The UTF-8 bytes of a text, as percent-encoding spells them out. */
function utf8(text: string): readonly number[] {
  return (encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? []).map((unit) =>
    unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
  );
}
