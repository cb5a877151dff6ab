import type { ApplicationContent, SupportMatch } from '@grants/domain';
import type { Instant } from '@grants/kernel';
import { MATCHER_VERSION, prepared } from '@grants/matching';
import type { MatchRecord } from '@grants/matching';
import { applicationKey, awardKey } from '@grants/projections';
import type { ProposedProject, SupportRow } from '@grants/projections';
import type { LinkedSupports, ReadStore, SuspectedMatch } from '@grants/read-store';
import { linkEvidence } from './link-evidence.ts';
import { linkedPair, verdictOn } from './linked-records.ts';
import type { MatchIndexName } from './match-index-store.ts';
import type { SupportIndex } from './support-index.ts';
import { applicationRecord } from './support-records.ts';

/** An application that is not submitted yet. */
export interface ProposedApplication {
  readonly content: ApplicationContent;
  readonly source: string;
  readonly submittedAt: Instant;
}

/** No application has this id: it is not one an id can be. */
export const NOT_APPLIED = '?';

/**
 * The pairs that a support makes, by the rules on unit and title and by linked records: the index
 * finds whom to compare, the views say whether a pair of the two would count.
 */
export class SupportMatches {
  constructor(
    private readonly views: Pick<ReadStore, 'duplicates'>,
    private readonly supports: SupportIndex,
  ) {}

  /** The pairs of an application of ours; none when it was refused or withdrawn. */
  async ofApplication(applicationId: string): Promise<readonly SupportMatch[]> {
    const record = this.supports.get(applicationKey(applicationId));
    if (record === undefined) return [];
    const linked = this.linked(record, ['ours', 'others']);
    return told(await this.views.duplicates.matchesOfApplication(applicationId, linked));
  }

  /**
   * Whether an award can make a pair at all. Most of a list of many thousand awards cannot, and the
   * views need not be asked, nor waited for.
   */
  mayMatch(awardId: string): boolean {
    const record = this.supports.get(awardKey(awardId));
    if (record === undefined || this.supports.count('ours') === 0) return false;
    if (record.unit?.creditCode !== undefined) return true;
    const { awardNumber } = record;
    if (awardNumber !== undefined && this.supports.get(applicationKey(awardNumber))) return true;
    return this.linked(record, ['ours']).keys.length > 0;
  }

  /** The pairs of an award of another funder with applications of ours. */
  async ofAward(awardId: string): Promise<readonly SupportMatch[]> {
    const record = this.supports.get(awardKey(awardId));
    if (record === undefined) return [];
    const linked = this.linked(record, ['ours']);
    return told(await this.views.duplicates.matchesOfAward(awardId, linked));
  }

  /** The pairs that an application would make if it came in now. */
  async ofProposal(proposed: ProposedApplication): Promise<readonly SupportMatch[]> {
    const { title, lead, matchingRequirement } = proposed.content;
    const record = applicationRecord({ ...proposed, applicationId: NOT_APPLIED });
    const project = {
      title,
      creditCode: lead.creditCode,
      unitName: lead.name,
      requiredMatchOf: matchingRequirement?.awardNumber ?? null,
    };
    return this.ofRecord(record, project);
  }

  /** The pairs that a project would make if it were applied for now. */
  async ofRecord(record: MatchRecord, project: ProposedProject): Promise<readonly SupportMatch[]> {
    const linked = this.linked(record, ['ours', 'others']);
    return told(await this.views.duplicates.matchesOfProposal(project, linked));
  }

  private linked(record: MatchRecord, names: readonly MatchIndexName[]): LinkedSupports {
    const recordOf = (key: string) => (key === record.id ? record : this.supports.get(key));
    const keys = names.flatMap((name) =>
      this.supports
        .linked(record, name)
        .pairs.filter(({ weighed }) => verdictOn(weighed) === 'case')
        .map(({ right }) => right.id),
    );
    const evidenceOf = (ours: SupportRow, other: SupportRow) => {
      const [left, right] = [recordOf(ours.key), recordOf(other.key)];
      if (left === undefined || right === undefined) return undefined;
      const pair = linkedPair(prepared(left), prepared(right), this.supports);
      return verdictOn(pair.weighed) === 'case' ? linkEvidence(pair) : undefined;
    };
    return { keys, evidenceOf };
  }
}

function told(matches: readonly SuspectedMatch[]): readonly SupportMatch[] {
  return matches.map((match) =>
    match.evidence.linkage === undefined ? match : { ...match, matcherVersion: MATCHER_VERSION },
  );
}
