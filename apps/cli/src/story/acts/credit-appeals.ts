import type {
  BanGround,
  BannedProgramme,
  ConcludeBanAppeal,
  CreditSubject,
  Unit,
} from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import type { StoryRecognition } from '../cast/recognition.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

/** A ban under an id of its own, for a unit that has several, or for other programmes. */
export interface StoryBan {
  readonly creditCode: CreditCode;
  readonly banId: string;
  readonly ground?: BanGround;
  readonly programmes?: readonly BannedProgramme[];
}

/** Three years from the day of the document (SH-18.3). */
export function ban(
  {
    creditCode,
    banId,
    ground = 'concealment',
    programmes = ['high-tech-transformation'],
  }: StoryBan,
  date: string,
): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'ImposeBan',
    data: {
      subject: unitOf(creditCode),
      banId,
      ground,
      firstDay: on,
      programmes,
      document: official('沪科信', on, banId),
    },
  });
}

export function lift({ creditCode, banId }: StoryBan, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'LiftBan',
    data: {
      subject: unitOf(creditCode),
      banId,
      liftedOn: on,
      reason: '整改完成，提前解除',
      document: official('沪科信', on, `解${banId}`),
    },
  });
}

/** The unit asks for the ban to be looked at again. */
export function appeal(
  { creditCode, banId }: StoryBan,
  date: string,
  grounds = '填报数据与审计报告一致',
): Act {
  const on = officeDay(date);
  return actOn(
    date,
    { id: creditCode, role: 'applicant' },
    {
      type: 'AppealBan',
      data: {
        subject: unitOf(creditCode),
        banId,
        appealId: `appeal-${banId}`,
        appealedOn: on,
        grounds,
        document: official('申', on, banId),
      },
    },
  );
}

/** Concluded by another person than the one who imposed it; the ban stays. */
export function dismissAppeal(appealed: StoryBan, date: string): Act {
  return conclude(appealed, { result: 'dismissed', opinion: '经核查，填报数据与台账不符' }, date);
}

/** Concluded by another person than the one who imposed it; the ban is annulled at once. */
export function upholdAppeal(appealed: StoryBan, opinion: string, date: string): Act {
  return conclude(appealed, { result: 'upheld', opinion }, date);
}

type Conclusion = Pick<ConcludeBanAppeal['data'], 'result' | 'opinion'>;

function conclude({ creditCode, banId }: StoryBan, conclusion: Conclusion, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.supervisor, {
    type: 'ConcludeBanAppeal',
    data: {
      subject: unitOf(creditCode),
      banId,
      appealId: `appeal-${banId}`,
      ...conclusion,
      concludedOn: on,
      document: official('沪科复', on, banId),
    },
  });
}

/** A court found the ban wrong; it counts for nothing from its first day. */
export function annul({ creditCode, banId }: StoryBan, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.supervisor, {
    type: 'AnnulBan',
    data: {
      subject: unitOf(creditCode),
      banId,
      reason: '人民法院判决撤销原决定',
      document: official('沪行终', on, banId),
    },
  });
}

/** Its last day is over; lists show what it held as released. */
export function recordExpiry({ creditCode, banId }: StoryBan, date: string): Act {
  return actOn(date, offices.creditOfficer, {
    type: 'RecordBanExpiry',
    data: { subject: unitOf(creditCode), banId },
  });
}

/** One unit is absorbed by another. */
export function merge(from: CreditCode, to: CreditCode, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'RecordSuccession',
    data: {
      subject: unitOf(from),
      linkId: linkIdOf(to),
      kind: 'merger',
      toCreditCode: to,
      effectiveOn: on,
      document: official('沪市监', on, linkIdOf(to)),
    },
  });
}

/** The merger was another unit's, recorded here by mistake. */
export function withdrawMerger(from: CreditCode, to: CreditCode, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'WithdrawSuccession',
    data: {
      subject: unitOf(from),
      linkId: linkIdOf(to),
      reason: '登记有误，合并双方非本单位',
      document: official('沪市监', on, `撤${linkIdOf(to)}`),
    },
  });
}

/** The code fails its check digit and was issued all the same. */
export function attestCode({ creditCode, name }: Unit, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.creditOfficer, {
    type: 'AttestCreditCode',
    data: {
      subject: unitOf(creditCode),
      unitName: name,
      document: official('沪市监', on, '核验'),
    },
  });
}

/** The entry of a leader was made by mistake. */
export function withdrawEntryOfLeader({ projectId, application }: StoryProject, date: string): Act {
  const on = officeDay(date);
  const { personRef } = application.content.leader;
  return actOn(date, offices.creditOfficer, {
    type: 'WithdrawIntegrityEntry',
    data: {
      subject: { kind: 'person', personRef },
      entryId: `${projectId}-leader`,
      reason: '经复核，本人未参与虚报',
      document: official('闵科信', on, `撤${projectId}`),
    },
  });
}

/** Left in force although reports are unfiled for two years (SH-18.2). */
export function declineRevocation({ recognitionId }: StoryRecognition, date: string): Act {
  const on = officeDay(date);
  return actOn(date, offices.municipalOfficer, {
    type: 'DeclineRevocation',
    data: {
      recognitionId,
      declinedOn: on,
      reason: '因厂房搬迁未能按期填报，已承诺补报',
      document: official('沪科', on, `不予取消${recognitionId}`),
    },
  });
}

function unitOf(creditCode: CreditCode): CreditSubject {
  return { kind: 'unit', creditCode };
}

function linkIdOf(to: CreditCode): string {
  return `merged-into-${to.slice(8, 17)}`;
}
