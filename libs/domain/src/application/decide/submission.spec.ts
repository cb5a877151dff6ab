import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, instant, yuan } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Basis, SubmissionFacts } from '@grants/policy';
import { given } from '@grants/testing';
import {
  call,
  content,
  context,
  document,
  ID,
  inExpertReview,
  LEAD,
  noRecord,
  PARTNER,
  refused,
  submit,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const FACTS: SubmissionFacts = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  call,
  lead: content.lead,
  participantCreditCodes: [PARTNER],
  catalogueItem: 8,
  challengeId: 'C-1',
  budget: content.budget,
  technology: content.technology,
  documentKinds: ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'],
  credit: noRecord,
};

/** The findings of the policy's own rules, whose numbers its own specs check. */
function basisOf(over: Partial<SubmissionFacts> = {}): Basis {
  const edition = keyCoreTechnologyEdition('minhang-2021');
  if (!edition) throw new Error('the edition of 2021 is known');
  const facts = { ...FACTS, ...over };
  return [
    ...edition.eligibility.conditionsOf(facts),
    edition.award.showsAwardCap({
      grantRequested: yuan('4000000'),
      totalInvestment: yuan('10000000'),
    }),
  ];
}

function submittedWith(
  data: Partial<(typeof submitted)['data']>,
): Extract<ApplicationEvent, { type: 'ApplicationSubmitted' }> {
  return { ...submitted, data: { ...submitted.data, ...data } };
}

/** The clauses an application is refused on, of what it decided. */
function refusedOn(...given: Parameters<typeof submit>): readonly string[] {
  const decision = applicationDecider.decide(submit(...given), applicationDecider.initialState);
  const events = 'accepted' in decision ? decision.accepted : [];
  expect(events.map(({ type }) => type)).toEqual(['ApplicationSubmitted', 'ApplicationRefused']);
  return events.flatMap((event) =>
    event.type === 'ApplicationRefused' ? event.data.basis.map(({ clause }) => clause) : [],
  );
}

describe('MH-1.3.1: an application is submitted', () => {
  it('MH-1.1: with the finding of every condition', () => {
    given(applicationDecider)
      .when(submit())
      .then(submittedWith({ basis: basisOf() }))
      .andRepeatingChangesNothing();
  });

  it('MH-O2: and is shown the cap on its award, which refuses nothing', () => {
    const decision = applicationDecider.decide(submit(), applicationDecider.initialState);
    expect(decision).toMatchObject({
      accepted: [{ data: { basis: expect.arrayContaining([capOf('5000000.00')]) } }],
    });
  });

  it('MH-O1: to an open call without a challenge', () => {
    const { challengeId: _, ...open } = content;
    const command = submit({ call: { ...call, challengeIds: [] } });
    const decision = applicationDecider.decide(
      { ...command, data: { ...command.data, content: open } },
      applicationDecider.initialState,
    );
    const unasked = expect.objectContaining({ clause: 'MH-O1', verdict: 'not-applicable' });
    expect(decision).toEqual({
      accepted: [
        expect.objectContaining({
          data: expect.objectContaining({ basis: expect.arrayContaining([unasked]) }),
        }),
      ],
    });
  });

  it('is known again whatever step it is at, and at whatever time it comes', () => {
    given(applicationDecider, ...inExpertReview)
      .when(submit({ moment: '2022-05-01T10:00+08:00' }))
      .thenNothingHappens();
    given(applicationDecider, submitted, refused).when(submit()).thenNothingHappens();
  });

  it.each([
    ['content', submit({ content: { title: '另一项目' } })],
    ['call', submit({ call: { ...call, callId: 'KCT-2022-2' } })],
  ])('is not submitted again with other %s', (_what, command) => {
    given(applicationDecider, submitted)
      .when(command)
      .thenRejected({ code: 'APPLICATION.SUBMITTED_OTHERWISE', facts: ID });
  });

  it('MH-O6: is not recorded under an edition that is not known', () => {
    given(applicationDecider)
      .when(submit({ call: { ...call, policyVersion: 'minhang-2031' } }))
      .thenRejected({
        code: 'APPLICATION.UNKNOWN_POLICY_VERSION',
        clause: 'MH-O6',
        facts: { policyVersion: 'minhang-2031' },
      });
  });

  it('MH-1.1.6: is not recorded on the credit of another unit', () => {
    given(applicationDecider)
      .when(submit({ credit: { ...noRecord, creditCode: PARTNER } }))
      .thenRejected({
        code: 'APPLICATION.CREDIT_OF_ANOTHER_UNIT',
        clause: 'MH-1.1.6',
        facts: { leadCreditCode: LEAD, creditCode: PARTNER },
      });
  });
});

