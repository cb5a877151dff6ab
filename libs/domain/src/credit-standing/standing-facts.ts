import { addDays, includesDay } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { BanFact, ViolationFact } from '../application/commands.ts';
import type { BannedProgramme } from './events.ts';
import type { BanRecord, CreditStanding } from './state.ts';

/** The violations that count: recorded and not withdrawn, in the order they were recorded. */
export function violationsOf(standing: CreditStanding): readonly ViolationFact[] {
  return standing.violations
    .filter(({ withdrawal }) => withdrawal === undefined)
    .map(({ violation: { violationId, kind, occurredOn } }) => ({ violationId, kind, occurredOn }));
}

/**
 * The bans that were ever in force or will be, each with the days it is in force: one that was
 * lifted ends the day before, one that was lifted on or before its first day is left out.
 */
export function bansOf(standing: CreditStanding): readonly BanFact[] {
  return standing.bans.flatMap((record) => {
    const period = periodInForce(record);
    return period ? [{ banId: record.ban.banId, ...period }] : [];
  });
}

/** The bans that close one programme, each with the days it is in force (SH-18.3). */
export function bansClosing(
  standing: CreditStanding,
  programme: BannedProgramme,
): readonly BanFact[] {
  const bans = standing.bans.filter(({ ban }) => ban.programmes.includes(programme));
  return bansOf({ ...standing, bans });
}

/** The bans in force on a day (SH-18.3), both ends of each included. */
export function activeBansOn(standing: CreditStanding, date: CalendarDate): readonly BanFact[] {
  return bansOf(standing).filter((ban) => includesDay(ban, date));
}

/** The days a ban is in force; nothing when it was lifted before it began. */
export function periodInForce({ ban, lifting }: BanRecord): Period | undefined {
  const { firstDay, lastDay } = ban;
  if (!lifting) return { firstDay, lastDay };
  if (lifting.liftedOn <= firstDay) return undefined;
  return { firstDay, lastDay: addDays(lifting.liftedOn, -1) };
}
