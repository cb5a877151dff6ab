import type { CreditCode, Period } from '@grants/kernel';
import { daysReached } from '../ban-reach.ts';
import type { Crossing } from '../ban-reach.ts';
import type { CreditStandingEvent } from '../events.ts';
import type { InheritedBanRecord } from '../recorded-succession.ts';
import { periodInForce, periodInherited } from '../standing-facts.ts';
import type { BanRecord, CreditStanding } from '../state.ts';
import type { CreditSubject } from '../subject.ts';
import type {
  BanEnding,
  BanInherited,
  BanReachedUnit,
  SuccessionAcknowledged,
  SuccessionRecorded,
} from '../succession-events.ts';

/** A link of this unit, whichever end it is, and the unit at the other. */
interface Link extends Crossing {
  readonly linkId: string;
  readonly creditCode: CreditCode;
}

/** A ban of this unit, its own or another's, with the days it is in force here. */
type BanHere = Period &
  Pick<
    BanInherited['data'],
    'banId' | 'originCreditCode' | 'path' | 'ground' | 'programmes' | 'clause' | 'document'
  >;

/** A link that was recorded here, as a ban meets it. */
export function linkToSuccessor(recorded: SuccessionRecorded['data']): Link {
  const { linkId, kind, effectiveOn, toCreditCode } = recorded;
  return { linkId, kind, effectiveOn, creditCode: toCreditCode, direction: 'to-successor' };
}

/** A link that leads to this unit, as a ban meets it. */
export function linkToPredecessor(acknowledged: SuccessionAcknowledged['data']): Link {
  const { linkId, kind, effectiveOn, fromCreditCode } = acknowledged;
  return { linkId, kind, effectiveOn, creditCode: fromCreditCode, direction: 'to-predecessor' };
}

/** Every link of a record that was not withdrawn. */
export function linksOf({ links, acknowledgedLinks }: CreditStanding): readonly Link[] {
  return [
    ...links.flatMap(({ link, withdrawal }) => (withdrawal ? [] : [linkToSuccessor(link)])),
    ...acknowledgedLinks.flatMap(({ link, withdrawal }) =>
      withdrawal ? [] : [linkToPredecessor(link)],
    ),
  ];
}

/** A ban that was imposed on this unit, while it counts for something. */
export function ownBan(record: BanRecord): readonly BanHere[] {
  const period = periodInForce(record);
  const { banId, subject, ground, programmes, clause, document } = record.ban;
  if (!period || subject.kind === 'person') return [];
  const { creditCode: originCreditCode } = subject;
  const terms = { ground, programmes, clause, document };
  return [{ banId, originCreditCode, path: [], ...period, ...terms }];
}

/** A ban that came from another unit, while it counts for something. */
export function inheritedBan(record: InheritedBanRecord): readonly BanHere[] {
  const period = periodInherited(record);
  const { banId, originCreditCode, path, ground, programmes, clause, document } = record.ban;
  const terms = { ground, programmes, clause, document };
  return period ? [{ banId, originCreditCode, path, ...period, ...terms }] : [];
}

/** Every ban of a record that counts for something. */
export function bansHere({ bans, inheritedBans }: CreditStanding): readonly BanHere[] {
  return [...bans.flatMap(ownBan), ...inheritedBans.flatMap(inheritedBan)];
}

/**
 * Where bans go from here: each over each link that carries it, but never to a unit it comes from or
 * through, so that it ends in a circle of links.
 */
export function reaches(
  subject: CreditSubject,
  bans: readonly BanHere[],
  links: readonly Link[],
): readonly CreditStandingEvent[] {
  return bans.flatMap((ban) =>
    links.flatMap((link) => {
      const days = hasBeenAt(ban, link.creditCode) ? undefined : daysReached(link, ban);
      return days ? [reached(subject, { ...ban, ...days }, link)] : [];
    }),
  );
}

/** The endings sent after bans that went from here and were not undone from the beginning yet. */
export function endings(
  { reaches: sent }: CreditStanding,
  isMeant: (reach: BanReachedUnit['data']) => boolean,
  ending: BanEnding,
): readonly CreditStandingEvent[] {
  return sent.flatMap(({ reach, ending: earlier }) => {
    if (isUndone(earlier) || !isMeant(reach)) return [];
    const { subject, banId, originCreditCode, path, toCreditCode } = reach;
    const data = { subject, banId, originCreditCode, path, toCreditCode, ending };
    return [{ type: 'BanReachEnded', data }];
  });
}

/** Whether an ending leaves nothing that could end again. */
export function isUndone(ending: BanEnding | undefined): boolean {
  return ending?.kind === 'annulled' || ending?.kind === 'succession-withdrawn';
}

function hasBeenAt({ originCreditCode, path }: BanHere, creditCode: CreditCode): boolean {
  return originCreditCode === creditCode || path.some((step) => step.creditCode === creditCode);
}

function reached(subject: CreditSubject, ban: BanHere, link: Link): BanReachedUnit {
  const { linkId, kind, creditCode } = link;
  const path = [...ban.path, { linkId, kind, creditCode }];
  return {
    type: 'BanReachedUnit',
    data: { ...ban, subject, linkId, kind, toCreditCode: creditCode, path },
  };
}
