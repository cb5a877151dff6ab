import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  fileReport,
  recognise,
  rename,
  revoke,
  support,
} from '../../story/acts/recognition-certificate.ts';
import {
  applyForRecognition,
  completeRecognition,
  consult,
  drawSample,
  object,
  publishNotice,
  recommend,
  recordSample,
  reviewByExperts,
  reviewObjection,
  withdrawRecognition,
} from '../../story/acts/recognition-review.ts';
import { recognitionOf } from '../../story/cast/recognition.ts';
import { unit } from '../cast/units.ts';

const DATES = {
  applied: '2022-03-15',
  recommended: '2022-03-23',
  sampled: '2022-03-30',
  reviewed: '2022-04-12',
  concluded: '2022-04-15',
  consulted: '2022-04-20',
  noticed: '2022-04-29',
  recognised: '2022-05-11',
} as const;

const TACTILE = recognitionOf({
  recognitionId: 'TP22-01',
  applicant: unit('tactileSensing'),
  title: '柔性触觉传感器',
  fieldCode: '01.02',
  right: 'invention-patent',
  grantedOn: '2021-01-05',
});
const NETWORKS = recognitionOf({
  recognitionId: 'TP22-02',
  applicant: unit('networkSecurity'),
  title: '工业网络安全网关软件',
  fieldCode: '01.01',
  right: 'software-copyright',
  grantedOn: '2021-03-19',
});
const VECTORS = recognitionOf({
  recognitionId: 'TP22-03',
  applicant: unit('geneVectors'),
  title: '慢病毒载体制备系统',
  fieldCode: '02.01',
  right: 'utility-model',
  grantedOn: '2020-11-06',
});
const COATINGS = recognitionOf({
  recognitionId: 'TP22-04',
  applicant: unit('coatings'),
  title: '耐高温陶瓷涂层',
  fieldCode: '04.01',
  right: 'utility-model',
  grantedOn: '2019-06-14',
});
const MODULES = recognitionOf({
  recognitionId: 'TP22-05',
  applicant: unit('powerModules'),
  title: '碳化硅功率模块',
  fieldCode: '01.02',
  right: 'ic-layout',
  grantedOn: '2020-08-21',
});

/** Transformation projects from the applications of 2022 to a revocation in 2024. */
export function recognitions(): readonly Story[] {
  return [certified(), revoked(), disqualified(), atTheGate(), withdrawn(), sampling()];
}

/** All three that were recommended by then are drawn. */
function* sampling(): Story {
  const candidates = [TACTILE, NETWORKS, VECTORS].map(({ recognitionId }) => recognitionId);
  yield drawSample('DRAW-2022-03', { candidates, size: 3, seed: '20220328' }, '2022-03-28');
}

/** No consensus, a second review, a certificate of three years, a new name, and support. */
function* certified(): Story {
  yield applyForRecognition(TACTILE, DATES.applied, TACTILE.content.documents.slice(0, 1));
  yield completeRecognition(TACTILE, '2022-03-18');
  yield recommend(TACTILE, DATES.recommended);
  yield recordSample(TACTILE, 'DRAW-2022-03', { result: 'conforming', date: DATES.sampled });
  yield* reviewByExperts(TACTILE, [true, false, true], DATES);
  yield consult(TACTILE, 'undetermined', DATES.consulted);
  yield* reviewByExperts(TACTILE, [true, true, false, true, true], {
    reviewed: '2022-04-22',
    concluded: '2022-04-25',
  });
  yield publishNotice(TACTILE, DATES.noticed);
  yield refused(recognise(TACTILE, '2022-05-09'), 'RECOGNITION.NOTICE_NOT_OVER');
  yield object(TACTILE, '2022-05-09');
  yield reviewObjection(TACTILE, 'dismissed', '2022-05-10');
  yield recognise(TACTILE, DATES.recognised);
  yield* rename(TACTILE, { asked: '2022-10-11', reviewed: '2022-10-18', reissued: '2022-10-25' });
  yield fileReport(TACTILE, 2022, '2023-03-15');
  yield support(TACTILE, yuan('800000'), '2023-06-20');
  yield fileReport(TACTILE, 2023, '2024-03-14');
}

/** A sample that goes back to the district, then a recognition lost for two years unfiled. */
function* revoked(): Story {
  yield applyForRecognition(NETWORKS, DATES.applied);
  yield recommend(NETWORKS, DATES.recommended);
  yield recordSample(NETWORKS, 'DRAW-2022-03', { result: 'not-conforming', date: DATES.sampled });
  yield recommend(NETWORKS, '2022-04-06', '检测报告已更换，符合认定条件');
  yield* reviewByExperts(NETWORKS, [true, true, true], DATES);
  yield consult(NETWORKS, 'proposed', DATES.consulted);
  yield publishNotice(NETWORKS, DATES.noticed);
  yield recognise(NETWORKS, DATES.recognised);
  yield refused(revoke(NETWORKS, 'two-years-unfiled', '2023-04-10'), 'RECOGNITION.NOT_REVOCABLE');
  yield revoke(NETWORKS, 'two-years-unfiled', '2024-04-10');
}

/** An objection that is upheld. */
function* disqualified(): Story {
  yield applyForRecognition(VECTORS, DATES.applied);
  yield recommend(VECTORS, DATES.recommended);
  yield* reviewByExperts(VECTORS, [true, true], DATES);
  yield consult(VECTORS, 'proposed', DATES.consulted);
  yield publishNotice(VECTORS, DATES.noticed);
  yield object(VECTORS, '2022-05-06');
  yield refused(recognise(VECTORS, '2022-05-12'), 'RECOGNITION.OBJECTION_OPEN');
  yield reviewObjection(VECTORS, 'upheld', '2022-05-17');
}

/** A utility model that is too old (SH-6.2). */
function* atTheGate(): Story {
  yield applyForRecognition(COATINGS, DATES.applied);
}

function* withdrawn(): Story {
  yield applyForRecognition(MODULES, DATES.applied);
  yield withdrawRecognition(MODULES, '2022-03-22');
}
