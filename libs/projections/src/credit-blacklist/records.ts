import type { CreditStandingEvent } from '@grants/domain';
import type { DocumentView, LedgerEvent } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { keyOf, refOf, subjectColumns, subjectKey } from './keys.ts';
import { creditSubjectTable, integrityEntryTable, violationTable } from './record-view.ts';
import type { CreditSubjectRow } from './record-view.ts';
import { successionTable } from './view.ts';

const NOT_WITHDRAWN = {
  withdrawnReason: null,
  withdrawnPosition: null,
  withdrawnRecordedAt: null,
} as const;

type Withdrawal = LedgerEvent<
  'ViolationWithdrawn' | 'IntegrityEntryWithdrawn' | 'SuccessionWithdrawn'
>;

const withdrawn = ({ data, position, recordedAt }: Withdrawal) => ({
  withdrawnReason: data.reason,
  withdrawnPosition: position,
  withdrawnRecordedAt: recordedAt,
});

export const violations = registerView(violationTable)({
  keyOf: ({ data }) => keyOf(data.subject, data.violationId),
  opens: {
    ViolationRecorded: ({ data, position, recordedAt }) => ({
      key: keyOf(data.subject, data.violationId),
      ...subjectColumns(data.subject),
      violationId: data.violationId,
      kind: data.kind,
      occurredOn: data.occurredOn,
      decidedOn: data.decidedOn,
      note: data.note,
      documentNumber: data.document.number,
      recordedPosition: position,
      recordedAt,
      ...NOT_WITHDRAWN,
    }),
  },
  changes: { ViolationWithdrawn: withdrawn },
});

export const integrityEntries = registerView(integrityEntryTable)({
  keyOf: ({ data }) => keyOf(data.subject, data.entryId),
  opens: {
    IntegrityEntryMade: ({ data, position, occurredOn, recordedAt }) => ({
      key: keyOf(data.subject, data.entryId),
      ...subjectColumns(data.subject),
      entryId: data.entryId,
      projectId: data.projectId,
      clause: data.clause,
      documentNumber: data.document.number,
      enteredOn: occurredOn,
      recordedPosition: position,
      recordedAt,
      ...NOT_WITHDRAWN,
    }),
  },
  changes: { IntegrityEntryWithdrawn: withdrawn },
});

/** The links between units, each once, as the unit that has a successor states it. */
export const successions = registerView(successionTable)({
  keyOf: ({ data }) => linkKey(data),
  opens: {
    SuccessionRecorded: ({ data, position, recordedAt }) => ({
      key: linkKey(data),
      linkId: data.linkId,
      kind: data.kind,
      fromCreditCode: refOf(data.subject),
      toCreditCode: data.toCreditCode,
      effectiveOn: data.effectiveOn,
      documentNumber: data.document.number,
      recordedPosition: position,
      recordedAt,
      ...NOT_WITHDRAWN,
    }),
  },
  changes: { SuccessionWithdrawn: withdrawn },
});

/** Every event of a credit record, so that none is forgotten. */
const RECORD_EVENTS: Readonly<Record<CreditStandingEvent['type'], true>> = {
  ViolationRecorded: true,
  ViolationWithdrawn: true,
  BanImposed: true,
  BanLifted: true,
  BanAnnulled: true,
  BanExpired: true,
  BanAppealed: true,
  BanAppealConcluded: true,
  SuccessionRecorded: true,
  SuccessionWithdrawn: true,
  SuccessionAcknowledged: true,
  AcknowledgementWithdrawn: true,
  BanReachedUnit: true,
  BanReachEnded: true,
  BanInherited: true,
  InheritedBanEnded: true,
  CreditCodeAttested: true,
  IntegrityEntryMade: true,
  IntegrityEntryWithdrawn: true,
};

/** Whoever has a record at all: a unit without one is unknown, which is no fault. */
export const creditSubjects: DocumentView<CreditSubjectRow> = {
  kind: 'documents',
  table: creditSubjectTable,
  handles: Object.keys(RECORD_EVENTS) as (keyof typeof RECORD_EVENTS)[],
  keysOf: (event) => [subjectKey(subjectOf(event))],
  evolve(row, event, key) {
    const { position, recordedAt } = event;
    const subject = row ?? {
      key,
      firstPosition: position,
      firstRecordedAt: recordedAt,
      ...NO_CODE,
    };
    return { ...subject, ...attestedBy(event), position };
  },
};

const NO_CODE = {
  attestedName: null,
  attestedDocumentNumber: null,
  attestedPosition: null,
  attestedRecordedAt: null,
} as const;

function attestedBy(event: LedgerEvent): Partial<CreditSubjectRow> {
  if (event.type !== 'CreditCodeAttested') return {};
  const { data, position, recordedAt } = event;
  return {
    attestedName: data.unitName,
    attestedDocumentNumber: data.document.number,
    attestedPosition: position,
    attestedRecordedAt: recordedAt,
  };
}

function subjectOf(event: LedgerEvent) {
  return (event as LedgerEvent<CreditStandingEvent['type']>).data.subject;
}

function linkKey(data: LedgerEvent<'SuccessionRecorded' | 'SuccessionWithdrawn'>['data']): string {
  return `${refOf(data.subject)}|${data.linkId}`;
}
