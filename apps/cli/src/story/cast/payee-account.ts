import type { PayeeAccount, Unit } from '@grants/domain';

const BANK = '示例银行闵行支行（虚构）';
/** No bank gives account numbers that begin like this. */
const NUMBER_BEGINS = '0000';

/** The account of a unit, which no bank keeps; `serial` tells a later one from the first. */
export function payeeAccountOf({ creditCode, name }: Unit, serial = 1): PayeeAccount {
  const digits = [...creditCode].map((character) => parseInt(character, 36) % 10).join('');
  return {
    holder: name,
    accountNumber: `${NUMBER_BEGINS}${digits.slice(-14)}${serial}`,
    bank: BANK,
  };
}
