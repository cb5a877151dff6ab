import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import { given } from '@grants/testing';
import { context } from '../../specs/application-sample.ts';
import {
  applied,
  approvedMunicipal,
  CENTRE,
  checked,
  consulted,
  district,
  initiated,
  onCentre,
  recommended,
  reviewedBy,
  selected,
} from '../../specs/centre-sample.ts';
import type { CentreCommand } from '../commands.ts';
import { centreDecider } from '../decider.ts';
import type { CentreEvent, CentreRefusalStage } from '../events.ts';

const recommend = (
  town = '浦江镇',
  opinion: 'recommend' | 'refuse' = 'recommend',
  comment = '材料完整',
) => onCentre('RecommendCentre', { town, opinion, comment });
const check = (opinion: 'pass' | 'fail' = 'pass', comment = '符合条件') =>
  onCentre('CheckCentrePreliminarily', { opinion, comment });
const consult = (isRecommended = true, rank = 2, opinion = '建议立项') =>
  onCentre('ConsultPanelOnCentre', { recommended: isRecommended, rank, opinion });
const refuse = (reason = '名额已满') => onCentre('RefuseCentre', { reason });
const withdraw = onCentre('WithdrawCentreApplication', { reason: '经营调整' });

function review(score: number, opinion = '同意', by = 'e1', of = 'e1'): CentreCommand {
  return onCentre(
    'RecordCentreReview',
    { expertId: of, score, opinion },
    context({ id: by, role: 'expert', moment: '2022-10-10T10:00+08:00' }),
  );
}

function refused(stage: CentreRefusalStage, reason: string): CentreEvent {
  return { type: 'CentreRefused', data: { ...CENTRE, stage, reason, basis: [] } };
}

/** The events a command leads to, their bases told by clause and verdict. */
function outcome(command: CentreCommand, ...history: readonly CentreEvent[]) {
  const before = fold(centreDecider, history);
  const decision = centreDecider.decide(command, before);
  if ('rejected' in decision) throw new Error(decision.rejected.code);
  const again = centreDecider.decide(command, fold(centreDecider, decision.accepted, before));
  expect(again).toEqual({ accepted: [] });
  return decision.accepted.map(({ type, data }) => ({
    type,
    ...('stage' in data && { stage: data.stage, reason: data.reason }),
    ...('basis' in data && {
      basis: data.basis.map(({ clause, verdict }) => `${clause} ${verdict}`),
    }),
  }));
}

describe('MH-2.3.3: the town of the registered address recommends a district centre', () => {
  it('before the commission sees it', () => {
    expect(outcome(recommend(), applied(district))).toEqual([
      { type: 'CentreRecommended', basis: ['MH-2.3.3 passed', 'MH-2.3.3 passed'] },
    ]);
    given(centreDecider, applied(district))
      .when(check())
      .thenRejected({
        code: 'CENTRE.NOT_AT_STEP',
        clause: 'MH-2.3.3',
        facts: { status: 'applied', expected: ['recommended'] },
      });
  });

  it('or refuses it, with a reason', () => {
    expect(outcome(recommend('浦江镇', 'refuse', '经营地不符'), applied(district))).toEqual([
      {
        type: 'CentreRefused',
        stage: 'town-recommendation',
        reason: '经营地不符',
        basis: ['MH-2.3.3 failed'],
      },
    ]);
    given(centreDecider, applied(district))
      .when(recommend('浦江镇', 'refuse', ' '))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
  });

  it('and no other town does', () => {
    given(centreDecider, applied(district))
      .when(recommend('吴泾镇'))
      .thenRejected({
        code: 'CENTRE.TOWN_NOT_OF_ADDRESS',
        clause: 'MH-2.3.3',
        facts: { registeredTown: '浦江镇', town: '吴泾镇' },
      });
  });

  it('nor does any for a municipal centre', () => {
    given(centreDecider, applied())
      .when(recommend())
      .thenRejected({ code: 'CENTRE.TOWN_NOT_ASKED', clause: 'MH-2.3.3' });
  });
});

describe('MH-2.4: the commission checks the materials', () => {
  it.each([
    ['of a municipal centre at once', [applied()]],
    ['of a district centre its town recommended', [applied(district), recommended]],
  ])('%s', (_what, history) => {
    expect(outcome(check(), ...history)).toEqual([
      { type: 'CentrePreliminaryCheckPassed', basis: ['MH-2.4 passed'] },
    ]);
  });

  it('and refuses what does not pass, with a reason', () => {
    expect(outcome(check('fail', '审计报告不符'), applied())).toEqual([
      {
        type: 'CentreRefused',
        stage: 'preliminary-check',
        reason: '审计报告不符',
        basis: ['MH-2.4 failed'],
      },
    ]);
    given(centreDecider, applied())
      .when(check('fail', ''))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING', facts: CENTRE });
  });
});

