import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import { context } from '../../specs/application-sample.ts';
import {
  approvedMunicipal,
  CENTRE,
  district,
  EVALUATION,
  onCentre,
  plaque,
  qualified,
  selected,
  underConstruction,
} from '../../specs/centre-sample.ts';
import type { EvaluateCentre } from '../commands.ts';
import { centreDecider } from '../decider.ts';
import type { CentreEvent } from '../events.ts';

const on = (day: string): CommandContext => context({ moment: `${day}T10:00+08:00` });
const grant = (grantedOn = '2022-07-08', plaqueNumber = 'MH-2022-07') =>
  onCentre('GrantPlaque', { plaqueNumber, grantedOn: calendarDate(grantedOn) }, on('2022-07-10'));
const evaluate = (over: Partial<EvaluateCentre['data']> = {}, today = '2024-07-10') =>
  onCentre('EvaluateCentre', { ...EVALUATION, ...over }, on(today));
const putForward = (recommendedOn = '2024-08-01', grounds = '综合实力领先') =>
  onCentre(
    'RecommendCentreToMunicipality',
    { recommendedOn: calendarDate(recommendedOn), grounds },
    on('2024-08-02'),
  );
const approvedDistrict = underConstruction().slice(0, -1);

/** What an evaluation leads to: the types, and what the figures and findings say. */
function outcome(command: ReturnType<typeof evaluate>, history: readonly CentreEvent[]) {
  const before = fold(centreDecider, history);
  const decision = centreDecider.decide(command, before);
  if ('rejected' in decision) throw new Error(decision.rejected.code);
  const again = centreDecider.decide(command, fold(centreDecider, decision.accepted, before));
  expect(again).toEqual({ accepted: [] });
  return decision.accepted.map(({ type, data }) => [
    type,
    'amount' in data ? data.amount : '',
    ...('basis' in data ? data.basis.map(({ clause, verdict }) => `${clause} ${verdict}`) : []),
  ]);
}

describe('MH-2.5.1: a district centre has its plaque after approval', () => {
  it('one, once', () => {
    given(centreDecider, ...approvedDistrict)
      .when(grant())
      .then(plaque)
      .andRepeatingChangesNothing();
    given(centreDecider, ...underConstruction())
      .when(grant('2022-07-08', 'MH-2022-08'))
      .thenRejected({
        code: 'CENTRE.PLAQUE_GRANTED_OTHERWISE',
        facts: { plaqueNumber: 'MH-2022-07', grantedOn: '2022-07-08' },
      });
  });

  it.each([
    ['2022-06-30', 'CENTRE.PLAQUE_BEFORE_APPROVAL'],
    ['2022-07-11', 'CENTRE.DAY_AHEAD'],
  ] as const)('not on %s: %s', (day, code) => {
    given(centreDecider, ...approvedDistrict)
      .when(grant(day))
      .thenRejected({ code });
  });

  it('on the day of the approval at the earliest', () => {
    const given0701 = { ...plaque.data, grantedOn: calendarDate('2022-07-01') };
    expect(
      centreDecider.decide(grant('2022-07-01'), fold(centreDecider, approvedDistrict)),
    ).toEqual({
      accepted: [{ type: 'PlaqueGranted', data: given0701 }],
    });
  });

  it('not before', () => {
    given(centreDecider, ...selected(district))
      .when(grant())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.5.1' });
  });

  it('and a municipal centre has none, nor an evaluation, nor is it put forward', () => {
    for (const command of [grant(), evaluate(), putForward()]) {
      given(centreDecider, ...approvedMunicipal)
        .when(command)
        .thenRejected({
          code: 'CENTRE.NOT_BUILT_UP',
          clause: 'MH-2.5.1',
          facts: { level: 'municipal' },
        });
    }
  });
});