describe('MH-1.3.4: documents that are missing send it back', () => {
  it('naming each, in the order of the checklist', () => {
    const documents = [document('talent-evidence'), document('other'), document('task-statement')];
    const basis = basisOf({ documentKinds: ['talent-evidence', 'other', 'task-statement'] });
    given(applicationDecider)
      .when(submit({ content: { documents } }))
      .then(submittedWith({ documents, basis }), {
        type: 'ApplicationReturned',
        data: {
          ...ID,
          missingDocuments: ['application-form', 'capability-evidence'],
          note: 'Required documents are missing: application-form, capability-evidence.',
          basis: basis.filter(({ rule }) => ['strength-evidence', 'checklist'].includes(rule)),
        },
      })
      .andRepeatingChangesNothing();
  });

  it('but do not keep a condition that failed from refusing it', () => {
    expect(refusedOn({ content: { documents: [], catalogueItem: 19 } })).toEqual(['MH-1.1.2']);
  });
});

describe('MH-1.1, MH-1.3: a condition that fails refuses it at the gate, on record', () => {
  it('with every reason at once', () => {
    const lead = { ...content.lead, taxDistrict: '徐汇区' };
    const basis = basisOf({ lead, catalogueItem: 19 });
    const failed = basis.filter(({ verdict }) => verdict === 'failed');
    expect(failed).toHaveLength(2);
    given(applicationDecider)
      .when(submit({ content: { lead, catalogueItem: 19 } }))
      .then(submittedWith({ lead, catalogueItem: 19, basis }), {
        type: 'ApplicationRefused',
        data: {
          ...ID,
          stage: 'gate',
          reason:
            'Conditions that are not met: enterprise-of-district (MH-1.1.1), ' +
            'catalogue-item (MH-1.1.2).',
          basis: failed,
        },
      })
      .andRepeatingChangesNothing();
  });

  const violation = { violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2021-07-01') };
  const ban = {
    banId: 'b1',
    clause: 'SH-18.3' as const,
    firstDay: calendarDate('2022-01-01'),
    lastDay: calendarDate('2024-12-31'),
  };
  const { budget } = content;

  it.each<[string, Parameters<typeof submit>[0], readonly string[]]>([
    ['MH-1.3.5: before the call opens', { moment: '2022-03-01T08:59+08:00' }, ['MH-1.3.5']],
    ['MH-1.3.5: after it closed', { moment: '2022-03-31T17:00:01+08:00' }, ['MH-1.3.5']],
    ['MH-1.3.5: to a withdrawn call', { call: { ...call, withdrawn: true } }, ['MH-1.3.5']],
    [
      'MH-O6: after the validity',
      {
        moment: '2023-12-10T09:00+08:00',
        call: { ...call, closesAt: instant('2023-12-31T17:00+08:00') },
      },
      ['MH-O6'],
    ],
    ['MH-O1: answering no challenge of the list', { content: { challengeId: 'C-9' } }, ['MH-O1']],
    [
      'MH-O5: with the lead unit as participant',
      { content: { participants: [{ creditCode: LEAD, name: '自己' }] } },
      ['MH-O5'],
    ],
    [
      'MH-1.1.1: of a university',
      { content: { lead: { ...content.lead, kind: 'university' } } },
      ['MH-1.1.1'],
    ],
    [
      'MH-1.1.3, MH-1.6.3: with too little of its own money',
      { content: { budget: { ...budget, selfRaised: yuan('3999999.99') } } },
      ['MH-1.1.3', 'MH-1.6.3'],
    ],
    [
      'MH-1.1.5: expecting no right',
      {
        content: {
          technology: { ...content.technology, expectedIntellectualProperty: [] },
        },
      },
      ['MH-1.1.5'],
    ],
    [
      'MH-1.1.6: after a violation',
      { credit: { ...noRecord, revision: 3, violations: [violation] } },
      ['MH-1.1.6'],
    ],
    ['MH-1.1.6: under a ban', { credit: { ...noRecord, revision: 3, bans: [ban] } }, ['MH-1.1.6']],
  ])('%s', (_what, over, clauses) => {
    expect(refusedOn(over)).toEqual(clauses);
  });
});

describe('MH-1.3.1: a project application answers a call of its programme', () => {
  it.each(['national-municipal-centre', 'district-centre'] as const)(
    'not one of %s',
    (programme) => {
      given(applicationDecider)
        .when(submit({ call: { ...call, programme } }))
        .thenRejected({
          code: 'APPLICATION.CALL_OF_ANOTHER_PROGRAMME',
          clause: 'MH-1.3.1',
          facts: { programme },
        });
    },
  );
});

describe('MH-1.3.2: nothing asks registration age, age, degree or title', () => {
  it('a submission that tells them is judged like one that does not', () => {
    const told = { registeredOn: '2022-03-14', age: 22, degree: '无', title: '无' };
    const command = submit({
      content: {
        lead: { ...content.lead, ...told },
        leader: { ...content.leader, ...told },
      },
    });
    const state = fold(applicationDecider, []);
    const decision = applicationDecider.decide({ ...command, context: context() }, state);
    expect(decision).toMatchObject({
      accepted: [{ type: 'ApplicationSubmitted', data: { basis: basisOf() } }],
    });
    expect('accepted' in decision && decision.accepted).toHaveLength(1);
  });
});

function capOf(cap: string): unknown {
  return expect.objectContaining({
    rule: 'award-cap',
    verdict: 'not-applicable',
    facts: expect.objectContaining({ cap }),
  });
}
