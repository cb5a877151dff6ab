import { replayOf } from '@grants/application';
import type { ReplayStep } from '@grants/application';
import type { EventStore } from '@grants/event-store';
import type { HistoryRequest, ProjectLedger, ReadStore } from '@grants/read-store';
import type { HistoryMoment } from '../arguments.ts';

/** One event of a story and the state it left its application or project in. */
export interface StoryEntry extends ReplayStep {
  /** Status of the application or project after the event; absent where only money or a case moved. */
  readonly statusAfter?: string;
}

/** What happened to a project, from its application on. */
export interface Story {
  readonly projectId: string;
  readonly entries: readonly StoryEntry[];
  /** Its money at the end of the story; absent when nothing was committed to it by then. */
  readonly ledger?: ProjectLedger;
}

/** What a story is read from. */
export interface StorySources {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}

const PAGE_STEPS = 500;

/**
 * The story of a project up to a moment, or all of it. A day tells what had happened in the world
 * by its end, whenever it was recorded. Empty when nobody knows the project.
 */
export async function storyOf(
  sources: StorySources,
  projectId: string,
  moment?: HistoryMoment,
): Promise<Story> {
  const entries = await allSteps(sources, projectId, momentAsked(moment));
  const ledger = await ledgerAfter(sources.readStore, projectId, { entries, moment });
  return {
    projectId,
    entries: entries.map(withStatusAfter),
    ...(ledger === undefined ? {} : { ledger }),
  };
}

function momentAsked(moment: HistoryMoment | undefined): HistoryRequest {
  if (moment === undefined) return {};
  return 'revision' in moment ? { atRevision: moment.revision } : { asOf: moment.asOf };
}

async function allSteps(
  { eventStore, readStore: { history } }: StorySources,
  id: string,
  request: HistoryRequest,
): Promise<readonly ReplayStep[]> {
  const steps: ReplayStep[] = [];
  let after: string | null = '';
  while (after !== null) {
    const part = { ...request, after, limit: PAGE_STEPS };
    const page = await replayOf({ eventStore, history }, { noun: 'project', id }, part);
    steps.push(...page.items);
    after = page.nextCursor;
  }
  return steps;
}

/** The status of the application or project that an event is of. */
function withStatusAfter(step: ReplayStep): StoryEntry {
  const own = step.moment.statuses.find(({ noun, id }) => step.stream === `${noun}-${id}`);
  return own === undefined ? step : { ...step, statusAfter: own.status };
}

interface StoryEnd {
  readonly entries: readonly ReplayStep[];
  readonly moment: HistoryMoment | undefined;
}

async function ledgerAfter(
  { fundLedger }: ReadStore,
  projectId: string,
  { entries, moment }: StoryEnd,
): Promise<ProjectLedger | undefined> {
  if (moment !== undefined && 'asOf' in moment) return fundLedger.project(projectId, moment);
  const position = entries.at(-1)?.position ?? '';
  return fundLedger.project(projectId, { asKnownAt: { position } });
}
