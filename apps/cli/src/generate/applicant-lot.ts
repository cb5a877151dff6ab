import type { Unit } from '@grants/domain';
import { addDays, daysBetween } from '@grants/kernel';
import { applicationOf, TEAM } from '../story/cast/content.ts';
import type { StoryApplication } from '../story/cast/content.ts';
import { paceOf } from './batches.ts';
import type { Batch } from './batches.ts';
import { Course } from './course.ts';
import { Random } from './random.ts';
import { titleFrom, unitFrom } from './words.ts';

/** A unit applies again so many applications later at most. */
export const UNIT_REACH = 60;

/** What the n-th application of a history begins with, drawn by its own random numbers. */
export interface Lot {
  readonly random: Random;
  readonly course: Course;
  readonly application: StoryApplication;
  readonly batch: Batch;
}

/** The lot of the n-th application of a history of so many. */
export function lotOf(n: number, batch: Batch, { seed, projects }: HistorySize): Lot {
  const random = new Random(seed, 3, n);
  const window = daysBetween(batch.opensOn, batch.closesOn);
  const submittedOn = addDays(batch.opensOn, random.below(window - 8));
  const course = new Course(submittedOn, random, paceOf(projects));
  return { random, course, batch, application: applicationFrom(n, batch, { random, seed }) };
}

/** How large a history is, and which of all that are as large. */
export interface HistorySize {
  readonly projects: number;
  readonly seed: number;
}

/** The number of the unit of the n-th application: its own, or that of one shortly before. */
export function unitNumber(n: number, seed: number): number {
  let number = n;
  for (;;) {
    const random = new Random(seed, 4, number);
    if (number === 0 || random.chance(70)) return number;
    number -= 1 + random.below(Math.min(number, UNIT_REACH));
  }
}

/** The n-th unit. */
export function unitOf(number: number, seed: number): Unit {
  return unitFrom(new Random(seed, 5, number), number);
}

function applicationFrom(
  n: number,
  batch: Batch,
  { random, seed }: { readonly random: Random; readonly seed: number },
): StoryApplication {
  const grant = random.between(60, 900);
  const own = Math.ceil((grant * random.between(100, 160)) / 100);
  return applicationOf({
    applicationId: `A-${String(n + 1).padStart(7, '0')}`,
    callId: batch.callId,
    lead: unitOf(unitNumber(n, seed), seed),
    title: titleFrom(random),
    item: random.between(1, 18),
    grant: String(grant),
    selfRaised: String(own),
    firstYear: Number(batch.closesOn.slice(0, 4)),
    leader: n * TEAM,
    challenge: batch.challenges.length > 0 ? random.pick(batch.challenges) : undefined,
  });
}
