import { COMMAND_ROLES, derivedUuid } from '@grants/application';
import type { CommandRequest, CommandResult, ReconciliationReport } from '@grants/application';
import { dateAt, instantOfEpochMs } from '@grants/kernel';
import type { CommandContext, Instant } from '@grants/kernel';
import type { Act, ListArrival, Step } from './act.ts';
import { earliestMoment } from './interleaved.ts';
import type { ScriptedClock } from './scripted-clock.ts';

/** The ledger as the story meets it: the command bus and what follows from the events. */
export interface Stage {
  give(request: CommandRequest, context: CommandContext): Promise<CommandResult>;
  /** Reconciles a payment list in a run of this id. */
  reconcile(
    arrival: ListArrival,
    run: { readonly runId: string; readonly occurredAt: Instant },
  ): Promise<Pick<ReconciliationReport, 'discrepancies'>>;
  settled(timeoutMs: number): Promise<void>;
}

export interface TellingOptions {
  readonly stage: Stage;
  readonly clock: ScriptedClock;
  /** Told after every step how many there were. */
  readonly onStep?: (step: Step, count: number) => void;
}

const MINUTE_MS = 60_000;
const PATIENCE_MS = 30_000;

/** The ledger answered otherwise than the story says: the story or a rule has changed. */
export class StoryWentOtherwise extends Error {
  override readonly name = 'StoryWentOtherwise';
}

/**
 * Tells a story step by step, each when everything that follows from the one before is done, a
 * minute of the story's time apart. Command ids derive from the number of the step, so that the same
 * story writes the same bytes.
 *
 * @throws StoryWentOtherwise when the ledger answers otherwise than the story foresees
 */
export async function tell(steps: Iterable<Step>, options: TellingOptions): Promise<number> {
  const { stage, clock, onStep } = options;
  let count = 0;
  for (const step of steps) {
    count += 1;
    clock.moveTo(momentOf(step, clock.now()));
    if ('list' in step) await bring(step, count, options);
    else check(step, await stage.give(step.request, contextOf(step, clock.now(), count)));
    await stage.settled(PATIENCE_MS);
    onStep?.(step, count);
  }
  return count;
}

/** The command id of the n-th step, counted from 1; of a payment list, the id of its run. */
export function commandIdOf(count: number): string {
  return derivedUuid('demo-story', String(count));
}

function momentOf(step: Step, now: Instant): Instant {
  const afterLast = instantOfEpochMs(Date.parse(now) + MINUTE_MS);
  const earliest = earliestMoment(step);
  const moment = afterLast > earliest ? afterLast : earliest;
  if (dateAt(moment) === step.on) return moment;
  const what = 'list' in step ? step.list.number : step.request.type;
  throw new StoryWentOtherwise(`${what}: ${step.on} has no minute left at ${moment}`);
}

function contextOf({ by, backfill }: Act, now: Instant, count: number): CommandContext {
  const commandId = commandIdOf(count);
  const given = { commandId, correlationId: commandId, causationId: commandId, actor: by };
  return backfill
    ? { ...given, occurredAt: backfill.occurredAt, backfillReason: backfill.reason }
    : { ...given, occurredAt: now };
}

async function bring(
  arrival: ListArrival,
  count: number,
  { stage, clock }: TellingOptions,
): Promise<void> {
  const { discrepancies } = await stage.reconcile(arrival, {
    runId: commandIdOf(count),
    occurredAt: clock.now(),
  });
  const found = discrepancies.map(({ kind }) => kind).join(', ') || 'nothing';
  const foreseen = arrival.finds.join(', ') || 'nothing';
  if (found === foreseen) return;
  const { list, on } = arrival;
  const details = discrepancies.map(({ detail }) => detail).join(' ');
  throw new StoryWentOtherwise(
    `list ${list.number} on ${on}: ${foreseen} was foreseen, the ledger found ${found}. ${details}`,
  );
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
