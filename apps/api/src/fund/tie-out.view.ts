import type {
  TieOut,
  TieOutCheck,
  TieOutEvent,
  TieOutFigure,
  TieOutLine,
} from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

/** One side of a check. */
export class TieOutFigureView implements TieOutFigure {
  @Shown('text', 'What it is.', 'FundsTransferredOut')
  readonly of!: string;

  @Shown('text', 'How much: an amount, or of keys a count.', '200000.00')
  readonly figure!: string;
}

/** An event that one of the figures is made of. */
export class TieOutEventView implements TieOutEvent {
  @Shown('position', 'Its position.')
  readonly position!: string;

  @Shown('id', 'Its id.')
  readonly eventId!: string;

  @Shown('text', 'What happened.', 'FundsTransferredOut')
  readonly type!: string;
}

/** Two figures that do not tie. */
export class TieOutLineView implements TieOutLine {
  @Shown('text', 'What is held against what.', 'transfers')
  readonly check!: TieOutCheck;

  @ShownOrNull('id', 'The fund.', 'F12-2022')
  readonly fundId!: string | null;

  @Shown('text', 'The project, disbursement, recovery, transfer, commitment, voucher or account.')
  readonly subject!: string;

  @ShownView(() => TieOutFigureView, 'One figure.')
  readonly first!: TieOutFigureView;

  @ShownView(() => TieOutFigureView, 'The other.')
  readonly second!: TieOutFigureView;

  @Shown('text', 'The first less the second.', '200000.00')
  readonly difference!: string;

  @ShownViews(() => TieOutEventView, 'The events they are made of, in global order.')
  readonly events!: readonly TieOutEventView[];
}

/** What does not tie; no line in a ledger that is in order. */
export class TieOutView implements TieOut {
  @ShownViews(() => TieOutLineView, 'What does not tie: the first 1,000 lines.')
  readonly lines!: readonly TieOutLineView[];

  @Shown('whole', 'How many lines there are in all.', 0)
  readonly total!: number;

  @Shown('object', 'How many pairs of figures each check compared.', { transfers: 3 })
  readonly compared!: Readonly<Record<TieOutCheck, number>>;
}
