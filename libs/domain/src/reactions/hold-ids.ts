/** The hold a duplicate-funding case places; a case opened again places the same. */
export const holdOfCase = (caseId: string) => `case-${caseId}` as const;

/** The hold a ban places on each application of the unit. */
export const holdOfBan = (banId: string) => `ban-${banId}` as const;
