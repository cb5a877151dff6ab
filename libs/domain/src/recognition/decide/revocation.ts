import { accept } from '@grants/kernel';
import type { RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { DeclineRevocation, RevokeRecognition } from '../commands.ts';
import type { RecognitionDossier } from '../dossier.ts';
import type { RecognitionRevoked } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Recognition, RecognitionAt } from '../state.ts';
import { unfiledOn } from '../unfiled-years.ts';
import { dayAheadRefusal, onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

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
  const unfiledYears = unfiledOn(data.revokedOn, { dossier, recognition }, certificate);
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

function isRepeated(
  data: RevokeRecognition['data'],
  { recognitionId, ground, revokedOn, document }: RecognitionRevoked['data'],
): boolean {
  return isSameContent(data, { recognitionId, ground, revokedOn, document });
}

/**
 * Leaves a recognition in force although reports are unfiled for two years in total: SH-18.2 is
 * decided by a person, who says why. It is not proposed again for the same years.
 */
export function declineRevocation(
  { data, context }: DeclineRevocation,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { certificate }) => {
    if (isDeclinedSo(data, applied.dossier)) return accept();
    return whileAt(applied, { at: ['recognised'], clause: 'SH-18.2' }, (recognised) => {
      const ahead = dayAheadRefusal(data.declinedOn, context);
      if (ahead) return ahead;
      const unfiledYears = unfiledOn(data.declinedOn, recognised, certificate);
      const revocable = certificate.isRevocable({ ground: 'two-years-unfiled', unfiledYears });
      if (revocable.verdict === 'failed') return recognitionRejections.notRevocable(revocable);
      return (
        declinedBefore(unfiledYears, recognised.dossier) ??
        accept({
          type: 'RevocationDeclined',
          data: { ...data, unfiledYears, basis: [revocable] },
        })
      );
    });
  });
}

function isDeclinedSo(
  data: DeclineRevocation['data'],
  { declinedRevocations }: RecognitionDossier,
): boolean {
  return declinedRevocations.some(({ recognitionId, declinedOn, reason, document }) =>
    isSameContent(data, { recognitionId, declinedOn, reason, document }),
  );
}

function declinedBefore(
  unfiledYears: readonly number[],
  { declinedRevocations }: RecognitionDossier,
): Refusal | undefined {
  const earlier = declinedRevocations.find((declined) =>
    unfiledYears.every((year) => declined.unfiledYears.includes(year)),
  );
  return earlier && recognitionRejections.declinedAlready(earlier.unfiledYears, earlier.reason);
}
