import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '@grants/kernel';
import {
  approved,
  approving,
  everyEvent,
  inExpertReview,
  submitted,
} from '../specs/application-sample.ts';
import { applicationDecider } from './decider.ts';
import type { ApplicationEvent } from './events.ts';

describe('the fold of an application', () => {
  it('takes any events in any order without a fault', () => {
    const events = fc.array(fc.constantFrom(...everyEvent), { maxLength: 30 });
    fc.assert(
      fc.property(events, (history) => {
        const application = fold(applicationDecider, history);
        expect(application.status === 'unsubmitted').toBe(!history.includes(submitted));
      }),
    );
  });

  it('never leaves an end', () => {
    const events = fc.array(fc.constantFrom(...everyEvent), { maxLength: 30 });
    const end = fc.constantFrom<ApplicationEvent['type']>(
      'ApplicationRefused',
      'ApplicationWithdrawn',
    );
    fc.assert(
      fc.property(events, end, (more, type) => {
        const ended = fold(applicationDecider, [
          ...inExpertReview,
          ...everyEvent.filter((event) => event.type === type),
        ]);
        expect(fold(applicationDecider, more, ended).status).toBe(ended.status);
      }),
    );
  });

  it('does not take a step that does not follow', () => {
    const [approval] = approved.slice(-1);
    const [initiation] = approving.slice(-1);
    if (!approval || !initiation) throw new Error('the sample has an approval');
    const application = fold(applicationDecider, inExpertReview);
    expect(applicationDecider.evolve(application, approval)).toEqual(application);
    expect(applicationDecider.evolve(application, initiation)).toEqual(application);
    expect(applicationDecider.evolve({ status: 'unsubmitted' }, approval)).toEqual({
      status: 'unsubmitted',
    });
  });
});
