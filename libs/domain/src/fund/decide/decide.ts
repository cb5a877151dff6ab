import type { FundCommand } from '../commands.ts';
import type { Fund } from '../state.ts';
import { adjustAppropriation, appropriateFunds } from './appropriation.ts';
import { commitFunds, releaseCommitment } from './commitment.ts';
import {
  authoriseDisbursement,
  cancelDisbursementAuthorisation,
  payDisbursement,
} from './disbursement.ts';
import { receiveRecoveredFunds, recogniseRecoverable } from './recovery.ts';
import type { FundDecision } from './scope.ts';

/** What a command makes of a fund: the events that now hold, none when it is so already, or a no. */
export function decide(command: FundCommand, fund: Fund): FundDecision {
  switch (command.type) {
    case 'AppropriateFunds':
      return appropriateFunds(command, fund);
    case 'AdjustAppropriation':
      return adjustAppropriation(command, fund);
    case 'CommitFunds':
      return commitFunds(command, fund);
    case 'ReleaseCommitment':
      return releaseCommitment(command, fund);
    case 'AuthoriseDisbursement':
      return authoriseDisbursement(command, fund);
    case 'CancelDisbursementAuthorisation':
      return cancelDisbursementAuthorisation(command, fund);
    case 'PayDisbursement':
      return payDisbursement(command, fund);
    case 'RecogniseRecoverable':
      return recogniseRecoverable(command, fund);
    case 'ReceiveRecoveredFunds':
      return receiveRecoveredFunds(command, fund);
  }
}
