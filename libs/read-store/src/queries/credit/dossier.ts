import type { CreditCode } from '@grants/kernel';
import type { IntegrityEntryRow, SuccessionRow, ViolationRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import type { KnownAt } from '../point-in-time.ts';
import { UnitNames } from '../unit-names.ts';
import { bansOf } from './ban.ts';
import type { Ban } from './ban.ts';
import type { BannedAnswer, CreditBlacklistQueries, OnDayAsKnown } from './blacklist.ts';
import { BanHoldQueries } from './holds.ts';
import type { BanHold } from './holds.ts';
import { isImposedAsKnown, isKnown } from './known.ts';

type Hidden = 'key' | 'position' | 'withdrawnReason' | 'withdrawnPosition' | 'withdrawnRecordedAt';

export type Violation = Omit<ViolationRow, Hidden>;
export type IntegrityEntry = Omit<IntegrityEntryRow, Hidden>;
/** A link between the unit and another, whichever of the two stands for the other. */
export interface Succession extends Omit<SuccessionRow, Hidden> {
  /** What the units are called; null where nobody told. */
  readonly fromName: string | null;
  readonly toName: string | null;
}

/** The whole credit record of one unit, with what follows from it for others. */
export interface CreditDossier extends Omit<BannedAnswer, 'bans'> {
  /** What its papers call it; null when nobody told. */
  readonly unitName: string | null;
  /** The name under which the office vouches for the code, where its check digit is wrong. */
  readonly attestedName: string | null;
  /** In the order the ledger took them; those that were annulled, too. */
  readonly bans: readonly Ban[];
  /** Its own bans where they are in force for other units, each with the way it went. */
  readonly reaches: readonly Ban[];
  /** Without those that were withdrawn. */
  readonly successions: readonly Succession[];
  /** What its bans stop, of its own things and of those of the units they reach. */
  readonly holds: readonly BanHold[];
  /** Without those that were withdrawn. */
  readonly violations: readonly Violation[];
}

/** The credit record of a person, who is known by a keyed hash alone. */
export interface PersonCreditRecord {
  readonly personRef: string;
  /** Whether there is a record by then at all. */
  readonly known: boolean;
  /** Without those that were withdrawn. */
  readonly violations: readonly Violation[];
  /** Entries in the research-integrity list (MH-1.6.16), without those that were withdrawn. */
  readonly integrityEntries: readonly IntegrityEntry[];
}

/** Credit records as a whole, of a unit and of a person, on a day and as they were known. */
export class CreditRecordQueries {
  private readonly unitNames: UnitNames;
  private readonly banHolds: BanHoldQueries;

  constructor(
    private readonly database: ViewDatabase,
    private readonly blacklist: CreditBlacklistQueries,
  ) {
    this.unitNames = new UnitNames(database);
    this.banHolds = new BanHoldQueries(database);
  }

  /** Everything known of a unit; empty lists, and not known, for one without a record. */
  async dossierOf(creditCode: CreditCode, when: OnDayAsKnown): Promise<CreditDossier> {
    const { bans: _inForce, ...answer } = await this.blacklist.banned({ creditCode, ...when });
    const touching = await this.database
      .selectFrom('ban')
      .selectAll()
      .where((eb) =>
        eb.and([
          isImposedAsKnown(eb, when.asKnownAt),
          eb.or([eb('subjectRef', '=', creditCode), eb('originCreditCode', '=', creditCode)]),
        ]),
      )
      .orderBy('imposedPosition')
      .execute();
    const bans = await bansOf(touching, when, this.unitNames);
    const names = await this.unitNames.of([creditCode]);
    return {
      ...answer,
      unitName: names.get(creditCode) ?? null,
      attestedName: await this.attestedName(answer),
      bans: bans.filter(({ subjectRef }) => subjectRef === creditCode),
      reaches: bans.filter(({ subjectRef }) => subjectRef !== creditCode),
      successions: await this.successions(creditCode, when.asKnownAt),
      holds: await this.banHolds.of(bans, when),
      violations: await this.violations('unit', creditCode, when.asKnownAt),
    };
  }

  /** Everything known of a person; empty lists, and not known, for one without a record. */
  async personRecordOf(personRef: string, asKnownAt?: KnownAt): Promise<PersonCreditRecord> {
    const subject = await this.database
      .selectFrom('creditSubject')
      .select(['firstPosition as position', 'firstRecordedAt as recordedAt'])
      .where('key', '=', `person:${personRef}`)
      .executeTakeFirst();
    return {
      personRef,
      known: subject !== undefined && isKnown(subject, asKnownAt),
      violations: await this.violations('person', personRef, asKnownAt),
      integrityEntries: await this.integrityEntries(personRef, asKnownAt),
    };
  }

  private async attestedName({
    creditCode,
    checkDigit,
  }: Pick<BannedAnswer, 'creditCode' | 'checkDigit'>) {
    if (checkDigit !== 'attested') return null;
    const subject = await this.database
      .selectFrom('creditSubject')
      .select('attestedName')
      .where('key', '=', `unit:${creditCode}`)
      .executeTakeFirst();
    return subject?.attestedName ?? null;
  }

  private async successions(creditCode: string, asKnownAt: KnownAt | undefined) {
    const rows = await this.database
      .selectFrom('succession')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('fromCreditCode', '=', creditCode),
          eb('toCreditCode', '=', creditCode as CreditCode),
        ]),
      )
      .orderBy('recordedPosition')
      .execute();
    const links = rows.flatMap(standing(asKnownAt));
    const names = await this.unitNames.of(
      links.flatMap(({ fromCreditCode, toCreditCode }) => [fromCreditCode, toCreditCode]),
    );
    return links.map((link) => ({
      ...link,
      fromName: names.get(link.fromCreditCode) ?? null,
      toName: names.get(link.toCreditCode) ?? null,
    }));
  }

  private async violations(
    kind: 'unit' | 'person',
    ref: string,
    asKnownAt: KnownAt | undefined,
  ): Promise<readonly Violation[]> {
    const rows = await this.database
      .selectFrom('violation')
      .selectAll()
      .where('subjectRef', '=', ref)
      .where('subjectKind', '=', kind)
      .orderBy('recordedPosition')
      .execute();
    return rows.flatMap(standing(asKnownAt));
  }

  private async integrityEntries(personRef: string, asKnownAt: KnownAt | undefined) {
    const rows = await this.database
      .selectFrom('integrityEntry')
      .selectAll()
      .where('subjectRef', '=', personRef)
      .where('subjectKind', '=', 'person')
      .orderBy('recordedPosition')
      .execute();
    return rows.flatMap(standing(asKnownAt));
  }
}

type Withdrawable = Pick<SuccessionRow, Hidden | 'recordedPosition' | 'recordedAt'>;

/** What was on record by then and not withdrawn; of a withdrawal that came later nothing is told. */
function standing(asKnownAt: KnownAt | undefined) {
  return <Row extends Withdrawable>(row: Row): readonly Omit<Row, Hidden>[] => {
    const { key, position, withdrawnReason, withdrawnPosition, withdrawnRecordedAt, ...told } = row;
    const recorded = { position: row.recordedPosition, recordedAt: row.recordedAt };
    const withdrawn = { position: withdrawnPosition, recordedAt: withdrawnRecordedAt };
    return isKnown(recorded, asKnownAt) && !isKnown(withdrawn, asKnownAt) ? [told] : [];
  };
}
