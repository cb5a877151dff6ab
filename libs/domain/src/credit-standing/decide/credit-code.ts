import { accept, hasValidCheckDigit } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { AttestCreditCode } from '../commands.ts';
import type { CreditStandingEvent } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import { isCodeAccepted } from '../standing-facts.ts';
import type { CreditStanding } from '../state.ts';
import type { CreditSubject } from '../subject.ts';

/** Vouches for a code that fails its check digit (GB 32100-2015) and was issued all the same. */
export function attestCreditCode(
  { data }: AttestCreditCode,
  { attestation }: CreditStanding,
): Decision<CreditStandingEvent, CreditStandingRejection> {
  const { subject } = data;
  if (subject.kind === 'person') return creditStandingRejections.codeOfPerson(subject.personRef);
  if (hasValidCheckDigit(subject.creditCode)) {
    return creditStandingRejections.codeInOrder(subject.creditCode);
  }
  if (!attestation) return accept({ type: 'CreditCodeAttested', data });
  return isSameContent(attestation, data)
    ? accept()
    : creditStandingRejections.codeAttestedOtherwise(attestation);
}

/** Says no to a unit whose code is likely mistyped: nothing is recorded of a unit that is none. */
export function codeNotAccepted(
  subject: CreditSubject,
  standing: CreditStanding,
): { readonly rejected: CreditStandingRejection } | undefined {
  return subject.kind === 'person' || isCodeAccepted(standing, subject.creditCode)
    ? undefined
    : creditStandingRejections.codeUnattested(subject.creditCode);
}
