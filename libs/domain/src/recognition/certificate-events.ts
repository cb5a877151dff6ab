// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, CreditCode, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';

/** Recognised, announced and certified (SH-14.2, SH-15, SH-16). */
export type ProjectRecognised = EventOf<
  'ProjectRecognised',
  {
    readonly recognitionId: string;
    readonly batch: string;
    readonly projectNumber: string;
    readonly certificateNumber: string;
    readonly recognisedOn: CalendarDate;
    readonly validFrom: CalendarDate;
    readonly validTo: CalendarDate;
    readonly applicantCreditCode: CreditCode;
    readonly contributionCoefficient: string;
    readonly coreValueShare: string;
    readonly basis: Basis;
  }
>;
/** A change of the unit; name and content of the project stay (SH-17). */
export type RecognitionChangeRequested = EventOf<
  'RecognitionChangeRequested',
  {
    readonly recognitionId: string;
    readonly changeId: string;
    readonly newUnitName: string;
    readonly reason: string;
  }
>;
/** A change of the unit was approved, or refused (SH-17). */
export type RecognitionChangeReviewed = EventOf<
  'RecognitionChangeReviewed',
  {
    readonly recognitionId: string;
    readonly changeId: string;
    readonly result: 'approved' | 'refused';
    readonly comment: string;
  }
>;
/** Same project number and validity, new certificate (SH-17). */
export type CertificateReissued = EventOf<
  'CertificateReissued',
  {
    readonly recognitionId: string;
    readonly changeId: string;
    readonly projectNumber: string;
    readonly previousCertificateNumber: string;
    readonly certificateNumber: string;
    readonly unitName: string;
    readonly basis: Basis;
  }
>;
/** A report on how the transformation goes (SH-18.1). */
export type ImplementationReportFiled = EventOf<
  'ImplementationReportFiled',
  {
    readonly recognitionId: string;
    readonly year: number;
    readonly filedOn: CalendarDate;
    readonly revenue: Yuan;
    readonly note: string;
    readonly document: SubmittedDocument;
  }
>;
/** Municipal support that was paid on the ground of the recognition (SH-3). */
export type RecognitionSupportRecorded = EventOf<
  'RecognitionSupportRecorded',
  {
    readonly recognitionId: string;
    readonly supportId: string;
    readonly amount: Yuan;
    readonly paidOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
export type RecognitionRevocationGround = 'misreporting' | 'concealment' | 'two-years-unfiled';
/** Taken back; benefits stop; the reaction enters the ban (SH-18.2, SH-18.3). */
export type RecognitionRevoked = EventOf<
  'RecognitionRevoked',
  {
    readonly recognitionId: string;
    readonly ground: RecognitionRevocationGround;
    readonly revokedOn: CalendarDate;
    readonly applicantCreditCode: CreditCode;
    readonly unfiledYears: readonly number[];
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;

/**
 * A ban closes the programme to the unit: it is not recognised, and where it is, its benefits stop,
 * until the hold is released or the ban is over (SH-18.2, SH-18.3).
 */
export type RecognitionHeld = EventOf<
  'RecognitionHeld',
  { readonly recognitionId: string; readonly hold: Hold }
>;
/** One hold stops the recognition no more: its ban has ended. */
export type RecognitionHoldReleased = EventOf<
  'RecognitionHoldReleased',
  { readonly recognitionId: string; readonly holdId: string; readonly reason: string }
>;
/** An officer looked at the unfiled years and does not revoke; new years are proposed again. */
export type RevocationDeclined = EventOf<
  'RevocationDeclined',
  {
    readonly recognitionId: string;
    readonly unfiledYears: readonly number[];
    readonly declinedOn: CalendarDate;
    readonly reason: string;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;

export type RecognitionCertificateEvent =
  | ProjectRecognised
  | RecognitionChangeRequested
  | RecognitionChangeReviewed
  | CertificateReissued
  | ImplementationReportFiled
  | RecognitionSupportRecorded
  | RecognitionRevoked
  | RecognitionHeld
  | RecognitionHoldReleased
  | RevocationDeclined;
