import { accept, fenOf } from '@grants/kernel';
import type { RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type {
  FileImplementationReport,
  RecordRecognitionSupport,
  RevokeRecognition,
} from '../commands.ts';
import type { ProjectRecognised, RecognitionRevoked } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Recognition, RecognitionAt } from '../state.ts';
import { dayAheadRefusal, onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

/** Files the report on one calendar year of the validity, in time or late (SH-18.1). */
export function fileImplementationReport(
  { data, context }: FileImplementationReport,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { certificate }) => {
    const known = applied.dossier.reports.find(({ year }) => year === data.year);
    if (known) {
      return isSameContent(known, data)
        ? accept()
        : recognitionRejections.recordedOtherwise({
            what: 'report on',
            id: String(data.year),
            clause: 'SH-18.1',
          });
    }
    return whileAt(applied, { at: ['recognised'], clause: 'SH-18.1' }, (recognised) => {
      const due = certificate.isReportDue(validityOf(recognised.recognition), data.year);
      if (due.verdict === 'failed') return recognitionRejections.reportNotDue(due);
      if (data.filedOn < String(data.year)) {
        return recognitionRejections.reportBeforeItsYear(data.year, data.filedOn);
      }
      return (
        dayAheadRefusal(data.filedOn, context) ??
        accept({ type: 'ImplementationReportFiled', data })
      );
    });
  });
}

/** Records municipal support that was paid on the ground of a recognition in force (SH-3). */
export function recordRecognitionSupport(
  { data, context }: RecordRecognitionSupport,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { certificate }) => {
    const known = applied.dossier.supports.find(({ supportId }) => supportId === data.supportId);
    if (known) {
      return isSameContent(known, data)
        ? accept()
        : recognitionRejections.recordedOtherwise({
            what: 'support',
            id: data.supportId,
            clause: 'SH-3',
          });
    }
    return whileAt(applied, { at: ['recognised'], clause: 'SH-3' }, (recognised) => {
      const inForce = certificate.isInForceOn(validityOf(recognised.recognition), data.paidOn);
      if (inForce.verdict === 'failed') return recognitionRejections.notInForce(inForce);
      if (fenOf(data.amount) <= 0n) return recognitionRejections.supportNotAboveZero(data.amount);
      return (
        dayAheadRefusal(data.paidOn, context) ??
        accept({ type: 'RecognitionSupportRecorded', data })
      );
    });
  });
}

/** Takes a recognition back; benefits stop, and the unit is banned by a reaction (SH-18.2, SH-18.3). */
export function revokeRecognition(
  { data, context }: RevokeRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, edition) => {
    if (isAt(applied, 'revoked') && isRepeated(data, applied.revocation)) return accept();
    return whileAt(
      applied,
      { at: ['recognised'], clause: 'SH-18.2' },
      (recognised) =>
        orderRefusal(data, recognised) ??
        dayAheadRefusal(data.revokedOn, context) ??
        revoke(data, recognised, edition),
    );
  });
}

function revoke(
  data: RevokeRecognition['data'],
  { dossier, recognition }: RecognitionAt<'recognised'>,
  { certificate }: RecognitionEdition,
): RecognitionDecision {
  const unfiledYears = certificate.unfiledYears({
    validity: validityOf(recognition),
    filedYears: dossier.reports.map(({ year }) => year),
    onDay: data.revokedOn,
  });
  const revocable = certificate.isRevocable({ ground: data.ground, unfiledYears });
  if (revocable.verdict === 'failed') return recognitionRejections.notRevocable(revocable);
  const { applicantCreditCode } = recognition;
  return accept({
    type: 'RecognitionRevoked',
    data: { ...data, applicantCreditCode, unfiledYears, basis: [revocable] },
  });
}

/** The ban begins with the revocation, and not before the document that imposes it. */
function orderRefusal(
  { revokedOn, document }: RevokeRecognition['data'],
  { recognition: { recognisedOn } }: RecognitionAt<'recognised'>,
): Refusal | undefined {
  return revokedOn < recognisedOn || revokedOn < document.date
    ? recognitionRejections.revokedOutOfOrder({
        revokedOn,
        recognisedOn,
        documentDate: document.date,
      })
    : undefined;
}

function validityOf({ validFrom, validTo }: ProjectRecognised['data']) {
  return { firstDay: validFrom, lastDay: validTo };
}

function isRepeated(
  data: RevokeRecognition['data'],
  { recognitionId, ground, revokedOn, document }: RecognitionRevoked['data'],
): boolean {
  return isSameContent(data, { recognitionId, ground, revokedOn, document });
}
