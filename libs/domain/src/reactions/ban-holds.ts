import type { ClauseId } from '@grants/kernel';
import type { BanEnding } from '../credit-standing/succession-events.ts';
import type { GrantsEventOf } from '../events.ts';
import type { Hold } from '../hold.ts';
import { holdOfBan, holdOfInheritedBan } from './hold-ids.ts';

/** A ban comes into being for a unit: imposed on it, or come from another one. */
export const BAN_BEGINS = ['BanImposed', 'BanInherited'] as const;
/** A ban of a unit ends, however it does. */
export const BAN_ENDS = ['BanLifted', 'BanAnnulled', 'BanExpired', 'InheritedBanEnded'] as const;

type Beginning = GrantsEventOf<(typeof BAN_BEGINS)[number]>;
type Ending = GrantsEventOf<(typeof BAN_ENDS)[number]>;

/** Credit code of the unit a ban is on; nothing of a person. */
export function bannedUnit({ data: { subject } }: Beginning | Ending): string | undefined {
  return subject.kind === 'unit' ? subject.creditCode : undefined;
}

/** The hold a ban places, with the days it is in force. */
export function holdOfBeginning({ type, data }: Beginning, clause: ClauseId): Hold {
  const { banId, firstDay, lastDay } = data;
  return {
    holdId: type === 'BanInherited' ? holdOfInheritedBan(data) : holdOfBan(banId),
    ground: 'ban',
    sourceId: banId,
    clause,
    from: firstDay,
    until: lastDay,
  };
}

/** Which hold is released when a ban ends, and why. */
export function releaseOfEnding({ type, data }: Ending): {
  readonly holdId: string;
  readonly reason: string;
} {
  switch (type) {
    case 'BanLifted':
    case 'BanAnnulled':
      return { holdId: holdOfBan(data.banId), reason: data.reason };
    case 'BanExpired':
      return { holdId: holdOfBan(data.banId), reason: overSince(data.lastDay) };
    case 'InheritedBanEnded':
      return { holdId: holdOfInheritedBan(data), reason: reasonOf(data.ending) };
  }
}

function reasonOf(ending: BanEnding): string {
  return ending.kind === 'expired' ? overSince() : ending.reason;
}

function overSince(lastDay?: string): string {
  return lastDay === undefined ? '不再受理期满' : `不再受理期满（至 ${lastDay}）`;
}
