import type { Clock, Instant } from '@grants/kernel';

/** A clock that says what the story says; it never goes back. */
export class ScriptedClock implements Clock {
  constructor(private moment: Instant) {}

  now(): Instant {
    return this.moment;
  }

  /** @throws RangeError on an earlier moment */
  moveTo(moment: Instant): void {
    if (moment < this.moment) {
      throw new RangeError(`the story is at ${this.moment} and cannot go back to ${moment}`);
    }
    this.moment = moment;
  }
}
