/** Ids and other words of the ledger's own: letters of no sentence, quoted as they are. */
const OWN_WORDS = /([A-Za-z0-9][A-Za-z0-9_.:|/-]*[a-z][A-Za-z0-9_.:|/-]*)/g;

/** A Chinese text in which ids stand out as what they are. */
export function Quoted({ text }: { readonly text: string }) {
  return text
    .split(OWN_WORDS)
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
