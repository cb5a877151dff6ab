const HUNDREDTHS_OF_PERCENT = 10_000n;
const PER_PERCENT = 100;

/** How much of a whole a part is, in percent to two decimals; for what is drawn, never for what is told. */
export function shareOf(part: bigint, whole: bigint): number {
  if (whole <= 0n || part <= 0n) return 0;
  const hundredths = (part * HUNDREDTHS_OF_PERCENT) / whole;
  return Number(hundredths) / PER_PERCENT;
}

/** The greatest of some amounts; 0 of none. */
export function greatest(amounts: readonly bigint[]): bigint {
  return amounts.reduce((most, each) => (each > most ? each : most), 0n);
}
