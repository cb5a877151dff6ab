import type { DatabaseSync } from 'node:sqlite';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { projections as allProjections } from '@grants/projections';
import type { Projection } from '@grants/projections';
import { ViewsUnreadable } from './errors.ts';
import { kyselyDatabase } from './node-sqlite/kysely-database.ts';
import { openViewDatabase, openViewDatabaseReadOnly } from './node-sqlite/open.ts';
import { checkpointsOf, isPrepared, prepareTables } from './node-sqlite/tables.ts';
import { ApplicationQueries } from './queries/applications.ts';
import { CallQueries } from './queries/calls.ts';
import { CentreQueries } from './queries/centres.ts';
import { CreditBlacklistQueries } from './queries/credit/blacklist.ts';
import { CreditRecordQueries } from './queries/credit/dossier.ts';
import { PublicBanQueries } from './queries/credit/public-bans.ts';
import { DisbursementQueries } from './queries/disbursements.ts';
import { DuplicateFundingQueries } from './queries/duplicate-funding.ts';
import { DutyQueries } from './queries/duties.ts';
import { ExternalAwardQueries } from './queries/external-awards.ts';
import { FundLedgerQueries } from './queries/fund-ledger.ts';
import { HistoryQueries } from './queries/history.ts';
import { OverviewQueries } from './queries/overview/overview.ts';
import { ClauseUseQueries } from './queries/policy/clause-uses.ts';
import { ProjectQueries } from './queries/projects.ts';
import { PublicQueries } from './queries/public-lists.ts';
import { RecognitionQueries } from './queries/recognitions.ts';
import { RecoveryQueries } from './queries/recoveries.ts';
import { ReportQueries } from './queries/reports/reports.ts';
import { SearchQueries } from './queries/search.ts';
import { TieOutQueries } from './queries/tie-out/tie-out.ts';
import { TreasuryQueries } from './queries/treasury.ts';
import { UnitSupportQueries } from './queries/unit-supports.ts';
import type { ViewTables } from './view-tables.ts';

export interface ReadStoreOptions {
  readonly path: string;
  /** Every projection of the ledger when absent. */
  readonly projections?: readonly Projection[];
}

/**
 * The views and what can be asked of them. Queries see whole batches only: a batch of events, its
 * views and its checkpoint are one transaction.
 */
export class ReadStore {
  readonly fundLedger: FundLedgerQueries;
  readonly applications: ApplicationQueries;
  readonly projects: ProjectQueries;
  readonly history: HistoryQueries;
  readonly clauseUses: ClauseUseQueries;
  readonly blacklist: CreditBlacklistQueries;
  readonly creditRecords: CreditRecordQueries;
  readonly duplicates: DuplicateFundingQueries;
  readonly externalAwards: ExternalAwardQueries;
  readonly unitSupports: UnitSupportQueries;
  readonly calls: CallQueries;
  readonly centres: CentreQueries;
  readonly recognitions: RecognitionQueries;
  readonly duties: DutyQueries;
  readonly search: SearchQueries;
  readonly published: PublicQueries;
  readonly publicBans: PublicBanQueries;
  readonly tieOut: TieOutQueries;
  readonly disbursements: DisbursementQueries;
  readonly recoveries: RecoveryQueries;
  readonly treasury: TreasuryQueries;
  readonly reports: ReportQueries;
  readonly overview: OverviewQueries;

  private constructor(
    /** The one connection; the runner writes through it. */
    readonly connection: DatabaseSync,
    readonly projections: readonly Projection[],
  ) {
    const database = new Kysely<ViewTables>({
      dialect: new SqliteDialect({ database: kyselyDatabase(connection) }),
      plugins: [new CamelCasePlugin()],
    });
    this.fundLedger = new FundLedgerQueries(database);
    this.applications = new ApplicationQueries(database);
    this.projects = new ProjectQueries(database);
    this.history = new HistoryQueries(database);
    this.clauseUses = new ClauseUseQueries(database);
    this.blacklist = new CreditBlacklistQueries(database);
    this.creditRecords = new CreditRecordQueries(database, this.blacklist);
    this.duplicates = new DuplicateFundingQueries(database);
    this.externalAwards = new ExternalAwardQueries(database);
    this.unitSupports = new UnitSupportQueries(database);
    this.calls = new CallQueries(database);
    this.centres = new CentreQueries(database);
    this.recognitions = new RecognitionQueries(database);
    this.duties = new DutyQueries(database);
    this.search = new SearchQueries(database);
    this.published = new PublicQueries(database);
    this.publicBans = new PublicBanQueries(database);
    this.tieOut = new TieOutQueries(database);
    this.disbursements = new DisbursementQueries(database);
    this.recoveries = new RecoveryQueries(database);
    this.treasury = new TreasuryQueries(database);
    this.reports = new ReportQueries(database);
    this.overview = new OverviewQueries(database);
  }

  /**
   * Opens the views in a file, made when it is not there, or in memory with `:memory:`. Views of a
   * version that is not today's are emptied, for the runner to compute anew.
   */
  static open({ path, projections = allProjections }: ReadStoreOptions): ReadStore {
    const connection = openViewDatabase(path);
    prepareTables(connection, projections);
    return new ReadStore(connection, projections);
  }

  /**
   * Opens the views for queries alone, while another process keeps them up to date or none does.
   *
   * @throws ViewsUnreadable when there are none yet, or they are of another version of this program
   */
  static openReadOnly({ path, projections = allProjections }: ReadStoreOptions): ReadStore {
    const connection = openViewDatabaseReadOnly(path);
    const outdated = projections.find((projection) => !isPrepared(connection, projection));
    if (outdated === undefined) return new ReadStore(connection, projections);
    connection.close();
    throw new ViewsUnreadable(
      `the views in ${path} lack ${outdated.name} of version ${outdated.version}: ` +
        'let this version of the program write to them once, and they are computed again',
    );
  }

  /** The position that every view has reached; empty before the first event. */
  position(): string {
    const positions = [...checkpointsOf(this.connection).values()].map(({ position }) => position);
    return positions.toSorted()[0] ?? '';
  }

  close(): void {
    this.connection.close();
  }
}
