import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { recognitionBanBasis, recognitionBanPeriod } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { ImposeBan } from '../commands.ts';
import type { BanImposed, CreditStandingEvent } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import { periodInForce } from '../standing-facts.ts';
import type { CreditStanding } from '../state.ts';
import { codeNotAccepted } from './credit-code.ts';
import { linksOf, ownBan, reaches } from './reach.ts';

type BanDecision = Decision<CreditStandingEvent, CreditStandingRejection>;
interface Refused {
  readonly rejected: CreditStandingRejection;
}

/**
 * Bans a unit for the three years of SH-18.3; the days are reckoned, never given. It reaches the
 * units that stand for this one at once.
 */
export function imposeBan({ data, context }: ImposeBan, standing: CreditStanding): BanDecision {
  const known = standing.bans.find(({ ban }) => ban.banId === data.banId);
  if (known) {
    return isSameContent(askedFor(known.ban), data)
      ? accept()
      : creditStandingRejections.banIdTaken(data.banId);
  }
  const ban: BanImposed['data'] = {
    ...data,
    clause: 'SH-18.3',
    lastDay: recognitionBanPeriod(data.firstDay).lastDay,
    basis: recognitionBanBasis({ breach: data.ground, firstDay: data.firstDay }),
    imposedBy: context.actor.id,
  };
  return (
    codeNotAccepted(ban.subject, standing) ??
    outOfOrder(ban) ??
    withinAnother(ban, standing) ??
    accept(
      { type: 'BanImposed', data: ban },
      ...reaches(ban.subject, ownBan({ ban, appeals: [] }), linksOf(standing)),
    )
  );
}

/** The words of the command that a ban was imposed with. */
function askedFor(ban: BanImposed['data']): ImposeBan['data'] {
  const { clause: _clause, lastDay: _lastDay, basis: _basis, imposedBy: _by, ...asked } = ban;
  return asked;
}

function outOfOrder(ban: BanImposed['data']): Refused | undefined {
  const { banId, subject, firstDay, document } = ban;
  if (subject.kind === 'person') {
    return creditStandingRejections.banOfPerson(banId, subject.personRef);
  }
  if (ban.programmes.length === 0) return creditStandingRejections.banWithoutProgramme(banId);
  if (firstDay < document.date) {
    return creditStandingRejections.banBeforeDocument(banId, firstDay, document);
  }
  const standsOnClause = ban.basis.some(
    ({ clause, verdict }) => clause === ban.clause && verdict === 'passed',
  );
  return standsOnClause ? undefined : creditStandingRejections.banBeforeClause(banId, firstDay);
}

/**
 * Two breaches are two bans, and each is lifted by itself, so that bans may overlap. A ban whose
 * every day and programme another in force closes already bans nothing.
 */
function withinAnother(ban: BanImposed['data'], standing: CreditStanding): Refused | undefined {
  for (const record of standing.bans) {
    const period = periodInForce(record);
    const { banId, programmes } = record.ban;
    if (!period || !ban.programmes.every((programme) => programmes.includes(programme))) continue;
    if (ban.firstDay < period.firstDay || period.lastDay < ban.lastDay) continue;
    return creditStandingRejections.banWithinAnother(ban.banId, { ...period, banId, programmes });
  }
  return undefined;
}
