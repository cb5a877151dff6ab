import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  command,
  contracted,
  dataOf,
  firstAuthorised,
  firstPaid,
  FUNDED,
  historyOf,
  opened,
} from '../../specs/project-sample.ts';
import type { ProjectCommand } from '../commands.ts';
import { projectDecider } from '../decider.ts';
import type { Adjustment } from '../events.ts';

const request = (adjustment: Adjustment, adjustmentId = 'adjustment-1') =>
  command('RequestAdjustment', { adjustmentId, adjustment });
const extend = (newEnd: string, adjustmentId?: string) =>
  request({ kind: 'execution-period', newEnd: calendarDate(newEnd) }, adjustmentId);
const withdraw = request({ kind: 'withdrawal' });
const approve = command('ApproveAdjustment');
const leadAfter = (...commands: readonly ProjectCommand[]) => {
  const project = fold(projectDecider, historyOf(...commands));
  return project.status === 'unknown' ? undefined : project.dossier.lead;
};

describe('MH-1.6.5: a major adjustment', () => {
  it('is requested and changes nothing by that', () => {
    const rename = request({ kind: 'unit-name', newName: '上海新名科技有限公司' });
    given(projectDecider, ...historyOf(...contracted))
      .when(rename)
      .then({
        type: 'AdjustmentRequested',
        data: {
          ...dataOf('RequestAdjustment'),
          adjustment: { kind: 'unit-name', newName: '上海新名科技有限公司' },
        },
      })
      .andRepeatingChangesNothing();
    expect(leadAfter(...contracted, rename)?.name).toBe('上海示例传感科技有限公司');
  });

  it.each<[Adjustment, object]>([
    [{ kind: 'unit-name', newName: '上海新名科技有限公司' }, { name: '上海新名科技有限公司' }],
    [
      { kind: 'registered-address', newDistrict: '徐汇区', newTown: '漕河泾街道' },
      { registeredDistrict: '徐汇区', town: '漕河泾街道' },
    ],
    [
      { kind: 'registered-address', newDistrict: '徐汇区' },
      { registeredDistrict: '徐汇区', town: undefined },
    ],
    [{ kind: 'tax-jurisdiction', newDistrict: '徐汇区' }, { taxDistrict: '徐汇区' }],
  ])('takes effect when it is approved: %j', (adjustment, changed) => {
    given(projectDecider, ...historyOf(...contracted, request(adjustment)))
      .when(approve)
      .then({
        type: 'AdjustmentApproved',
        data: {
          ...dataOf('ApproveAdjustment'),
          adjustment,
          basis: [
            {
              rule: 'major-adjustment-consent',
              clause: 'MH-1.6.5',
              verdict: 'passed',
              facts: { kind: adjustment.kind, documentNumber: 'A-1' },
            },
          ],
        },
      })
      .andRepeatingChangesNothing();
    expect({ town: undefined, ...leadAfter(...contracted, request(adjustment), approve) }).toEqual({
      ...dataOf('OpenProject').lead,
      ...changed,
    });
  });

  it('takes no effect when it is refused', () => {
    const rename = request({ kind: 'unit-name', newName: '上海新名科技有限公司' });
    given(projectDecider, ...historyOf(...contracted, rename))
      .when(command('RefuseAdjustment'))
      .then({
        type: 'AdjustmentRefused',
        data: {
          ...dataOf('RefuseAdjustment'),
          basis: [
            {
              rule: 'major-adjustment-consent',
              clause: 'MH-1.6.5',
              verdict: 'failed',
              facts: { kind: 'unit-name', documentNumber: undefined },
            },
          ],
        },
      })
      .andRepeatingChangesNothing();
    expect(leadAfter(...contracted, rename, command('RefuseAdjustment'))?.name).toBe(
      '上海示例传感科技有限公司',
    );
  });
});

