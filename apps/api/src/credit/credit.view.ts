import type { ReasonedAnswer, ReasonedDossier } from '@grants/application';
import type { CalendarDate, ClauseId, CreditCode, Instant } from '@grants/kernel';
import type {
  BanHold,
  IntegrityEntry,
  PersonCreditRecord,
  Succession,
  Violation,
} from '@grants/read-store';
import { Shown, ShownOrNull, ShownViews, ShownWord } from '../fields/shown.ts';
import { wordsOf } from '../fields/words.ts';
import { BanView } from './ban.view.ts';

/** Where and when the ledger took something. */
class RecordedView {
  @Shown('position', 'Where it was recorded.')
  readonly recordedPosition!: string;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @Shown('text', 'Number of the document.', '闵科委〔2022〕40号')
  readonly documentNumber!: string;
}

/** Whose record it is on. */
class OfSubjectView extends RecordedView {
  @Shown('text', 'A unit or a person.', 'unit')
  readonly subjectKind!: 'unit' | 'person';

  @Shown('creditCode', 'Credit code of the unit, or keyed hash of the person.')
  readonly subjectRef!: string;
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
}

/** An entry in the research-integrity list. */
export class IntegrityEntryView extends OfSubjectView implements IntegrityEntry {
  @Shown('id', 'The entry.')
  readonly entryId!: string;

  @Shown('id', 'The project it comes from.')
  readonly projectId!: string;

  @Shown('text', 'Its clause.', 'MH-1.6.16')
  readonly clause!: ClauseId;

  @Shown('date', 'Day of entry.')
  readonly enteredOn!: CalendarDate;
}

/** A link from a unit to the one that stands for it. */
export class SuccessionView extends RecordedView implements Succession {
  @Shown('id', 'The link.', 'L-2023-001')
  readonly linkId!: string;

  @Shown('text', 'renaming, branch-of, merger or division.', 'merger')
  readonly kind!: Succession['kind'];

  @Shown('creditCode', 'The unit it leads from.')
  readonly fromCreditCode!: string;

  @ShownOrNull('text', 'What that unit is called, where a paper tells.')
  readonly fromName!: string | null;

  @Shown('creditCode', 'The unit that stands for it.')
  readonly toCreditCode!: CreditCode;

  @ShownOrNull('text', 'What that unit is called, where a paper tells.')
  readonly toName!: string | null;

  @Shown('date', 'From which day.')
  readonly effectiveOn!: CalendarDate;
}

const HELD_KINDS = wordsOf<BanHold['heldKind']>({
  application: true,
  project: true,
  centre: true,
  recognition: true,
});

/** What a ban stops. */
export class BanHoldView implements BanHold {
  @ShownWord(HELD_KINDS, 'What it stops.')
  readonly heldKind!: BanHold['heldKind'];

  @Shown('id', 'Which.')
  readonly heldId!: string;

  @Shown('creditCode', 'The unit whose thing it is.')
  readonly creditCode!: string;

  @Shown('text', 'Its title.', '车规级激光雷达芯片')
  readonly title!: string;

  @Shown('id', 'The hold.', 'ban-B-2022-001')
  readonly holdId!: string;

  @Shown('id', 'The ban.', 'B-2022-001')
  readonly banId!: string;

  @Shown('text', 'By which clause.', 'MH-1.1.6')
  readonly clause!: ClauseId;

  @ShownOrNull('date', 'Last day of the ban as imposed; it stops nothing after that.')
  readonly until!: CalendarDate | null;

  @Shown('date', 'When it was placed.')
  readonly heldOn!: CalendarDate;

  @Shown('position', 'Where it was placed.')
  readonly heldPosition!: string;

  @ShownOrNull('date', 'When it was released.')
  readonly releasedOn!: CalendarDate | null;

  @ShownOrNull('text', 'Why it was released.')
  readonly releaseReason!: string | null;

  @ShownOrNull('position', 'Where it was released.')
  readonly releasedPosition!: string | null;

  @Shown('flag', 'Whether it stops anything on the day asked for.', true)
  readonly holds!: boolean;
}

/** What is said of any unit, whether or not it has a record. */
class StandingView {
  @Shown('creditCode', 'The unit.')
  readonly creditCode!: CreditCode;

  @Shown('date', 'The day asked for.')
  readonly asOf!: CalendarDate;

  @Shown('flag', 'Whether the unit has a credit record; without one it is not banned.', true)
  readonly known!: boolean;

  @Shown('text', 'right, wrong, or attested: wrong, and vouched for by the office.', 'right')
  readonly checkDigit!: ReasonedAnswer['checkDigit'];

  @Shown('flag', 'Whether a ban is in force on the day asked for.')
  readonly banned!: boolean;
}

/** Whether a unit was banned on a day, as it was known. */
export class BannedView extends StandingView implements ReasonedAnswer {
  @ShownViews(() => BanView, 'The bans in force on the day.')
  readonly bans!: readonly BanView[];
}

/** The whole credit record of a unit, and what follows from it for others. */
export class CreditRecordView extends StandingView implements ReasonedDossier {
  @ShownOrNull('text', 'What the unit is called, where a paper tells.', '上海虚构芯片有限公司')
  readonly unitName!: string | null;

  @ShownOrNull('text', 'The name under which the office vouches for the code.')
  readonly attestedName!: string | null;

  @ShownViews(() => BanView, 'Its bans in the order the ledger took them, annulled ones, too.')
  readonly bans!: readonly BanView[];

  @ShownViews(() => BanView, 'Its own bans where they are in force for other units, and why.')
  readonly reaches!: readonly BanView[];

  @ShownViews(() => SuccessionView, 'Links from and to other units that were not taken back.')
  readonly successions!: readonly SuccessionView[];

  @ShownViews(
    () => BanHoldView,
    'What its bans stop, its own things and those of units they reach.',
  )
  readonly holds!: readonly BanHoldView[];

  @ShownViews(() => ViolationView, 'Its violations that were not taken back.')
  readonly violations!: readonly ViolationView[];
}

/** The credit record of a person. */
export class PersonCreditRecordView implements PersonCreditRecord {
  @Shown('id', 'Keyed hash of the identity number.', 'p-7f3a9c20')
  readonly personRef!: string;

  @Shown('flag', 'Whether the person has a record.', true)
  readonly known!: boolean;

  @ShownViews(() => ViolationView, 'Violations that were not taken back.')
  readonly violations!: readonly ViolationView[];

  @ShownViews(() => IntegrityEntryView, 'Entries in the list that were not taken back.')
  readonly integrityEntries!: readonly IntegrityEntryView[];
}
