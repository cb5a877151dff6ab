import type { AskedBack, RecoveryEntry } from '@grants/application';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import { Shown, ShownOrNull, ShownViews, ShownWord } from '../fields/shown.ts';
import { wordsOf } from '../fields/words.ts';

const ACTS = wordsOf<RecoveryEntry['act']>({
  ordered: true,
  received: true,
  'receipt-reversed': true,
  'write-off-requested': true,
  'write-off-refused': true,
  'written-off': true,
});
const STATUSES = wordsOf<AskedBack['status']>({
  outstanding: true,
  'write-off-requested': true,
  settled: true,
});

/** One act on a recovery. */
export class RecoveryEntryView implements RecoveryEntry {
  @ShownWord(ACTS, 'What was done.')
  readonly act!: RecoveryEntry['act'];

  @Shown('date', 'The day it counts from.')
  readonly on!: CalendarDate;

  @Shown('position', 'Position of its event.')
  readonly position!: string;

  @ShownOrNull('yuan', 'What it ordered, brought or gave up, or asked to give up.', '540000.00')
  readonly amount!: Yuan | null;

  @Shown('yuan', 'What is still to come back after it.', '0.00')
  readonly outstanding!: Yuan;

  @ShownOrNull('text', 'Number of the voucher or document behind it.', 'SK-2024-031')
  readonly evidence!: string | null;

  @ShownOrNull('text', 'Why.')
  readonly reason!: string | null;
}

/** Money asked back of a project, and what came of it. */
export class AskedBackView implements AskedBack {
  @Shown('id', 'The recovery.', 'R-01')
  readonly recoveryId!: string;

  @ShownWord(STATUSES, 'Where it stands.')
  readonly status!: AskedBack['status'];

  @Shown('text', 'The clause it was ordered under.', 'MH-1.6.12')
  readonly clause!: ClauseId;

  @Shown('date', 'When it was ordered.')
  readonly orderedOn!: CalendarDate;

  @Shown('date', 'By when it is due.')
  readonly dueOn!: CalendarDate;

  @ShownOrNull('date', 'The day from which nothing was outstanding any more.')
  readonly settledOn!: CalendarDate | null;

  @Shown('text', 'Number of the document that orders it.', '闵科委〔2024〕31号')
  readonly documentNumber!: string;

  @Shown('yuan', 'How much was ordered back.', '540000.00')
  readonly ordered!: Yuan;

  @Shown('yuan', 'How much came back.', '540000.00')
  readonly received!: Yuan;

  @Shown('yuan', 'How much was given up.', '0.00')
  readonly writtenOff!: Yuan;

  @Shown('yuan', 'How much is still to come back.', '0.00')
  readonly outstanding!: Yuan;

  @ShownViews(() => RecoveryEntryView, 'What was done, in order.')
  readonly entries!: readonly RecoveryEntryView[];
}
