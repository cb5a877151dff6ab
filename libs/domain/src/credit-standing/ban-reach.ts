import type { CalendarDate, ClauseId, Period } from '@grants/kernel';
import type { SuccessionKind } from './succession-events.ts';

/** Along a link, from the unit that records it, or against it. */
export type Direction = 'to-successor' | 'to-predecessor';

/** Which bans go over a kind of link, and why. */
export interface ReachRule {
  readonly directions: readonly Direction[];
  /** Whether a ban that begins after the link took effect goes over it, too. */
  readonly laterBans: boolean;
  readonly clause: ClauseId;
  readonly reason: string;
}

/**
 * Which bans follow the unit where (SH-18.3, “该单位”). The clause names the unit and says nothing
 * of what it becomes; each row says why it is read so, and the record of the decision what the
 * bureau is asked to confirm.
 */
export const BAN_REACH: Readonly<Record<SuccessionKind, ReachRule>> = {
  renaming: {
    directions: ['to-successor', 'to-predecessor'],
    laterBans: true,
    clause: 'SH-18.3',
    reason:
      '更名后仍为同一单位，旧代码不得规避。It is the same unit under another code, whichever of the ' +
      'two it goes by.',
  },
  merger: {
    directions: ['to-successor'],
    laterBans: true,
    clause: 'SH-18.3',
    reason:
      '合并后由存续单位承继被合并单位的责任。The unit that absorbed another answers for it, ' +
      'also for what is found out later.',
  },
  division: {
    directions: ['to-successor'],
    laterBans: false,
    clause: 'SH-18.3',
    reason:
      '分立时已受限的，分立出的单位一并受限；分立后各自负责。What is split off from a banned unit ' +
      'is banned with it; from then on each answers for itself.',
  },
  'branch-of': {
    directions: ['to-successor', 'to-predecessor'],
    laterBans: true,
    clause: 'SH-18.3',
    reason:
      '分支机构不是独立法人，与所属单位为同一单位。A branch is no legal person of its own: branch ' +
      'and parent are one unit.',
  },
};

/** A link as a ban meets it on one of the two records. */
export interface Crossing {
  readonly kind: SuccessionKind;
  readonly effectiveOn: CalendarDate;
  readonly direction: Direction;
}

/**
 * The days on which a ban is in force for the unit at the other end: from the later of its own first
 * day and the day the link took effect, to its own last day. Nothing when it does not get there: the
 * link does not carry it, or it was over before the link took effect.
 */
export function daysReached(
  { kind, effectiveOn, direction }: Crossing,
  ban: Period,
): Period | undefined {
  const { directions, laterBans } = BAN_REACH[kind];
  if (!directions.includes(direction)) return undefined;
  if (!laterBans && ban.firstDay > effectiveOn) return undefined;
  if (ban.lastDay < effectiveOn) return undefined;
  return {
    firstDay: ban.firstDay < effectiveOn ? effectiveOn : ban.firstDay,
    lastDay: ban.lastDay,
  };
}
