import { calendarDate } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { recordDishonesty } from '../../story/acts/credit.ts';
import {
  changeName,
  recognise,
  reissue,
  revoke,
} from '../../story/acts/recognition-certificate.ts';
import {
  applyForRecognition,
  consult,
  publishNotice,
  recommend,
  reviewByExperts,
} from '../../story/acts/recognition-review.ts';
import { changedRecognition, recognitionOf } from '../../story/cast/recognition.ts';
import { unit } from '../cast/units.ts';

const DATES = {
  applied: '2023-02-06',
  recommended: '2023-02-14',
  reviewed: '2023-03-02',
  concluded: '2023-03-06',
  consulted: '2023-03-15',
  noticed: '2023-03-20',
  recognised: '2023-03-28',
} as const;

/** Transformation projects of units that did not tell the truth, and what it costs them later. */
export function reportedUntruly(): readonly Story[] {
  return [revokedAndBanned(), everyReasonAtOnce()];
}

/**
 * In force for two years, a new name refused, then revoked for misreporting. The ban that follows
 * refuses the next application of the unit (SH-18.3).
 */
function* revokedAndBanned(): Story {
  const membranes = recognitionOf({
    recognitionId: 'TP23-01',
    applicant: unit('separators'),
    title: '陶瓷涂覆隔膜',
    fieldCode: '06.03',
    right: 'utility-model',
    grantedOn: '2022-05-10',
  });
  yield applyForRecognition(membranes, DATES.applied);
  yield recommend(membranes, DATES.recommended);
  yield* reviewByExperts(membranes, [true, true, true], DATES);
  yield consult(membranes, 'proposed', DATES.consulted);
  yield publishNotice(membranes, DATES.noticed);
  yield recognise(membranes, DATES.recognised, '2023年第1批（演示）');
  yield* changeName(membranes, 'refused', { asked: '2023-10-10', reviewed: '2023-10-17' });
  yield refused(reissue(membranes, '2023-10-18'), 'RECOGNITION.NOT_REISSUABLE');
  yield revoke(membranes, 'misreporting', '2024-05-14');
  const thinFilms = recognitionOf({
    recognitionId: 'TP25-01',
    applicant: unit('separators'),
    title: '超薄基膜',
    fieldCode: '06.03',
    right: 'utility-model',
    grantedOn: '2024-01-15',
  });
  yield applyForRecognition(thinFilms, '2025-02-18');
}

/**
 * After the text lapsed, by a unit registered in another city, banned since `P22-05`, that falsified
 * tests: no high-tech field, a right too old, a device registered too early, an everyday product,
 * and nobody's signature.
 */
function* everyReasonAtOnce(): Story {
  const applicant = unit('edgeComputing');
  yield recordDishonesty(applicant.creditCode, '2024-03-18', '2024-09-10');
  const gateways = recognitionOf({
    recognitionId: 'TP25-02',
    applicant,
    title: '家用边缘网关',
    fieldCode: '09.01',
    right: 'software-copyright',
    grantedOn: '2021-06-01',
  });
  const asApplied = changedRecognition(gateways, {
    registeredCity: '苏州市',
    registrationException: {
      kind: 'first-class-iii-device',
      registeredOn: calendarDate('2024-06-03'),
    },
    excludedKinds: ['everyday-consumer-product'],
    declaredBy: '',
  });
  yield applyForRecognition(asApplied, '2025-12-02');
}
