import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  command,
  completed,
  contracted,
  dataOf,
  historyOf,
  opened,
  terminated,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

describe('what is told and found while a project runs', () => {
  it.each([
    ['MH-1.6.6: a budget adjustment', 'NotifyBudgetAdjustment', 'BudgetAdjustmentNotified'],
    ['MH-1.6.2: a related party', 'RecordRelatedPartyFinding', 'RelatedPartyFindingRecorded'],
    ['MH-1.6.14: a stage inspection', 'RecordStageInspection', 'StageInspectionRecorded'],
  ] as const)('%s is recorded as it was told', (_what, type, event) => {
    given(projectDecider, ...historyOf(...contracted))
      .when(command(type))
      .then({ type: event, data: dataOf(type) } as never)
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.2: a related party may be found when the project is over', () => {
    expect(historyOf(...completed(), command('RecordRelatedPartyFinding')).at(-1)).toMatchObject({
      type: 'RelatedPartyFindingRecorded',
    });
  });
});

describe('MH-1.3.3: a hold', () => {
  it.each([
    ['approved', opened],
    ['executing', contracted],
    ['completed', completed()],
    ['terminated', terminated],
  ])('is taken by a project that is %s', (status, commands) => {
    const history = historyOf(...commands);

    expect(fold(projectDecider, history).status).toBe(status);
    given(projectDecider, ...history)
      .when(command('HoldProject'))
      .then({ type: 'ProjectHeld', data: dataOf('HoldProject') })
      .andRepeatingChangesNothing();
  });

  it('is released', () => {
    given(projectDecider, ...historyOf(...contracted, command('HoldProject')))
      .when(command('ReleaseProjectHold'))
      .then({ type: 'ProjectHoldReleased', data: dataOf('ReleaseProjectHold') })
      .andRepeatingChangesNothing();
  });

  it('that was never placed is released already', () => {
    given(projectDecider, ...historyOf(...contracted))
      .when(command('ReleaseProjectHold'))
      .thenNothingHappens();
  });

  it('is placed again when its case is opened again', () => {
    const history = historyOf(...contracted, command('HoldProject'), command('ReleaseProjectHold'));
    given(projectDecider, ...history)
      .when(command('HoldProject'))
      .then({ type: 'ProjectHeld', data: dataOf('HoldProject') });
  });
});
