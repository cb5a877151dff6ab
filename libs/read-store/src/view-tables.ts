import type { Kysely } from 'kysely';
import type {
  ApplicationRow,
  BanRow,
  CallRow,
  DuplicateCaseRow,
  FundDayRow,
  FundRow,
  HistoryLinkRow,
  HistoryRow,
  IntegrityEntryRow,
  PostingRow,
  ProjectRow,
  SupportRow,
  ViolationRow,
} from '@grants/projections';

/** The tables of all views as queries name them. */
export interface ViewTables {
  readonly application: ApplicationRow;
  readonly ban: BanRow;
  readonly call: CallRow;
  readonly duplicateCase: DuplicateCaseRow;
  readonly fund: FundRow;
  readonly fundDay: FundDayRow;
  readonly history: HistoryRow;
  readonly historyLink: HistoryLinkRow;
  readonly integrityEntry: IntegrityEntryRow;
  readonly posting: PostingRow;
  readonly project: ProjectRow;
  readonly support: SupportRow;
  readonly violation: ViolationRow;
}

export type ViewDatabase = Kysely<ViewTables>;
