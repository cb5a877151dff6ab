import type {
  AuthoriseCentreAward,
  CancelCentreAward,
  CarryForwardCentreFunding,
  ConfirmCentreAwardPayment,
  RegisterCentrePayeeAccount,
  RequestCentreAward,
  ReturnCentreAward,
  ReverseCentreAwardPayment,
} from '../commands.ts';
import type { Centre } from '../state.ts';
import { carryForwardCentreFunding, registerCentrePayeeAccount } from './funding.ts';
import {
  authoriseCentreAward,
  cancelCentreAward,
  confirmCentreAwardPayment,
  requestCentreAward,
} from './payment.ts';
import type { CentreDecision } from './scope.ts';
import { returnCentreAward, reverseCentreAwardPayment } from './undoing.ts';

type MoneyCommand =
  | RegisterCentrePayeeAccount
  | CarryForwardCentreFunding
  | RequestCentreAward
  | AuthoriseCentreAward
  | CancelCentreAward
  | ConfirmCentreAwardPayment
  | ReturnCentreAward
  | ReverseCentreAwardPayment;

/** What a command about the money of an award makes of a centre. */
export function decideMoney(command: MoneyCommand, centre: Centre): CentreDecision {
  switch (command.type) {
    case 'RegisterCentrePayeeAccount':
      return registerCentrePayeeAccount(command, centre);
    case 'CarryForwardCentreFunding':
      return carryForwardCentreFunding(command, centre);
    case 'RequestCentreAward':
      return requestCentreAward(command, centre);
    case 'AuthoriseCentreAward':
      return authoriseCentreAward(command, centre);
    case 'CancelCentreAward':
      return cancelCentreAward(command, centre);
    case 'ConfirmCentreAwardPayment':
      return confirmCentreAwardPayment(command, centre);
    case 'ReturnCentreAward':
      return returnCentreAward(command, centre);
    case 'ReverseCentreAwardPayment':
      return reverseCentreAwardPayment(command, centre);
  }
}
