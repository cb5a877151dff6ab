/** The identity of one thing of a kind: `Id<'Fund'>` is not an `Id<'Project'>`. */
export type Id<Noun extends string> = string & { readonly __idOf: Noun };

const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Says why a text cannot be an id. */
export class InvalidId extends Error {
  override readonly name = 'InvalidId';
}

/**
 * Whether a text can be an id: 1 to 64 characters of `A-Z a-z 0-9 . _ -`, the first a letter or a
 * digit. Ids become parts of stream names, addresses and file names, so nothing else is taken.
 */
export function isId(text: string): boolean {
  return ID_SHAPE.test(text);
}

/** Reads an id. @throws InvalidId naming the text and what an id looks like. */
export function idOf<Noun extends string>(text: string): Id<Noun> {
  if (!isId(text)) {
    throw new InvalidId(
      `"${text}" is not an id: 1 to 64 letters, digits, ".", "_" or "-", ` +
        'beginning with a letter or a digit',
    );
  }
  return text as Id<Noun>;
}
