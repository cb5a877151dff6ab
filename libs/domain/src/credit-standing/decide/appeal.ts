import { accept, dateAt } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { AppealBan, ConcludeBanAppeal } from '../commands.ts';
import type { CreditStandingEvent } from '../events.ts';
import { creditStandingRejections } from '../rejections.ts';
import type { CreditStandingRejection } from '../rejections.ts';
import type { BanRecord, CreditStanding } from '../state.ts';
import { annulled, banOf, noSuchBan } from './ban-end.ts';

type AppealDecision = Decision<CreditStandingEvent, CreditStandingRejection>;
interface Refused {
  readonly rejected: CreditStandingRejection;
}

/** Asks for a ban to be looked at again, once; it stays in force meanwhile. */
export function appealBan(command: AppealBan, standing: CreditStanding): AppealDecision {
  const { data } = command;
  const known = banOf(data.banId, standing);
  if (!known) return noSuchBan(data.banId, standing);
  const earlier = appealOf(data.appealId, standing);
  if (earlier) {
    return isSameContent(earlier.appeal, data)
      ? accept()
      : creditStandingRejections.appealIdTaken(data.appealId);
  }
  return notAppealable(command, known) ?? accept({ type: 'BanAppealed', data });
}

/** Concludes an appeal; upheld, the ban is annulled at once. Who imposed the ban has no say. */
export function concludeBanAppeal(
  command: ConcludeBanAppeal,
  standing: CreditStanding,
): AppealDecision {
  const { data } = command;
  const { banId, appealId } = data;
  const known = banOf(banId, standing);
  if (!known) return noSuchBan(banId, standing);
  const record = known.appeals.find(({ appeal }) => appeal.appealId === appealId);
  if (!record) return creditStandingRejections.appealUnknown(banId, appealId);
  if (record.conclusion) {
    return isSameContent(record.conclusion, data)
      ? accept()
      : creditStandingRejections.appealConcluded(record.conclusion);
  }
  const refused = notConcludable(command, known, record.appeal);
  if (refused) return refused;
  const { subject, opinion: reason, document, result } = data;
  const concluded = { type: 'BanAppealConcluded', data } as const;
  return result === 'dismissed'
    ? accept(concluded)
    : accept(concluded, ...annulled({ subject, banId, appealId, reason, document }, standing));
}

/** An appeal by its id, which no two appeals of a record share, whatever ban they are against. */
function appealOf(appealId: string, { bans }: CreditStanding) {
  return bans.flatMap(({ appeals }) => appeals).find(({ appeal }) => appeal.appealId === appealId);
}

function notAppealable({ data, context }: AppealBan, record: BanRecord): Refused | undefined {
  const { banId, appealId, appealedOn } = data;
  const { ban, annulment, appeals } = record;
  if (annulment) return creditStandingRejections.banAnnulled(annulment);
  const [earlier] = appeals;
  if (earlier) {
    return earlier.conclusion
      ? creditStandingRejections.appealConcluded(earlier.conclusion)
      : creditStandingRejections.appealOpen(earlier.appeal);
  }
  const today = dateAt(context.occurredAt);
  if (appealedOn > today)
    return creditStandingRejections.appealInAdvance(appealId, appealedOn, today);
  const { date } = ban.document;
  if (appealedOn < date) return creditStandingRejections.appealBeforeBan(banId, appealedOn, date);
  return appealedTooLate(data, record);
}

function appealedTooLate(
  { banId, appealedOn }: AppealBan['data'],
  record: BanRecord,
): Refused | undefined {
  if (record.lifting && record.lifting.liftedOn <= appealedOn) {
    return creditStandingRejections.banLifted(record.lifting);
  }
  const { lastDay } = record.ban;
  return appealedOn > lastDay
    ? creditStandingRejections.appealAfterLastDay(banId, appealedOn, lastDay)
    : undefined;
}

function notConcludable(
  { data, context }: ConcludeBanAppeal,
  { ban }: BanRecord,
  appeal: BanRecord['appeals'][number]['appeal'],
): Refused | undefined {
  const { banId, appealId, concludedOn } = data;
  if (context.actor.id === ban.imposedBy) {
    return creditStandingRejections.concluderImposedBan(banId, ban.imposedBy);
  }
  if (concludedOn < appeal.appealedOn) {
    return creditStandingRejections.concludedBeforeAppeal(appeal, concludedOn);
  }
  const today = dateAt(context.occurredAt);
  return concludedOn > today
    ? creditStandingRejections.appealInAdvance(appealId, concludedOn, today)
    : undefined;
}
