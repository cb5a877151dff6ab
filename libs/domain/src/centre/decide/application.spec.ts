import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { document } from '../../specs/application-sample.ts';
import {
  applied,
  apply,
  applyInMay,
  CENTRE,
  district,
  FIGURES,
  mayCall,
  municipal,
  onCentre,
  septemberCall,
} from '../../specs/centre-sample.ts';
import type { ApplyForCentre } from '../commands.ts';
import { centreDecider } from '../decider.ts';
import type { CentreContent, CentreEvent, SuperiorRecognition } from '../events.ts';
import { initialCentre } from '../state.ts';

/** The events of a first application, with the clauses of their findings for their basis. */
function eventsOf(command: ApplyForCentre) {
  const decision = centreDecider.decide(command, initialCentre);
  if ('rejected' in decision) throw new Error(decision.rejected.code);
  return decision.accepted.map(({ type, data }) => ({
    type,
    stage: 'stage' in data ? data.stage : undefined,
    basis: 'basis' in data ? data.basis.map(({ clause, verdict }) => `${clause} ${verdict}`) : [],
  }));
}

function refusedFor(command: ApplyForCentre): readonly string[] | undefined {
  return eventsOf(command).find(({ stage }) => stage === 'gate')?.basis;
}

const RECOGNITION: SuperiorRecognition = {
  recognisedBy: 'ministry-of-science-and-technology',
  recognitionDocument: '国科发〔2018〕9号',
  recognisedOn: calendarDate('2018-01-10'),
  acceptanceDocument: '国科发〔2022〕30号',
  acceptedOn: calendarDate('2022-08-30'),
};

describe('MH-2.3.1: a municipal centre is applied for', () => {
  it('with every condition of its level as basis', () => {
    expect(eventsOf(apply())).toEqual([
      {
        type: 'CentreApplied',
        stage: undefined,
        basis: [
          'MH-O6 passed',
          'MH-2.3.1 passed',
          'MH-2.3.1 passed',
          'MH-2.1.0 passed',
          'MH-2.1.0 passed',
          'SH-18.3 passed',
          'MH-2.1.1 passed',
          'MH-2.2.1 passed',
          'MH-2.3.2 passed',
        ],
      },
    ]);
  });

  it('and is known again; with other content, or under another call, it is not', () => {
    given(centreDecider, applied()).when(apply()).thenNothingHappens();
    const other: CentreContent = { ...municipal, title: '另一个中心' };
    given(centreDecider, applied())
      .when(apply({ content: other }))
      .thenRejected({ code: 'CENTRE.APPLIED_OTHERWISE', facts: CENTRE });
    given(centreDecider, applied())
      .when(apply({ call: { ...septemberCall, callId: 'NMC-2023' } }))
      .thenRejected({ code: 'CENTRE.APPLIED_OTHERWISE' });
  });

  it('MH-O6: under an edition on centres', () => {
    given(centreDecider)
      .when(apply({ call: { ...septemberCall, policyVersion: 'shanghai-2020' } }))
      .thenRejected({ code: 'CENTRE.UNKNOWN_POLICY_VERSION', clause: 'MH-O6' });
  });
});

