import { InvalidMoney, yuan, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { AmountUnit } from './column-mapping.ts';

const AMOUNT_SHAPE = /^(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<part>\d+))?$/;
/** How many decimals of the unit make a fen. */
const FEN_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6 };

/** Reads `2.5` of 万元 as `25000.00`; thousands may be set apart by commas. @throws InvalidMoney */
export function amountIn(unit: AmountUnit, text: string): Yuan {
  const { whole, part } = AMOUNT_SHAPE.exec(text)?.groups ?? {};
  if (whole === undefined) throw new InvalidMoney(`"${text}" is not an amount in ${unit}`);
  const decimals = (part ?? '').replace(/0+$/, '');
  if (decimals.length > FEN_DECIMALS[unit]) {
    throw new InvalidMoney(`"${text}" ${unit} has a part of less than a fen`);
  }
  const fen = whole.replaceAll(',', '') + decimals.padEnd(FEN_DECIMALS[unit], '0');
  return yuan(yuanOf(BigInt(fen)));
}