describe('MH-1.6.4: an extension', () => {
  it('ends the execution period later, a year at most', () => {
    given(projectDecider, ...historyOf(...contracted, extend('2025-02-27')))
      .when(approve)
      .then(
        {
          type: 'AdjustmentApproved',
          data: {
            ...dataOf('ApproveAdjustment'),
            adjustment: { kind: 'execution-period', newEnd: calendarDate('2025-02-27') },
            basis: [
              {
                rule: 'major-adjustment-consent',
                clause: 'MH-1.6.5',
                verdict: 'passed',
                facts: { kind: 'execution-period', documentNumber: 'A-1' },
              },
            ],
          },
        },
        {
          type: 'ExecutionExtended',
          data: {
            projectId: 'project-1',
            adjustmentId: 'adjustment-1',
            previousEnd: calendarDate('2024-02-27'),
            executionEndsOn: calendarDate('2025-02-27'),
            basis: [
              {
                rule: 'single-extension',
                clause: 'MH-1.6.4',
                verdict: 'passed',
                facts: { extensionsGranted: 0, extensionsAtMost: 1 },
              },
              {
                rule: 'extension-length',
                clause: 'MH-1.6.4',
                verdict: 'passed',
                facts: {
                  currentEnd: '2024-02-27',
                  newEnd: '2025-02-27',
                  latestEnd: '2025-02-27',
                },
              },
            ],
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('is refused at once when it is the second', () => {
    given(projectDecider, ...historyOf(...contracted, extend('2024-12-31'), approve))
      .when(extend('2025-06-30', 'adjustment-2'))
      .thenRejected({
        code: 'PROJECT.SECOND_EXTENSION',
        clause: 'MH-1.6.4',
        facts: { extensionsGranted: 1, extensionsAtMost: 1 },
      });
  });

  it('is not approved when another that was requested with it was', () => {
    const both = [extend('2024-12-31'), extend('2025-01-31', 'adjustment-2'), approve];
    given(projectDecider, ...historyOf(...contracted, ...both))
      .when(command('ApproveAdjustment', { adjustmentId: 'adjustment-2' }))
      .thenRejected({ code: 'PROJECT.SECOND_EXTENSION', clause: 'MH-1.6.4' });
  });

  it.each(['2024-02-27', '2025-02-28'])('to %s is refused with the range', (newEnd) => {
    given(projectDecider, ...historyOf(...contracted))
      .when(extend(newEnd))
      .thenRejected({
        code: 'PROJECT.EXTENSION_OUT_OF_RANGE',
        clause: 'MH-1.6.4',
        facts: { currentEnd: '2024-02-27', newEnd, latestEnd: '2025-02-27' },
      });
  });
});

describe('MH-1.6.5: a withdrawal', () => {
  it.each([
    ['before the contract', opened, '1000000.01'],
    ['after the first tranche', firstPaid, '700000.01'],
  ])('%s ends the project and releases what was not paid', (_when, commands, amount) => {
    const events = historyOf(...commands, withdraw, approve);

    expect(events.slice(-3)).toMatchObject([
      { type: 'AdjustmentApproved', data: { adjustment: { kind: 'withdrawal' } } },
      {
        type: 'ProjectTerminated',
        data: {
          ...FUNDED,
          ground: 'withdrawn',
          document: { number: 'A-1' },
          basis: [
            { rule: 'major-adjustment-consent', verdict: 'passed' },
            { rule: 'project-ends', clause: 'MH-1.6.5' },
          ],
        },
      },
      {
        type: 'AwardBalanceReleased',
        data: { ...FUNDED, amount: yuan(amount), reason: 'withdrawn' },
      },
    ]);
    given(projectDecider, ...events)
      .when(approve)
      .thenNothingHappens();
  });

  it('cancels a tranche that was authorised and not paid, before anything goes back', () => {
    expect(historyOf(...firstAuthorised, withdraw, approve).slice(-4)).toMatchObject([
      { type: 'AdjustmentApproved' },
      { type: 'TrancheCancelled', data: { amount: '300000.00', wasAuthorised: true } },
      { type: 'ProjectTerminated' },
      { type: 'AwardBalanceReleased', data: { amount: '1000000.01' } },
    ]);
  });
});
