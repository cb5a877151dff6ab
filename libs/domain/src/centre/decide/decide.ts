import type { CentreCommand } from '../commands.ts';
import type { Centre } from '../state.ts';
import { applyForCentre, completeCentreApplication } from './application.ts';
import { cancelCentreApproval, confirmCentreApproval } from './approval-conclusion.ts';
import { approveCentre } from './approval.ts';
import { evaluateCentre, grantPlaque, recommendCentreToMunicipality } from './construction.ts';
import { refuseCentre, withdrawCentreApplication } from './ending.ts';
import { holdCentre, releaseCentreHold } from './holds.ts';
import { decideMoney } from './money.ts';
import { checkCentrePreliminarily, recommendCentre } from './recommendation.ts';
import { consultPanelOnCentre, recordCentreReview } from './review.ts';
import type { CentreDecision } from './scope.ts';

/** What follows from a command on a centre. */
export function decide(command: CentreCommand, centre: Centre): CentreDecision {
  switch (command.type) {
    case 'ApplyForCentre':
      return applyForCentre(command, centre);
    case 'CompleteCentreApplication':
      return completeCentreApplication(command, centre);
    case 'WithdrawCentreApplication':
      return withdrawCentreApplication(command, centre);
    case 'RecommendCentre':
      return recommendCentre(command, centre);
    case 'CheckCentrePreliminarily':
      return checkCentrePreliminarily(command, centre);
    case 'RecordCentreReview':
      return recordCentreReview(command, centre);
    case 'ConsultPanelOnCentre':
      return consultPanelOnCentre(command, centre);
    case 'RefuseCentre':
      return refuseCentre(command, centre);
    case 'ApproveCentre':
      return approveCentre(command, centre);
    case 'ConfirmCentreApproval':
      return confirmCentreApproval(command, centre);
    case 'CancelCentreApproval':
      return cancelCentreApproval(command, centre);
    case 'GrantPlaque':
      return grantPlaque(command, centre);
    case 'EvaluateCentre':
      return evaluateCentre(command, centre);
    case 'RecommendCentreToMunicipality':
      return recommendCentreToMunicipality(command, centre);
    case 'HoldCentre':
      return holdCentre(command, centre);
    case 'ReleaseCentreHold':
      return releaseCentreHold(command, centre);
    case 'RegisterCentrePayeeAccount':
    case 'CarryForwardCentreFunding':
    case 'RequestCentreAward':
    case 'AuthoriseCentreAward':
    case 'CancelCentreAward':
    case 'ConfirmCentreAwardPayment':
    case 'ReturnCentreAward':
    case 'ReverseCentreAwardPayment':
      return decideMoney(command, centre);
  }
}
