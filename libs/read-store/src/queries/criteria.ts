/** The criteria that were given; one that is left out or undefined matches everything. */
export function given<Criteria extends object>(
  criteria: Criteria,
): { readonly [Name in keyof Criteria]?: Exclude<Criteria[Name], undefined> } {
  const entries = Object.entries(criteria).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof given<Criteria>>;
}
