import { createHash } from 'node:crypto';
import {
  applicationKey,
  awardKey,
  proposedSupport,
  standingOf,
  suspectedPairs,
} from '@grants/projections';
import type {
  DuplicateCaseStatus,
  EvidenceOf,
  ProposedProject,
  SupportRow,
  SupportStanding,
  SuspectedPair,
} from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { casesAt } from './cases-at.ts';
import { caseItemOf, selectCases } from './duplicate-cases.ts';
import type { CaseCount, DuplicateCaseFilter, DuplicateCaseItem } from './duplicate-cases.ts';
import { canMatch, withoutRevoked } from './matchable-supports.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';

/** A suspected pair with the id its case has, or would have. */
export interface SuspectedMatch extends SuspectedPair {
  readonly caseId: string;
}

/** Supports found by comparing records, and what speaks for a pair with one of them. */
export interface LinkedSupports {
  /** Keys of the view of supports. */
  readonly keys: readonly string[];
  readonly evidenceOf: EvidenceOf;
}

/** A support, and what it is to an application of the same project. */
export interface StandingSupport {
  readonly support: SupportRow;
  readonly standing: SupportStanding;
}

const NONE_LINKED: LinkedSupports = { keys: [], evidenceOf: () => undefined };

/** Cases of duplicate funding, and the pairs that are suspected now. */
export class DuplicateFundingQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Cases, the last opened first. */
  async cases(filter: DuplicateCaseFilter & PageRequest = {}): Promise<Page<DuplicateCaseItem>> {
    const limit = limitOf(filter);
    let query = selectCases(this.database, filter)
      .selectAll()
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: caseItemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  /** How many of the cases stand where; a status without a case is not told. */
  async caseCounts(filter: DuplicateCaseFilter = {}): Promise<readonly CaseCount[]> {
    return selectCases(this.database, filter)
      .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
      .groupBy('status')
      .orderBy('status')
      .execute();
  }

  /** Where cases stand, by their ids; of those that were never opened nothing is told. */
  async caseStatuses(
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, DuplicateCaseStatus>> {
    const rows = await this.database
      .selectFrom('duplicateCase')
      .select(['caseId', 'status'])
      .where('caseId', 'in', [...caseIds])
      .execute();
    return new Map(rows.map(({ caseId, status }) => [caseId, status]));
  }

  /** The supports of some keys, by their keys. */
  async supports(keys: readonly string[]): Promise<ReadonlyMap<string, SupportRow>> {
    const rows = await this.selectSupports()
      .where('support.key', 'in', [...keys])
      .execute();
    return new Map(rows.map(withoutRevoked).map((row) => [row.key, row]));
  }

  /** What a support is to an application of ours, were both of one project (MH-1.3.3, MH-2.2.2). */
  async standing(ours: SupportRow, other: SupportRow): Promise<SupportStanding> {
    return standingOf(ours, other, await this.candidates(ours, [other.key]));
  }

  /** A case as it stood; undefined where nobody knows the id, or none had been opened yet. */
  async find(caseId: string, when: PointInTime = {}): Promise<DuplicateCaseItem | undefined> {
    const row = await casesAt(this.database, when)
      .selectAll()
      .where('caseId', '=', caseId)
      .executeTakeFirst();
    return row && caseItemOf(row);
  }

  /** The pairs that an application of ours makes now; none when nobody knows the id. */
  async matchesOfApplication(
    applicationId: string,
    linked?: LinkedSupports,
  ): Promise<readonly SuspectedMatch[]> {
    const support = await this.support(applicationKey(applicationId));
    return support === undefined ? [] : this.matchesOf(support, linked);
  }

  /** The pairs that an award of another funder makes now; none when nobody knows the id. */
  async matchesOfAward(
    awardId: string,
    linked?: LinkedSupports,
  ): Promise<readonly SuspectedMatch[]> {
    const support = await this.support(awardKey(awardId));
    return support === undefined ? [] : this.matchesOf(support, linked);
  }

  /** The pairs that an application of ours would make if it came in now. */
  async matchesOfProposal(
    project: ProposedProject,
    linked?: LinkedSupports,
  ): Promise<readonly SuspectedMatch[]> {
    return this.matchesOf(proposedSupport(project), linked);
  }

  /** What supports, named by their keys, would be to a project that is not applied for yet. */
  async standings(
    project: ProposedProject,
    keys: readonly string[],
  ): Promise<readonly StandingSupport[]> {
    const proposed = proposedSupport(project);
    const known = await this.candidates(proposed, keys);
    return known
      .filter(({ key }) => keys.includes(key))
      .map((support) => ({ support, standing: standingOf(proposed, support, known) }));
  }

  private async matchesOf(
    support: SupportRow,
    { keys, evidenceOf }: LinkedSupports = NONE_LINKED,
  ): Promise<readonly SuspectedMatch[]> {
    const candidates = await this.candidates(support, keys);
    return suspectedPairs(support, candidates, evidenceOf).map((pair) => ({
      caseId: caseIdOf(pair),
      ...pair,
    }));
  }

  private async candidates(
    support: SupportRow,
    keys: readonly string[],
  ): Promise<readonly SupportRow[]> {
    const rows = await this.selectSupports().where(canMatch(support, keys)).execute();
    return rows.map(withoutRevoked);
  }

  private async support(key: string): Promise<SupportRow | undefined> {
    const row = await this.selectSupports().where('support.key', '=', key).executeTakeFirst();
    return row && withoutRevoked(row);
  }

  private selectSupports() {
    return this.database
      .selectFrom('support')
      .leftJoin('project', 'project.projectId', 'support.projectId')
      .selectAll('support')
      .select('project.status as projectStatus')
      .orderBy('support.firstPosition');
  }
}

/** The id of the case on a pair: the same pair has the same id for good, whatever is found out later. */
export function caseIdOf({
  ours,
  other,
}: {
  readonly ours: Pick<SuspectedPair['ours'], 'kind' | 'id'>;
  readonly other: Pick<SuspectedPair['other'], 'kind' | 'id'>;
}): string {
  const pair = `${ours.kind}:${ours.id}|${other.kind}:${other.id}`;
  return `dup-${createHash('sha256').update(pair).digest('hex').slice(0, 40)}`;
}
