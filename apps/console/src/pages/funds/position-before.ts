/** The cursor of the page that begins with the record at a position. */
export function positionBefore(position: string): string {
  const before = BigInt(position) - 1n;
  return (before < 0n ? 0n : before).toString().padStart(position.length, '0');
}
