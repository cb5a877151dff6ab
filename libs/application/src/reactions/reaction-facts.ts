import { MATCHER_VERSION } from '@grants/domain';
import type { FactRequest, ReactionFacts } from '@grants/domain';
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
    const found = await answered(request, readStore);
    return { ...NOTHING, ...found, matcherVersion: MATCHER_VERSION, knownAt };
  };
}

type Found = Pick<ReactionFacts, 'matches' | 'applicationIds' | 'recognitionIds' | 'centreIds'>;

const NOTHING: Found = { matches: [], applicationIds: [], recognitionIds: [], centreIds: [] };

async function answered(
  request: FactRequest,
  { duplicates, applications, recognitions, centres }: ReadStore,
): Promise<Partial<Found>> {
  switch (request.kind) {
    case 'matches-of-application':
      return { matches: await duplicates.matchesOfApplication(request.applicationId) };
    case 'matches-of-award':
      return { matches: await duplicates.matchesOfAward(request.awardId) };
    case 'applications-of-unit':
      return { applicationIds: await applications.openOfUnit(request.creditCode) };
    case 'recognitions-of-unit':
      return { recognitionIds: await recognitions.openOfUnit(request.creditCode) };
    case 'centres-of-unit':
      return { centreIds: await centres.openOfUnit(request.creditCode, request.programmes) };
  }
}
