/** A value that JSON can carry without loss. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; an absent key and an undefined value are the same. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * The one byte sequence of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Keys are sorted
 * by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 *
 * @throws RangeError on a number that JSON cannot carry, TypeError on a value that is not JSON.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`JSON cannot carry the number ${value}`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : canonicalContainer(value);
    default:
      throw new TypeError(`JSON cannot carry a value of type ${typeof value}`);
  }
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('JSON cannot carry a lone surrogate');
  return JSON.stringify(value);
}

function canonicalContainer(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  let text = '{';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    text += `${text === '{' ? '' : ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}
