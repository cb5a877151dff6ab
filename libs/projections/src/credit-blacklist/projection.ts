import type { CreditSubject } from '@grants/domain';
import { addDays } from '@grants/kernel';
import type { EntryView, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { banTable, integrityEntryTable, violationTable } from './view.ts';
import type { IntegrityEntryRow } from './view.ts';

const bans = registerView(banTable)({
  keyOf: ({ data }) => keyOf(data.subject, data.banId),
  opens: {
    BanImposed: ({ data, position, recordedAt }) => ({
      key: keyOf(data.subject, data.banId),
      ...subjectColumns(data.subject),
      banId: data.banId,
      ground: data.ground,
      clause: data.clause,
      programmes: data.programmes.join(' '),
      firstDay: data.firstDay,
      lastDay: data.lastDay,
      liftedOn: null,
      effectiveLastDay: data.lastDay,
      documentNumber: data.document.number,
      documentDate: data.document.date,
      liftReason: null,
      imposedPosition: position,
      imposedRecordedAt: recordedAt,
      liftedPosition: null,
      liftedRecordedAt: null,
    }),
  },
  changes: {
    BanLifted: ({ data, position, recordedAt }, ban) => {
      const dayBefore = addDays(data.liftedOn, -1);
      return {
        liftedOn: data.liftedOn,
        effectiveLastDay: dayBefore < ban.lastDay ? dayBefore : ban.lastDay,
        liftReason: data.reason,
        liftedPosition: position,
        liftedRecordedAt: recordedAt,
      };
    },
  },
});

const violations = registerView(violationTable)({
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
      withdrawnReason: null,
      recordedPosition: position,
      recordedAt,
      withdrawnPosition: null,
      withdrawnRecordedAt: null,
    }),
  },
  changes: {
    ViolationWithdrawn: ({ data, position, recordedAt }) => ({
      withdrawnReason: data.reason,
      withdrawnPosition: position,
      withdrawnRecordedAt: recordedAt,
    }),
  },
});

const integrityEntries: EntryView<IntegrityEntryRow> = {
  kind: 'entries',
  table: integrityEntryTable,
  handles: ['IntegrityEntryMade'],
  entriesOf(event) {
    if (event.type !== 'IntegrityEntryMade') return [];
    const { data, position, occurredOn, recordedAt } = event;
    return [
      {
        position,
        ...subjectColumns(data.subject),
        entryId: data.entryId,
        projectId: data.projectId,
        clause: data.clause,
        documentNumber: data.document.number,
        enteredOn: occurredOn,
        recordedAt,
      },
    ];
  },
};

/**
 * The credit blacklist: every ban, past, present and to come, per unit and per person, with the
 * violations and integrity entries beside it. Each row says when the ledger learned what, so that
 * a reader can ask what stood on a day, and what was known of it by then.
 */
export const creditBlacklist: Projection = {
  name: 'credit-blacklist',
  version: 1,
  views: [bans, violations, integrityEntries],
};

function refOf(subject: CreditSubject): string {
  return subject.kind === 'unit' ? subject.creditCode : subject.personRef;
}

function keyOf(subject: CreditSubject, id: string): string {
  return `${subject.kind}:${refOf(subject)}|${id}`;
}

function subjectColumns(subject: CreditSubject) {
  return { subjectKind: subject.kind, subjectRef: refOf(subject) };
}
