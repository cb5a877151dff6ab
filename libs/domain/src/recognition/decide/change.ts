import { accept } from '@grants/kernel';
import type { RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type {
  ReissueCertificate,
  RequestRecognitionChange,
  ReviewRecognitionChange,
} from '../commands.ts';
import type { RecognitionDossier, RequestedChange } from '../dossier.ts';
import { recognitionRejections } from '../rejections.ts';
import type { Recognition, RecognitionAt } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision } from './scope.ts';

const STEP = { at: ['recognised'], clause: 'SH-17' } as const;

/** The unit asks for a change of its name; title and content of the project are frozen (SH-17). */
export function requestRecognitionChange(
  { data }: RequestRecognitionChange,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied) => {
    const known = changeIn(applied.dossier, data.changeId);
    if (known) return isSameContent(known.request, data) ? accept() : otherwise(data.changeId);
    return whileAt(applied, STEP, () => accept({ type: 'RecognitionChangeRequested', data }));
  });
}

/** The project centre reviews a change that was asked for (SH-17). */
export function reviewRecognitionChange(
  { data }: ReviewRecognitionChange,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied) => {
    const known = changeIn(applied.dossier, data.changeId);
    if (known?.review) {
      return isSameContent(known.review, data) ? accept() : otherwise(data.changeId);
    }
    return whileAt(applied, STEP, () =>
      known ? accept({ type: 'RecognitionChangeReviewed', data }) : unknown(data.changeId),
    );
  });
}

/** A new certificate for an approved change; number and validity of the project stay (SH-17). */
export function reissueCertificate(
  { data }: ReissueCertificate,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, edition) => {
    const known = changeIn(applied.dossier, data.changeId);
    if (known?.reissue) {
      return known.reissue.certificateNumber === data.certificateNumber
        ? accept()
        : otherwise(data.changeId);
    }
    return whileAt(applied, STEP, (recognised) =>
      known ? reissue(data, { recognised, change: known }, edition) : unknown(data.changeId),
    );
  });
}

interface ApprovedChange {
  readonly recognised: RecognitionAt<'recognised'>;
  readonly change: RequestedChange;
}

function reissue(
  data: ReissueCertificate['data'],
  { recognised, change }: ApprovedChange,
  { certificate }: RecognitionEdition,
): RecognitionDecision {
  const { projectNumber, validFrom, validTo } = recognised.recognition;
  const unitName = change.request.newUnitName;
  const finding = certificate.isReissuable({
    projectNumber,
    validity: { firstDay: validFrom, lastDay: validTo },
    unitName,
    review: change.review?.result ?? 'outstanding',
  });
  if (finding.verdict === 'failed') {
    return recognitionRejections.notReissuable(data.changeId, finding);
  }
  const { certificateNumber } = data;
  const numbers = recognised.dossier.certificateNumbers;
  if (certificateNumber.trim() === '' || numbers.includes(certificateNumber)) {
    return recognitionRejections.certificateNumberTaken(certificateNumber);
  }
  return accept({
    type: 'CertificateReissued',
    data: {
      ...data,
      projectNumber,
      previousCertificateNumber: numbers.at(-1) ?? recognised.recognition.certificateNumber,
      unitName,
      basis: [finding],
    },
  });
}

function changeIn({ changes }: RecognitionDossier, changeId: string): RequestedChange | undefined {
  return changes.find(({ request }) => request.changeId === changeId);
}

function otherwise(id: string) {
  return recognitionRejections.recordedOtherwise({ what: 'change', id, clause: 'SH-17' });
}

function unknown(id: string) {
  return recognitionRejections.unknown({ what: 'change', id, clause: 'SH-17' });
}
