/** The identity of one thing of a kind: an `Id<'Fund'>` is not an `Id<'Project'>`. */
export type Id<Noun extends string> = string & { readonly __idOf: Noun };

const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Whether a text can be an id: 1 to 64 characters of `A-Z a-z 0-9 . _ -`, the first a letter or a
 * digit. Ids become parts of stream names, addresses and file names, so nothing else is taken.
 */
export function isId<Noun extends string>(text: string): text is Id<Noun> {
  return ID_SHAPE.test(text);
}
