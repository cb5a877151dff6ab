import { accept, dateAt, hasValidCheckDigit } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { CreditStandingEvent } from '../events.ts';
import { isSameLink } from '../recorded-succession.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { CreditStanding } from '../state.ts';
import type {
  AcknowledgeSuccession,
  RecordSuccession,
  WithdrawAcknowledgement,
  WithdrawSuccession,
} from '../succession-commands.ts';
import type { BanEnding, BanReachedUnit, ReachStep, SuccessionKind } from '../succession-events.ts';
import { codeNotAccepted } from './credit-code.ts';
import { bansHere, endings, linkToPredecessor, linkToSuccessor, reaches } from './reach.ts';

type SuccessionDecision = Decision<CreditStandingEvent, CreditStandingRejection>;
interface Refused {
  readonly rejected: CreditStandingRejection;
}

/** Records that another unit stands for this one; the bans of this one reach it at once. */
export function recordSuccession(
  command: RecordSuccession,
  standing: CreditStanding,
): SuccessionDecision {
  const { data } = command;
  const known = standing.links.find(({ link }) => link.linkId === data.linkId);
  if (known?.withdrawal) return creditStandingRejections.successionWithdrawn(known.withdrawal);
  if (known) {
    return isSameContent(known.link, data)
      ? accept()
      : creditStandingRejections.linkIdTaken(data.linkId);
  }
  return (
    codeNotAccepted(data.subject, standing) ??
    outOfPlace(command) ??
    contradiction(command, standing) ??
    accept(
      { type: 'SuccessionRecorded', data },
      ...reaches(data.subject, bansHere(standing), [linkToSuccessor(data)]),
    )
  );
}

/** Takes back a link that was recorded wrongly, with every ban that went over it. */
export function withdrawSuccession(
  { data }: WithdrawSuccession,
  standing: CreditStanding,
): SuccessionDecision {
  const { linkId, reason, document } = data;
  const known = standing.links.find(({ link }) => link.linkId === linkId);
  if (!known) return creditStandingRejections.successionUnknown(linkId);
  const { toCreditCode, kind } = known.link;
  const withdrawal = { ...data, toCreditCode };
  if (known.withdrawal) {
    return isSameContent(known.withdrawal, withdrawal)
      ? accept()
      : creditStandingRejections.successionWithdrawn(known.withdrawal);
  }
  const ending: BanEnding = { kind: 'succession-withdrawn', linkId, reason, document };
  return accept(
    { type: 'SuccessionWithdrawn', data: withdrawal },
    ...endings(standing, overLink({ linkId, kind, creditCode: toCreditCode }), ending),
  );
}

/** Takes note of a link that leads to this unit; the bans of a parent reach its branch at once. */
export function acknowledgeSuccession(
  { data }: AcknowledgeSuccession,
  standing: CreditStanding,
): SuccessionDecision {
  if (standing.acknowledgedLinks.some(({ link }) => isSameLink(link, data))) return accept();
  return accept(
    { type: 'SuccessionAcknowledged', data },
    ...reaches(data.subject, bansHere(standing), [linkToPredecessor(data)]),
  );
}

/** Takes note that a link that leads to this unit is none. */
export function withdrawAcknowledgement(
  { data }: WithdrawAcknowledgement,
  standing: CreditStanding,
): SuccessionDecision {
  const { linkId, fromCreditCode, reason, document } = data;
  const known = standing.acknowledgedLinks.find(({ link }) => isSameLink(link, data));
  if (!known) return creditStandingRejections.acknowledgementUnknown(linkId, fromCreditCode);
  if (known.withdrawal) return accept();
  const { kind } = known.link;
  const ending: BanEnding = { kind: 'succession-withdrawn', linkId, reason, document };
  return accept(
    { type: 'AcknowledgementWithdrawn', data },
    ...endings(standing, overLink({ linkId, kind, creditCode: fromCreditCode }), ending),
  );
}

function outOfPlace({ data, context }: RecordSuccession): Refused | undefined {
  const { subject, linkId, toCreditCode, effectiveOn, codeDocument } = data;
  if (subject.kind === 'person') {
    return creditStandingRejections.successionOfPerson(linkId, subject.personRef);
  }
  if (subject.creditCode === toCreditCode) {
    return creditStandingRejections.successionToItself(linkId, toCreditCode);
  }
  if (!hasValidCheckDigit(toCreditCode) && codeDocument === undefined) {
    return creditStandingRejections.successorCodeUnattested(linkId, toCreditCode);
  }
  const today = dateAt(context.occurredAt);
  return effectiveOn > today
    ? creditStandingRejections.successionInAdvance(linkId, effectiveOn, today)
    : undefined;
}

/** The kinds after which a unit is no more, or goes by another code. */
const FINAL: readonly SuccessionKind[] = ['renaming', 'merger'];

/**
 * A unit is renamed or absorbed once, and says of another once what it is to it. Two links between
 * two units that lead to and fro contradict each other, but for what was split off and came back, or
 * the like; longer circles are of other records, and a ban ends in them by itself.
 */
function contradiction(
  { data }: RecordSuccession,
  { links, acknowledgedLinks }: CreditStanding,
): Refused | undefined {
  const { linkId, kind, toCreditCode } = data;
  const other = links.find(
    ({ link, withdrawal }) =>
      !withdrawal &&
      ((FINAL.includes(kind) && FINAL.includes(link.kind)) ||
        (link.kind === kind && link.toCreditCode === toCreditCode)),
  );
  if (other) return creditStandingRejections.succeededAlready(linkId, other.link);
  const back = acknowledgedLinks.find(
    ({ link, withdrawal }) =>
      !withdrawal &&
      link.fromCreditCode === toCreditCode &&
      (FINAL.includes(link.kind) || link.kind === kind),
  );
  return back && creditStandingRejections.successionInCircle(linkId, back.link);
}

/** Whether a ban went over one link from here, whatever ban it is. */
function overLink(link: ReachStep): (reach: BanReachedUnit['data']) => boolean {
  return ({ linkId, kind, toCreditCode }) =>
    linkId === link.linkId && kind === link.kind && toCreditCode === link.creditCode;
}