describe('MH-2.4: experts review online', () => {
  it('each in person, on the scale, with an opinion', () => {
    given(centreDecider, applied(), checked)
      .when(review(85))
      .then(reviewedBy('e1', 85))
      .andRepeatingChangesNothing();
    given(centreDecider, applied(), checked)
      .when(review(85, '同意', 'e2', 'e1'))
      .thenRejected({ code: 'CENTRE.NOT_THE_EXPERT', facts: { expertId: 'e1', actorId: 'e2' } });
    given(centreDecider, applied(), checked)
      .when(review(101))
      .thenRejected({ code: 'CENTRE.SCORE_OFF_SCALE', clause: 'MH-2.4', facts: { score: '101' } });
    given(centreDecider, applied(), checked)
      .when(review(85, ''))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
  });

  it('a later review of the same expert replacing the earlier', () => {
    const history = [applied(), checked, reviewedBy('e1', 85), reviewedBy('e1', 91)];
    expect(centreDecider.decide(consult(), fold(centreDecider, history))).toMatchObject({
      accepted: [{ data: { experts: ['e1'], averageScore: '91.00' } }],
    });
  });

  it('only what has passed the check', () => {
    given(centreDecider, applied())
      .when(review(85))
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.4' });
  });
});

describe('MH-2.4: the panel consults over the online scores', () => {
  const inReview = [
    applied(district),
    recommended,
    checked,
    reviewedBy('e1', 85),
    reviewedBy('e2', 84),
  ];

  it('MH-2.1.2g: with their average, the rank, and the grounds of priority beside them', () => {
    const decision = centreDecider.decide(consult(), fold(centreDecider, inReview));
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'CentrePanelConsulted',
          data: {
            experts: ['e1', 'e2'],
            averageScore: '84.50',
            recommended: true,
            rank: 2,
            basis: [
              { rule: 'online-review', clause: 'MH-2.4', verdict: 'passed' },
              { rule: 'panel-consultation', clause: 'MH-2.4', verdict: 'passed' },
              {
                rule: 'priority-grounds',
                clause: 'MH-2.1.2g',
                verdict: 'not-applicable',
                facts: { grounds: ['近三年参与制定行业标准'] },
              },
            ],
          },
        },
      ],
    });
    given(centreDecider, ...inReview, consulted)
      .when(consult())
      .thenNothingHappens();
  });

  it('and what it does not recommend is refused', () => {
    expect(outcome(consult(false, 9, '水平一般'), ...inReview)).toEqual([
      {
        type: 'CentrePanelConsulted',
        basis: ['MH-2.4 passed', 'MH-2.4 failed', 'MH-2.1.2g not-applicable'],
      },
      {
        type: 'CentreRefused',
        stage: 'panel-consultation',
        reason: '水平一般',
        basis: ['MH-2.4 failed'],
      },
    ]);
  });

  it('not without a review, a place and an opinion', () => {
    given(centreDecider, applied(), checked)
      .when(consult())
      .thenRejected({ code: 'CENTRE.TOO_FEW_REVIEWS', clause: 'MH-2.4' });
    given(centreDecider, ...inReview)
      .when(consult(true, 0))
      .thenRejected({ code: 'CENTRE.RANK_NOT_WHOLE', clause: 'MH-2.4', facts: { rank: '0' } });
    given(centreDecider, ...inReview)
      .when(consult(true, 1, ' '))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
  });

  it('once', () => {
    given(centreDecider, ...inReview, consulted)
      .when(consult(true, 1))
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'consulted' } });
  });
});

describe('MH-2.4: the commission selects on merit', () => {
  it('and refuses, with a reason, what is not among the best', () => {
    expect(outcome(refuse(), ...selected())).toEqual([
      { type: 'CentreRefused', stage: 'selection', reason: '名额已满', basis: ['MH-2.4 failed'] },
    ]);
    given(centreDecider, ...selected())
      .when(refuse(''))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
  });

  it('not once the approval began', () => {
    for (const command of [refuse(), withdraw]) {
      given(centreDecider, ...selected(), initiated('1800000.00'))
        .when(command)
        .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'approving' } });
      given(centreDecider, ...approvedMunicipal)
        .when(command)
        .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'approved' } });
    }
  });

  it('and a unit may withdraw before', () => {
    expect(outcome(withdraw, applied())).toEqual([{ type: 'CentreApplicationWithdrawn' }]);
  });

  it('nothing follows on a refusal or a withdrawal', () => {
    for (const command of [check(), review(85), consult(), refuse()]) {
      given(centreDecider, applied(), refused('preliminary-check', '不符'))
        .when(command)
        .thenRejected({ code: 'CENTRE.CLOSED', facts: { status: 'refused' } });
    }
    given(centreDecider, applied(), {
      type: 'CentreApplicationWithdrawn',
      data: { ...CENTRE, reason: '' },
    })
      .when(check())
      .thenRejected({ code: 'CENTRE.CLOSED', facts: { status: 'withdrawn' } });
  });
});
