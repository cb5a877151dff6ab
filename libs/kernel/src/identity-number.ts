/**
 * Identity number of a citizen (公民身份号码), GB 11643-1999: six digits of a place, eight of the day of
 * birth, three of an order, and a check character over the first 17. It is never stored, nor told in
 * a message: the ledger knows a person by a keyed hash of it.
 */
export type IdentityNumber = string & { readonly __brand: 'IdentityNumber' };

const SHAPE = /^\d{17}[\dX]$/;
/** 2^(17-i) mod 11, the weight of the i-th digit (GB 11643-1999, ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** Says why a text is not an identity number, without repeating it. */
export class InvalidIdentityNumber extends Error {
  override readonly name = 'InvalidIdentityNumber';
}

/** Reads a number; spaces around it and a small x are forgiven. @throws InvalidIdentityNumber */
export function identityNumber(text: string): IdentityNumber {
  const number = text.trim().toUpperCase();
  if (!SHAPE.test(number)) {
    throw new InvalidIdentityNumber('is not 17 digits and a check character (GB 11643-1999)');
  }
  if (!isDay(number.slice(6, 14))) {
    throw new InvalidIdentityNumber('has no day of birth in its 7th to 14th digit (GB 11643-1999)');
  }
  if (number.charAt(17) !== checkCharacterOf(number)) {
    throw new InvalidIdentityNumber('has a wrong check character; type it again (GB 11643-1999)');
  }
  return number as IdentityNumber;
}

function checkCharacterOf(number: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(number.charAt(index)),
    0,
  );
  return CHECK_CHARACTERS.charAt(sum % 11);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_YEAR = 1800;

/** Whether eight digits are a day of the calendar, in whichever century somebody was born. */
function isDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = isLeap && month === 2 ? 29 : DAYS_OF_MONTH[month - 1];
  return year >= FIRST_YEAR && days !== undefined && day >= 1 && day <= days;
}
