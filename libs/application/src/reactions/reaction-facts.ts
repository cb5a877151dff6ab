import {
  duplicateCaseDecider,
  duplicateCaseStream,
  MATCHER_VERSION,
  openingThatHolds,
} from '@grants/domain';
import type { FactRequest, ReactionFacts, SupportMatch } from '@grants/domain';
import type { Position } from '@grants/event-store';
import type { ProjectionRunner, ReadStore } from '@grants/read-store';
import type { CommandDesk } from '../commands/command-desk.ts';
import type { MatchFollower } from '../matching/match-follower.ts';
import { SupportMatches } from '../matching/support-matches.ts';
import type { AnswerFacts } from './reaction-runner.ts';

/** How long a reaction waits for the views to reach the event it reacts to, in milliseconds. */
const VIEWS_PATIENCE_MS = 60_000;

/** Likewise for the match indexes, which may have to be built again from a million awards. */
const MATCHING_PATIENCE_MS = 600_000;

/** Whom a reaction's questions are put to. */
export interface FactSources {
  readonly readStore: ReadStore;
  readonly projections: ProjectionRunner;
  readonly matching: MatchFollower;
  readonly desk: Pick<CommandDesk, 'current'>;
}

/** Answers reactions from those who follow, once these have reached the event reacted to. */
export function factsFromFollowers(sources: FactSources): AnswerFacts {
  const answer = new FactsFromFollowers(sources);
  return (request, at) => answer.to(request, at);
}

type Told = Partial<ReactionFacts>;

const NOTHING = { matches: [], applicationIds: [], recognitionIds: [], centreIds: [] } as const;

class FactsFromFollowers {
  private readonly matches: SupportMatches;

  constructor(private readonly sources: FactSources) {
    this.matches = new SupportMatches(sources.readStore, sources.matching.supports);
  }

  async to(request: FactRequest, at: Position): Promise<ReactionFacts> {
    const told = await this.told(request, at);
    const knownAt = this.knownAt(at);
    return { ...NOTHING, matcherVersion: MATCHER_VERSION, ...told, knownAt };
  }

  private async told(request: FactRequest, at: Position): Promise<Told> {
    const { applications, centres, recognitions } = this.sources.readStore;
    switch (request.kind) {
      case 'matches-of-award':
        return { matches: await this.matchesOfAward(request.awardId, at) };
      case 'matches-of-application':
        return { matches: await this.matchesOfApplication(request.applicationId, at) };
      case 'matches-before-approval':
        return { matches: await this.matchesBeforeApproval(request.applicationId, at) };
      case 'applications-of-unit':
        await this.viewsAt(at);
        return { applicationIds: await applications.openOfUnit(request.creditCode) };
      case 'recognitions-of-unit':
        await this.viewsAt(at);
        return { recognitionIds: await recognitions.openOfUnit(request.creditCode) };
      case 'centres-of-unit':
        await this.viewsAt(at);
        return { centreIds: await centres.openOfUnit(request.creditCode, request.programmes) };
      case 'project-of-application': {
        await this.viewsAt(at);
        const { projectId } = (await applications.find(request.applicationId)) ?? {};
        return projectId ? { projectId } : {};
      }
    }
  }

  private async matchesOfAward(awardId: string, at: Position): Promise<readonly SupportMatch[]> {
    await this.indexesAt(at);
    if (!this.matches.mayMatch(awardId)) return [];
    await this.viewsAt(at);
    return this.matches.ofAward(awardId);
  }

  private async matchesOfApplication(
    applicationId: string,
    at: Position,
  ): Promise<readonly SupportMatch[]> {
    await Promise.all([this.indexesAt(at), this.viewsAt(at)]);
    return this.matches.ofApplication(applicationId);
  }

  /** With the opening that holds each pair, as the stream of its case tells, not a view of it. */
  private async matchesBeforeApproval(
    applicationId: string,
    at: Position,
  ): Promise<readonly SupportMatch[]> {
    const matches = await this.matchesOfApplication(applicationId, at);
    const ofOurs = matches.filter(({ ours }) => ours.id === applicationId);
    return Promise.all(ofOurs.map((match) => this.withOpening(match)));
  }

  private async withOpening(match: SupportMatch): Promise<SupportMatch> {
    const stream = duplicateCaseStream(match.caseId);
    const { state } = await this.sources.desk.current(duplicateCaseDecider, stream);
    const opening = openingThatHolds(state, match.evidence);
    return opening === undefined ? match : { ...match, opening };
  }

  private viewsAt(at: Position): Promise<void> {
    return this.sources.projections.waitFor(at, VIEWS_PATIENCE_MS);
  }

  private indexesAt(at: Position): Promise<void> {
    return this.sources.matching.waitFor(at, MATCHING_PATIENCE_MS);
  }

  /** What all who were asked have seen; never before the event, which some were waited for. */
  private knownAt(at: Position): Position {
    const { projections, matching } = this.sources;
    const seen = [projections.position(), matching.position()].filter((each) => each >= at);
    return seen.toSorted()[0] ?? at;
  }
}
