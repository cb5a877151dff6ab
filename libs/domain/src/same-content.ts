import { canonicalJson } from '@grants/kernel';

/** Whether two pieces of event data say the same, whatever the order of their keys. */
export function isSameContent(one: object, other: object): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
