import type { Decision } from '@grants/kernel';
import type { CreditStandingCommand } from '../commands.ts';
import type { CreditStandingEvent } from '../events.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding } from '../state.ts';
import { imposeBan, liftBan } from './ban.ts';
import { makeIntegrityEntry } from './integrity-entry.ts';
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
    case 'MakeIntegrityEntry':
      return makeIntegrityEntry(command, standing);
  }
}
