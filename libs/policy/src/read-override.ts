import { fenOf, InvalidMoney, yuan } from '@grants/kernel';
import type { Json, Yuan } from '@grants/kernel';

const SHARE_SHAPE = /^(0\.\d{1,4}|1(\.0{1,4})?)$/;

/** A share of a whole above 0 and up to 1, as a decimal string with at most four decimals. */
export function readShare(value: Json): string | undefined {
  return typeof value === 'string' && SHARE_SHAPE.test(value) && Number(value) > 0
    ? value
    : undefined;
}

/** An amount above zero, in yuan. */
export function readAmount(value: Json): Yuan | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const amount = yuan(value);
    return fenOf(amount) > 0n ? amount : undefined;
  } catch (error) {
    if (error instanceof InvalidMoney) return undefined;
    throw error;
  }
}

/** A number of years, one or more. */
export function readYears(value: Json): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
