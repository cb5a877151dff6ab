/** The unit amounts are told in: yuan to the fen, ten thousands, or whichever reads better. */
export type AmountUnit = 'yuan' | 'wan' | 'auto';

const FEN_DIGITS = 2;
/** 100 yuan are the last digit of 0.01 万元. */
const FEN_PER_HUNDREDTH_WAN = 10_000n;
const WAN_FROM_FEN = 1_000_000n;

/** Fen in a decimal text, exactly: `'3000000.00'` is `300000000n`. */
export function fenIn(yuan: string): bigint {
  const [whole = '0', part = ''] = yuan.split('.');
  const digits = BigInt(whole.replace('-', '') + part.padEnd(FEN_DIGITS, '0').slice(0, FEN_DIGITS));
  return yuan.startsWith('-') ? -digits : digits;
}

/** A text of yuan from fen: `'3000000.00'`. */
export function yuanFrom(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(FEN_DIGITS + 1, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -FEN_DIGITS)}.${digits.slice(-FEN_DIGITS)}`;
}

/** An amount as a ledger writes it: `1,234,567.89` in yuan, `123.46` in ten thousands, half up. */
export function formatAmount(yuan: string, unit: AmountUnit = 'yuan'): string {
  const fen = fenIn(yuan);
  return grouped(unitOf(fen, unit) === 'wan' ? yuanFrom(inHundredthsOfWan(fen)) : yuanFrom(fen));
}

/** The unit that `auto` takes: ten thousands from 10,000 yuan on. */
export function unitOf(fen: bigint, unit: AmountUnit): 'yuan' | 'wan' {
  if (unit !== 'auto') return unit;
  return fen >= WAN_FROM_FEN || fen <= -WAN_FROM_FEN ? 'wan' : 'yuan';
}

function inHundredthsOfWan(fen: bigint): bigint {
  const half = fen < 0n ? -FEN_PER_HUNDREDTH_WAN / 2n : FEN_PER_HUNDREDTH_WAN / 2n;
  return (fen + half) / FEN_PER_HUNDREDTH_WAN;
}

function grouped(text: string): string {
  const [whole = '', part = ''] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}
