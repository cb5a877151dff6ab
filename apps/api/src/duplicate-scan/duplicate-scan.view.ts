import type { DuplicateScan, ToldPair } from '@grants/application';
import {
  ComparedFieldView,
  ComparedSupportView,
  WaterfallView,
} from '../duplicate-case/compared-pair.view.ts';
import { CASE_STATUSES, STANDINGS, VERDICTS } from '../duplicate-case/duplicate-words.ts';
import {
  Shown,
  ShownOrNull,
  ShownView,
  ShownViews,
  ShownWord,
  ShownWordOrNull,
} from '../fields/shown.ts';

/** Two supports that are alike. */
export class ScannedPairView implements ToldPair {
  @ShownWord(
    VERDICTS,
    '`case`: its score is one from which cases are opened. `related`: it is told.',
  )
  readonly verdict!: ToldPair['verdict'];

  @ShownWord(
    STANDINGS,
    'What the other is to ours, were both one project: other-money is neither district nor municipal (MH-1.3.3), required-match see MH-2.2.2.',
  )
  readonly standing!: ToldPair['standing'];

  @ShownOrNull('id', 'The case on the pair; null where none was opened.')
  readonly caseId!: string | null;

  @ShownWordOrNull(CASE_STATUSES, 'Where the case stands.')
  readonly caseStatus!: ToldPair['caseStatus'];

  @ShownView(
    () => ComparedSupportView,
    'The application of ours; of two, the one a case would hold.',
  )
  readonly ours!: ComparedSupportView;

  @ShownView(() => ComparedSupportView, 'The other support.')
  readonly other!: ComparedSupportView;

  @ShownViews(() => ComparedFieldView, 'Every field of both, as they stand now.')
  readonly fields!: readonly ComparedFieldView[];

  @ShownView(() => WaterfallView, 'The score, taken apart.')
  readonly waterfall!: WaterfallView;
}

/** A part of a scan, and how far the scan has come. */
export class DuplicateScanView implements DuplicateScan {
  @Shown('text', 'What compared.', 'fellegi-sunter-1')
  readonly matcherVersion!: string;

  @Shown(
    'position',
    'Position the ledger was seen at when the scan was begun; it tells nothing older.',
  )
  readonly knownAt!: string;

  @Shown('whole', 'Applications of ours it is over.', 40)
  readonly applications!: number;

  @Shown('whole', 'How many of them were looked up so far; ask again while some are left.', 40)
  readonly scanned!: number;

  @Shown('whole', 'Awards of other funders they are looked up among.', 25064)
  readonly awards!: number;

  @Shown(
    'flag',
    'Whether what is compared has not changed since; else a new scan is under way.',
    true,
  )
  readonly isCurrent!: boolean;

  @Shown('number', 'From which score on a case is opened, in bits.', -1.5)
  readonly caseFrom!: number;

  @Shown('number', 'From which score on a pair is told.', -8)
  readonly relatedFrom!: number;

  @ShownViews(() => ScannedPairView, 'The likeliest first.')
  readonly items!: readonly ScannedPairView[];

  @ShownOrNull('text', 'Give it as `cursor` to read on; null when this was the last part.')
  readonly nextCursor!: string | null;
}
