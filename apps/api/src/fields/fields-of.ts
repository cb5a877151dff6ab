/** The fields of a DTO as plain data: what a class declares, without the class. */
export type Fields<Dto> = { [Name in keyof Dto]: Dto[Name] };

/** The fields of a path and a body, or of one of them, as one plain object. */
export function fieldsOf<First extends object, Second extends object = object>(
  first: First,
  second?: Second,
): Fields<First & Second> {
  return Object.assign({}, first, second);
}
