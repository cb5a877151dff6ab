/**
 * The hold a duplicate-funding case places. Every opening of a case places a hold of its own, so
 * that one released with an earlier opening is not taken for it.
 */
export function holdOfCase(caseId: string, opening: number): string {
  return opening === 1 ? `case-${caseId}` : `case-${caseId}.${opening}`;
}

/** The hold a ban places on each application of the unit. */
export function holdOfBan(banId: string): string {
  return `ban-${banId}`;
}
