import type { ReviewBody, Scores } from '@grants/domain';
import type { Act, Story } from '../act.ts';
import type { StoryApplication } from '../cast/content.ts';
import { expertsOf } from '../cast/experts.ts';
import type { Expert } from '../cast/experts.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

const SPOKEN_BY = {
  'science-and-technology-commission': offices.commissionOfficer,
  'economic-commission': offices.economicOfficer,
  'finance-bureau': offices.financeOfficer,
} as const satisfies Record<ReviewBody, Act['by']>;

const BODIES = Object.keys(SPOKEN_BY) as ReviewBody[];
const PANEL = 5;

/** All three bodies pass it (MH-1.4.1). */
export function* passPreliminaryReview(application: StoryApplication, date: string): Story {
  for (const body of BODIES) yield opinion(application, { body, opinion: 'pass' }, date);
}

/** The bodies before it pass the application, and this one does not. */
export function* failPreliminaryReview(
  application: StoryApplication,
  body: ReviewBody,
  date: string,
): Story {
  for (const earlier of BODIES.slice(0, BODIES.indexOf(body))) {
    yield opinion(application, { body: earlier, opinion: 'pass' }, date);
  }
  yield opinion(application, { body, opinion: 'fail' }, date);
}

export function opinion(
  { applicationId }: StoryApplication,
  {
    by,
    ...given
  }: {
    readonly body: ReviewBody;
    readonly opinion: 'pass' | 'fail';
    readonly by?: Act['by'];
  },
  date: string,
): Act {
  const comment = given.opinion === 'pass' ? '材料属实，同意进入专家评审' : '不符合申报指南要求';
  return {
    on: officeDay(date),
    by: by ?? SPOKEN_BY[given.body],
    request: { type: 'GivePreliminaryOpinion', data: { applicationId, ...given, comment } },
  };
}

/** Five experts of the field score it, one after the other, about so many points (MH-1.4.2). */
export function* passExpertReview(application: StoryApplication, date: string, points = 86): Story {
  const panel = expertsOf(application.field).slice(0, PANEL);
  for (const expert of panel) yield assign(application, expert, date);
  for (const [index, expert] of panel.entries()) {
    yield score(application, expert, { points: points + (index % 3) - 1, on: date });
  }
  yield concludeExpertReview(application, date);
}

export function assign(
  { applicationId }: StoryApplication,
  { expertId, field, unitCreditCode }: Expert,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionOfficer,
    request: { type: 'AssignExpert', data: { applicationId, expertId, field, unitCreditCode } },
  };
}

/** The expert steps down. */
export function recuse(
  { applicationId }: StoryApplication,
  { expertId }: Expert,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: { id: expertId, role: 'expert' },
    request: {
      type: 'RecuseExpert',
      data: { applicationId, expertId, reason: '与项目负责人有师生关系，申请回避' },
    },
  };
}

interface Sheet {
  readonly points: number;
  readonly on: string;
}

export function score(
  { applicationId }: StoryApplication,
  { expertId }: Expert,
  { points, on }: Sheet,
): Act {
  return {
    on: officeDay(on),
    by: { id: expertId, role: 'expert' },
    request: {
      type: 'RecordScore',
      data: { applicationId, expertId, scores: scoresOf(points), opinion: opinionOn(points) },
    },
  };
}

/** The expert's own correction; the first sheet stays in the history (MH-1.4.3). */
export function correctScore(
  { applicationId }: StoryApplication,
  { expertId }: Expert,
  { points, on }: Sheet,
): Act {
  return {
    on: officeDay(on),
    by: { id: expertId, role: 'expert' },
    request: {
      type: 'CorrectScore',
      data: {
        applicationId,
        expertId,
        scores: scoresOf(points),
        opinion: opinionOn(points),
        reason: '前瞻性一项录入有误，予以更正',
      },
    },
  };
}

export function concludeExpertReview({ applicationId }: StoryApplication, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.commissionOfficer,
    request: { type: 'ConcludeExpertReview', data: { applicationId } },
  };
}

function scoresOf(points: number): Scores {
  return {
    regionalBenefit: points,
    advancement: points + 2,
    foresight: points - 3,
    applicability: points + 1,
  };
}

function opinionOn(points: number): string {
  return points >= 75 ? '技术路线清晰，建议立项' : '创新点不突出，不建议立项';
}
