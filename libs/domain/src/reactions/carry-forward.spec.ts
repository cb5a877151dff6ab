import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { GrantsEvent } from '../events.ts';
import { stepsOf } from '../specs/reaction-steps.ts';
import { carryForwardWhenYearEndCloseBegun } from './carry-forward-when-year-end-close-begun.ts';
import { moveCommitmentWhenFundingCarriedForward } from './move-commitment-when-funding-carried-forward.ts';
import type { Step } from './reaction.ts';

const document = { number: '闵财〔2022〕99号', date: calendarDate('2022-12-31') };
const from = { fundId: 'fund-2022', commitmentId: 'c-1', amount: yuan('700000.00') };
const to = { fundId: 'fund-2023', commitmentId: 'c-1.close-2022', amount: yuan('700000.00') };
const begun: GrantsEvent = {
  type: 'YearEndCloseBegun',
  data: {
    fundId: 'fund-2022',
    closeId: 'close-2022',
    toFundId: 'fund-2023',
    document,
    commitments: [
      { commitmentId: 'c-1', projectId: 'project-1', committed: yuan('700000.00') },
      { commitmentId: 'c-2', projectId: 'centre-2', committed: yuan('500000.00') },
    ],
  },
};

/** The subjects asked, when each answers with the code given for it, or accepts. */
function asked(steps: readonly Step[], refusals: Readonly<Record<string, string>>): string[] {
  const subjects: string[] = [];
  for (const { intent, ifRejected } of steps) {
    const subject = `${intent.type} ${'projectId' in intent.data ? intent.data.projectId : ''}`;
    subjects.push(subject.trim());
    const code = refusals[subject.trim()];
    if (code === undefined) continue;
    if (!ifRejected) throw new Error(`${subject} is not foreseen to be refused`);
    return [...subjects, ...asked(ifRejected({ code, message: '' }), refusals)];
  }
  return subjects;
}

describe('a fund whose year ends', () => {
  const steps = stepsOf(carryForwardWhenYearEndCloseBegun, begun);

  it('has every live promise carried forward, under an id of the close', () => {
    expect(steps[0]?.intent).toEqual({
      type: 'CarryForwardFunding',
      data: {
        projectId: 'project-1',
        closeId: 'close-2022',
        fundId: 'fund-2022',
        commitmentId: 'c-1',
        to: { fundId: 'fund-2023', commitmentId: 'c-1.close-2022' },
        document,
      },
    });
  });

  it('asks the centre where there is no project of that id, and goes on', () => {
    expect(asked(steps, { 'CarryForwardFunding project-1': 'PROJECT.UNKNOWN_PROJECT' })).toEqual([
      'CarryForwardFunding project-1',
      'CarryForwardCentreFunding',
      'CarryForwardFunding centre-2',
    ]);
  });

  it('goes on past a promise whose payment is under way', () => {
    expect(
      asked(steps, {
        'CarryForwardFunding project-1': 'PROJECT.CARRY_FORWARD_WHILE_OPEN',
        'CarryForwardFunding centre-2': 'PROJECT.UNKNOWN_PROJECT',
        CarryForwardCentreFunding: 'CENTRE.CARRY_FORWARD_WHILE_OPEN',
      }),
    ).toEqual([
      'CarryForwardFunding project-1',
      'CarryForwardFunding centre-2',
      'CarryForwardCentreFunding',
    ]);
  });
});

describe('what was carried forward', () => {
  it.each<readonly [GrantsEvent, applicationId: string, projectId: string]>([
    [
      {
        type: 'FundingCarriedForward',
        data: {
          projectId: 'project-1',
          applicationId: 'app-1',
          closeId: 'close-2022',
          from,
          to,
          document,
        },
      },
      'app-1',
      'project-1',
    ],
    [
      {
        type: 'CentreFundingCarriedForward',
        data: { centreId: 'centre-2', closeId: 'close-2022', from, to, document },
      },
      'centre-2',
      'centre-2',
    ],
  ])(
    'leaves the old fund before it is promised by the new one: $type',
    (event, applicationId, projectId) => {
      expect(stepsOf(moveCommitmentWhenFundingCarriedForward, event)).toEqual([
        {
          intent: {
            type: 'CarryForwardCommitment',
            data: {
              fundId: 'fund-2022',
              commitmentId: 'c-1',
              amount: '700000.00',
              toFundId: 'fund-2023',
              toCommitmentId: 'c-1.close-2022',
              document,
            },
          },
        },
        {
          intent: {
            type: 'CarryInCommitment',
            data: {
              fundId: 'fund-2023',
              commitmentId: 'c-1.close-2022',
              amount: '700000.00',
              applicationId,
              projectId,
              fromFundId: 'fund-2022',
              fromCommitmentId: 'c-1',
              document,
            },
          },
        },
      ]);
    },
  );
});
