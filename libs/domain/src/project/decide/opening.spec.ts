import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { given } from '@grants/testing';
import { command, contracted, dataOf, historyOf, opened } from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

describe('opening a project', () => {
  it('takes over what was approved', () => {
    given(projectDecider)
      .when(command('OpenProject'))
      .then({ type: 'ProjectOpened', data: dataOf('OpenProject') })
      .andRepeatingChangesNothing();
  });

  it('is so already when the project has gone on', () => {
    given(projectDecider, ...historyOf(...contracted))
      .when(command('OpenProject'))
      .thenNothingHappens();
  });
});

describe('signing the contract', () => {
  it.each([
    ['2022-02-28', '2024-02-27'],
    ['2022-03-01', '2024-02-29'],
    ['2023-03-01', '2025-02-28'],
    // The edition ended in 2023; its projects are ruled by it to their end. No 29 February in 2026.
    ['2024-02-29', '2026-02-28'],
  ])('MH-1.6.4: on %s lets the project run to %s', (day, executionEndsOn) => {
    const signedOn = calendarDate(day);
    given(projectDecider, ...historyOf(...opened))
      .when(command('SignContract', { signedOn }))
      .then({
        type: 'ContractSigned',
        data: {
          ...dataOf('SignContract'),
          signedOn,
          executionEndsOn: calendarDate(executionEndsOn),
          basis: [
            {
              rule: 'contract-after-approval',
              clause: 'MH-1.4.4',
              verdict: 'passed',
              facts: { approvedOn: '2022-02-20', signedOn: day },
            },
            {
              rule: 'execution-period',
              clause: 'MH-1.6.4',
              verdict: 'passed',
              facts: { years: 2, firstDay: day, lastDay: executionEndsOn },
            },
          ],
        },
      })
      .andRepeatingChangesNothing();
  });

  it('MH-1.4.4: may happen on the day of the approval', () => {
    const sameDay = command('SignContract', { signedOn: calendarDate('2022-02-20') });

    expect(historyOf(...opened, sameDay)).toHaveLength(2);
  });
});
