import type { ApplicationCommand } from '../commands.ts';
import type { Application } from '../state.ts';
import { cancelApproval, confirmApproval } from './approval-conclusion.ts';
import { approveApplication, recordGovernmentConsent } from './approval.ts';
import { completeApplication, receivePaperCopy, returnApplication } from './documents.ts';
import { listForFollowUp, refuseApplication, withdrawApplication } from './ending.ts';
import { concludeExpertReview } from './expert-review.ts';
import { assignExpert, recuseExpert } from './experts.ts';
import { holdApplication, releaseApplicationHold } from './holds.ts';
import { givePreliminaryOpinion } from './preliminary-review.ts';
import type { ApplicationDecision } from './scope.ts';
import { correctScore, recordScore } from './scores.ts';
import { submitApplication } from './submission.ts';

/** What follows from a command on an application. */
export function decide(command: ApplicationCommand, application: Application): ApplicationDecision {
  switch (command.type) {
    case 'SubmitApplication':
      return submitApplication(command, application);
    case 'ReceivePaperCopy':
      return receivePaperCopy(command, application);
    case 'CompleteApplication':
      return completeApplication(command, application);
    case 'ReturnApplication':
      return returnApplication(command, application);
    case 'RefuseApplication':
      return refuseApplication(command, application);
    case 'WithdrawApplication':
      return withdrawApplication(command, application);
    case 'GivePreliminaryOpinion':
      return givePreliminaryOpinion(command, application);
    case 'AssignExpert':
      return assignExpert(command, application);
    case 'RecuseExpert':
      return recuseExpert(command, application);
    case 'RecordScore':
      return recordScore(command, application);
    case 'CorrectScore':
      return correctScore(command, application);
    case 'ConcludeExpertReview':
      return concludeExpertReview(command, application);
    case 'RecordGovernmentConsent':
      return recordGovernmentConsent(command, application);
    case 'ApproveApplication':
      return approveApplication(command, application);
    case 'ConfirmApproval':
      return confirmApproval(command, application);
    case 'CancelApproval':
      return cancelApproval(command, application);
    case 'HoldApplication':
      return holdApplication(command, application);
    case 'ReleaseApplicationHold':
      return releaseApplicationHold(command, application);
    case 'ListForFollowUp':
      return listForFollowUp(command, application);
  }
}
