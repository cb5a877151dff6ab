/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of an alphabet of 31,
 * the last one a check character over the first 17.
 *
 * Codes that were really issued fail the check, so a wrong check character is a flag on the value;
 * a wrong shape is an error.
 *
 * @pattern ^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$
 */
export type CreditCode = string & { readonly __brand: 'CreditCode' };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FIRST_17_SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/;
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
/** 3^i mod 31, the weight of the i-th character (GB 32100-2015, table 2). */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Says why a text is not a unified social credit code. */
export class InvalidCreditCode extends Error {
  override readonly name = 'InvalidCreditCode';
}

/** Reads a code; spaces around it and lower case are forgiven. @throws InvalidCreditCode */
export function creditCode(text: string): CreditCode {
  const code = text.trim().toUpperCase();
  if (!SHAPE.test(code)) {
    throw new InvalidCreditCode(
      `"${text}" is not a unified social credit code: 18 characters without I, O, S, V and Z, ` +
        'of which the 3rd to the 8th are digits (GB 32100-2015)',
    );
  }
  return code as CreditCode;
}

/** Whether the last character is the check character of the first 17. */
export function hasValidCheckDigit(code: CreditCode): boolean {
  return code.charAt(17) === checkCharacter(code.slice(0, 17));
}

/** The check character of the first 17 characters of a code. @throws InvalidCreditCode */
export function checkCharacter(first17: string): string {
  if (!FIRST_17_SHAPE.test(first17)) {
    throw new InvalidCreditCode(
      `"${first17}" is not the first 17 characters of a unified social credit code (GB 32100-2015)`,
    );
  }
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first17.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
