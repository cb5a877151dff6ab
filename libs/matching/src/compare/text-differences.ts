import { comparableText } from '../normalise/text.ts';

/** What is true of a part of a text: the other has it too, it stands here only, or nobody looked. */
export type TextPartKind = 'same' | 'only-here' | 'not-compared';

/** A part of a text as it stands there. */
export interface TextPart {
  readonly kind: TextPartKind;
  readonly text: string;
}

/** Two texts, each in parts; the parts of a side put together are its text. */
export interface TextDifferences {
  readonly left: readonly TextPart[];
  readonly right: readonly TextPart[];
}

/** The product of both lengths is a million steps; no title comes near it. */
const ALIGNED_AT_MOST = 1000;

/** A code point with the marks that are written on it. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** A character as it stands, as it is compared, and what was found of it. */
interface Character {
  readonly text: string;
  /** Empty for what no comparison looks at: punctuation, white space, what cannot be read. */
  readonly compared: string;
  kind?: TextPartKind;
}

/**
 * What of two texts differs, character by character, as the matcher reads them (`comparableText`):
 * width, case, traditional forms, punctuation and spaces make no difference. What is the same is a
 * longest common subsequence (Wagner and Fischer, 1974), so the same parts of both sides, put
 * together, are equal as they are compared. Of what lies between the common beginning and the common
 * end the first thousand characters are looked at.
 */
export function textDifferences(left: string, right: string): TextDifferences {
  const [one, other] = [charactersOf(left), charactersOf(right)];
  align(one.filter(counts), other.filter(counts));
  return { left: partsOf(one), right: partsOf(other) };
}

function charactersOf(text: string): Character[] {
  return (text.match(CHARACTERS) ?? []).map((each) => ({
    text: each,
    compared: comparableText(each),
  }));
}

const counts = ({ compared }: Character): boolean => compared !== '';

function align(one: readonly Character[], other: readonly Character[]): void {
  const from = commonBeginning(one, other);
  const [restOfOne, restOfOther] = [one.slice(from), other.slice(from)];
  const end = commonBeginning(restOfOne.toReversed(), restOfOther.toReversed());
  const middles = [restOfOne, restOfOther].map((rest) => rest.slice(0, rest.length - end));
  const [left = [], right = []] = middles.map((middle) => middle.slice(0, ALIGNED_AT_MOST));
  for (const middle of middles) {
    for (const each of middle.slice(ALIGNED_AT_MOST)) each.kind = 'not-compared';
  }
  markMiddle(left, right);
}

/** How many characters both begin with; they are marked as the same. */
function commonBeginning(one: readonly Character[], other: readonly Character[]): number {
  let length = 0;
  for (const each of one) {
    const facing = other[length];
    if (facing?.compared !== each.compared) break;
    each.kind = 'same';
    facing.kind = 'same';
    length += 1;
  }
  return length;
}

/** Walks both from the beginning, along a longest common subsequence. */
function markMiddle(left: readonly Character[], right: readonly Character[]): void {
  const lengths = commonLengths(left, right);
  const width = right.length + 1;
  let [row, column] = [0, 0];
  for (;;) {
    const [here, facing] = [left[row], right[column]];
    if (here === undefined || facing === undefined) break;
    if (here.compared === facing.compared) {
      here.kind = 'same';
      facing.kind = 'same';
      row += 1;
      column += 1;
    } else if (at(lengths, (row + 1) * width + column) >= at(lengths, row * width + column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
}

/** How long a common subsequence of the two is from each pair of places to the end. */
function commonLengths(left: readonly Character[], right: readonly Character[]): Uint16Array {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const place = row * width + column;
      lengths[place] =
        left[row]?.compared === right[column]?.compared
          ? at(lengths, place + width + 1) + 1
          : Math.max(at(lengths, place + width), at(lengths, place + 1));
    }
  }
  return lengths;
}

const at = (lengths: Uint16Array, place: number): number => lengths[place] ?? 0;

function partsOf(characters: readonly Character[]): readonly TextPart[] {
  const parts: { kind: TextPartKind; text: string }[] = [];
  for (const [character, kind] of withKinds(characters)) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += character.text;
    else parts.push({ kind, text: character.text });
  }
  return parts;
}

/** Punctuation goes with what stands on both sides of it; between two kinds it is no difference. */
function withKinds(characters: readonly Character[]): readonly [Character, TextPartKind][] {
  const kinds = characters.map((each) =>
    counts(each) ? (each.kind ?? ('only-here' as const)) : undefined,
  );
  const before = carriedOn(kinds);
  const after = carriedOn(kinds.toReversed()).toReversed();
  return characters.map((character, index) => {
    const [one, other] = [before[index] ?? after[index], after[index] ?? before[index]];
    return [character, one !== undefined && one === other ? one : 'same'];
  });
}

/** Every kind, and where there is none the one before it. */
function carriedOn(kinds: readonly (TextPartKind | undefined)[]): (TextPartKind | undefined)[] {
  let last: TextPartKind | undefined;
  return kinds.map((kind) => (last = kind ?? last));
}
