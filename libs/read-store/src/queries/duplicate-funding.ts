import { createHash } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import {
  applicationKey,
  awardKey,
  proposedSupport,
  standingOf,
  suspectedPairs,
} from '@grants/projections';
import type {
  CaseLinkage,
  DuplicateCaseRow,
  DuplicateCaseStatus,
  EvidenceOf,
  ProposedProject,
  SupportRow,
  SupportStanding,
  SuspectedPair,
} from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { given } from './criteria.ts';
import { canMatch, withoutRevoked } from './matchable-supports.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

export interface DuplicateCaseFilter {
  readonly status?: DuplicateCaseStatus;
  /** Only cases of which this application is one side. */
  readonly applicationId?: string;
  /** Only cases of which this award of another funder is one side. */
  readonly awardId?: string;
  readonly creditCode?: string;
  readonly rule?: DuplicateCaseRow['rule'];
  /** Only cases of an application to this programme. */
  readonly programme?: string;
  /** Only cases with a support of this list or programme on the other side. */
  readonly source?: string;
  /** Only linked records of this score or a higher one, in thousandths of a bit. */
  readonly scoreFrom?: number;
}

/** One side of a case. */
export interface CaseSide {
  readonly kind: DuplicateCaseRow['oursKind'];
  readonly id: string;
  readonly source: string;
  readonly title: string;
}

/** A case; `position` is that of the last event about it. */
export interface DuplicateCaseItem extends Pick<
  DuplicateCaseRow,
  | 'caseId'
  | 'status'
  | 'creditCode'
  | 'unitName'
  | 'rule'
  | 'titleLikeness'
  | 'matcherVersion'
  | 'knownAt'
  | 'openedOn'
  | 'decidedOn'
  | 'decidedBy'
  | 'decisionReason'
  | 'decisionDocument'
  | 'followUps'
  | 'lastNote'
  | 'position'
> {
  /** The application of ours that the case holds. */
  readonly ours: CaseSide;
  readonly other: CaseSide;
  readonly facts: readonly string[];
  /** The contribution of every field, where records were linked; null where a rule found the pair. */
  readonly linkage: CaseLinkage | null;
}

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
    const { status, creditCode, rule, applicationId, awardId, scoreFrom } = filter;
    const sources = { oursSource: filter.programme, otherSource: filter.source };
    let query = this.database
      .selectFrom('duplicateCase')
      .selectAll()
      .where((eb) => eb.and(given({ status, creditCode, rule, ...sources })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (scoreFrom !== undefined) query = query.where('scoreMillibits', '>=', scoreFrom);
    if (applicationId) query = query.where(hasSide('application', applicationId));
    if (awardId) query = query.where(hasSide('external-award', awardId));
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  async find(caseId: string): Promise<DuplicateCaseItem | undefined> {
    const row = await this.database
      .selectFrom('duplicateCase')
      .selectAll()
      .where('caseId', '=', caseId)
      .executeTakeFirst();
    return row && itemOf(row);
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
export function caseIdOf({ ours, other }: SuspectedPair): string {
  const pair = `${ours.kind}:${ours.id}|${other.kind}:${other.id}`;
  return `dup-${createHash('sha256').update(pair).digest('hex').slice(0, 40)}`;
}

function hasSide(kind: DuplicateCaseRow['oursKind'], id: string) {
  return (eb: ExpressionBuilder<ViewTables, 'duplicateCase'>) =>
    eb.or([
      eb.and([eb('oursKind', '=', kind), eb('oursId', '=', id)]),
      eb.and([eb('otherKind', '=', kind), eb('otherId', '=', id)]),
    ]);
}

function itemOf(row: DuplicateCaseRow): DuplicateCaseItem {
  const { oursKind, oursId, oursSource, oursTitle, facts, firstPosition, ...others } = row;
  const { linkage, otherKind, otherId, otherSource, otherTitle, ...shown } = others;
  const { scoreMillibits: _score, ...rest } = shown;
  return {
    ...rest,
    ours: { kind: oursKind, id: oursId, source: oursSource, title: oursTitle },
    other: { kind: otherKind, id: otherId, source: otherSource, title: otherTitle },
    facts: JSON.parse(facts) as string[],
    linkage: linkage === null ? null : (JSON.parse(linkage) as CaseLinkage),
  };
}
