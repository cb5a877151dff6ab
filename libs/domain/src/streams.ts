import type { CreditSubject } from './credit-standing/subject.ts';

/** Stream names, `<noun>-<id>`. Stored format: they never change. */
export const callStream = (callId: string) => `call-${callId}` as const;
export const applicationStream = (applicationId: string) => `application-${applicationId}` as const;
export const centreStream = (centreId: string) => `centre-${centreId}` as const;
export const projectStream = (projectId: string) => `project-${projectId}` as const;
export const fundStream = (fundId: string) => `fund-${fundId}` as const;
export const externalAwardStream = (awardId: string) => `externalAward-${awardId}` as const;
export const duplicateCaseStream = (caseId: string) => `duplicateCase-${caseId}` as const;
export const recognitionStream = (recognitionId: string) => `recognition-${recognitionId}` as const;
export const samplingDrawStream = (drawId: string) => `samplingDraw-${drawId}` as const;
/** One stream holds every override of an edition, so that a handler reads one and knows all. */
export const policyOverrideStream = (policyVersion: string) =>
  `policyOverride-${policyVersion}` as const;
/** By the treasury's own number of the list, so that a corrected list meets the same stream. */
export const treasuryBatchStream = (batchId: string) => `treasuryBatch-${batchId}` as const;
export const fundingClaimStream = (claimId: string) => `fundingClaim-${claimId}` as const;

/** `creditStanding-unit-<credit code>` or `creditStanding-person-<keyed hash>`. */
export function creditStandingStream(subject: CreditSubject) {
  return subject.kind === 'unit'
    ? (`creditStanding-unit-${subject.creditCode}` as const)
    : (`creditStanding-person-${subject.personRef}` as const);
}
