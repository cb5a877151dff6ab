import { includesDay } from '@grants/kernel';
import type { CalendarDate, JsonObject } from '@grants/kernel';
import type { BanFacts } from './chapters/eligibility.ts';

/** The bans in force on a day, as a finding tells them: clause, days, and the way they came. */
export function bansInForce(bans: readonly BanFacts[], onDay: CalendarDate): readonly JsonObject[] {
  return bans
    .filter((ban) => includesDay(ban, onDay))
    .map(({ banId, clause, firstDay, lastDay, originCreditCode, path }) => ({
      banId,
      clause,
      firstDay,
      lastDay,
      ...(originCreditCode !== undefined && { originCreditCode }),
      ...(path && { path: path.map(({ linkId, kind }) => ({ linkId, kind })) }),
    }));
}
