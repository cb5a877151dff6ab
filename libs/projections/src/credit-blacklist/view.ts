import type { BanInherited, SuccessionKind } from '@grants/domain';
import type { CalendarDate, ClauseId, CreditCode, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Who a credit record is about: a unit by credit code, a person by keyed hash. */
interface OfSubject {
  readonly subjectKind: 'unit' | 'person';
  readonly subjectRef: string;
}

/** The links a ban went over, from the unit it was imposed on to the one it is in force for. */
export type BanPath = BanInherited['data']['path'];

/**
 * A ban in force for a unit, its own or one that came from another unit, with what was known of it
 * when: each thing that befell it has the place and moment at which the ledger learned of it.
 */
export interface BanRow extends OfSubject {
  /** `<kind>:<subject>|<ban>`; inherited, `<kind>:<subject>|<origin>/<ban>|<link>><unit>…`. */
  readonly key: string;
  /** The id it has on the record of the unit it was imposed on. */
  readonly banId: string;
  readonly kind: 'own' | 'inherited';
  /** The unit it was imposed on, however many links away. */
  readonly originCreditCode: string;
  /** A {@link BanPath} as JSON; empty for a ban of its own. */
  readonly path: string;
  readonly ground: string;
  readonly clause: ClauseId;
  /** Programmes it closes, separated by spaces. */
  readonly programmes: string;
  readonly firstDay: CalendarDate;
  /** The last day as imposed. */
  readonly lastDay: CalendarDate;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate;
  /** First day of its public notice: of its document, or of the record of the unit it reached. */
  readonly noticeFrom: CalendarDate;
  readonly imposedPosition: string;
  readonly imposedRecordedAt: Instant;

  readonly liftedOn: CalendarDate | null;
  /** The last day as it now stands: the day before it was lifted, when it was. */
  readonly effectiveLastDay: CalendarDate;
  readonly liftReason: string | null;
  readonly liftDocumentNumber: string | null;
  readonly liftedPosition: string | null;
  readonly liftedRecordedAt: Instant | null;

  /** Annulled, it counts for nothing from its first day; so does one over a link that is none. */
  readonly annulCause: 'annulled' | 'succession-withdrawn' | null;
  readonly annulReason: string | null;
  readonly annulDocumentNumber: string | null;
  readonly annulledPosition: string | null;
  readonly annulledRecordedAt: Instant | null;

  readonly expiredPosition: string | null;
  readonly expiredRecordedAt: Instant | null;

  readonly appealId: string | null;
  readonly appealedOn: CalendarDate | null;
  readonly appealGrounds: string | null;
  readonly appealedPosition: string | null;
  readonly appealedRecordedAt: Instant | null;

  readonly appealResult: 'upheld' | 'dismissed' | null;
  readonly appealConcludedOn: CalendarDate | null;
  readonly appealOpinion: string | null;
  readonly concludedPosition: string | null;
  readonly concludedRecordedAt: Instant | null;

  readonly position: string;
}

export const banTable: TableSpec<BanRow> = {
  name: 'ban',
  columns: {
    key: 'text',
    subjectKind: 'text',
    subjectRef: 'text',
    banId: 'text',
    kind: 'text',
    originCreditCode: 'text',
    path: 'text',
    ground: 'text',
    clause: 'text',
    programmes: 'text',
    firstDay: 'text',
    lastDay: 'text',
    documentNumber: 'text',
    documentDate: 'text',
    noticeFrom: 'text',
    imposedPosition: 'text',
    imposedRecordedAt: 'text',
    liftedOn: 'text?',
    effectiveLastDay: 'text',
    liftReason: 'text?',
    liftDocumentNumber: 'text?',
    liftedPosition: 'text?',
    liftedRecordedAt: 'text?',
    annulCause: 'text?',
    annulReason: 'text?',
    annulDocumentNumber: 'text?',
    annulledPosition: 'text?',
    annulledRecordedAt: 'text?',
    expiredPosition: 'text?',
    expiredRecordedAt: 'text?',
    appealId: 'text?',
    appealedOn: 'text?',
    appealGrounds: 'text?',
    appealedPosition: 'text?',
    appealedRecordedAt: 'text?',
    appealResult: 'text?',
    appealConcludedOn: 'text?',
    appealOpinion: 'text?',
    concludedPosition: 'text?',
    concludedRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subjectRef'], ['imposedPosition'], ['originCreditCode']],
};

/** What an event did to a ban; `inherited` is its coming to a unit that stands for another. */
export type BanChangeKind =
  | 'imposed'
  | 'inherited'
  | 'appealed'
  | 'appeal-upheld'
  | 'appeal-dismissed'
  | 'lifted'
  | 'annulled'
  | 'succession-withdrawn'
  | 'expired';

/** One change of one ban, at its place in the global order. */
export interface BanChangeRow {
  readonly position: string;
  readonly banKey: string;
  readonly change: BanChangeKind;
  /** The day it happened in the world. */
  readonly changedOn: CalendarDate;
  readonly recordedAt: Instant;
}

export const banChangeTable: TableSpec<BanChangeRow> = {
  name: 'ban_change',
  columns: {
    position: 'text',
    banKey: 'text',
    change: 'text',
    changedOn: 'text',
    recordedAt: 'text',
  },
  primaryKey: ['position'],
  indexes: [],
};

/** A link from a unit to the one that stands for it; withdrawn, it reaches nobody from the beginning. */
export interface SuccessionRow {
  /** `<unit>|<link>` */
  readonly key: string;
  readonly linkId: string;
  readonly kind: SuccessionKind;
  readonly fromCreditCode: string;
  readonly toCreditCode: CreditCode;
  readonly effectiveOn: CalendarDate;
  readonly documentNumber: string;
  readonly recordedPosition: string;
  readonly recordedAt: Instant;
  readonly withdrawnReason: string | null;
  readonly withdrawnPosition: string | null;
  readonly withdrawnRecordedAt: Instant | null;
  readonly position: string;
}

export const successionTable: TableSpec<SuccessionRow> = {
  name: 'succession',
  columns: {
    key: 'text',
    linkId: 'text',
    kind: 'text',
    fromCreditCode: 'text',
    toCreditCode: 'text',
    effectiveOn: 'text',
    documentNumber: 'text',
    recordedPosition: 'text',
    recordedAt: 'text',
    withdrawnReason: 'text?',
    withdrawnPosition: 'text?',
    withdrawnRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['fromCreditCode'], ['toCreditCode']],
};
