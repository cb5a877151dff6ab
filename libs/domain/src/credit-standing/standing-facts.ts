import { addDays, hasValidCheckDigit, includesDay } from '@grants/kernel';
import type { CalendarDate, CreditCode, Period } from '@grants/kernel';
import type { BanFact, CreditFacts, ViolationFact } from '../application/commands.ts';
import type { InheritedBanRecord } from './recorded-succession.ts';
import type { BanRecord, CreditStanding, IntegrityEntryRecord } from './state.ts';
import type { BannedProgramme } from './subject.ts';

/** A credit record as it is folded, and where its stream stood. */
interface FoldedStanding {
  readonly state: CreditStanding;
  readonly revision: number | 'none';
}

/**
 * What a decision on an application of a unit is told of its credit record; of its bans those that
 * close the programme, or all where any of them counts (MH-1.1.6).
 */
export function creditFactsOf(
  creditCode: CreditCode,
  { state, revision }: FoldedStanding,
  programme?: BannedProgramme,
): CreditFacts {
  return {
    creditCode,
    revision,
    codeAccepted: isCodeAccepted(state, creditCode),
    violations: violationsOf(state),
    bans: programme === undefined ? bansOf(state) : bansClosing(state, programme),
  };
}

/** The violations that count: recorded and not withdrawn, in the order they were recorded. */
export function violationsOf(standing: CreditStanding): readonly ViolationFact[] {
  return standing.violations
    .filter(({ withdrawal }) => withdrawal === undefined)
    .map(({ violation: { violationId, kind, occurredOn } }) => ({ violationId, kind, occurredOn }));
}

/** The entries in the research-integrity list that count: made and not withdrawn (MH-1.6.16). */
export function integrityEntriesOf(standing: CreditStanding): readonly IntegrityEntryRecord[] {
  return standing.integrityEntries.filter(({ withdrawal }) => withdrawal === undefined);
}

/**
 * The bans that were ever in force or will be, each with the days it is in force: its own, then
 * those that came from other units, once for every way they came. One that was lifted ends the day
 * before; one that was lifted on or before its first day, or annulled, is left out.
 */
export function bansOf(standing: CreditStanding): readonly BanFact[] {
  return factsOf(standing, () => true);
}

/** The bans that close one programme, each with the days it is in force (SH-18.3). */
export function bansClosing(
  standing: CreditStanding,
  programme: BannedProgramme,
): readonly BanFact[] {
  return factsOf(standing, ({ programmes }) => programmes.includes(programme));
}

/** The bans in force on a day (SH-18.3), both ends of each included. */
export function activeBansOn(standing: CreditStanding, date: CalendarDate): readonly BanFact[] {
  return bansOf(standing).filter((ban) => includesDay(ban, date));
}

/** The days a ban is in force; nothing when it was annulled, or lifted before it began. */
export function periodInForce({ ban, lifting, annulment }: BanRecord): Period | undefined {
  return annulment ? undefined : untilLifted(ban, lifting?.liftedOn);
}

/** The days a ban of another unit is in force for this one; nothing as for a ban of its own. */
export function periodInherited({ ban, ending }: InheritedBanRecord): Period | undefined {
  switch (ending?.kind) {
    case 'annulled':
    case 'succession-withdrawn':
      return undefined;
    case 'lifted':
      return untilLifted(ban, ending.liftedOn);
    case 'expired':
    case undefined:
      return untilLifted(ban);
  }
}

/**
 * Whether a unit may go by a code: its check digit is right, or the code is vouched for on the
 * record of the unit (GB 32100-2015; codes that fail it were really issued).
 */
export function isCodeAccepted(standing: CreditStanding, creditCode: CreditCode): boolean {
  return hasValidCheckDigit(creditCode) || standing.attestation !== undefined;
}

function factsOf(
  { bans, inheritedBans }: CreditStanding,
  isMeant: (ban: { readonly programmes: readonly BannedProgramme[] }) => boolean,
): readonly BanFact[] {
  const own = bans.flatMap((record) => {
    const period = isMeant(record.ban) ? periodInForce(record) : undefined;
    const { banId, clause } = record.ban;
    return period ? [{ banId, clause, ...period }] : [];
  });
  const inherited = inheritedBans.flatMap((record) => {
    const { banId, clause, originCreditCode, path } = record.ban;
    const period = isMeant(record.ban) ? periodInherited(record) : undefined;
    return period ? [{ banId, clause, ...period, originCreditCode, path }] : [];
  });
  return [...own, ...inherited];
}

function untilLifted({ firstDay, lastDay }: Period, liftedOn?: CalendarDate): Period | undefined {
  if (liftedOn === undefined || liftedOn > lastDay) return { firstDay, lastDay };
  if (liftedOn <= firstDay) return undefined;
  return { firstDay, lastDay: addDays(liftedOn, -1) };
}
