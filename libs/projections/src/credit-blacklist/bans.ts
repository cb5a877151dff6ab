import type { BanEnding, BanImposed } from '@grants/domain';
import { addDays, dateAt } from '@grants/kernel';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { EntryView, LedgerEvent } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { inheritedKey, keyOf, subjectColumns } from './keys.ts';
import { banChangeTable, banTable } from './view.ts';
import type { BanChangeKind, BanChangeRow, BanRow } from './view.ts';

const BAN_EVENTS = [
  'BanImposed',
  'BanInherited',
  'BanAppealed',
  'BanAppealConcluded',
  'BanLifted',
  'BanAnnulled',
  'BanExpired',
  'InheritedBanEnded',
] as const;
type BanEvent = LedgerEvent<(typeof BAN_EVENTS)[number]>;

/** Where and when the ledger learned of something. */
interface Learned {
  readonly position: string;
  readonly recordedAt: Instant;
}

/** The bans of every unit, own and inherited. */
export const bans = registerView(banTable)({
  keyOf: banKey,
  opens: {
    BanImposed: (event) => ({
      ...beginning(event, event.data),
      kind: 'own',
      originCreditCode: subjectColumns(event.data.subject).subjectRef,
      path: '[]',
      noticeFrom: event.data.document.date,
    }),
    BanInherited: (event) => ({
      ...beginning(event, event.data),
      key: banKey(event),
      kind: 'inherited',
      originCreditCode: event.data.originCreditCode,
      path: JSON.stringify(event.data.path),
      noticeFrom: dateAt(event.recordedAt),
    }),
  },
  changes: {
    BanAppealed: ({ data, position, recordedAt }) => ({
      appealId: data.appealId,
      appealedOn: data.appealedOn,
      appealGrounds: data.grounds,
      appealedPosition: position,
      appealedRecordedAt: recordedAt,
    }),
    BanAppealConcluded: ({ data, position, recordedAt }) => ({
      appealResult: data.result,
      appealConcludedOn: data.concludedOn,
      appealOpinion: data.opinion,
      concludedPosition: position,
      concludedRecordedAt: recordedAt,
    }),
    BanLifted: (event, ban) => ended({ kind: 'lifted', ...event.data }, ban, event),
    BanAnnulled: (event, ban) => ended({ kind: 'annulled', ...event.data }, ban, event),
    BanExpired: (event, ban) => ended({ kind: 'expired' }, ban, event),
    InheritedBanEnded: (event, ban) => ended(event.data.ending, ban, event),
  },
});

/** What befell bans, one row an event, in global order. */
export const banChanges: EntryView<BanChangeRow> = {
  kind: 'entries',
  table: banChangeTable,
  handles: BAN_EVENTS,
  entriesOf(event) {
    const told = event as BanEvent;
    const { position, occurredOn: changedOn, recordedAt } = event;
    return [{ position, banKey: banKey(told), change: changeBy(told), changedOn, recordedAt }];
  },
};

function banKey({ type, data }: BanEvent): string {
  return type === 'BanInherited' || type === 'InheritedBanEnded'
    ? inheritedKey(data)
    : keyOf(data.subject, data.banId);
}

const CHANGES = {
  BanImposed: 'imposed',
  BanInherited: 'inherited',
  BanAppealed: 'appealed',
  BanLifted: 'lifted',
  BanAnnulled: 'annulled',
  BanExpired: 'expired',
} as const;

function changeBy({ type, data }: BanEvent): BanChangeKind {
  if (type === 'BanAppealConcluded') return `appeal-${data.result}`;
  return type === 'InheritedBanEnded' ? data.ending.kind : CHANGES[type];
}

const NOTHING_YET = {
  liftedOn: null,
  liftReason: null,
  liftDocumentNumber: null,
  liftedPosition: null,
  liftedRecordedAt: null,
  annulCause: null,
  annulReason: null,
  annulDocumentNumber: null,
  annulledPosition: null,
  annulledRecordedAt: null,
  expiredPosition: null,
  expiredRecordedAt: null,
  appealId: null,
  appealedOn: null,
  appealGrounds: null,
  appealedPosition: null,
  appealedRecordedAt: null,
  appealResult: null,
  appealConcludedOn: null,
  appealOpinion: null,
  concludedPosition: null,
  concludedRecordedAt: null,
} as const;

type Terms = Pick<
  BanImposed['data'],
  'subject' | 'banId' | 'ground' | 'clause' | 'programmes' | 'firstDay' | 'lastDay' | 'document'
>;

/** What own bans and inherited ones begin with alike. */
function beginning(
  { position, recordedAt }: Learned,
  { subject, banId, ground, clause, programmes, firstDay, lastDay, document }: Terms,
) {
  return {
    key: keyOf(subject, banId),
    ...subjectColumns(subject),
    banId,
    ground,
    clause,
    programmes: programmes.join(' '),
    firstDay,
    lastDay,
    effectiveLastDay: lastDay,
    documentNumber: document.number,
    documentDate: document.date,
    imposedPosition: position,
    imposedRecordedAt: recordedAt,
    ...NOTHING_YET,
  };
}

function ended(
  ending: BanEnding,
  { lastDay }: BanRow,
  { position, recordedAt }: Learned,
): Partial<BanRow> {
  switch (ending.kind) {
    case 'expired':
      return { expiredPosition: position, expiredRecordedAt: recordedAt };
    case 'lifted':
      return {
        liftedOn: ending.liftedOn,
        effectiveLastDay: earlier(addDays(ending.liftedOn, -1), lastDay),
        liftReason: ending.reason,
        liftDocumentNumber: ending.document.number,
        liftedPosition: position,
        liftedRecordedAt: recordedAt,
      };
    case 'annulled':
    case 'succession-withdrawn':
      return {
        annulCause: ending.kind,
        annulReason: ending.reason,
        annulDocumentNumber: ending.document.number,
        annulledPosition: position,
        annulledRecordedAt: recordedAt,
      };
  }
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