describe('MH-2.5.1: a district centre is evaluated when its two years are over', () => {
  it.each(['2024-06-29', '2024-06-30'])('not on %s', (day) => {
    given(centreDecider, ...underConstruction())
      .when(evaluate({ evaluatedOn: calendarDate(day) }))
      .thenRejected({
        code: 'CENTRE.EVALUATION_TOO_EARLY',
        clause: 'MH-2.5.1',
        facts: { lastDay: '2024-06-30', evaluatedOn: day },
      });
  });

  it('on the day after, once', () => {
    given(centreDecider, ...underConstruction(), qualified)
      .when(evaluate())
      .thenNothingHappens();
    given(centreDecider, ...underConstruction(), qualified)
      .when(evaluate({ result: 'unqualified' }))
      .thenRejected({
        code: 'CENTRE.EVALUATED_OTHERWISE',
        clause: 'MH-2.5.2',
        facts: { result: 'qualified', evaluatedOn: '2024-07-01' },
      });
  });

  it('not ahead of the day, nor without an opinion, nor without a plaque', () => {
    given(centreDecider, ...underConstruction())
      .when(evaluate({ evaluatedOn: calendarDate('2024-07-11') }))
      .thenRejected({ code: 'CENTRE.DAY_AHEAD', facts: { day: '2024-07-11' } });
    given(centreDecider, ...underConstruction())
      .when(evaluate({}, '2024-07-04'))
      .thenRejected({ code: 'CENTRE.DAY_AHEAD', facts: { day: '2024-07-05' } });
    given(centreDecider, ...underConstruction())
      .when(evaluate({ opinion: '' }))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
    given(centreDecider, ...approvedDistrict)
      .when(evaluate())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { expected: ['under-construction'] } });
  });
});

describe('MH-2.5.2: what an evaluation comes to', () => {
  it('a qualified centre keeps plaque and award', () => {
    expect(outcome(evaluate(), underConstruction())).toEqual([
      ['CentreEvaluated', '', 'MH-2.5.1 passed', 'MH-2.5.2 passed'],
    ]);
  });

  it('an unqualified one loses both', () => {
    expect(outcome(evaluate({ result: 'unqualified' }), underConstruction())).toEqual([
      ['CentreEvaluated', '', 'MH-2.5.1 passed', 'MH-2.5.2 failed'],
      ['PlaqueWithdrawn', '', 'MH-2.5.2 failed'],
      ['CentreBalanceReleased', '500000.00', 'MH-2.5.2 passed'],
    ]);
  });

  it('and one that was approved without money the plaque alone', () => {
    expect(outcome(evaluate({ result: 'unqualified' }), underConstruction('0.00'))).toEqual([
      ['CentreEvaluated', '', 'MH-2.5.1 passed', 'MH-2.5.2 failed'],
      ['PlaqueWithdrawn', '', 'MH-2.5.2 failed'],
    ]);
  });
});

describe('MH-2.5.3: a strong centre is put forward to the municipality', () => {
  const recorded: CentreEvent = {
    type: 'CentreRecommendedToMunicipality',
    data: { ...CENTRE, recommendedOn: calendarDate('2024-08-01'), grounds: '综合实力领先' },
  };

  it('on grounds, under construction or qualified', () => {
    for (const history of [underConstruction(), [...underConstruction(), qualified]]) {
      given(centreDecider, ...history)
        .when(putForward())
        .then(recorded)
        .andRepeatingChangesNothing();
    }
  });

  it('again in a later year', () => {
    given(centreDecider, ...underConstruction(), recorded)
      .when(putForward('2024-08-02'))
      .then({ ...recorded, data: { ...recorded.data, recommendedOn: calendarDate('2024-08-02') } });
  });

  it('not without grounds, ahead of the day, or unqualified', () => {
    given(centreDecider, ...underConstruction())
      .when(putForward('2024-08-01', ' '))
      .thenRejected({ code: 'CENTRE.OPINION_MISSING' });
    given(centreDecider, ...underConstruction())
      .when(putForward('2024-08-03'))
      .thenRejected({ code: 'CENTRE.DAY_AHEAD' });
    const unqualified: CentreEvent = {
      type: 'CentreEvaluated',
      data: { ...CENTRE, ...EVALUATION, result: 'unqualified', basis: [] },
    };
    given(centreDecider, ...underConstruction(), unqualified)
      .when(putForward())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.5.3' });
  });
});
