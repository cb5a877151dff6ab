import type { AgeingReport, ListedPromise } from '@grants/application';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { AgeBucket } from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

/** What is open, in all. */
export class OpenSumsView {
  @Shown('yuan', 'Promised and not yet authorised.')
  readonly committed!: Yuan;

  @Shown('yuan', 'Authorised and not yet paid.')
  readonly authorised!: Yuan;

  @Shown('whole', 'How many promises and authorised disbursements.')
  readonly count!: number;
}

/** What is open of one age. */
export class AgeBucketView extends OpenSumsView implements AgeBucket {
  @Shown('whole', 'From so many days.', 31)
  readonly fromDays!: number;

  @ShownOrNull('whole', 'To so many days; null: and more.', 90)
  readonly toDays!: number | null;
}

/** Money that is promised and not yet authorised, or authorised and not yet paid. */
export class OpenPromiseView implements ListedPromise {
  @Shown('text', 'Where it stands.', 'committed')
  readonly stage!: ListedPromise['stage'];

  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('id', 'The project, or the centre.')
  readonly projectId!: string;

  @ShownOrNull('text', 'Whether it is a project or a centre.', 'project')
  readonly subjectKind!: ListedPromise['subjectKind'];

  @ShownOrNull('text', 'What it is called.', '高性能激光雷达关键技术攻关')
  readonly subjectTitle!: string | null;

  @Shown('id', 'The commitment.')
  readonly commitmentId!: string;

  @ShownOrNull('id', 'The disbursement that is authorised.')
  readonly disbursementId!: string | null;

  @Shown('date', 'Since when: of a promise that was carried forward, when it was first made.')
  readonly since!: CalendarDate;

  @Shown('whole', 'How many days.', 40)
  readonly days!: number;

  @Shown('yuan', 'How much.')
  readonly amount!: Yuan;

  @Shown('position', 'Position of its first posting.')
  readonly position!: string;
}

/** A part of the open promises. */
export class OpenPromisesPageView {
  @ShownViews(() => OpenPromiseView, 'The promises, in the order they were entered.')
  readonly items!: readonly OpenPromiseView[];

  @ShownOrNull('position', 'Give it as `cursor` to read on; null when this was the last part.')
  readonly nextCursor!: string | null;
}

/** What is promised and not paid on a day, by age. */
export class CommitmentAgeingView implements AgeingReport {
  @Shown('date', 'The day the ages are of; today unless one was named.')
  readonly asOf!: CalendarDate;

  @ShownViews(() => AgeBucketView, 'By age.')
  readonly buckets!: readonly AgeBucketView[];

  @ShownView(() => OpenSumsView, 'In all.')
  readonly total!: OpenSumsView;

  @ShownView(() => OpenPromisesPageView, 'What they are made of.')
  readonly promises!: OpenPromisesPageView;
}
