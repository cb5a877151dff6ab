import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  annul,
  appeal,
  ban,
  declineRevocation,
  dismissAppeal,
  lift,
  merge,
  recordExpiry,
  withdrawMerger,
} from '../../story/acts/credit-appeals.ts';
import type { StoryBan } from '../../story/acts/credit-appeals.ts';
import { recognise, support } from '../../story/acts/recognition-certificate.ts';
import {
  applyForRecognition,
  consult,
  publishNotice,
  recommend,
  reviewByExperts,
} from '../../story/acts/recognition-review.ts';
import { recognitionOf } from '../../story/cast/recognition.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';

const DATES = {
  applied: '2023-02-07',
  recommended: '2023-02-15',
  reviewed: '2023-03-02',
  concluded: '2023-03-07',
  consulted: '2023-03-16',
  noticed: '2023-03-21',
  recognised: '2023-03-29',
} as const;

/** Bans that follow the unit, are appealed, found wrong or run out, and what they stop meanwhile. */
export function bansThatFollow(): readonly Story[] {
  return [followsTheUnit(), foundWrong(), stopsACentre()];
}

/**
 * The unit is absorbed by another, which is refused at the gate for it; a merger that was recorded
 * by mistake reaches nobody. The ban runs out after three years, and the office notes it.
 */
function* followsTheUnit(): Story {
  const from = codeOf('plasmaTools');
  const to = codeOf('vacuumCoating');
  const misreported: StoryBan = { creditCode: from, banId: 'ban-plasma', ground: 'misreporting' };
  yield ban(misreported, '2022-03-07');
  yield merge(from, codeOf('biochips'), '2023-01-30');
  yield withdrawMerger(from, codeOf('biochips'), '2023-02-02');
  yield merge(from, to, '2023-02-06');
  const films = recognitionOf({
    recognitionId: 'TP23-02',
    applicant: unit('vacuumCoating'),
    title: '光学真空镀膜',
    fieldCode: '04.01',
    right: 'utility-model',
    grantedOn: '2022-04-12',
  });
  yield applyForRecognition(films, '2023-04-11');
  yield recordExpiry(misreported, '2025-03-10');
}

/**
 * A recognition in force, whose benefits stop under a ban; the appeal is dismissed, a court annuls
 * it. Later, reports are unfiled for two years, and the officer leaves the recognition in force.
 */
function* foundWrong(): Story {
  const concealed: StoryBan = { creditCode: codeOf('biochips'), banId: 'ban-biochips' };
  const chips = recognitionOf({
    recognitionId: 'TP23-03',
    applicant: unit('biochips'),
    title: '核酸检测生物芯片',
    fieldCode: '02.01',
    right: 'utility-model',
    grantedOn: '2022-05-10',
  });
  yield applyForRecognition(chips, DATES.applied);
  yield recommend(chips, DATES.recommended);
  yield* reviewByExperts(chips, [true, true, true], DATES);
  yield consult(chips, 'proposed', DATES.consulted);
  yield publishNotice(chips, DATES.noticed);
  yield recognise(chips, DATES.recognised, '2023年第2批（演示）');
  yield ban(concealed, '2023-09-04');
  yield appeal(concealed, '2023-09-11');
  yield dismissAppeal(concealed, '2023-09-25');
  yield refused(support(chips, yuan('300000'), '2023-11-14'), 'RECOGNITION.BENEFITS_STOPPED');
  yield annul(concealed, '2024-01-15');
  yield declineRevocation(chips, '2025-04-15');
}

/** A ban that names the programme of a centre that is being built up, and is lifted soon. */
function* stopsACentre(): Story {
  const named: StoryBan = {
    creditCode: codeOf('numericalControl'),
    banId: 'ban-district-centre',
    programmes: ['district-centre'],
  };
  yield ban(named, '2023-11-06');
  yield lift(named, '2023-11-20');
}

function codeOf(key: UnitKey) {
  return unit(key).creditCode;
}
