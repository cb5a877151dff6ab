import type { ApplicationContent, CentreContent, RecognitionContent } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';

/** A project that would be applied for, to a call of the key-core-technology programme. */
export interface ProposedProjectRequest {
  readonly kind: 'project';
  readonly callId: string;
  readonly content: ApplicationContent;
}

/** An R&D centre that would be applied for, to a call of its level. */
export interface ProposedCentreRequest {
  readonly kind: 'centre';
  readonly callId: string;
  readonly content: CentreContent;
}

/** A transformation project whose recognition would be applied for; that is open all year. */
export interface ProposedRecognitionRequest {
  readonly kind: 'recognition';
  readonly content: RecognitionContent;
}

/** What would be submitted, of one programme or another. */
export type ProposedSubmissionRequest =
  ProposedProjectRequest | ProposedCentreRequest | ProposedRecognitionRequest;

/** The unit that would submit it. */
export function applicantOf(proposed: ProposedSubmissionRequest): CreditCode {
  switch (proposed.kind) {
    case 'project':
      return proposed.content.lead.creditCode;
    case 'centre':
      return proposed.content.host.creditCode;
    case 'recognition':
      return proposed.content.applicant.creditCode;
  }
}
