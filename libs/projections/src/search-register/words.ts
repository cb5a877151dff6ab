import { normalisedTitle } from '@grants/domain';
import { initialsOf } from './initials.ts';

/** What a row can be found by. */
export interface SearchWords {
  /** Its texts in normal form, a space between one and the next; a normal form has none. */
  readonly words: string;
  /** The same texts by their initials. What is ASCII is here as it is in the words. */
  readonly initials: string;
}

/** The words of texts; what is absent or there already adds nothing. */
export function searchWords(texts: readonly (string | undefined)[]): SearchWords {
  const forms = normalForms(texts);
  return {
    words: forms.join(' '),
    initials: [...new Set(forms.flatMap(initialsOf))].join(' '),
  };
}

/** The words of a row and those of texts that come to it; what it was called it is found by still. */
export function withWords(row: SearchWords, ...more: readonly string[]): SearchWords {
  const { words, initials } = searchWords(more);
  return { words: joined(row.words, words), initials: joined(row.initials, initials) };
}

/** What a reader asks for, part by part, in the form in which words are kept; empty for nothing. */
export function searchTerms(text: string): readonly string[] {
  return normalForms(text.normalize('NFKC').split(/\s+/u));
}

function joined(before: string, more: string): string {
  return [...new Set(`${before} ${more}`.split(' '))].join(' ');
}

function normalForms(texts: readonly (string | undefined)[]): readonly string[] {
  const forms = texts.map((text) => normalisedTitle(text ?? ''));
  return [...new Set(forms)].filter((form) => form !== '');
}
