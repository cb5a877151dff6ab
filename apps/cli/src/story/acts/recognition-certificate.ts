import type { RecognitionRevocationGround } from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import { yuan } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act, Story } from '../act.ts';
import { official, submitted } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import type { StoryRecognition } from '../cast/recognition.ts';
import { officeDay } from '../office-day.ts';
import { unitOf } from './recognition-review.ts';

/** Recognised and certified in a batch (SH-14.2, SH-15). */
export function recognise(
  { recognitionId }: StoryRecognition,
  date: string,
  batch = '2022年第4批（演示）',
): Act {
  return actOn(date, offices.municipalOfficer, {
    type: 'RecogniseProject',
    data: {
      recognitionId,
      batch,
      projectNumber: `${batch.slice(0, 4)}-${recognitionId}`,
      certificateNumber: `ZH-${recognitionId}`,
      recognisedOn: officeDay(date),
    },
  });
}

/** The unit takes another name: asked for, reviewed, certified anew (SH-17). */
export function* rename(
  recognition: StoryRecognition,
  dates: { readonly asked: string; readonly reviewed: string; readonly reissued: string },
): Story {
  yield* changeName(recognition, 'approved', dates);
  yield reissue(recognition, dates.reissued);
}

/** Another name is asked for, and the project centre looks into it (SH-17). */
export function* changeName(
  recognition: StoryRecognition,
  result: 'approved' | 'refused',
  dates: { readonly asked: string; readonly reviewed: string },
): Story {
  const { recognitionId, content } = recognition;
  const changeId = changeIdOf(recognition);
  yield actOn(dates.asked, unitOf(recognition), {
    type: 'RequestRecognitionChange',
    data: {
      recognitionId,
      changeId,
      newUnitName: content.applicant.name.replace('有限公司', '股份有限公司'),
      reason: '企业改制更名',
    },
  });
  const comment = result === 'approved' ? '变更登记已核实' : '未提供变更登记证明';
  yield actOn(dates.reviewed, offices.projectCentreOfficer, {
    type: 'ReviewRecognitionChange',
    data: { recognitionId, changeId, result, comment },
  });
}

/** Same project number and validity, new certificate (SH-17). */
export function reissue(recognition: StoryRecognition, date: string): Act {
  const { recognitionId } = recognition;
  return actOn(date, offices.municipalOfficer, {
    type: 'ReissueCertificate',
    data: {
      recognitionId,
      changeId: changeIdOf(recognition),
      certificateNumber: `ZH-${recognitionId}-2`,
    },
  });
}

/** The report on a year, by 31 March of the next (SH-18.1). */
export function fileReport(recognition: StoryRecognition, year: number, date: string): Act {
  const { recognitionId } = recognition;
  return actOn(date, unitOf(recognition), {
    type: 'FileImplementationReport',
    data: {
      recognitionId,
      year,
      filedOn: officeDay(date),
      revenue: yuan('12000000'),
      note: '已实现批量供货',
      document: submitted('implementation-report', `${year}年转化实施情况.pdf`, recognitionId),
    },
  });
}

/** Municipal support that rests on the recognition (SH-3). */
export function support({ recognitionId }: StoryRecognition, amount: Yuan, date: string): Act {
  const paidOn = officeDay(date);
  return actOn(date, offices.municipalOfficer, {
    type: 'RecordRecognitionSupport',
    data: {
      recognitionId,
      supportId: `support-${recognitionId}`,
      amount,
      paidOn,
      document: official('沪财科', paidOn, recognitionId),
    },
  });
}

/** Taken back; a ban of three years follows (SH-18.2, SH-18.3). */
export function revoke(
  { recognitionId }: StoryRecognition,
  ground: RecognitionRevocationGround,
  date: string,
): Act {
  const revokedOn = officeDay(date);
  return actOn(date, offices.municipalOfficer, {
    type: 'RevokeRecognition',
    data: {
      recognitionId,
      ground,
      revokedOn,
      document: official('沪科', revokedOn, recognitionId),
    },
  });
}

function changeIdOf({ recognitionId }: StoryRecognition): string {
  return `change-${recognitionId}`;
}
