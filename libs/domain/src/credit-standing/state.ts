import type {
  BanAnnulled,
  BanAppealConcluded,
  BanAppealed,
  BanExpired,
  BanImposed,
  BanLifted,
  CreditCodeAttested,
  CreditStandingEvent,
  IntegrityEntryMade,
  IntegrityEntryWithdrawn,
  ViolationRecorded,
  ViolationWithdrawn,
} from './events.ts';
import { recordedSuccession } from './recorded-succession.ts';
import type { SuccessionRecord } from './recorded-succession.ts';
import type { CreditSubject } from './subject.ts';
import { withRecordOf } from './with-record.ts';

/** A violation as it was recorded, and its withdrawal when the record proved wrong. */
export interface ViolationRecord {
  readonly violation: ViolationRecorded['data'];
  readonly withdrawal?: ViolationWithdrawn['data'];
}

/** An appeal against a ban, and its conclusion once there is one. */
export interface AppealRecord {
  readonly appeal: BanAppealed['data'];
  readonly conclusion?: BanAppealConcluded['data'];
}

/** A ban as it was imposed, what ended it, and what was said against it. */
export interface BanRecord {
  readonly ban: BanImposed['data'];
  readonly lifting?: BanLifted['data'];
  readonly expiry?: BanExpired['data'];
  readonly annulment?: BanAnnulled['data'];
  readonly appeals: readonly AppealRecord[];
}

/** An entry in the research-integrity list, and its withdrawal when it proved wrong. */
export type IntegrityEntryRecord = IntegrityEntryMade['data'] & {
  readonly withdrawal?: IntegrityEntryWithdrawn['data'];
};

interface CreditRecord extends SuccessionRecord {
  /** Whose record it is, once anything is on it. */
  readonly subject?: CreditSubject;
  readonly violations: readonly ViolationRecord[];
  readonly bans: readonly BanRecord[];
  readonly integrityEntries: readonly IntegrityEntryRecord[];
  /** What vouches for the unit's code, when that fails its check digit. */
  readonly attestation?: CreditCodeAttested['data'];
}

/** Everything on record of one unit or one person, each list in the order it was recorded. */
export type CreditStanding = CreditRecord & { readonly status: 'unrecorded' | 'recorded' };

export const initialCreditStanding: CreditStanding = {
  status: 'unrecorded',
  violations: [],
  bans: [],
  integrityEntries: [],
  links: [],
  acknowledgedLinks: [],
  reaches: [],
  inheritedBans: [],
};

/** The record after an event. */
export function evolve(standing: CreditStanding, event: CreditStandingEvent): CreditStanding {
  const { subject } = event.data;
  return { ...standing, ...changeBy(standing, event), subject, status: 'recorded' };
}

function changeBy(standing: CreditRecord, event: CreditStandingEvent): Partial<CreditRecord> {
  switch (event.type) {
    case 'ViolationRecorded':
    case 'ViolationWithdrawn':
      return { violations: violationsAfter(standing, event) };
    case 'BanImposed':
    case 'BanLifted':
    case 'BanAnnulled':
    case 'BanExpired':
    case 'BanAppealed':
    case 'BanAppealConcluded':
      return { bans: bansAfter(standing, event) };
    case 'SuccessionRecorded':
    case 'SuccessionWithdrawn':
    case 'SuccessionAcknowledged':
    case 'AcknowledgementWithdrawn':
    case 'BanReachedUnit':
    case 'BanReachEnded':
    case 'BanInherited':
    case 'InheritedBanEnded':
      return recordedSuccession(standing, event);
    case 'CreditCodeAttested':
      return { attestation: event.data };
    case 'IntegrityEntryMade':
    case 'IntegrityEntryWithdrawn':
      return { integrityEntries: entriesAfter(standing, event) };
  }
}

function violationsAfter(
  { violations }: CreditRecord,
  { type, data }: ViolationRecorded | ViolationWithdrawn,
): readonly ViolationRecord[] {
  return type === 'ViolationRecorded'
    ? [...violations, { violation: data }]
    : withRecordOf(violations, ({ violation }) => violation.violationId === data.violationId, {
        withdrawal: data,
      });
}

type BanEvent =
  BanImposed | BanLifted | BanAnnulled | BanExpired | BanAppealed | BanAppealConcluded;

function bansAfter({ bans }: CreditRecord, event: BanEvent): readonly BanRecord[] {
  if (event.type === 'BanImposed') return [...bans, { ban: event.data, appeals: [] }];
  const { banId } = event.data;
  return bans.map((record) =>
    record.ban.banId === banId ? { ...record, ...banChange(record, event) } : record,
  );
}

function banChange(
  { appeals }: BanRecord,
  { type, data }: Exclude<BanEvent, BanImposed>,
): Partial<BanRecord> {
  switch (type) {
    case 'BanLifted':
      return { lifting: data };
    case 'BanAnnulled':
      return { annulment: data };
    case 'BanExpired':
      return { expiry: data };
    case 'BanAppealed':
      return { appeals: [...appeals, { appeal: data }] };
    case 'BanAppealConcluded':
      return {
        appeals: withRecordOf(appeals, ({ appeal }) => appeal.appealId === data.appealId, {
          conclusion: data,
        }),
      };
  }
}

function entriesAfter(
  { integrityEntries }: CreditRecord,
  { type, data }: IntegrityEntryMade | IntegrityEntryWithdrawn,
): readonly IntegrityEntryRecord[] {
  return type === 'IntegrityEntryMade'
    ? [...integrityEntries, data]
    : withRecordOf(integrityEntries, ({ entryId }) => entryId === data.entryId, {
        withdrawal: data,
      });
}
