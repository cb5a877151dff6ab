import type { Decision } from '@grants/kernel';
import type { CreditStandingCommand } from '../commands.ts';
import type { CreditStandingEvent } from '../events.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding } from '../state.ts';
import { appealBan, concludeBanAppeal } from './appeal.ts';
import { annulBan, liftBan, recordBanExpiry } from './ban-end.ts';
import { imposeBan } from './ban.ts';
import { attestCreditCode } from './credit-code.ts';
import { endInheritedBan, inheritBan } from './inherited-ban.ts';
import { makeIntegrityEntry, withdrawIntegrityEntry } from './integrity-entry.ts';
import {
  acknowledgeSuccession,
  recordSuccession,
  withdrawAcknowledgement,
  withdrawSuccession,
} from './succession.ts';
import { recordViolation, withdrawViolation } from './violation.ts';

/** What follows from a command on a credit standing. */
export function decide(
  command: CreditStandingCommand,
  standing: CreditStanding,
): Decision<CreditStandingEvent, CreditStandingRejection> {
  switch (command.type) {
    case 'RecordViolation':
      return recordViolation(command, standing);
    case 'WithdrawViolation':
      return withdrawViolation(command, standing);
    case 'ImposeBan':
      return imposeBan(command, standing);
    case 'LiftBan':
      return liftBan(command, standing);
    case 'AnnulBan':
      return annulBan(command, standing);
    case 'RecordBanExpiry':
      return recordBanExpiry(command, standing);
    case 'AppealBan':
      return appealBan(command, standing);
    case 'ConcludeBanAppeal':
      return concludeBanAppeal(command, standing);
    case 'RecordSuccession':
      return recordSuccession(command, standing);
    case 'WithdrawSuccession':
      return withdrawSuccession(command, standing);
    case 'AcknowledgeSuccession':
      return acknowledgeSuccession(command, standing);
    case 'WithdrawAcknowledgement':
      return withdrawAcknowledgement(command, standing);
    case 'InheritBan':
      return inheritBan(command, standing);
    case 'EndInheritedBan':
      return endInheritedBan(command, standing);
    case 'AttestCreditCode':
      return attestCreditCode(command, standing);
    case 'MakeIntegrityEntry':
      return makeIntegrityEntry(command, standing);
    case 'WithdrawIntegrityEntry':
      return withdrawIntegrityEntry(command, standing);
  }
}
