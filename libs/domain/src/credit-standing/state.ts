import type {
  BanImposed,
  BanLifted,
  CreditStandingEvent,
  IntegrityEntryMade,
  ViolationRecorded,
  ViolationWithdrawn,
} from './events.ts';

/** A violation as it was recorded, and its withdrawal when the record proved wrong. */
export interface ViolationRecord {
  readonly violation: ViolationRecorded['data'];
  readonly withdrawal?: ViolationWithdrawn['data'];
}

/** A ban as it was imposed, and its lifting when it was ended early. */
export interface BanRecord {
  readonly ban: BanImposed['data'];
  readonly lifting?: BanLifted['data'];
}

interface CreditRecord {
  readonly violations: readonly ViolationRecord[];
  readonly bans: readonly BanRecord[];
  readonly integrityEntries: readonly IntegrityEntryMade['data'][];
}

/** Everything on record of one unit or one person, each list in the order it was recorded. */
export type CreditStanding = CreditRecord & { readonly status: 'unrecorded' | 'recorded' };

export const initialCreditStanding: CreditStanding = {
  status: 'unrecorded',
  violations: [],
  bans: [],
  integrityEntries: [],
};

/** The record after an event. */
export function evolve(standing: CreditStanding, event: CreditStandingEvent): CreditStanding {
  return { ...standing, ...changeBy(standing, event), status: 'recorded' };
}

function changeBy(
  { violations, bans, integrityEntries }: CreditRecord,
  event: CreditStandingEvent,
): Partial<CreditRecord> {
  switch (event.type) {
    case 'ViolationRecorded':
      return { violations: [...violations, { violation: event.data }] };
    case 'ViolationWithdrawn':
      return {
        violations: violations.map((record) =>
          record.violation.violationId === event.data.violationId
            ? { ...record, withdrawal: event.data }
            : record,
        ),
      };
    case 'BanImposed':
      return { bans: [...bans, { ban: event.data }] };
    case 'BanLifted':
      return {
        bans: bans.map((record) =>
          record.ban.banId === event.data.banId ? { ...record, lifting: event.data } : record,
        ),
      };
    case 'IntegrityEntryMade':
      return { integrityEntries: [...integrityEntries, event.data] };
  }
}
