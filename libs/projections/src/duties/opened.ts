import type { CreditSubject } from '@grants/domain';
import { addDays, calendarDate, dateAt, fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { recognitionEditionOn } from '@grants/policy';
import type { LedgerEvent } from '../projection.ts';
import type { DutyKind, DutyRow } from './view.ts';

type NewDuty = Omit<DutyRow, 'position'>;

/** `<kind>|<subject>`, and what tells several of a kind apart. */
export function dutyKey(kind: DutyKind, subject: string, which?: string | number): string {
  return which === undefined ? `${kind}|${subject}` : `${kind}|${subject}|${which}`;
}

/** `unit:<credit code>` or `person:<keyed hash>`. */
export function creditSubjectRef(subject: CreditSubject): string {
  return subject.kind === 'unit' ? `unit:${subject.creditCode}` : `person:${subject.personRef}`;
}

type Given = Pick<NewDuty, 'kind' | 'subject' | 'holder' | 'clause' | 'sinceOn' | 'dueOn'> &
  Partial<NewDuty> & { readonly which?: string | number };

function duty({ which, ...given }: Given): NewDuty {
  return {
    key: dutyKey(given.kind, given.subject, which),
    unit: null,
    deadlineKey: null,
    isTerm: 0,
    endsWithSubject: 1,
    outstandingFen: null,
    doneOn: null,
    ...given,
  };
}

type Opening<Type extends LedgerEvent['type']> = (event: LedgerEvent<Type>) => readonly NewDuty[];

const COMMISSION = 'science-and-technology-commission';

function applicationReview({ data }: LedgerEvent<'ApplicationSubmitted'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'application-review',
      subject: `application:${data.applicationId}`,
      holder: COMMISSION,
      clause: 'MH-1.3.6',
      sinceOn: dateAt(data.submittedAt),
      dueOn: data.reviewDueOn,
      deadlineKey: `call:${data.callId}`,
    }),
  ];
}

function centreReview({ data }: LedgerEvent<'CentreApplied'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'centre-review',
      subject: `centre:${data.centreId}`,
      holder: COMMISSION,
      clause: data.content.level === 'district' ? 'MH-2.3.5' : 'MH-2.3.1',
      sinceOn: dateAt(data.submittedAt),
      dueOn: data.reviewDueOn,
      deadlineKey: `call:${data.callId}`,
    }),
  ];
}

function executionPeriod({ data }: LedgerEvent<'ContractSigned'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'execution-period',
      subject: `project:${data.projectId}`,
      holder: 'unit',
      clause: 'MH-1.6.4',
      sinceOn: data.signedOn,
      dueOn: data.executionEndsOn,
      deadlineKey: `project:${data.projectId}`,
    }),
  ];
}

/** National and municipal centres are not evaluated. */
function evaluation({ data }: LedgerEvent<'CentreApproved'>): readonly NewDuty[] {
  if (data.evaluationDueOn === undefined) return [];
  return [
    duty({
      kind: 'centre-evaluation',
      subject: `centre:${data.centreId}`,
      holder: COMMISSION,
      clause: 'MH-2.5.1',
      sinceOn: data.approvedOn,
      dueOn: data.evaluationDueOn,
    }),
  ];
}

/** Open until all of it has come in, whatever becomes of the project. */
function recovery({ data, occurredOn }: LedgerEvent<'RecoveryOrdered'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'recovery',
      subject: `project:${data.projectId}`,
      which: data.recoveryId,
      holder: 'unit',
      clause: data.basis[0]?.clause ?? 'MH-1.6.12',
      sinceOn: occurredOn,
      dueOn: data.dueOn,
      endsWithSubject: 0,
      outstandingFen: fenOf(data.amount),
    }),
  ];
}

/** Open until somebody says whether the money comes back, whatever becomes of the project. */
function recoveryReview({
  data,
  occurredOn,
}: LedgerEvent<'RecoveryReviewOrdered'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'recovery-review',
      subject: `project:${data.projectId}`,
      which: `${data.caseId}.${data.round}`,
      holder: COMMISSION,
      clause: data.clause,
      sinceOn: occurredOn,
      dueOn: data.dueOn,
      endsWithSubject: 0,
    }),
  ];
}

function notice({ data }: LedgerEvent<'PublicNoticePublished'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'public-notice',
      subject: `recognition:${data.recognitionId}`,
      which: data.noticeId,
      holder: COMMISSION,
      clause: 'SH-14.1',
      sinceOn: data.firstDay,
      dueOn: data.lastDay,
      isTerm: 1,
    }),
  ];
}

/**
 * The term of the recognition, and a report on every year of it (SH-16, SH-18.1). Which years those
 * are is read as the edition in force on the day of recognition reads it.
 */
function validityAndReports({ data }: LedgerEvent<'ProjectRecognised'>): readonly NewDuty[] {
  const { certificate } = recognitionEditionOn(data.recognisedOn);
  const about = { subject: `recognition:${data.recognitionId}`, holder: 'unit' } as const;
  const term = duty({
    ...about,
    kind: 'recognition-validity',
    clause: 'SH-16',
    sinceOn: data.validFrom,
    dueOn: data.validTo,
    isTerm: 1,
  });
  const reports = certificate
    .reportsOf({ firstDay: data.validFrom, lastDay: data.validTo })
    .map(({ year, dueOn }) =>
      duty({
        ...about,
        kind: 'implementation-report',
        which: year,
        clause: 'SH-18.1',
        sinceOn: dayAfterYear(year),
        dueOn,
      }),
    );
  return [term, ...reports];
}

/** There is nothing to report on a year before it is over. */
function dayAfterYear(year: number): CalendarDate {
  return addDays(calendarDate(`${year}-12-31`), 1);
}

function ban({ data }: LedgerEvent<'BanImposed'>): readonly NewDuty[] {
  return [
    duty({
      kind: 'ban',
      subject: creditSubjectRef(data.subject),
      unit: data.subject.kind === 'unit' ? data.subject.creditCode : null,
      which: data.banId,
      holder: 'credit-management',
      clause: data.clause,
      sinceOn: data.firstDay,
      dueOn: data.lastDay,
      isTerm: 1,
      endsWithSubject: 0,
    }),
  ];
}

/** The events that make something due, and what. */
export const OPENINGS: {
  readonly [Type in LedgerEvent['type']]?: Opening<Type>;
} = {
  ApplicationSubmitted: applicationReview,
  CentreApplied: centreReview,
  ContractSigned: executionPeriod,
  CentreApproved: evaluation,
  RecoveryOrdered: recovery,
  RecoveryReviewOrdered: recoveryReview,
  PublicNoticePublished: notice,
  ProjectRecognised: validityAndReports,
  BanImposed: ban,
};
