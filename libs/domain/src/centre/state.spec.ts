import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '@grants/kernel';
import {
  applied,
  approvedMunicipal,
  CENTRE,
  qualified,
  underConstruction,
} from '../specs/centre-sample.ts';
import { centreDecider } from './decider.ts';
import type { CentreEvent } from './events.ts';

const EVENTS: readonly CentreEvent[] = [
  ...approvedMunicipal,
  ...underConstruction(),
  qualified,
  {
    type: 'CentreRefused',
    data: { ...CENTRE, stage: 'selection', reason: '名额已满', basis: [] },
  },
  { type: 'CentreApplicationWithdrawn', data: { ...CENTRE, reason: '经营调整' } },
  {
    type: 'CentreApplicationReturned',
    data: { ...CENTRE, missingDocuments: ['annual-audit-report'], note: '', basis: [] },
  },
  { type: 'CentreApplicationCompleted', data: { ...CENTRE, documents: [], basis: [] } },
];

describe('the fold of a centre', () => {
  it('takes any events in any order without a fault, and begins with an application', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), (history) => {
        const centre = fold(centreDecider, history);
        const isApplied = history.some(({ type }) => type === 'CentreApplied');
        expect(centre.status === 'unapplied').toBe(!isApplied);
      }),
    );
  });

  it('never takes a step after a refusal or a withdrawal', () => {
    const endings = EVENTS.filter(
      ({ type }) => type === 'CentreRefused' || type === 'CentreApplicationWithdrawn',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...endings),
        fc.array(fc.constantFrom(...EVENTS)),
        (ending, later) => {
          const before = fold(centreDecider, [applied(), ending]);
          expect(fold(centreDecider, later, before).status).toBe(before.status);
        },
      ),
    );
  });

  it('goes through every step of a district centre', () => {
    const statuses = [...underConstruction(), qualified].map(
      (_event, index, history) => fold(centreDecider, history.slice(0, index + 1)).status,
    );
    expect(statuses).toEqual([
      'applied',
      'recommended',
      'in-review',
      'in-review',
      'in-review',
      'consulted',
      'approving',
      'approved',
      'under-construction',
      'qualified',
    ]);
  });
});
