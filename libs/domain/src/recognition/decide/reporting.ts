import { accept, fenOf } from '@grants/kernel';
import type { Period } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { FileImplementationReport, RecordRecognitionSupport } from '../commands.ts';
import type { ProjectRecognised } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import type { Recognition } from '../state.ts';
import { benefitRefusal } from './holds.ts';
import { dayAheadRefusal, onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision } from './scope.ts';

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
        benefitRefusal(recognised.dossier, data.paidOn) ??
        accept({ type: 'RecognitionSupportRecorded', data })
      );
    });
  });
}

function validityOf({ validFrom, validTo }: ProjectRecognised['data']): Period {
  return { firstDay: validFrom, lastDay: validTo };
}
