/** The ban that follows from the revocation of a recognition. */
export function banOfRevocation(recognitionId: string): string {
  return `revoked-${recognitionId}`;
}
