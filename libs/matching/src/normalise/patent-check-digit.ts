const FIRST_WEIGHT = 2;
const WEIGHTS = 8;
const MODULUS = 11;

/**
 * The check digit of a Chinese patent application number, `0` to `9` or `X` for ten: the digits times
 * 2, 3 … 9, 2, 3 … from the left, their sum modulo 11 (ZC 0006-2003). Numbers of eight digits,
 * given until 30 September 2003, and of twelve digits are checked alike.
 */
export function patentCheckDigit(digits: string): string {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (FIRST_WEIGHT + (index % WEIGHTS)),
    0,
  );
  const remainder = sum % MODULUS;
  return remainder === MODULUS - 1 ? 'X' : String(remainder);
}
