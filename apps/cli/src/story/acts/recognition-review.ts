import type { ConsultOnRecognition } from '@grants/domain';
import { actOn } from '../act-on.ts';
import type { Act, Story } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import type { StoryRecognition } from '../cast/recognition.ts';
import { officeDay } from '../office-day.ts';

/** When a recognition is looked at, step by step. */
export interface RecognitionDates {
  readonly applied: string;
  readonly recommended: string;
  readonly reviewed: string;
  readonly concluded: string;
  readonly consulted: string;
  readonly noticed: string;
}

/** The unit applies, with all materials or some. */
export function applyForRecognition(
  { recognitionId, content }: StoryRecognition,
  date: string,
  documents = content.documents,
): Act {
  return actOn(date, unitOf({ content }), {
    type: 'ApplyForRecognition',
    data: { recognitionId, district: '闵行区', content: { ...content, documents } },
  });
}

export function completeRecognition(recognition: StoryRecognition, date: string): Act {
  const { recognitionId, content } = recognition;
  return actOn(date, unitOf(recognition), {
    type: 'CompleteRecognition',
    data: { recognitionId, documents: content.documents.slice(1) },
  });
}

export function withdrawRecognition(recognition: StoryRecognition, date: string): Act {
  const { recognitionId } = recognition;
  return actOn(date, unitOf(recognition), {
    type: 'WithdrawRecognition',
    data: { recognitionId, reason: '产品定型推迟，主动撤回' },
  });
}

/** The district accepts and recommends (SH-11.1). */
export function recommend(
  { recognitionId }: StoryRecognition,
  date: string,
  comment = '材料齐全，符合认定条件',
): Act {
  return actOn(date, offices.commissionOfficer, {
    type: 'RecommendRecognition',
    data: { recognitionId, opinion: 'recommend', comment },
  });
}

/** A sample that anybody can draw again (SH-11.2). */
export function drawSample(
  drawId: string,
  drawn: { readonly candidates: readonly string[]; readonly size: number; readonly seed: string },
  date: string,
): Act {
  return actOn(date, offices.projectCentreOfficer, {
    type: 'DrawSample',
    data: { drawId, ...drawn },
  });
}

export function recordSample(
  { recognitionId }: StoryRecognition,
  drawId: string,
  found: { readonly result: 'conforming' | 'not-conforming'; readonly date: string },
): Act {
  const { result, date } = found;
  const comment = result === 'conforming' ? '与申报材料一致' : '检测报告与产品型号不符';
  return actOn(date, offices.projectCentreOfficer, {
    type: 'RecordRecognitionSample',
    data: { recognitionId, drawId, result, comment },
  });
}

/** Experts of a field give their sheets, and the review is concluded (SH-12). */
export function* reviewByExperts(
  { recognitionId }: StoryRecognition,
  votes: readonly boolean[],
  { reviewed, concluded }: Pick<RecognitionDates, 'reviewed' | 'concluded'>,
): Story {
  for (const [index, inFavour] of votes.entries()) {
    const expertId = `expert-I${index + 1}`;
    const by = { id: expertId, role: 'expert' };
    yield actOn(reviewed, by, {
      type: 'RecordRecognitionReview',
      data: {
        recognitionId,
        expertId,
        score: inFavour ? 86 : 60,
        contributionCoefficient: inFavour ? '0.70' : '0.40',
        coreValueShare: inFavour ? '75.00' : '45.00',
        opinion: inFavour ? '核心技术创新性强' : '与同类产品相比先进性不足',
        inFavour,
      },
    });
  }
  yield actOn(concluded, offices.municipalOfficer, {
    type: 'ConcludeRecognitionReview',
    data: { recognitionId },
  });
}

/** The four departments settle list, coefficient and share (SH-13.1). */
export function consult(
  { recognitionId }: StoryRecognition,
  outcome: ConsultOnRecognition['data']['outcome'],
  date: string,
): Act {
  return actOn(date, offices.municipalOfficer, {
    type: 'ConsultOnRecognition',
    data: {
      recognitionId,
      departments: [
        'science-and-technology-commission',
        'finance-bureau',
        'tax-bureau',
        'human-resources-bureau',
      ],
      outcome,
      contributionCoefficient: '0.65',
      coreValueShare: '72.50',
      record: official('沪科会商', officeDay(date), recognitionId),
    },
  });
}

/** Up for five working days (SH-14.1). */
export function publishNotice({ recognitionId }: StoryRecognition, date: string): Act {
  return actOn(date, offices.municipalOfficer, {
    type: 'PublishNotice',
    data: { recognitionId, noticeId: `notice-${recognitionId}`, firstDay: officeDay(date) },
  });
}

export function object({ recognitionId }: StoryRecognition, date: string): Act {
  return actOn(date, offices.municipalOfficer, {
    type: 'RaiseObjection',
    data: {
      recognitionId,
      objectionId: `objection-${recognitionId}`,
      raisedOn: officeDay(date),
      subject: '核心专利权属存在争议',
    },
  });
}

export function reviewObjection(
  { recognitionId }: StoryRecognition,
  result: 'upheld' | 'dismissed',
  date: string,
): Act {
  return actOn(date, offices.municipalOfficer, {
    type: 'ReviewObjection',
    data: {
      recognitionId,
      objectionId: `objection-${recognitionId}`,
      result,
      findings: result === 'upheld' ? '权属争议属实' : '未发现权属争议',
      document: official('沪科复', officeDay(date), recognitionId),
    },
  });
}

/** The unit of a recognition, at its own desk. */
export function unitOf({ content: { applicant } }: Pick<StoryRecognition, 'content'>) {
  return { id: applicant.creditCode, role: 'applicant' };
}
