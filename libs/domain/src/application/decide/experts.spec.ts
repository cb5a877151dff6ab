import { describe, it } from '@jest/globals';
import type { CreditCode } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  assigned,
  command,
  context,
  ID,
  inExpertReview,
  LEAD,
  PARTNER,
  reviewed,
  scored,
  STRANGER,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

function assign(field = '人工智能', unitCreditCode: CreditCode = STRANGER) {
  return command('AssignExpert', { expertId: 'e1', field, unitCreditCode });
}

function recuse(by = context()) {
  return command('RecuseExpert', { expertId: 'e1', reason: '与负责人有师生关系' }, by);
}

const recused: ApplicationEvent = {
  type: 'ExpertRecused',
  data: { ...ID, expertId: 'e1', reason: '与负责人有师生关系' },
};

describe('MH-1.4.2: an expert is assigned', () => {
  it('of the field, of a unit that has no part in the application', () => {
    given(applicationDecider, ...inExpertReview)
      .when(assign())
      .then(assigned('e1'))
      .andRepeatingChangesNothing();
  });

  it('and known again after the review is concluded', () => {
    given(applicationDecider, ...reviewed)
      .when(assign())
      .thenNothingHappens();
  });

  it('not of another field', () => {
    given(applicationDecider, ...inExpertReview)
      .when(assign('生物医药'))
      .thenRejected({
        code: 'APPLICATION.EXPERT_NOT_OF_FIELD',
        clause: 'MH-1.4.2',
        facts: { expertField: '生物医药', applicationField: '人工智能' },
      });
  });

  it.each([
    ['the lead unit', LEAD],
    ['a participating unit', PARTNER],
  ])('not of %s', (_what, unit) => {
    given(applicationDecider, ...inExpertReview)
      .when(assign('人工智能', unit))
      .thenRejected({
        code: 'APPLICATION.EXPERT_IN_CONFLICT',
        clause: 'MH-1.4.2',
        facts: { expertUnitCreditCode: unit },
      });
  });

  it('not twice, for another field or from another unit', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(assign('人工智能', PARTNER))
      .thenRejected({
        code: 'APPLICATION.EXPERT_ASSIGNED',
        facts: { expertId: 'e1', unitCreditCode: STRANGER },
      });
  });

  it('not once recused', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'), recused)
      .when(assign())
      .thenRejected({ code: 'APPLICATION.EXPERT_RECUSED', clause: 'MH-1.4.2' });
  });

  it('not before the preliminary review is passed', () => {
    given(applicationDecider, submitted)
      .when(assign())
      .thenRejected({
        code: 'APPLICATION.NOT_AT_STEP',
        clause: 'MH-1.4.2',
        facts: { status: 'submitted', expected: ['expert-review'] },
      });
  });

  it('not to an application that is not there', () => {
    given(applicationDecider).when(assign()).thenRejected({ code: 'APPLICATION.NOT_SUBMITTED' });
  });
});

describe('MH-1.4.2: an expert is recused', () => {
  it('by an officer, with or without a score', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(recuse())
      .then(recused)
      .andRepeatingChangesNothing();
    given(applicationDecider, ...inExpertReview, assigned('e1'), scored('e1'))
      .when(recuse())
      .then(recused)
      .andRepeatingChangesNothing();
  });

  it('by the expert, and by no other', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(recuse(context({ id: 'e1', role: 'expert' })))
      .then(recused);
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(recuse(context({ id: 'e2', role: 'expert' })))
      .thenRejected({
        code: 'APPLICATION.NOT_THE_EXPERT',
        facts: { expertId: 'e1', actorId: 'e2' },
      });
  });

  it('only when assigned', () => {
    given(applicationDecider, ...inExpertReview)
      .when(recuse())
      .thenRejected({ code: 'APPLICATION.EXPERT_NOT_ASSIGNED', clause: 'MH-1.4.2' });
  });

  it('only until the review is concluded', () => {
    given(applicationDecider, ...reviewed)
      .when(recuse())
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'reviewed' } });
  });
});
