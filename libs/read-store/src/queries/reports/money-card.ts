import type { Actor, CalendarDate, JsonObject } from '@grants/kernel';
import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { DisbursementQueries } from '../disbursements.ts';
import type { DisbursementItem } from '../disbursements.ts';
import { FundLedgerQueries } from '../fund-ledger.ts';
import { HistoryQueries } from '../history.ts';
import type { HistoryEntry } from '../history.ts';
import type { ListedPosting } from '../listed-postings.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PointInTime } from '../point-in-time.ts';
import { RecoveryQueries } from '../recoveries.ts';
import type { RecoveryItem } from '../recoveries.ts';
import type { AwardBalances } from '../turnovers.ts';
import { sharesOf } from './money-card-shares.ts';
import type { MoneyCardShare } from './money-card-shares.ts';

/** Who decided on the award, when, and by which clauses. */
export interface AwardDecision {
  readonly position: string;
  readonly decidedBy: Actor;
  readonly decidedOn: CalendarDate;
  readonly clauses: readonly string[];
  /** Number of the document by which the district government agreed, where one is on record. */
  readonly consentDocument: string | null;
}

/** What a money card is about. */
interface AwardSubject {
  readonly projectId: string;
  readonly subjectKind: 'project' | 'centre';
  readonly title: string;
  readonly unitName: string;
  readonly unitCreditCode: string;
  readonly programme: FundRow['programme'];
}

/**
 * The money card (资金卡) of one project or centre. Each share is one way from the appropriation to
 * what became of the money: budget documents, promise, authorisation, voucher, recovery.
 */
export interface MoneyCard extends AwardSubject {
  readonly decision: AwardDecision | null;
  readonly balances: AwardBalances;
  /** In the order of drawing. */
  readonly shares: readonly MoneyCardShare[];
  readonly disbursements: readonly DisbursementItem[];
  readonly recoveries: readonly RecoveryItem[];
  readonly postings: readonly ListedPosting[];
}

const DECISIONS: readonly string[] = ['ApprovalInitiated', 'CentreApprovalInitiated'];
const CONSENT = 'GovernmentConsentRecorded';

/** All the money of one award, and the way of every part of it. */
export class MoneyCardQueries {
  private readonly ledger: FundLedgerQueries;
  private readonly disbursements: DisbursementQueries;
  private readonly recoveries: RecoveryQueries;
  private readonly history: HistoryQueries;

  constructor(private readonly database: ViewDatabase) {
    this.ledger = new FundLedgerQueries(database);
    this.disbursements = new DisbursementQueries(database);
    this.recoveries = new RecoveryQueries(database);
    this.history = new HistoryQueries(database);
  }

  /** Undefined where there is no such project or centre, or nothing was promised to it by then. */
  async find(projectId: string, when: PointInTime = {}): Promise<MoneyCard | undefined> {
    const subject = await this.subject(projectId);
    const money = subject && (await this.ledger.project(projectId, when));
    if (subject === undefined || money === undefined) return undefined;
    const ofProject = { projectId, ...when };
    const disbursements = await whole((page) => this.disbursements.list({ ...ofProject, ...page }));
    const recoveries = await whole((page) => this.recoveries.list({ ...ofProject, ...page }));
    const postings = await whole((page) =>
      this.ledger.postings({ projectId }, { ...when, ...page }),
    );
    const told = { postings, disbursements, recoveries };
    return {
      ...subject,
      decision: await this.decision(subject, when),
      balances: money.balances,
      shares: await sharesOf(this.database, when, told),
      ...told,
    };
  }

  private async subject(projectId: string): Promise<AwardSubject | undefined> {
    const project = await this.database
      .selectFrom('project')
      .where('projectId', '=', projectId)
      .select(['projectId', 'title', 'programme', 'leadName as unitName'])
      .select('leadCreditCode as unitCreditCode')
      .executeTakeFirst();
    if (project !== undefined) return { ...project, subjectKind: 'project' };
    const centre = await this.database
      .selectFrom('centre')
      .where('centreId', '=', projectId)
      .select(['centreId as projectId', 'title', 'programme', 'hostName as unitName'])
      .select('hostCreditCode as unitCreditCode')
      .executeTakeFirst();
    return centre && { ...centre, subjectKind: 'centre' };
  }

  private async decision(
    { projectId, subjectKind }: AwardSubject,
    when: PointInTime,
  ): Promise<AwardDecision | null> {
    const story = await whole((page) =>
      subjectKind === 'project'
        ? this.history.ofProject(projectId, { ...when, ...page })
        : this.history.ofCentre(projectId, { ...when, ...page }),
    );
    const decided = story.findLast(({ type }) => DECISIONS.includes(type));
    if (decided === undefined) return null;
    const { position, actor, occurredOn, clauses } = decided;
    return {
      position,
      decidedBy: actor,
      decidedOn: occurredOn,
      clauses,
      consentDocument: consentIn(story),
    };
  }
}

function consentIn(story: readonly HistoryEntry[]): string | null {
  const facts: JsonObject | undefined = story.findLast(({ type }) => type === CONSENT)?.facts;
  const number = facts?.['document'];
  return typeof number === 'string' ? number : null;
}

const PART = 500;

/** Every part of a list that one award has: it ends with the award. */
async function whole<Item>(
  list: (page: PageRequest) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let page = await list({ limit: PART });
  items.push(...page.items);
  while (page.nextCursor !== null) {
    page = await list({ limit: PART, after: page.nextCursor });
    items.push(...page.items);
  }
  return items;
}
