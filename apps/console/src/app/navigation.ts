/** A page of the navigation; shown to roles that may read what it shows. */
export interface Destination {
  /** Its path below `/console`, and the word for it in `words/shell`. */
  readonly page: string;
  /** Any of these readings lets a role in. */
  readonly readings: readonly string[];
}

export interface DestinationGroup {
  readonly title: string;
  readonly destinations: readonly Destination[];
}

/** The navigation. What officers decide and check will be a group of its own, before these. */
export const NAVIGATION: readonly DestinationGroup[] = [
  {
    title: 'groupMoney',
    destinations: [
      { page: 'overview', readings: ['funds'] },
      { page: 'funds', readings: ['funds'] },
    ],
  },
  {
    title: 'groupSubjects',
    destinations: [
      { page: 'applications', readings: ['applications'] },
      { page: 'projects', readings: ['projects'] },
      { page: 'centres', readings: ['centres'] },
      { page: 'recognitions', readings: ['recognitions'] },
      { page: 'duties', readings: ['duties'] },
    ],
  },
  {
    title: 'groupRules',
    destinations: [
      { page: 'duplicates', readings: ['duplicate-cases'] },
      { page: 'awards', readings: ['duplicate-cases'] },
      { page: 'credit', readings: ['blacklist'] },
      { page: 'policy', readings: ['policy'] },
    ],
  },
];

/** The navigation of a role: what it may read, and no group without a page. */
export function openTo(readings: ReadonlySet<string>): readonly DestinationGroup[] {
  return NAVIGATION.map(({ title, destinations }) => ({
    title,
    destinations: destinations.filter((each) => each.readings.some((name) => readings.has(name))),
  })).filter(({ destinations }) => destinations.length > 0);
}
