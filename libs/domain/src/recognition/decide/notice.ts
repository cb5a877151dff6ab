import { accept, dateAt, UnpublishedCalendarYear } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { PublishNotice, RaiseObjection, ReviewObjection } from '../commands.ts';
import type { RaisedObjection, RecognitionDossier } from '../dossier.ts';
import type { ObjectionReviewed, RecognitionEvent } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import type { Recognition, RecognitionAt } from '../state.ts';
import { dayAheadRefusal, onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

/** Puts up the notice on a proposed project, for five working days (SH-14.1). */
export function publishNotice(
  { data, context }: PublishNotice,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, edition) => {
    const { notice } = applied.dossier;
    if (notice?.noticeId === data.noticeId) {
      return notice.firstDay === data.firstDay
        ? accept()
        : recognitionRejections.recordedOtherwise({
            what: 'notice',
            id: data.noticeId,
            clause: 'SH-14.1',
          });
    }
    return whileAt(applied, { at: ['proposed'], clause: 'SH-14.1' }, () => {
      const today = dateAt(context.occurredAt);
      if (data.firstDay < today) return recognitionRejections.noticeInThePast(data.firstDay, today);
      const period = noticeFrom(data.firstDay, edition);
      if ('rejected' in period) return period;
      const basis = [edition.review.isNoticed(period)];
      return accept({ type: 'PublicNoticePublished', data: { ...data, ...period, basis } });
    });
  });
}

/** Records an objection raised within the notice; it blocks until it is reviewed (SH-14.2). */
export function raiseObjection(
  { data, context }: RaiseObjection,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { review }) => {
    const known = objectionIn(applied.dossier, data.objectionId);
    if (known) {
      return isSameContent(known.objection, data) ? accept() : objectionOtherwise(data.objectionId);
    }
    return whileAt(applied, { at: ['noticed'], clause: 'SH-14.2' }, ({ notice }) => {
      const inTime = review.isWithinNotice(periodOf(notice), data.raisedOn);
      if (inTime.verdict === 'failed') return recognitionRejections.objectionOutOfTime(inTime);
      return dayAheadRefusal(data.raisedOn, context) ?? accept({ type: 'ObjectionRaised', data });
    });
  });
}

/** Settles an objection; one that is upheld costs the project its recognition (SH-14.2). */
export function reviewObjection(
  { data }: ReviewObjection,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, edition) => {
    const known = objectionIn(applied.dossier, data.objectionId);
    if (known?.review) {
      const { basis: _basis, ...earlier } = known.review;
      return isSameContent(earlier, data) ? accept() : objectionOtherwise(data.objectionId);
    }
    return whileAt(applied, { at: ['noticed'], clause: 'SH-14.2' }, (noticed) =>
      known
        ? settle(data, noticed, edition)
        : recognitionRejections.unknown({
            what: 'objection',
            id: data.objectionId,
            clause: 'SH-14.2',
          }),
    );
  });
}

/** The objections that were not reviewed, and those that were upheld. */
export function oppositionIn({ objections }: RecognitionDossier): {
  readonly open: readonly string[];
  readonly upheld: readonly string[];
} {
  const idsOf = (raised: readonly RaisedObjection[]) =>
    raised.map(({ objection }) => objection.objectionId);
  return {
    open: idsOf(objections.filter(({ review }) => review === undefined)),
    upheld: idsOf(objections.filter(({ review }) => review?.result === 'upheld')),
  };
}

/** The days of a notice on record. */
export function periodOf({ firstDay, lastDay }: Period): Period {
  return { firstDay, lastDay };
}

function settle(
  data: ReviewObjection['data'],
  { dossier }: RecognitionAt<'noticed'>,
  { review }: RecognitionEdition,
): RecognitionDecision {
  const { recognitionId, objectionId, result, findings } = data;
  const { open, upheld } = oppositionIn(dossier);
  const after = {
    open: open.filter((id) => id !== objectionId),
    upheld: result === 'upheld' ? [...upheld, objectionId] : upheld,
  };
  const basis = [review.isUnopposed(after)];
  const reviewed: ObjectionReviewed = { type: 'ObjectionReviewed', data: { ...data, basis } };
  if (result === 'dismissed') return accept(reviewed);
  const reason = `Objection ${objectionId} was upheld: ${findings}`;
  return accept<RecognitionEvent>(reviewed, {
    type: 'RecognitionRefused',
    data: { recognitionId, stage: 'public-notice', reason, basis },
  });
}

function noticeFrom(firstDay: CalendarDate, { review }: RecognitionEdition): Period | Refusal {
  try {
    return review.noticePeriod(firstDay);
  } catch (error) {
    if (error instanceof UnpublishedCalendarYear) {
      return recognitionRejections.calendarNotPublished(error);
    }
    throw error;
  }
}

function objectionIn(
  { objections }: RecognitionDossier,
  objectionId: string,
): RaisedObjection | undefined {
  return objections.find(({ objection }) => objection.objectionId === objectionId);
}

function objectionOtherwise(id: string) {
  return recognitionRejections.recordedOtherwise({ what: 'objection', id, clause: 'SH-14.2' });
}
