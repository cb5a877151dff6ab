import type { DatedValues, ParameterValue, SuperiorValue } from '@grants/application';
import type { CalendarDate, ClauseId, Instant, Json } from '@grants/kernel';
import { PARAMETER_UNITS } from '@grants/policy';
import type { ParameterUnit } from '@grants/policy';
import { SentenceView } from '../basis/finding.view.ts';
import {
  Shown,
  ShownOrNull,
  ShownView,
  ShownViewOrNull,
  ShownViews,
  ShownWord,
} from '../fields/shown.ts';
import { wordsOf } from '../fields/words.ts';

const STANDINGS = wordsOf<ParameterValue['standing']>({
  'in-force': true,
  past: true,
  future: true,
  replaced: true,
  withdrawn: true,
});

/** What a superior policy says instead of the text. */
export class SuperiorValueView implements SuperiorValue {
  @Shown('id', 'The override.', 'O-2022-001')
  readonly overrideId!: string;

  @Shown('text', 'Number of the superior document.', '沪科规〔2022〕3号')
  readonly documentNumber!: string;

  @Shown('date', 'Date of the superior document.')
  readonly documentDate!: CalendarDate;

  @Shown('text', 'The article of it that says so.', '第五条')
  readonly article!: string;

  @Shown('text', 'Who approved that it is recorded.')
  readonly approver!: string;

  @Shown('position', 'Where it was recorded.')
  readonly recordedPosition!: string;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownOrNull('text', 'Why it was taken back, if it was.')
  readonly withdrawnReason!: string | null;

  @ShownOrNull('text', 'Number of that decision.')
  readonly withdrawnDocumentNumber!: string | null;

  @ShownOrNull('position', 'Where it was taken back.')
  readonly withdrawnPosition!: string | null;
}

/** A value of a parameter from a day on. */
export class ParameterValueView implements ParameterValue {
  @Shown('date', 'First day.', '2021-12-10')
  readonly from!: CalendarDate;

  @ShownOrNull('date', 'Last day; null while no end is set.')
  readonly to!: CalendarDate | null;

  @Shown('json', 'The value: amounts and shares as decimal strings.', '10000000.00')
  readonly value!: Json;

  @ShownView(() => SentenceView, 'The value with its unit, in words.')
  readonly told!: SentenceView;

  @ShownWord(
    STANDINGS,
    'Where it stands on the day: in-force, past, future; replaced, of a value of the text that a ' +
      'superior policy replaces on the day; withdrawn, of one that was taken back.',
  )
  readonly standing!: ParameterValue['standing'];

  @ShownViewOrNull(() => SuperiorValueView, 'What sets it; null where the text does.')
  readonly superior!: SuperiorValueView | null;
}

/** A number or word of a policy text, with every value it has had. */
export class PolicyParameterView implements DatedValues {
  @Shown('text', 'The text.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'Its name, once in a text.', 'AWARD_CEILING')
  readonly name!: string;

  @Shown('text', 'The clause it comes from.', 'MH-O2')
  readonly clause!: ClauseId;

  @Shown('text', 'Where the text has the clause.', '意见 三(一)')
  readonly article!: string;

  @Shown('text', 'The clause in the words of the text.')
  readonly quote!: string;

  @ShownView(() => SentenceView, 'What it is.')
  readonly label!: SentenceView;

  @ShownWord(PARAMETER_UNITS, 'What it counts in.')
  readonly unit!: ParameterUnit;

  @Shown('flag', 'Whether a superior policy may replace it (MH-O7).', true)
  readonly overridable!: boolean;

  @ShownViews(() => ParameterValueView, "The text's own value, and those of superior policies.")
  readonly values!: readonly ParameterValueView[];
}
