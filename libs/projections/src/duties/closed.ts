import { fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import { creditSubjectRef, dutyKey } from './opened.ts';
import type { DutyRow } from './view.ts';

/** What an event does to one duty. */
export interface Closing {
  readonly key: string;
  readonly change: (row: DutyRow) => Partial<DutyRow>;
}

type Closings<Type extends LedgerEvent['type']> = (event: LedgerEvent<Type>) => Closing;

/** Done on a day; the first such day stands. */
function doneOn(key: string, day: CalendarDate): Closing {
  return { key, change: (row) => ({ doneOn: row.doneOn ?? day }) };
}

const reviewed = ({
  data,
  occurredOn,
}: LedgerEvent<'ExpertReviewConcluded' | 'ApplicationApproved'>): Closing =>
  doneOn(dutyKey('application-review', `application:${data.applicationId}`), occurredOn);

const centreReviewed = ({
  data,
  occurredOn,
}: LedgerEvent<'CentrePanelConsulted' | 'CentreApproved'>): Closing =>
  doneOn(dutyKey('centre-review', `centre:${data.centreId}`), occurredOn);

/** A recovery is done when nothing of it is outstanding, received or given up. */
function settledIn(
  { projectId, recoveryId, amount }: LedgerEvent<'RecoveryReceived' | 'RecoveryWrittenOff'>['data'],
  day: CalendarDate,
): Closing {
  return {
    key: dutyKey('recovery', `project:${projectId}`, recoveryId),
    change: (row) => {
      const outstandingFen = (row.outstandingFen ?? 0n) - fenOf(amount);
      const done = outstandingFen <= 0n ? day : null;
      return { outstandingFen, doneOn: row.doneOn ?? done };
    },
  };
}

/** What was received by mistake of the books is due again. */
function owedAgain({ data }: LedgerEvent<'RecoveryReceiptReversed'>): Closing {
  return {
    key: dutyKey('recovery', `project:${data.projectId}`, data.recoveryId),
    change: (row) => ({
      outstandingFen: (row.outstandingFen ?? 0n) + fenOf(data.amount),
      doneOn: null,
    }),
  };
}

/** A ban that reached another unit is due on the record of its own unit alone. */
function banDoneOn(
  { subject, banId }: LedgerEvent<'BanLifted' | 'BanAnnulled' | 'BanExpired'>['data'],
  day: CalendarDate,
): Closing {
  return doneOn(dutyKey('ban', creditSubjectRef(subject), banId), day);
}

/** The events by which what was due is done. What ends with its subject is told by the subject. */
export const CLOSINGS: {
  readonly [Type in LedgerEvent['type']]?: Closings<Type>;
} = {
  ExpertReviewConcluded: reviewed,
  ApplicationApproved: reviewed,
  CentrePanelConsulted: centreReviewed,
  CentreApproved: centreReviewed,
  AcceptanceConcluded: ({ data, occurredOn }) =>
    doneOn(dutyKey('execution-period', `project:${data.projectId}`), occurredOn),
  CentreEvaluated: ({ data }) =>
    doneOn(dutyKey('centre-evaluation', `centre:${data.centreId}`), data.evaluatedOn),
  ImplementationReportFiled: ({ data }) =>
    doneOn(
      dutyKey('implementation-report', `recognition:${data.recognitionId}`, data.year),
      data.filedOn,
    ),
  RecoveryReviewConcluded: ({ data, occurredOn }) =>
    doneOn(
      dutyKey('recovery-review', `project:${data.projectId}`, `${data.caseId}.${data.round}`),
      occurredOn,
    ),
  RecoveryReceived: ({ data }) => settledIn(data, data.receivedOn),
  RecoveryWrittenOff: ({ data, occurredOn }) => settledIn(data, occurredOn),
  RecoveryReceiptReversed: owedAgain,
  BanLifted: ({ data }) => banDoneOn(data, data.liftedOn),
  BanAnnulled: ({ data, occurredOn }) => banDoneOn(data, occurredOn),
  BanExpired: ({ data }) => banDoneOn(data, data.lastDay),
};
