import { describe, expect, it } from '@jest/globals';
import { fold, yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import { given } from '@grants/testing';
import {
  command,
  contracted,
  dataOf,
  examined,
  failed,
  firstPaid,
  FUNDED,
  historyOf,
  notPassed,
  paper,
  reconsidering,
} from '../../specs/project-sample.ts';
import type { ProjectCommand } from '../commands.ts';
import { projectDecider } from '../decider.ts';

const rules = (...names: readonly string[]) =>
  names.map((rule) => expect.objectContaining({ rule, verdict: 'passed' })) as unknown as Basis;
const PASSED = [
  'both-opinions',
  'result-from-opinions',
  'result-issued',
  'rest-after-first-tranche',
];
const NOT_PASSED = ['both-opinions', 'result-from-opinions', 'result-issued'];
const statusAfter = (...commands: readonly ProjectCommand[]) =>
  fold(projectDecider, historyOf(...commands)).status;

const openUse = {
  type: 'OpenUseRegistered',
  data: {
    projectId: 'project-1',
    title: '高灵敏度触觉传感器关键技术攻关',
    basis: rules('open-use'),
  },
} as const;

describe('the opinions', () => {
  it.each([
    ['MH-1.6.8: of the auditor', 'RecordAuditOpinion', 'AuditOpinionRecorded'],
    ['MH-1.6.9: of the experts on site', 'RecordOnSiteOpinion', 'OnSiteOpinionRecorded'],
  ] as const)('%s is recorded', (_whose, type, event) => {
    given(projectDecider, ...historyOf(...contracted))
      .when(command(type))
      .then({ type: event, data: dataOf(type) } as never)
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.7: that came last is the one that counts', () => {
    const later = command('RecordAuditOpinion', { auditId: 'audit-2', opinion: 'qualified' });

    expect(historyOf(...examined(), later, command('ConcludeAcceptance')).at(-2)).toMatchObject({
      type: 'AcceptanceConcluded',
      data: { auditId: 'audit-2', reviewId: 'review-1' },
    });
  });
});

describe('concluding acceptance', () => {
  it('MH-1.6.10, MH-1.6.15: passed, opens the results to use', () => {
    given(projectDecider, ...historyOf(...examined()))
      .when(command('ConcludeAcceptance'))
      .then(
        {
          type: 'AcceptanceConcluded',
          data: {
            ...dataOf('ConcludeAcceptance'),
            auditId: 'audit-1',
            reviewId: 'review-1',
            basis: rules(...PASSED),
          },
        },
        openUse,
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.10: not passed, leaves the money where it is', () => {
    given(projectDecider, ...historyOf(...examined()))
      .when(command('ConcludeAcceptance', { result: 'not-passed' }))
      .then({
        type: 'AcceptanceConcluded',
        data: {
          ...dataOf('ConcludeAcceptance'),
          result: 'not-passed',
          auditId: 'audit-1',
          reviewId: 'review-1',
          basis: rules(...NOT_PASSED),
        },
      })
      .andRepeatingChangesNothing();
    expect(statusAfter(...notPassed)).toBe('not-passed');
  });

  it.each([
    ['exactly what was paid', '300000.00'],
    ['less than was paid', '180000.00'],
    ['nothing', '0.00'],
  ])('MH-1.5.2: with an audit that supports %s, completes the project', (_what, supported) => {
    const history = historyOf(...examined(supported), command('ConcludeAcceptance'));

    expect(history.slice(-3)).toEqual([
      openUse,
      {
        type: 'AwardBalanceReleased',
        data: {
          ...FUNDED,
          amount: '700000.01',
          reason: 'not-supported',
          basis: [
            {
              rule: 'award-balance',
              clause: 'MH-1.5.2',
              verdict: 'passed',
              facts: {
                ground: 'not-supported',
                award: '1000000.01',
                paid: '300000.00',
                released: '0.00',
                balance: '700000.01',
              },
            },
          ],
        },
      },
      { type: 'ProjectCompleted', data: { projectId: 'project-1', totalPaid: '300000.00' } },
    ]);
    given(projectDecider, ...history)
      .when(command('ConcludeAcceptance'))
      .thenNothingHappens();
  });

  it('MH-1.6.10: not passed, needs no first tranche', () => {
    const unpaid = [
      ...contracted,
      command('RecordAuditOpinion'),
      command('RecordOnSiteOpinion'),
      command('ConcludeAcceptance', { result: 'not-passed' }),
    ];
    expect(statusAfter(...unpaid)).toBe('not-passed');
  });
});

describe('reconsideration', () => {
  it('MH-1.6.11: is requested once it was not passed', () => {
    given(projectDecider, ...historyOf(...notPassed))
      .when(command('RequestReconsideration'))
      .then({ type: 'ReconsiderationRequested', data: dataOf('RequestReconsideration') })
      .andRepeatingChangesNothing();
  });

  it.each([
    ['not-passed', NOT_PASSED],
    ['not-granted', ['result-issued']],
  ] as const)('MH-1.6.12: %s, ends the project and releases the rest', (outcome, basis) => {
    const document = paper('D-2', '2024-08-01');
    given(projectDecider, ...historyOf(...reconsidering))
      .when(command('ConcludeReconsideration', { outcome }))
      .then(
        {
          type: 'ReconsiderationConcluded',
          data: { ...dataOf('ConcludeReconsideration'), outcome, basis: rules(...basis) },
        },
        {
          type: 'ProjectTerminated',
          data: {
            ...FUNDED,
            ground: 'acceptance-not-passed',
            document,
            basis: rules('project-ends'),
          },
        },
        {
          type: 'AwardBalanceReleased',
          data: {
            ...FUNDED,
            amount: yuan('700000.01'),
            reason: 'acceptance-not-passed',
            basis: rules('award-balance'),
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.11: passed, goes on as if it had been accepted at once', () => {
    const passed = command('ConcludeReconsideration', { outcome: 'passed' });
    given(projectDecider, ...historyOf(...reconsidering))
      .when(passed)
      .then(
        {
          type: 'ReconsiderationConcluded',
          data: {
            ...dataOf('ConcludeReconsideration'),
            outcome: 'passed',
            basis: rules(...PASSED),
          },
        },
        openUse,
      )
      .andRepeatingChangesNothing();
    const final = command('RequestTranche', { disbursementId: 'final-1', tranche: 'final' });
    expect(historyOf(...reconsidering, passed, final).at(-1)).toMatchObject({
      data: { amount: '700000.01', basis: [{}, { facts: { resultDocument: 'D-2' } }, {}, {}] },
    });
  });

  it('MH-1.6.10: looks at opinions that were made for it', () => {
    const again = [
      ...firstPaid,
      command('RecordAuditOpinion'),
      command('RecordOnSiteOpinion', { opinion: 'fail' }),
      command('ConcludeAcceptance', { result: 'not-passed' }),
      command('RequestReconsideration'),
    ];
    const passed = command('ConcludeReconsideration', { outcome: 'passed' });
    const review = command('RecordOnSiteOpinion', { reviewId: 'review-2' });

    given(projectDecider, ...historyOf(...again))
      .when(passed)
      .thenRejected({ code: 'PROJECT.RESULT_AGAINST_OPINIONS', facts: { onSiteOpinion: 'fail' } });
    expect(statusAfter(...again, review, passed)).toBe('accepted');
  });
});

describe('MH-1.6.16: diligence on a project that failed', () => {
  it.each([
    [true, 'passed'],
    [false, 'failed'],
  ])('diligent: %s', (diligent, verdict) => {
    given(projectDecider, ...historyOf(...failed))
      .when(command('RecordDiligenceFinding', { diligent }))
      .then({
        type: 'DiligenceFindingRecorded',
        data: {
          ...dataOf('RecordDiligenceFinding'),
          diligent,
          leadCreditCode: dataOf('OpenProject').lead.creditCode,
          members: dataOf('OpenProject').members,
          basis: [
            expect.objectContaining({ rule: 'diligence', clause: 'MH-1.6.16', verdict }),
          ] as unknown as Basis,
        },
      })
      .andRepeatingChangesNothing();
  });
});
