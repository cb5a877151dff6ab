import type { Yuan } from '@grants/kernel';
import type { StoryProject } from '../story/acts/approval.ts';
import { authorise, cancelTranche, confirmPayment, requestTranche } from '../story/acts/money.ts';
import type { StoryTranche } from '../story/acts/money.ts';
import type { Lot } from './applicant-lot.ts';
import type { Life } from './life.ts';

/**
 * A tranche requested, authorised and paid; one in thirty is taken back first and asked for again.
 * False when a hold stands in the way: then it is taken back for good.
 */
export function* paid(
  project: StoryProject,
  { tranche, amount }: Pick<StoryTranche, 'tranche'> & { readonly amount: Yuan },
  { random, course }: Lot,
): Life<boolean> {
  let asked: StoryTranche = { tranche };
  course.after(5, 20);
  if (random.chance(3)) {
    yield requestTranche(project, asked, course.today);
    yield cancelTranche(project, asked, course.after(1, 5));
    asked = { tranche, attempt: 2 };
  }
  yield requestTranche(project, asked, course.today);
  const authorised = yield authorise(project, asked, course.after(1, 5));
  if (!authorised.rejected) {
    const payment = yield confirmPayment(project, { ...asked, amount }, course.after(1, 6));
    if (!payment.rejected) return true;
  }
  yield cancelTranche(project, asked, course.after(10, 30));
  return false;
}
