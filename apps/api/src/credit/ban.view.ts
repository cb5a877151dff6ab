import type { ReasonedBan, ReasonedChange } from '@grants/application';
import type { CalendarDate, ClauseId, CreditCode, Instant } from '@grants/kernel';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

type ReasonedStep = ReasonedBan['path'][number];

/** A link a ban went over, and why it does. */
export class BanStepView implements ReasonedStep {
  @Shown('id', 'The link.', 'L-2023-001')
  readonly linkId!: string;

  @Shown('text', 'renaming, branch-of, merger or division.', 'merger')
  readonly kind!: ReasonedStep['kind'];

  @Shown('creditCode', 'The unit it led to.')
  readonly creditCode!: CreditCode;

  @ShownOrNull('text', 'What that unit is called, where a paper tells.')
  readonly unitName!: string | null;

  @Shown('text', 'By which clause.', 'SH-18.3')
  readonly clause!: ClauseId;

  @Shown('text', 'Why a ban goes over such a link.')
  readonly reason!: string;
}

/** What befell a ban that may befall it: nothing of it where it did not. */
class BanEndView {
  @ShownOrNull('date', 'The first day without it, when it was lifted.')
  readonly liftedOn!: CalendarDate | null;

  @ShownOrNull('text', 'Why it was lifted.')
  readonly liftReason!: string | null;

  @ShownOrNull('text', 'Number of the decision to lift it.')
  readonly liftDocumentNumber!: string | null;

  @ShownOrNull('position', 'Where it was lifted.')
  readonly liftedPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took the lifting.')
  readonly liftedRecordedAt!: Instant | null;

  @ShownOrNull('text', 'annulled, or succession-withdrawn where it came over a link that is none.')
  readonly annulCause!: ReasonedBan['annulCause'];

  @ShownOrNull('text', 'Why it counts for nothing from its first day.')
  readonly annulReason!: string | null;

  @ShownOrNull('text', 'Number of that decision.')
  readonly annulDocumentNumber!: string | null;

  @ShownOrNull('position', 'Where it was annulled.')
  readonly annulledPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took the annulment.')
  readonly annulledRecordedAt!: Instant | null;

  @ShownOrNull('position', 'Where it was noted as over; its days do not depend on it.')
  readonly expiredPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took that.')
  readonly expiredRecordedAt!: Instant | null;

  @ShownOrNull('id', 'The appeal against it.')
  readonly appealId!: string | null;

  @ShownOrNull('date', 'When it was appealed against.')
  readonly appealedOn!: CalendarDate | null;

  @ShownOrNull('text', 'The grounds of the appeal.')
  readonly appealGrounds!: string | null;

  @ShownOrNull('position', 'Where the appeal was taken.')
  readonly appealedPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took the appeal.')
  readonly appealedRecordedAt!: Instant | null;

  @ShownOrNull('text', 'upheld or dismissed, once the appeal is concluded.')
  readonly appealResult!: ReasonedBan['appealResult'];

  @ShownOrNull('date', 'When the appeal was concluded.')
  readonly appealConcludedOn!: CalendarDate | null;

  @ShownOrNull('text', 'What was found of the appeal.')
  readonly appealOpinion!: string | null;

  @ShownOrNull('position', 'Where it was concluded.')
  readonly concludedPosition!: string | null;

  @ShownOrNull('instant', 'When the ledger took the conclusion.')
  readonly concludedRecordedAt!: Instant | null;
}

/** A ban, and where it stands on the day asked for. */
export class BanView extends BanEndView implements ReasonedBan {
  @Shown('text', 'A unit or a person.', 'unit')
  readonly subjectKind!: 'unit' | 'person';

  @Shown('creditCode', 'Credit code of the unit it is in force for.')
  readonly subjectRef!: string;

  @ShownOrNull('text', 'What the unit is called, where a paper tells.', '上海虚构芯片有限公司')
  readonly unitName!: string | null;

  @Shown('id', 'The ban.', 'B-2022-001')
  readonly banId!: string;

  @Shown('text', 'own, or inherited from a unit this one stands for.', 'own')
  readonly kind!: ReasonedBan['kind'];

  @Shown('creditCode', 'The unit it was imposed on.')
  readonly originCreditCode!: string;

  @ShownOrNull('text', 'What that unit is called, where a paper tells.')
  readonly originName!: string | null;

  @ShownViews(() => BanStepView, 'The links it came over, the first first.')
  readonly path!: readonly BanStepView[];

  @Shown('text', 'Its ground.', 'misreporting')
  readonly ground!: string;

  @Shown('text', 'Its clause.', 'SH-18.3')
  readonly clause!: ClauseId;

  @Shown('texts', 'The programmes it closes.', ['key-core-technology'])
  readonly programmes!: readonly string[];

  @Shown('date', 'First day.')
  readonly firstDay!: CalendarDate;

  @Shown('date', 'Last day as imposed.', '2025-02-27')
  readonly lastDay!: CalendarDate;

  @Shown('date', 'Last day as it stands.', '2025-02-27')
  readonly effectiveLastDay!: CalendarDate;

  @Shown('text', 'past, active or future on the day asked for; annulled on every day.', 'active')
  readonly status!: ReasonedBan['status'];

  @Shown('text', 'Number of the decision.', '闵科委〔2022〕40号')
  readonly documentNumber!: string;

  @Shown('date', 'Date of the decision.')
  readonly documentDate!: CalendarDate;

  @Shown('position', 'Where it was imposed, or came.')
  readonly imposedPosition!: string;

  @Shown('instant', 'When the ledger took it.')
  readonly imposedRecordedAt!: Instant;
}

/** What befell a ban, and the ban as it stands today. */
export class BanChangeView implements ReasonedChange {
  @Shown('position', 'Its place in the global order: give it as `after` to read on.')
  readonly position!: string;

  @Shown(
    'text',
    'imposed, inherited, appealed, appeal-upheld, appeal-dismissed, lifted, annulled, ' +
      'succession-withdrawn or expired.',
    'lifted',
  )
  readonly change!: ReasonedChange['change'];

  @Shown('date', 'The day it happened.')
  readonly changedOn!: CalendarDate;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownView(() => BanView, 'The ban as it now stands.')
  readonly ban!: BanView;
}
