import { MATCHER_VERSION } from '@grants/domain';
import type { FactRequest, ReactionFacts, SupportMatch } from '@grants/domain';
import type { Position } from '@grants/event-store';
import type { ProjectionRunner, ReadStore } from '@grants/read-store';
import type { AnswerFacts } from './reaction-runner.ts';

/** How long a reaction waits for the views to reach the event it reacts to, in milliseconds. */
const VIEWS_PATIENCE_MS = 60_000;

/** Answers reactions from the views, once these have reached the event that is reacted to. */
export function factsFromViews(readStore: ReadStore, projections: ProjectionRunner): AnswerFacts {
  return async (request: FactRequest, at: Position): Promise<ReactionFacts> => {
    await projections.waitFor(at, VIEWS_PATIENCE_MS);
    const knownAt = projections.position();
    const [matches, applicationIds, project] = await Promise.all([
      matchesFor(request, readStore),
      applicationsFor(request, readStore),
      projectFor(request, readStore),
    ]);
    return { matches, applicationIds, ...project, matcherVersion: MATCHER_VERSION, knownAt };
  };
}

function matchesFor(
  request: FactRequest,
  { duplicates }: ReadStore,
): Promise<readonly SupportMatch[]> {
  switch (request.kind) {
    case 'matches-of-application':
      return duplicates.matchesOfApplication(request.applicationId);
    case 'matches-of-award':
      return duplicates.matchesOfAward(request.awardId);
    case 'applications-of-unit':
    case 'project-of-application':
      return Promise.resolve([]);
  }
}

function applicationsFor(
  request: FactRequest,
  { applications }: ReadStore,
): Promise<readonly string[]> {
  return request.kind === 'applications-of-unit'
    ? applications.openOfUnit(request.creditCode)
    : Promise.resolve([]);
}

async function projectFor(
  request: FactRequest,
  { applications }: ReadStore,
): Promise<Pick<ReactionFacts, 'projectId'>> {
  if (request.kind !== 'project-of-application') return {};
  const { projectId } = (await applications.find(request.applicationId)) ?? {};
  return projectId ? { projectId } : {};
}
