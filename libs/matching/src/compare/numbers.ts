import { missing } from './comparison.ts';
import type { FieldComparison, LevelOf, Values } from './comparison.ts';
import type { Pair } from './pair.ts';

const PERCENT = 100n;
/** Amounts that differ by a tenth or less of the larger are near. */
const NEAR_PERCENT = 10n;

/** The IP rights of two projects: whether any is in both. */
export function comparedIpNumbers({ left, right }: Pair, values: Values): FieldComparison {
  const none = missing(left.ipNumbers[0], right.ipNumbers[0]);
  if (none !== undefined) return { field: 'ip-number', ...values, incomparable: none };
  const others = new Set(right.ipNumbers);
  const isShared = left.ipNumbers.some((number) => others.has(number));
  const level: LevelOf<'ip-number'> = isShared ? 'shared' : 'none';
  return { field: 'ip-number', ...values, level };
}

/** The numbers of the awards; every funder has its own, so another number says nothing. */
export function comparedAwardNumbers({ left, right }: Pair, values: Values): FieldComparison {
  const none = missing(left.awardNumber, right.awardNumber);
  if (none !== undefined) return { field: 'award-number', ...values, incomparable: none };
  const isSame = left.awardNumber === right.awardNumber;
  const level: LevelOf<'award-number'> = isSame ? 'same' : 'different';
  return { field: 'award-number', ...values, level };
}

/** The amounts awarded. */
export function comparedAmounts({ left, right }: Pair, values: Values): FieldComparison {
  const [one, other] = [left.record.amountFen, right.record.amountFen];
  if (one === undefined || other === undefined) {
    const incomparable = missing(one, other) ?? 'both-missing';
    return { field: 'amount', ...values, incomparable };
  }
  return { field: 'amount', ...values, level: amountLevel(one, other) };
}

function amountLevel(one: bigint, other: bigint): LevelOf<'amount'> {
  if (one === other) return 'same';
  const [smaller, larger] = one < other ? [one, other] : [other, one];
  return (larger - smaller) * PERCENT <= larger * NEAR_PERCENT ? 'near' : 'apart';
}
