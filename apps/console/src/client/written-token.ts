/**
 * A token as it was issued: without the breaks it got where its line was too long. What no header can
 * carry is escaped, so that the ledger itself says that it is no token.
 */
export function writtenToken(given: string): string {
  return encodeURI(given.replaceAll(/\s/g, '').toWellFormed());
}
