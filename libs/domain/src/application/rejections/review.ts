import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** Opinions, experts and scores. */
export const reviewRejections = {
  opinionOfAnotherBody: (body: string, role: string, expectedRole: string) =>
    reject({
      code: 'APPLICATION.OPINION_OF_ANOTHER_BODY',
      clause: 'MH-1.4.1',
      message:
        `The role ${role} does not speak for ${body}; ` +
        `the opinion is given by a person with the role ${expectedRole}.`,
      facts: { body, role, expectedRole },
    }),
  expertNotAssigned: (expertId: string) =>
    reject({
      code: 'APPLICATION.EXPERT_NOT_ASSIGNED',
      clause: 'MH-1.4.2',
      message: `Expert ${expertId} is not assigned to this application; assign the expert first.`,
      facts: { expertId },
    }),
  notTheExpert: (expertId: string, actorId: string) =>
    reject({
      code: 'APPLICATION.NOT_THE_EXPERT',
      clause: 'MH-1.4.3',
      message: `${actorId} cannot act for expert ${expertId}; experts judge in person.`,
      facts: { expertId, actorId },
    }),
  expertRecused: (expertId: string) =>
    reject({
      code: 'APPLICATION.EXPERT_RECUSED',
      clause: 'MH-1.4.2',
      message: `Expert ${expertId} was recused and judges this application no more.`,
      facts: { expertId },
    }),
  expertNotOfField: (expertId: string, finding: Finding) =>
    reject({
      code: 'APPLICATION.EXPERT_NOT_OF_FIELD',
      clause: finding.clause,
      message:
        `Expert ${expertId} is of the field ${factText(finding, 'expertField')}, the application ` +
        `of ${factText(finding, 'applicationField')}; assign an expert of its field.`,
      facts: finding.facts,
    }),
  expertInConflict: (expertId: string, finding: Finding) =>
    reject({
      code: 'APPLICATION.EXPERT_IN_CONFLICT',
      clause: finding.clause,
      message:
        `Expert ${expertId} belongs to ${factText(finding, 'expertUnitCreditCode')}, which leads ` +
        'the project or takes part in it; assign an expert of another unit.',
      facts: finding.facts,
    }),
  scoreNotRecorded: (expertId: string) =>
    reject({
      code: 'APPLICATION.SCORE_NOT_RECORDED',
      clause: 'MH-1.4.3',
      message: `Expert ${expertId} has no score to correct; record one.`,
      facts: { expertId },
    }),
  scoreOffScale: (finding: Finding) =>
    reject({
      code: 'APPLICATION.SCORE_OFF_SCALE',
      clause: finding.clause,
      message:
        `The scores ${factText(finding, 'scores')} are not whole points from 0 to ` +
        `${factText(finding, 'highest')} throughout.`,
      facts: finding.facts,
    }),
  opinionMissing: (expertId: string) =>
    reject({
      code: 'APPLICATION.OPINION_MISSING',
      clause: 'MH-1.4.3',
      message: `Expert ${expertId} scores without a review opinion; write one.`,
      facts: { expertId },
    }),
  tooFewExperts: (finding: Finding) =>
    reject({
      code: 'APPLICATION.TOO_FEW_EXPERTS',
      clause: finding.clause,
      message:
        `The scores of ${factText(finding, 'counted')} experts of ${factText(finding, 'field')} ` +
        `count, ${factText(finding, 'required')} are needed; have more experts score.`,
      facts: finding.facts,
    }),
};
