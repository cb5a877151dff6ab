import type { Kysely } from 'kysely';
import type {
  ApplicationRow,
  AwardPostingRow,
  AwardShareRow,
  BanChangeRow,
  BanHoldRow,
  BanRow,
  CallRow,
  CaseOpeningRow,
  CaseStepRow,
  CentreRow,
  ChallengeRow,
  CreditSubjectRow,
  DisbursementRow,
  DiscrepancyOpeningRow,
  DiscrepancyStepRow,
  DuplicateCaseRow,
  DutyDeadlineRow,
  DutyRow,
  DutySubjectRow,
  ExternalAwardRow,
  FundDayRow,
  FundRow,
  HistoryClauseRow,
  HistoryLinkRow,
  HistoryRow,
  IntegrityEntryRow,
  OpenUseRow,
  PostingRow,
  ProjectRow,
  RecognitionRow,
  RecoveryRow,
  SearchRow,
  SuccessionRow,
  SupportRow,
  TownRow,
  TreasuryBatchRow,
  TreasuryBatchStepRow,
  TreasuryDiscrepancyRow,
  TreasuryLineRow,
  TreasuryReceiptRow,
  ViolationRow,
  YearEndCloseLineRow,
} from '@grants/projections';

/** The tables of all views as queries name them. */
export interface ViewTables {
  readonly application: ApplicationRow;
  readonly awardPosting: AwardPostingRow;
  readonly awardShare: AwardShareRow;
  readonly ban: BanRow;
  readonly banChange: BanChangeRow;
  readonly banHold: BanHoldRow;
  readonly call: CallRow;
  readonly caseOpening: CaseOpeningRow;
  readonly caseStep: CaseStepRow;
  readonly centre: CentreRow;
  readonly challenge: ChallengeRow;
  readonly creditSubject: CreditSubjectRow;
  readonly disbursement: DisbursementRow;
  readonly discrepancyOpening: DiscrepancyOpeningRow;
  readonly discrepancyStep: DiscrepancyStepRow;
  readonly duplicateCase: DuplicateCaseRow;
  readonly duty: DutyRow;
  readonly dutyDeadline: DutyDeadlineRow;
  readonly dutySubject: DutySubjectRow;
  readonly externalAward: ExternalAwardRow;
  readonly fund: FundRow;
  readonly fundDay: FundDayRow;
  readonly history: HistoryRow;
  readonly historyClause: HistoryClauseRow;
  readonly historyLink: HistoryLinkRow;
  readonly integrityEntry: IntegrityEntryRow;
  readonly openUse: OpenUseRow;
  readonly posting: PostingRow;
  readonly project: ProjectRow;
  readonly recognition: RecognitionRow;
  readonly recovery: RecoveryRow;
  readonly searchEntry: SearchRow;
  readonly succession: SuccessionRow;
  readonly support: SupportRow;
  readonly town: TownRow;
  readonly treasuryBatch: TreasuryBatchRow;
  readonly treasuryBatchStep: TreasuryBatchStepRow;
  readonly treasuryDiscrepancy: TreasuryDiscrepancyRow;
  readonly treasuryLine: TreasuryLineRow;
  readonly treasuryReceipt: TreasuryReceiptRow;
  readonly violation: ViolationRow;
  readonly yearEndCloseLine: YearEndCloseLineRow;
}

export type ViewDatabase = Kysely<ViewTables>;
