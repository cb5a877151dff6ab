import type * as Money from '../money-commands.ts';
import type { Project } from '../state.ts';
import { authoriseTranche } from './authorisation.ts';
import { carryForwardFunding } from './carry-forward.ts';
import { registerPayeeAccount } from './payee-account.ts';
import { cancelTranche, confirmTranchePayment } from './payment.ts';
import { orderRecovery, receiveRecovery, reverseRecoveryReceipt } from './recovery.ts';
import type { ProjectDecision } from './scope.ts';
import { requestTranche } from './tranche.ts';
import { returnTranche, reverseTranchePayment } from './undoing.ts';
import {
  approveRecoveryWriteOff,
  refuseRecoveryWriteOff,
  requestRecoveryWriteOff,
} from './write-off.ts';

type TrancheCommand =
  | Money.RequestTranche
  | Money.AuthoriseTranche
  | Money.CancelTranche
  | Money.ConfirmTranchePayment
  | Money.ReturnTranche
  | Money.ReverseTranchePayment;

type RecoveryCommand =
  | Money.OrderRecovery
  | Money.ReceiveRecovery
  | Money.ReverseRecoveryReceipt
  | Money.RequestRecoveryWriteOff
  | Money.ApproveRecoveryWriteOff
  | Money.RefuseRecoveryWriteOff;

type MoneyCommand =
  TrancheCommand | RecoveryCommand | Money.RegisterPayeeAccount | Money.CarryForwardFunding;

/** What a command about money makes of a project. */
export function decideMoney(command: MoneyCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'RegisterPayeeAccount':
      return registerPayeeAccount(command, project);
    case 'CarryForwardFunding':
      return carryForwardFunding(command, project);
    case 'OrderRecovery':
    case 'ReceiveRecovery':
    case 'ReverseRecoveryReceipt':
    case 'RequestRecoveryWriteOff':
    case 'ApproveRecoveryWriteOff':
    case 'RefuseRecoveryWriteOff':
      return decideRecovery(command, project);
    case 'RequestTranche':
    case 'AuthoriseTranche':
    case 'CancelTranche':
    case 'ConfirmTranchePayment':
    case 'ReturnTranche':
    case 'ReverseTranchePayment':
      return decideTranche(command, project);
  }
}

function decideTranche(command: TrancheCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'RequestTranche':
      return requestTranche(command, project);
    case 'AuthoriseTranche':
      return authoriseTranche(command, project);
    case 'CancelTranche':
      return cancelTranche(command, project);
    case 'ConfirmTranchePayment':
      return confirmTranchePayment(command, project);
    case 'ReturnTranche':
      return returnTranche(command, project);
    case 'ReverseTranchePayment':
      return reverseTranchePayment(command, project);
  }
}

function decideRecovery(command: RecoveryCommand, project: Project): ProjectDecision {
  switch (command.type) {
    case 'OrderRecovery':
      return orderRecovery(command, project);
    case 'ReceiveRecovery':
      return receiveRecovery(command, project);
    case 'ReverseRecoveryReceipt':
      return reverseRecoveryReceipt(command, project);
    case 'RequestRecoveryWriteOff':
      return requestRecoveryWriteOff(command, project);
    case 'ApproveRecoveryWriteOff':
      return approveRecoveryWriteOff(command, project);
    case 'RefuseRecoveryWriteOff':
      return refuseRecoveryWriteOff(command, project);
  }
}
