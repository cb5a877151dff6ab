import { applicationDecider, projectDecider } from '@grants/domain';
import type { EventStore, RecordedEvent, StreamName } from '@grants/event-store';
import type { Decider } from '@grants/kernel';
import type { HistoryEntry, HistoryRequest, ProjectLedger, ReadStore } from '@grants/read-store';
import type { HistoryMoment } from '../arguments.ts';

/** One event of a story and the state it left its application or project in. */
export interface StoryEntry extends HistoryEntry {
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

const PAGE_ENTRIES = 500;

type Statuses = ReadonlyMap<string, string>;

/**
 * The story of a project up to a moment, or all of it. A day tells what had happened in the world
 * by its end, whenever it was recorded. Empty when nobody knows the project.
 */
export async function storyOf(
  { eventStore, readStore }: StorySources,
  projectId: string,
  moment?: HistoryMoment,
): Promise<Story> {
  const entries = await allEntries(readStore, projectId, momentAsked(moment));
  const statuses = await statusesAfter(eventStore, entries);
  const ledger = await ledgerAfter(readStore, projectId, { entries, moment });
  return {
    projectId,
    entries: entries.map((entry) => {
      const statusAfter = statuses.get(entry.eventId);
      return statusAfter === undefined ? entry : { ...entry, statusAfter };
    }),
    ...(ledger === undefined ? {} : { ledger }),
  };
}

function momentAsked(moment: HistoryMoment | undefined): HistoryRequest {
  if (moment === undefined) return {};
  return 'revision' in moment ? { atRevision: moment.revision } : { asOf: moment.asOf };
}

async function allEntries(
  { history }: ReadStore,
  projectId: string,
  request: HistoryRequest,
): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page = await history.ofProject(projectId, { ...request, after, limit: PAGE_ENTRIES });
    entries.push(...page.items);
    after = page.nextCursor;
  }
  return entries;
}

/** The status after each event, by event id, each stream folded by the events that are told. */
async function statusesAfter(
  store: EventStore,
  entries: readonly HistoryEntry[],
): Promise<Statuses> {
  const told = new Set(entries.map(({ eventId }) => eventId));
  const statuses = new Map<string, string>();
  for (const stream of new Set(entries.map((entry) => entry.stream))) {
    const events = await Array.fromAsync(store.readStream(stream as StreamName));
    const history = events.filter(({ id }) => told.has(id));
    if (stream.startsWith('application-')) addStatuses(statuses, history, applicationDecider);
    if (stream.startsWith('project-')) addStatuses(statuses, history, projectDecider);
  }
  return statuses;
}

function addStatuses<Event, State extends { readonly status: string }>(
  statuses: Map<string, string>,
  history: readonly RecordedEvent[],
  { initialState, evolve }: Pick<Decider<never, Event, State>, 'initialState' | 'evolve'>,
): void {
  let state = initialState;
  for (const event of history) {
    // The name of a stream says whose events are in it.
    state = evolve(state, event as unknown as Event);
    statuses.set(event.id, state.status);
  }
}

interface StoryEnd {
  readonly entries: readonly HistoryEntry[];
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
