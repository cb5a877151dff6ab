import type { FieldError } from '../problems/invalid-request.ts';

/** Deeper or larger than any request of ours, and small enough to be looked through at once. */
const DEPTH_MAX = 12;
const VALUES_MAX = 20_000;

/** Tab and line ends are text; every other control character is none. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * What is wrong with a parsed body before its fields are looked at: it nests too deep, holds too
 * much, has a key every object inherits, or a text that no UTF-8 file can hold. Walks without
 * recursion, so that no body can exhaust the stack.
 */
export function limitError(body: unknown): FieldError | undefined {
  const places: Place[] = [{ value: body, path: '', depth: 0 }];
  let seen = 0;
  for (let place = places.pop(); place; place = places.pop()) {
    seen += 1;
    const message = faultOf(place, seen);
    if (message !== undefined) return { field: place.path || 'body', message };
    places.push(...membersOf(place));
  }
  return undefined;
}

function faultOf({ value, path, depth }: Place, seen: number): string | undefined {
  if (seen > VALUES_MAX) return `holds more than ${VALUES_MAX} values`;
  if (depth > DEPTH_MAX) return `nests deeper than ${DEPTH_MAX} levels`;
  if ((path.split('.').at(-1) ?? '') in Object.prototype) return 'is not a field of this request';
  if (typeof value !== 'string') return undefined;
  if (!value.isWellFormed()) return 'holds half of a surrogate pair, which is no text';
  return CONTROL.test(value) ? 'holds a control character' : undefined;
}

function* membersOf({ value, path, depth }: Place): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield { value: member, path: memberPath(path, key, Array.isArray(value)), depth: depth + 1 };
  }
}

function memberPath(path: string, key: string, isListed: boolean): string {
  if (isListed) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
