import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { CreditStandingEvent } from '../events.ts';
import { isSameWay } from '../recorded-succession.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding } from '../state.ts';
import type { EndInheritedBan, InheritBan } from '../succession-commands.ts';
import { endings, inheritedBan, isUndone, linksOf, reaches } from './reach.ts';

type InheritanceDecision = Decision<CreditStandingEvent, CreditStandingRejection>;

/** Takes a ban that came from another unit, and sends it on over the links of this one. */
export function inheritBan({ data }: InheritBan, standing: CreditStanding): InheritanceDecision {
  if (standing.inheritedBans.some(({ ban }) => isSameWay(ban, data))) return accept();
  return accept(
    { type: 'BanInherited', data },
    ...reaches(data.subject, inheritedBan({ ban: data }), linksOf(standing)),
  );
}

/**
 * Ends a ban that came from another unit as it ended there, and sends the ending after it. One that
 * was undone from the beginning is not ended again.
 */
export function endInheritedBan(
  { data }: EndInheritedBan,
  standing: CreditStanding,
): InheritanceDecision {
  const { banId, originCreditCode, path, ending } = data;
  const known = standing.inheritedBans.find(({ ban }) => isSameWay(ban, data));
  if (!known) return creditStandingRejections.inheritedBanUnknown(banId, originCreditCode);
  if (isUndone(known.ending) || (known.ending && isSameContent(known.ending, ending))) {
    return accept();
  }
  return accept(
    { type: 'InheritedBanEnded', data },
    ...endings(
      standing,
      (reach) =>
        isSameWay({ ...reach, path: reach.path.slice(0, -1) }, { banId, originCreditCode, path }),
      ending,
    ),
  );
}
