import type { AwardCorrection, CorrectedField } from '@grants/application';
import type { ImportOrigin } from '@grants/domain';
import type { Instant, Json } from '@grants/kernel';
import { Shown, ShownView, ShownViews } from '../fields/shown.ts';
import { ActorView } from '../history/history.view.ts';

/** Where a row of a list was read. */
export class ImportOriginView implements ImportOrigin {
  @Shown('id', 'The import.', 'import-2022-05-01')
  readonly importId!: string;

  @Shown('text', 'Name of the file.', 'awards-2022.csv')
  readonly file!: string;

  @Shown('whole', 'Its line.', 2)
  readonly line!: number;

  @Shown('text', 'SHA-256 of the row as mapped.', 'a'.repeat(64))
  readonly rowSha256!: string;
}

/** A field that a correction altered. */
export class CorrectedFieldView implements CorrectedField {
  @Shown('text', 'Its name in the award.', 'amount')
  readonly field!: string;

  @Shown('json', 'What the list said before; null is blank.', '1500000.00')
  readonly before!: Json;

  @Shown('json', 'What it says since.', '1350000.00')
  readonly after!: Json;
}

/** A list that was found to say something else. */
export class AwardCorrectionView implements AwardCorrection {
  @Shown('whole', 'Its place in the stream of the award.', 1)
  readonly revision!: number;

  @Shown('instant', 'When it was corrected.')
  readonly occurredAt!: Instant;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownView(() => ActorView, 'Who recorded it.')
  readonly actor!: AwardCorrection['actor'];

  @ShownView(() => ImportOriginView, 'Where it was read.')
  readonly origin!: ImportOriginView;

  @ShownViews(() => CorrectedFieldView, 'What is otherwise.')
  readonly fields!: readonly CorrectedFieldView[];
}
