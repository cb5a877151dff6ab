import { includesDay } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { BanFact } from './application/commands.ts';

/** The bans that close a programme, and the day they are looked at. */
interface BansOnDay {
  readonly bans: readonly BanFact[];
  readonly onDay: CalendarDate;
}

/**
 * Why an application was refused at the gate: every rule that failed with its clause, and every ban
 * with its own clause, its last day and the links it came over (SH-18.3).
 */
export function gateReason(failed: Basis, { bans, onDay }: BansOnDay): string {
  const cited = failed.map(({ rule, clause }) => `${rule} (${clause})`).join(', ');
  const told = bans.filter((ban) => includesDay(ban, onDay)).map(banTold);
  return [`Conditions that are not met: ${cited}.`, ...told].join(' ');
}

function banTold({ banId, clause, lastDay, originCreditCode, path = [] }: BanFact): string {
  const links = path.map(({ linkId, kind }) => `${linkId} (${kind})`).join(', ');
  const way = originCreditCode === undefined ? '' : `, of unit ${originCreditCode} over ${links}`;
  return `Ban ${banId} (${clause}${way}) is in force to ${lastDay}, that day included.`;
}
