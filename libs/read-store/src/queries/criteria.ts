import { sql } from 'kysely';

/** The criteria that were given; one that is left out or undefined matches everything. */
export function given<Criteria extends object>(
  criteria: Criteria,
): { readonly [Name in keyof Criteria]?: Exclude<Criteria[Name], undefined> } {
  const entries = Object.entries(criteria).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof given<Criteria>>;
}

/** Of a unit whose name has this text in it, or whose credit code it is. */
export function isOfUnit(text: string) {
  const name = sql.ref('unitName');
  return sql<boolean>`(${sql.ref('creditCode')} = ${text} or instr(lower(${name}), lower(${text})) > 0)`;
}
