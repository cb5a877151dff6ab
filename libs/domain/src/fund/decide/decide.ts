import type { FundCommand } from '../commands.ts';
import type { Fund } from '../state.ts';
import {
  adjustAppropriation,
  appropriateFunds,
  setAuthorisationThreshold,
} from './appropriation.ts';
import { commitFunds, releaseCommitment } from './commitment.ts';
import { unlessDayAhead } from './day-ahead.ts';
import {
  authoriseDisbursement,
  cancelDisbursementAuthorisation,
  payDisbursement,
} from './disbursement.ts';
import {
  receiveRecoveredFunds,
  recogniseRecoverable,
  reverseRecoveredFunds,
  writeOffRecoverable,
} from './recovery.ts';
import type { FundDecision } from './scope.ts';
import {
  approveFundsTransfer,
  receiveFundsTransfer,
  refuseFundsTransfer,
  requestFundsTransfer,
} from './transfer.ts';
import { returnDisbursement, reverseDisbursementPayment } from './undone-payment.ts';
import {
  beginYearEndClose,
  carryForwardCommitment,
  carryInCommitment,
  lapseFund,
} from './year-end.ts';

/** What a command makes of a fund: the events that now hold, none when it is so already, or a no. */
export function decide(command: FundCommand, fund: Fund): FundDecision {
  switch (command.type) {
    case 'AppropriateFunds':
      return appropriateFunds(command, fund);
    case 'AdjustAppropriation':
      return adjustAppropriation(command, fund);
    case 'SetAuthorisationThreshold':
      return unlessDayAhead(command, setAuthorisationThreshold(command, fund));
    case 'RequestFundsTransfer':
      return requestFundsTransfer(command, fund);
    case 'ApproveFundsTransfer':
      return unlessDayAhead(command, approveFundsTransfer(command, fund));
    case 'RefuseFundsTransfer':
      return refuseFundsTransfer(command, fund);
    case 'ReceiveFundsTransfer':
      return receiveFundsTransfer(command, fund);
    case 'BeginYearEndClose':
      return unlessDayAhead(command, beginYearEndClose(command, fund));
    case 'CarryForwardCommitment':
      return carryForwardCommitment(command, fund);
    case 'CarryInCommitment':
      return carryInCommitment(command, fund);
    case 'LapseFund':
      return unlessDayAhead(command, lapseFund(command, fund));
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
    case 'ReturnDisbursement':
      return returnDisbursement(command, fund);
    case 'ReverseDisbursementPayment':
      return reverseDisbursementPayment(command, fund);
    case 'RecogniseRecoverable':
      return recogniseRecoverable(command, fund);
    case 'ReceiveRecoveredFunds':
      return receiveRecoveredFunds(command, fund);
    case 'ReverseRecoveredFunds':
      return reverseRecoveredFunds(command, fund);
    case 'WriteOffRecoverable':
      return writeOffRecoverable(command, fund);
  }
}