describe('an application that does not meet the conditions is refused at the gate', () => {
  it('with every reason at once: another programme, out of the window, policy not in force', () => {
    expect(refusedFor(apply({ call: mayCall, moment: '2023-12-10T00:00+08:00' }))).toEqual([
      'MH-O6 failed',
      'MH-2.3.1 failed',
      'MH-2.3.1 failed',
    ]);
  });

  it.each<[string, Partial<ApplyForCentre['data']>, string]>([
    [
      'MH-2.1.0: an enterprise that is not high-tech',
      { content: { ...municipal, highTechEnterprise: false } },
      'MH-2.1.0',
    ],
    [
      'MH-2.1.0: a host of another district',
      { content: { ...municipal, host: { ...municipal.host, registeredDistrict: '徐汇区' } } },
      'MH-2.1.0',
    ],
    [
      'MH-2.1.0: a partner that is the host',
      { content: { ...municipal, partners: [municipal.host] } },
      'MH-2.1.0',
    ],
    [
      'MH-2.1.1: a national centre of the municipality',
      { content: { ...municipal, level: 'national' } },
      'MH-2.1.1',
    ],
    ['MH-2.3.1: a withdrawn call', { call: { ...septemberCall, withdrawn: true } }, 'MH-2.3.1'],
    [
      'MH-2.2.1: a centre that was awarded under another id',
      { awardedCentreIds: ['Z-0'] },
      'MH-2.2.1',
    ],
  ])('%s', (_what, over, clause) => {
    expect(refusedFor(apply(over))).toEqual([`${clause} failed`]);
  });

  it('MH-2.1.1: but a national centre of the ministry is taken', () => {
    const content = { ...municipal, level: 'national', superiorRecognition: RECOGNITION } as const;
    expect(eventsOf(apply({ content })).map(({ type }) => type)).toEqual(['CentreApplied']);
  });

  it('MH-2.1.2: a district centre by every figure that falls short', () => {
    const figures = {
      ...FIGURES,
      previousYearRevenue: yuan('49999999.99'),
      rights: [],
      researchStaff: 19,
      equipmentValue: yuan('4999999.99'),
      transformationProjects: [],
      committee: { members: 4, fromHostUnit: 3 },
    };
    const content = { ...district, figures, previousYearResearchExpense: yuan('2499999.99') };
    expect(refusedFor(applyInMay(content))).toEqual([
      'MH-2.1.2a failed',
      'MH-2.1.2b failed',
      'MH-2.1.2c failed',
      'MH-2.1.2d failed',
      'MH-2.1.2d failed',
      'MH-2.1.2e failed',
      'MH-2.1.2f failed',
    ]);
  });

  it('MH-2.3.3: a district centre whose town is not known', () => {
    const { town: _town, ...host } = district.host;
    expect(refusedFor(applyInMay({ ...district, host }))).toEqual(['MH-2.3.3 failed']);
  });

  it('MH-O7: by the threshold a superior policy sets, which the finding cites', () => {
    const figures = { ...FIGURES, previousYearRevenue: yuan('40000000') };
    const command = applyInMay({ ...district, figures });
    expect(refusedFor(command)).toEqual(['MH-2.1.2a failed']);
    const eased: ApplyForCentre = {
      ...command,
      data: {
        ...command.data,
        overrides: [
          {
            overrideId: 'o-2',
            policyVersion: 'minhang-2021',
            clause: 'MH-2.1.2a',
            rule: 'revenue-at-least',
            value: '40000000.00',
            document: { number: '沪科规〔2022〕3号', date: calendarDate('2022-03-01') },
            article: '第三条',
            approver: '区科委主任',
            effectiveFrom: calendarDate('2022-04-01'),
          },
        ],
      },
    };
    expect(eventsOf(eased).map(({ type }) => type)).toEqual(['CentreApplied']);
  });
});

describe('MH-2.3.2, MH-2.3.4: an application without all documents is sent back', () => {
  const twoOfThree = municipal.documents.slice(0, 2);
  const wanting = { ...municipal, documents: twoOfThree };
  const third = document('research-expense-audit-report');
  const returned: CentreEvent = {
    type: 'CentreApplicationReturned',
    data: { ...CENTRE, missingDocuments: [third.kind], note: '', basis: [] },
  };

  it('naming each that is missing', () => {
    const decision = centreDecider.decide(apply({ content: wanting }), initialCentre);
    expect(decision).toMatchObject({
      accepted: [
        { type: 'CentreApplied' },
        {
          type: 'CentreApplicationReturned',
          data: {
            missingDocuments: ['research-expense-audit-report'],
            basis: [{ clause: 'MH-2.3.2', verdict: 'needs-evidence' }],
          },
        },
      ],
    });
  });

  it('MH-2.3.4: a district centre by the list of its own', () => {
    const decision = centreDecider.decide(
      applyInMay({ ...district, documents: district.documents.slice(2) }),
      initialCentre,
    );
    expect(decision).toMatchObject({
      accepted: [
        { type: 'CentreApplied' },
        { data: { missingDocuments: ['registration-certificate', 'annual-audit-report'] } },
      ],
    });
  });

  it('and completed with all of them', () => {
    const decision = centreDecider.decide(
      onCentre('CompleteCentreApplication', { documents: [third] }),
      [applied(wanting), returned].reduce(centreDecider.evolve, initialCentre),
    );
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'CentreApplicationCompleted',
          data: { documents: [third], basis: [{ clause: 'MH-2.3.2', verdict: 'passed' }] },
        },
      ],
    });
  });

  it('once', () => {
    const completed: CentreEvent = {
      type: 'CentreApplicationCompleted',
      data: { ...CENTRE, documents: [third], basis: [] },
    };
    given(centreDecider, applied(wanting), returned, completed)
      .when(onCentre('CompleteCentreApplication', { documents: [third] }))
      .thenNothingHappens();
  });

  it('not while one is missing still', () => {
    given(centreDecider, applied(wanting), returned)
      .when(onCentre('CompleteCentreApplication', { documents: [document('other')] }))
      .thenRejected({
        code: 'CENTRE.STILL_INCOMPLETE',
        clause: 'MH-2.3.2',
        facts: { missingDocuments: ['research-expense-audit-report'] },
      });
  });

  it('only when it was sent back, and is there', () => {
    given(centreDecider, applied())
      .when(onCentre('CompleteCentreApplication', { documents: [document('other')] }))
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { expected: ['returned'] } });
    given(centreDecider)
      .when(onCentre('CompleteCentreApplication', { documents: [third] }))
      .thenRejected({ code: 'CENTRE.NOT_APPLIED', facts: CENTRE });
  });
});
