import { accept, dateAt } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { AnnulBan, LiftBan, RecordBanExpiry } from '../commands.ts';
import type { BanAnnulled, CreditStandingEvent } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { BanRecord, CreditStanding } from '../state.ts';
import type { BanEnding, BanReachedUnit } from '../succession-events.ts';
import { endings } from './reach.ts';

type BanDecision = Decision<CreditStandingEvent, CreditStandingRejection>;
interface Refused {
  readonly rejected: CreditStandingRejection;
}

/**
 * Ends a ban early. Lifted on or before its first day it was never in force; after its last day
 * there is nothing to lift. It is lifted from a day that has come, since holds are released at once.
 */
export function liftBan(command: LiftBan, standing: CreditStanding): BanDecision {
  const { data } = command;
  const known = banOf(data.banId, standing);
  if (!known) return noSuchBan(data.banId, standing);
  if (known.lifting && isSameContent(known.lifting, data)) return accept();
  const { banId, liftedOn, reason, document } = data;
  const ending: BanEnding = { kind: 'lifted', liftedOn, reason, document };
  return (
    notLiftable(command, known) ??
    accept({ type: 'BanLifted', data }, ...endings(standing, goesOut(banId), ending))
  );
}

/**
 * Finds a ban wrong from the beginning, whether or not it was lifted or has expired since. Who
 * imposed the ban has no say, with an appeal or without one.
 */
export function annulBan({ data, context }: AnnulBan, standing: CreditStanding): BanDecision {
  const known = banOf(data.banId, standing);
  if (!known) return noSuchBan(data.banId, standing);
  if (known.annulment) {
    return isSameContent(known.annulment, data)
      ? accept()
      : creditStandingRejections.banAnnulled(known.annulment);
  }
  const { banId, imposedBy } = known.ban;
  if (imposedBy === context.actor.id) {
    return creditStandingRejections.annullerImposedBan(banId, imposedBy);
  }
  const open = openAppealOf(known);
  return open ? creditStandingRejections.appealOpen(open) : accept(...annulled(data, standing));
}

/** Notes that a ban is over; its days do not depend on it. */
export function recordBanExpiry(
  { data, context }: RecordBanExpiry,
  standing: CreditStanding,
): BanDecision {
  const { banId, subject } = data;
  const known = banOf(banId, standing);
  if (!known) return noSuchBan(banId, standing);
  if (known.annulment) return creditStandingRejections.banAnnulled(known.annulment);
  if (known.lifting) return creditStandingRejections.banLifted(known.lifting);
  if (known.expiry) return accept();
  const { lastDay } = known.ban;
  const today = dateAt(context.occurredAt);
  if (today <= lastDay) return creditStandingRejections.banNotOver(banId, lastDay, today);
  return accept(
    { type: 'BanExpired', data: { subject, banId, lastDay } },
    ...endings(standing, goesOut(banId), { kind: 'expired' }),
  );
}

/** What an annulment makes happen: here, and wherever the ban went. */
export function annulled(
  data: BanAnnulled['data'],
  standing: CreditStanding,
): readonly CreditStandingEvent[] {
  const { banId, reason, document } = data;
  const ending: BanEnding = { kind: 'annulled', reason, document };
  return [{ type: 'BanAnnulled', data }, ...endings(standing, goesOut(banId), ending)];
}

/** A ban of this unit's own. */
export function banOf(banId: string, { bans }: CreditStanding): BanRecord | undefined {
  return bans.find(({ ban }) => ban.banId === banId);
}

/** Why there is nothing to say of a ban on this record: it is another unit's, or nobody's. */
export function noSuchBan(banId: string, { inheritedBans }: CreditStanding): Refused {
  const inherited = inheritedBans.find(({ ban }) => ban.banId === banId);
  return inherited
    ? creditStandingRejections.banOfAnotherUnit(banId, inherited.ban.originCreditCode)
    : creditStandingRejections.banUnknown(banId);
}

/** The appeal against a ban that nobody has concluded yet. */
export function openAppealOf({ appeals }: BanRecord) {
  return appeals.find(({ conclusion }) => conclusion === undefined)?.appeal;
}

function notLiftable(
  { data: { banId, liftedOn }, context }: LiftBan,
  { ban, lifting, annulment, expiry }: BanRecord,
): Refused | undefined {
  if (annulment) return creditStandingRejections.banAnnulled(annulment);
  if (lifting) return creditStandingRejections.banLifted(lifting);
  if (expiry) return creditStandingRejections.banExpired(expiry);
  if (liftedOn > ban.lastDay) {
    return creditStandingRejections.liftedAfterLastDay(banId, liftedOn, ban.lastDay);
  }
  const today = dateAt(context.occurredAt);
  return liftedOn > today
    ? creditStandingRejections.liftedInAdvance(banId, liftedOn, today)
    : undefined;
}

/** Whether what was sent is a ban of this unit's own: it comes from here, over one link. */
function goesOut(banId: string): (reach: BanReachedUnit['data']) => boolean {
  return (reach) => reach.banId === banId && reach.path.length === 1;
}
