import { firstOfNextMonth, includesDay, periodOfYears } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type {
  CertificateFacts,
  RecognitionCertificateChapter,
  ReissueFacts,
  ValidityFacts,
} from '../chapters/recognition-certificate.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { LONGER_RIGHTS, LONGER_VALIDITY_YEARS, VALIDITY_YEARS } from './parameters.ts';
import { isReportDue, isRevocable, reportsOf, unfiledYears } from './reporting.ts';

/** SH-9, from 2020-11-18: recognition comes in batches (分批认定), each known by its number. */
export function isInNumberedBatch(batch: string): Finding {
  return judged({ rule: 'numbered-batch', clause: 'SH-9' }, /\p{Number}/u.test(batch), { batch });
}

/** SH-15, from 2020-11-18: the project is announced and certified under numbers of its own. */
export function isCertified({
  batch,
  projectNumber,
  certificateNumber,
}: CertificateFacts): Finding {
  const passes = projectNumber.trim() !== '' && certificateNumber.trim() !== '';
  return judged({ rule: 'certificate', clause: 'SH-15' }, passes, {
    batch,
    projectNumber,
    certificateNumber,
  });
}

/**
 * SH-16, from 2020-11-18: from the first day of the month after recognition (自认定次月起) for 2 years;
 * 3 where the core technology has an invention patent or a layout design right, of whatever age.
 * The rights of an application are protected by Chinese law (SH-6.2), so its patents are domestic.
 */
export function validityOf(facts: ValidityFacts): Period {
  return periodOfYears(firstOfNextMonth(facts.recognisedOn), yearsOf(facts));
}

/** SH-16, from 2020-11-18: the validity with what it is reckoned from. */
export function runsFor(facts: ValidityFacts): Finding {
  const { firstDay, lastDay } = validityOf(facts);
  return judged({ rule: 'recognition-validity', clause: 'SH-16' }, true, {
    recognisedOn: facts.recognisedOn,
    years: yearsOf(facts),
    rights: longerRightsOf(facts).map(({ kind, number }) => ({ kind, number })),
    firstDay,
    lastDay,
  });
}

/** SH-3, from 2020-11-18: support is drawn on a recognition in force on the day, both ends included. */
export function isInForceOn({ firstDay, lastDay }: Period, day: CalendarDate): Finding {
  return judged(
    { rule: 'recognition-in-force', clause: 'SH-3' },
    includesDay({ firstDay, lastDay }, day),
    {
      day,
      firstDay,
      lastDay,
    },
  );
}

/**
 * SH-17, from 2020-11-18: a change that the centre has reviewed and approved gets a new certificate;
 * number and validity of the project stay as they are (项目编号和有效期不变).
 */
export function isReissuable({ projectNumber, validity, unitName, review }: ReissueFacts): Finding {
  return judged({ rule: 'certificate-reissue', clause: 'SH-17' }, review === 'approved', {
    review,
    unitName,
    projectNumber,
    firstDay: validity.firstDay,
    lastDay: validity.lastDay,
  });
}

function longerRightsOf({ rights, recognisedOn }: ValidityFacts) {
  return rights.filter(
    ({ kind, grantedOn }) => LONGER_RIGHTS.value.includes(kind) && grantedOn <= recognisedOn,
  );
}

function yearsOf(facts: ValidityFacts): number {
  return longerRightsOf(facts).length > 0 ? LONGER_VALIDITY_YEARS.value : VALIDITY_YEARS.value;
}

/** SH-3 and SH-15 to SH-18 of the 2020 edition. */
export const certificate: RecognitionCertificateChapter = {
  isInNumberedBatch,
  isCertified,
  validityOf,
  runsFor,
  isInForceOn,
  isReissuable,
  reportsOf,
  isReportDue,
  unfiledYears,
  isRevocable,
};
