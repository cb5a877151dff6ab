import type { FundCommand } from '../commands.ts';
import type { Fund } from '../state.ts';
import {
  adjustAppropriation,
  appropriateFunds,
  setAuthorisationThreshold,
} from './appropriation.ts';
import { commitFunds, releaseCommitment } from './commitment.ts';
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

type Decisions = {
  readonly [Type in FundCommand['type']]: (
    command: Extract<FundCommand, { type: Type }>,
    fund: Fund,
  ) => FundDecision;
};

const DECISIONS: Decisions = {
  AppropriateFunds: appropriateFunds,
  AdjustAppropriation: adjustAppropriation,
  SetAuthorisationThreshold: setAuthorisationThreshold,
  RequestFundsTransfer: requestFundsTransfer,
  ApproveFundsTransfer: approveFundsTransfer,
  RefuseFundsTransfer: refuseFundsTransfer,
  ReceiveFundsTransfer: receiveFundsTransfer,
  BeginYearEndClose: beginYearEndClose,
  CarryForwardCommitment: carryForwardCommitment,
  CarryInCommitment: carryInCommitment,
  LapseFund: lapseFund,
  CommitFunds: commitFunds,
  ReleaseCommitment: releaseCommitment,
  AuthoriseDisbursement: authoriseDisbursement,
  CancelDisbursementAuthorisation: cancelDisbursementAuthorisation,
  PayDisbursement: payDisbursement,
  ReturnDisbursement: returnDisbursement,
  ReverseDisbursementPayment: reverseDisbursementPayment,
  RecogniseRecoverable: recogniseRecoverable,
  ReceiveRecoveredFunds: receiveRecoveredFunds,
  ReverseRecoveredFunds: reverseRecoveredFunds,
  WriteOffRecoverable: writeOffRecoverable,
};

/** What a command makes of a fund: the events that now hold, none when it is so already, or a no. */
export function decide<Type extends FundCommand['type']>(
  command: Extract<FundCommand, { type: Type }>,
  fund: Fund,
): FundDecision {
  return DECISIONS[command.type](command, fund);
}
