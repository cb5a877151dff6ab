import type { ProjectMoney } from '@grants/application';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';
import { PostingView, ProjectBalancesView } from '../fund/fund.view.ts';

/** A part of the postings. */
export class PostingsPageView {
  @ShownViews(() => PostingView, 'The postings in global order.')
  readonly items!: readonly PostingView[];

  @ShownOrNull('position', 'Give it as `cursor` to read on; null when this was the last part.')
  readonly nextCursor!: string | null;
}

/** The money of a project. */
export class ProjectLedgerView implements ProjectMoney {
  @Shown('id', 'The project.')
  readonly projectId!: string;

  @ShownView(() => ProjectBalancesView, 'Where the money committed to it is.')
  readonly balances!: ProjectBalancesView;

  @ShownView(() => PostingsPageView, 'The postings that make them.')
  readonly postings!: PostingsPageView;
}
