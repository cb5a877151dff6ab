import type { CalendarDate } from '@grants/kernel';
import { recognitionEdition } from '@grants/policy';
import type { Finding, RecognitionEdition } from '@grants/policy';
import { isAt } from './state.ts';
import type { Recognition, RecognitionAt } from './state.ts';

/** A recognition whose reports are unfiled for two years in total, as an officer is shown it. */
export interface RevocationProposal {
  readonly recognitionId: string;
  readonly title: string;
  readonly applicantCreditCode: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly unfiledYears: readonly number[];
  /** Years with a report that was filed by the day. */
  readonly filedYears: readonly number[];
  /** Years a revocation was declined for before. */
  readonly declinedYears: readonly number[];
  readonly finding: Finding;
}

/** SH-18.2: years whose report was due before a day and was not filed by it. */
export function unfiledOn(
  onDay: CalendarDate,
  { dossier, recognition }: Pick<RecognitionAt<'recognised'>, 'dossier' | 'recognition'>,
  { unfiledYears }: RecognitionEdition['certificate'],
): readonly number[] {
  return unfiledYears({
    validity: { firstDay: recognition.validFrom, lastDay: recognition.validTo },
    filedYears: filedBy(onDay, dossier.reports),
    onDay,
  });
}

/**
 * What is proposed to an officer on a day (SH-18.2): the revocation of a recognition whose reports
 * are unfiled for two years in total. Nothing when they are not, or when it was declined for all of
 * those years; a year that has come since is proposed with those before.
 */
export function revocationProposal(
  recognition: Recognition,
  onDay: CalendarDate,
): RevocationProposal | undefined {
  if (!isAt(recognition, 'recognised')) return undefined;
  const { dossier, recognition: recognised } = recognition;
  const { application, declinedRevocations } = dossier;
  const edition = recognitionEdition(application.policyVersion);
  if (!edition) return undefined;
  const unfiledYears = unfiledOn(onDay, recognition, edition.certificate);
  const finding = edition.certificate.isRevocable({ ground: 'two-years-unfiled', unfiledYears });
  const declinedYears = declinedRevocations
    .filter(({ declinedOn }) => declinedOn <= onDay)
    .flatMap((declined) => declined.unfiledYears);
  const isNew = unfiledYears.some((year) => !declinedYears.includes(year));
  if (finding.verdict === 'failed' || !isNew) return undefined;
  return {
    recognitionId: application.recognitionId,
    title: application.content.title,
    applicantCreditCode: recognised.applicantCreditCode,
    validFrom: recognised.validFrom,
    validTo: recognised.validTo,
    unfiledYears,
    filedYears: filedBy(onDay, dossier.reports),
    declinedYears: [...new Set(declinedYears)],
    finding,
  };
}

function filedBy(
  onDay: CalendarDate,
  reports: readonly { readonly year: number; readonly filedOn: CalendarDate }[],
): readonly number[] {
  return reports.filter(({ filedOn }) => filedOn <= onDay).map(({ year }) => year);
}
