import { COMMAND_ROLES, derivedUuid } from '@grants/application';
import type { CommandRequest, CommandResult } from '@grants/application';
import { dateAt, instantOfEpochMs } from '@grants/kernel';
import type { CommandContext, Instant } from '@grants/kernel';
import type { Act } from './act.ts';
import { earliestMoment } from './interleaved.ts';
import type { ScriptedClock } from './scripted-clock.ts';

/** The ledger as the story meets it: the command bus and what follows from the events. */
export interface Stage {
  give(request: CommandRequest, context: CommandContext): Promise<CommandResult>;
  settled(timeoutMs: number): Promise<void>;
}

export interface TellingOptions {
  readonly stage: Stage;
  readonly clock: ScriptedClock;
  /** Told after every act how many there were. */
  readonly onAct?: (act: Act, count: number) => void;
}

const MINUTE_MS = 60_000;
const PATIENCE_MS = 30_000;

/** The ledger answered otherwise than the story says: the story or a rule has changed. */
export class StoryWentOtherwise extends Error {
  override readonly name = 'StoryWentOtherwise';
}

/**
 * Gives the commands of a story one by one, each when everything that follows from the one before
 * is done, a minute of the story's time apart. Command ids derive from the number of the act, so
 * that the same story writes the same bytes.
 *
 * @throws StoryWentOtherwise when an act is refused that should hold, or the other way round
 */
export async function tell(acts: Iterable<Act>, options: TellingOptions): Promise<number> {
  const { stage, clock, onAct } = options;
  let count = 0;
  for (const act of acts) {
    count += 1;
    clock.moveTo(momentOf(act, clock.now()));
    const result = await stage.give(act.request, contextOf(act, clock.now(), count));
    check(act, result);
    await stage.settled(PATIENCE_MS);
    onAct?.(act, count);
  }
  return count;
}

/** The command id of the n-th act, counted from 1. */
export function commandIdOf(count: number): string {
  return derivedUuid('demo-story', String(count));
}

function momentOf(act: Act, now: Instant): Instant {
  const afterLast = instantOfEpochMs(Date.parse(now) + MINUTE_MS);
  const earliest = earliestMoment(act);
  const moment = afterLast > earliest ? afterLast : earliest;
  if (dateAt(moment) === act.on) return moment;
  throw new StoryWentOtherwise(`${act.request.type}: ${act.on} has no minute left at ${moment}`);
}

function contextOf({ by, backfill }: Act, now: Instant, count: number): CommandContext {
  const commandId = commandIdOf(count);
  const given = { commandId, correlationId: commandId, causationId: commandId, actor: by };
  return backfill
    ? { ...given, occurredAt: backfill.occurredAt, backfillReason: backfill.reason }
    : { ...given, occurredAt: now };
}

function check({ request, by, on, refusedAs }: Act, result: CommandResult): void {
  const what = `${request.type} of ${by.id} on ${on} (${JSON.stringify(request.data).slice(0, 160)})`;
  if (!COMMAND_ROLES[request.type].some((role) => role === by.role)) {
    throw new StoryWentOtherwise(`${what}: ${by.role} may not give it`);
  }
  const code = 'rejected' in result ? result.rejected.code : undefined;
  if (code === refusedAs) return;
  const why = 'rejected' in result ? `: ${result.rejected.message}` : '';
  throw new StoryWentOtherwise(
    `${what}: ${refusedAs ?? 'acceptance'} was foreseen, the ledger answered ` +
      `${code ?? 'with acceptance'}${why}`,
  );
}
