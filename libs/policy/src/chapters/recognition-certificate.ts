import type { CalendarDate, Period } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import type { ReportingBreach } from '../shanghai-2020/credit.ts';
import type { CoreRightFacts } from './recognition-eligibility.ts';

/** The certificate of a recognised project. */
export interface CertificateFacts {
  readonly batch: string;
  readonly projectNumber: string;
  readonly certificateNumber: string;
}

/** What decides how long a recognition is in force. */
export interface ValidityFacts {
  readonly recognisedOn: CalendarDate;
  readonly rights: readonly CoreRightFacts[];
}

/** A report that is due on a year. */
export interface ReportDue {
  readonly year: number;
  /** The last day to file it. */
  readonly dueOn: CalendarDate;
}

/** The reports of a recognition, looked at on a day. */
export interface ReportingFacts {
  readonly validity: Period;
  readonly filedYears: readonly number[];
  readonly onDay: CalendarDate;
}

/** A certificate that is issued again. */
export interface ReissueFacts {
  readonly projectNumber: string;
  readonly validity: Period;
  readonly unitName: string;
  readonly review: 'approved' | 'refused' | 'outstanding';
}

/** What a revocation is based on. */
export interface RevocationFacts {
  readonly ground: ReportingBreach;
  readonly unfiledYears: readonly number[];
}

/** What a recognition gives, for how long, and how it is lost. */
export interface RecognitionCertificateChapter {
  readonly isInNumberedBatch: (batch: string) => Finding;
  readonly isCertified: (facts: CertificateFacts) => Finding;
  readonly validityOf: (facts: ValidityFacts) => Period;
  readonly runsFor: (facts: ValidityFacts) => Finding;
  /** Whether a recognition of this validity is in force on a day. */
  readonly isInForceOn: (validity: Period, day: CalendarDate) => Finding;
  readonly isReissuable: (facts: ReissueFacts) => Finding;
  /** Every report of a recognition, in the order of the years. */
  readonly reportsOf: (validity: Period) => readonly ReportDue[];
  readonly isReportDue: (validity: Period, year: number) => Finding;
  /** Years whose report was due before the day and is not filed. */
  readonly unfiledYears: (facts: ReportingFacts) => readonly number[];
  readonly isRevocable: (facts: RevocationFacts) => Finding;
}
