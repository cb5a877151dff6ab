/** A value that JSON can carry without loss. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; an absent key and an undefined value are the same. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * The one text of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Keys are sorted by UTF-16
 * code units, no white space, numbers as ECMAScript writes them.
 *
 * @throws RangeError on a number or a text that JSON cannot carry (not finite; a lone surrogate)
 * @throws TypeError on a value that is not JSON: a function, a bigint, a hole in a list, or an
 * object of a class (a date, a map, an amount), which would lose its meaning silently.
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

/** Text that JSON writes as it is: nothing to escape, no surrogate to look at. */
const PLAIN_TEXT = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function canonicalString(value: string): string {
  // Nearly all text of the ledger is plain, and encoding is the larger part of an append's cost.
  if (PLAIN_TEXT.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new RangeError('JSON cannot carry a lone surrogate');
  return JSON.stringify(value);
}

function canonicalContainer(value: object): string {
  if (Array.isArray(value)) return canonicalList(value);
  if (!isPlain(value)) {
    throw new TypeError(`JSON cannot carry an object of the class ${value.constructor.name}`);
  }
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text === '{' ? '' : ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

function canonicalList(items: readonly unknown[]): string {
  // Array.from visits holes, which map would skip and write as nothing at all.
  return `[${Array.from(items, canonicalJson).join(',')}]`;
}

/** Objects of literals and of parsed JSON, from whichever realm: their prototype is a root. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
