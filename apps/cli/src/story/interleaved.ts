import { instant } from '@grants/kernel';
import type { Instant } from '@grants/kernel';
import type { Step, Story } from './act.ts';

const OFFICES_OPEN = '09:00';

/** The moment a step cannot be before. */
export function earliestMoment({ on, at = OFFICES_OPEN }: Step): Instant {
  return instant(`${on}T${at}+08:00`);
}

/**
 * The steps of many stories in the order of time, as they would really have met; of two at the same
 * moment, that of the story named first. A story is asked for its next step when its last is done.
 */
export function* interleaved<Of extends Step>(
  stories: readonly Story<Of>[],
): Generator<Of, void, void> {
  const next = stories.map((story) => story.next());
  for (;;) {
    const earliest = indexOfEarliest(next);
    const result = next[earliest];
    const story = stories[earliest];
    if (story === undefined || result === undefined || result.done === true) return;
    yield result.value;
    next[earliest] = story.next();
  }
}

function indexOfEarliest(next: readonly IteratorResult<Step, void>[]): number {
  let earliest = -1;
  let moment: string | undefined;
  for (const [index, result] of next.entries()) {
    if (result.done === true) continue;
    const candidate = earliestMoment(result.value);
    if (moment !== undefined && candidate >= moment) continue;
    [earliest, moment] = [index, candidate];
  }
  return earliest;
}
