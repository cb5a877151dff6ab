import { instant } from '@grants/kernel';
import { openLedger } from '../open-ledger.ts';
import type { Step } from '../story/act.ts';
import { oneAtATime } from '../story/one-at-a-time.ts';
import { ScriptedClock } from '../story/scripted-clock.ts';
import { tell } from '../story/tell.ts';
import type { Stage } from '../story/tell.ts';
import { paymentListOrder } from './payment-list-order.ts';
import { storyOfTheDemo } from './story-of-the-demo.ts';

/** A moment before the first act. */
const BEFORE_THE_STORY = instant('2021-12-01T00:00+08:00');

/**
 * Builds the demo story in a data folder that has no ledger: every act is a command over the bus,
 * every payment list is imported, recorded at the moment of the story. Two builds have the same
 * events, byte for byte.
 *
 * @returns how many steps the story has
 * @throws StoryWentOtherwise when the ledger answers otherwise than the story says
 */
export async function buildDemo(
  dataFolder: string,
  onStep?: (step: Step, count: number) => void,
): Promise<number> {
  const clock = new ScriptedClock(BEFORE_THE_STORY);
  const ledger = await openLedger(dataFolder, clock);
  const stage: Stage = {
    give: (request, context) => ledger.give(request, context),
    settled: (timeoutMs) => ledger.settled(timeoutMs),
    reconcile: async (arrival, run) => {
      const order = await paymentListOrder(dataFolder, arrival, run);
      return ledger.treasury.reconcile(order, oneAtATime(stage));
    },
  };
  try {
    return await tell(storyOfTheDemo(), {
      stage,
      clock,
      ...(onStep === undefined ? {} : { onStep }),
    });
  } finally {
    await ledger.close();
  }
}
