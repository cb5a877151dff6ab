import type { EventStore } from '@grants/event-store';
import type { HistoryEntry, HistoryQueries, HistoryRequest, Page } from '@grants/read-store';
import type { DecidedNoun } from '../basis/decision-basis.query.ts';
import { recordedStoryOf } from './recorded-story.ts';
import type { RecordedStory } from './recorded-story.ts';
import { nextStep } from './replay-step.ts';
import type { ReplayStep } from './replay-step.ts';
import { StorySoFar } from './story-so-far.ts';

/** Whose story is replayed. */
export interface ReplaySubject {
  readonly noun: DecidedNoun;
  readonly id: string;
}

/** What a replay is read from. */
export interface ReplaySources {
  readonly eventStore: EventStore;
  readonly history: HistoryQueries;
}

type Told = (
  history: HistoryQueries,
  id: string,
  request: HistoryRequest,
) => Promise<Page<HistoryEntry>>;

const STORIES: Readonly<Record<DecidedNoun, Told>> = {
  application: (history, id, request) => history.ofApplication(id, request),
  project: (history, id, request) => history.ofProject(id, request),
  centre: (history, id, request) => history.ofCentre(id, request),
  recognition: (history, id, request) => history.ofRecognition(id, request),
};

/** How many steps an answer has when nobody says: the whole of any usual story. */
const STEPS_DEFAULT = 200;
/** How many entries are read at a time. */
const ENTRIES_AT_A_TIME = 500;

/**
 * The story of one thing as steps, in global order, each with how everything stood after it: the
 * story's own events folded once, from its first. A later part is folded from the first event too,
 * so it costs what all before it costs; it answers with no more than itself.
 */
export async function replayOf(
  { eventStore, history }: ReplaySources,
  subject: ReplaySubject,
  request: HistoryRequest = {},
): Promise<Page<ReplayStep>> {
  const { entries, more } = await entriesToTell(history, subject, request);
  const steps = stepsOf(entries, await recordedStoryOf(eventStore, entries, request));
  const { after = '' } = request;
  const items = steps.filter(({ position }) => position > after);
  return { items, nextCursor: more ? (items.at(-1)?.position ?? null) : null };
}

function stepsOf(
  entries: readonly HistoryEntry[],
  { byId, beside }: RecordedStory,
): readonly ReplayStep[] {
  const story = new StorySoFar();
  const steps: ReplayStep[] = [];
  for (const entry of entries) {
    const before = steps.at(-1);
    const last = before?.position ?? '';
    for (const event of beside) {
      if (event.position > last && event.position < entry.position) story.takeBeside(event);
    }
    steps.push(nextStep(story, { entry, event: byId.get(entry.eventId), before }));
  }
  return steps;
}

/** The entries from the first of the story to the last of the part, and whether others follow. */
async function entriesToTell(
  history: HistoryQueries,
  { noun, id }: ReplaySubject,
  { after = '', limit = STEPS_DEFAULT, ...request }: HistoryRequest,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly more: boolean }> {
  const before: HistoryEntry[] = [];
  const part: HistoryEntry[] = [];
  let cursor: string | null = '';
  while (cursor !== null && part.length <= limit) {
    const read: Page<HistoryEntry> = await STORIES[noun](history, id, {
      ...request,
      after: cursor,
      limit: ENTRIES_AT_A_TIME,
    });
    for (const entry of read.items) (entry.position > after ? part : before).push(entry);
    cursor = read.nextCursor;
  }
  return { entries: [...before, ...part.slice(0, limit)], more: part.length > limit };
}
