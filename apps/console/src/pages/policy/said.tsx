import { languageNow } from '../../words/words.ts';

/** A sentence the ledger tells in both languages, in the one that is spoken. */
export function Said({ of }: { readonly of: { readonly zh: string; readonly en: string } }) {
  return <>{of[languageNow()]}</>;
}
