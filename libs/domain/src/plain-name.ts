/** A name without spaces and in half-width signs: brackets and spaces differ from bank to bank. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
