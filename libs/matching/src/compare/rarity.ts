/**
 * What is known of all records there are when two of them are compared: a `MatchIndex` answers it.
 * Terms are those of `termsOf`, names those of `PersonName`, its parts with one space between.
 */
export interface Rarity {
  /** How many records there are. */
  readonly size: number;
  /** How many of them have the term in their title. */
  countOf(term: string): number;
  /** How many of them have the whole title, as `comparableText` gives it. */
  countOfTitle(title: string): number;
  /** How many of them name the person as leader or member. */
  countOfPerson(name: string): number;
}
