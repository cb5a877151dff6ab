import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { Ban, CreditRecord, Violation } from '@grants/read-store';
import { Shown, ShownOrNull, ShownViews } from '../fields/shown.ts';

type IntegrityEntry = CreditRecord['integrityEntries'][number];

/** Whose record it is. */
class OfSubjectView {
  @Shown('text', 'A unit or a person.', 'unit')
  readonly subjectKind!: 'unit' | 'person';

  @Shown('creditCode', 'Credit code of the unit, or keyed hash of the person.')
  readonly subjectRef!: string;
}

/** A ban, and where it stands on the day asked for. */
export class BanView extends OfSubjectView implements Ban {
  @Shown('id', 'The ban.', 'B-2022-001')
  readonly banId!: string;

  @Shown('text', 'Its ground.', 'misreporting')
  readonly ground!: string;

  @Shown('text', 'Its clause.', 'MH-1.6.7')
  readonly clause!: ClauseId;

  @Shown('texts', 'The programmes it closes.', ['key-core-technology'])
  readonly programmes!: readonly string[];

  @Shown('date', 'First day.')
  readonly firstDay!: CalendarDate;

  @Shown('date', 'Last day as imposed.', '2025-02-27')
  readonly lastDay!: CalendarDate;

  @ShownOrNull('date', 'The first day without it, when it was lifted.')
  readonly liftedOn!: CalendarDate | null;

  @Shown('date', 'Last day as it stands.', '2025-02-27')
  readonly effectiveLastDay!: CalendarDate;

  @Shown('text', 'past, active or future on the day asked for.', 'active')
  readonly status!: Ban['status'];

  @Shown('text', 'Number of the decision.', '闵科委〔2022〕40号')
  readonly documentNumber!: string;

  @Shown('date', 'Date of the decision.')
  readonly documentDate!: CalendarDate;

  @ShownOrNull('text', 'Why it was lifted.')
  readonly liftReason!: string | null;

  @Shown('position', 'Where it was imposed.')
  readonly imposedPosition!: string;

  @Shown('instant', 'When the ledger took it.')
  readonly imposedRecordedAt!: Instant;

  @ShownOrNull('position', 'Where it was lifted.')
  readonly liftedPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took the lifting.')
  readonly liftedRecordedAt!: Instant | null;
}

/** A violation that counts. */
export class ViolationView extends OfSubjectView implements Violation {
  @Shown('id', 'The violation.', 'V-2021-003')
  readonly violationId!: string;

  @Shown('text', 'Its kind.', 'environment')
  readonly kind!: string;

  @Shown('date', 'When it was committed.')
  readonly occurredOn!: CalendarDate;

  @Shown('date', 'When it was decided.')
  readonly decidedOn!: CalendarDate;

  @Shown('text', 'What happened.')
  readonly note!: string;

  @Shown('text', 'Number of the decision.')
  readonly documentNumber!: string;

  @ShownOrNull('text', 'Why it was taken back, after the moment asked for.')
  readonly withdrawnReason!: string | null;

  @Shown('position', 'Where it was recorded.')
  readonly recordedPosition!: string;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownOrNull('position', 'Where it was taken back.')
  readonly withdrawnPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took that.')
  readonly withdrawnRecordedAt!: Instant | null;
}

/** An entry in the research-integrity list. */
export class IntegrityEntryView extends OfSubjectView implements IntegrityEntry {
  @Shown('id', 'The entry.')
  readonly entryId!: string;

  @Shown('id', 'The project it comes from.')
  readonly projectId!: string;

  @Shown('text', 'Its clause.', 'MH-1.6.16')
  readonly clause!: ClauseId;

  @Shown('text', 'Number of the decision.')
  readonly documentNumber!: string;

  @Shown('date', 'Day of entry.')
  readonly enteredOn!: CalendarDate;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;
}

/** The whole credit record of a unit. */
export class CreditRecordView implements CreditRecord {
  @Shown('flag', 'Whether a ban is in force on the day asked for.')
  readonly banned!: boolean;

  @ShownViews(() => BanView, 'Its bans, in the order they were imposed.')
  readonly bans!: readonly BanView[];

  @ShownViews(() => ViolationView, 'Its violations that were not taken back.')
  readonly violations!: readonly ViolationView[];

  @ShownViews(() => IntegrityEntryView, 'Its entries in the research-integrity list.')
  readonly integrityEntries!: readonly IntegrityEntryView[];
}
