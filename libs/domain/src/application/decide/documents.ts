import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import type { SubmittedDocument } from '../../documents.ts';
import { isSameContent } from '../../same-content.ts';
import type { CompleteApplication, ReceivePaperCopy, ReturnApplication } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import { applicationRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Application, ApplicationAt } from '../state.ts';
import { dayAheadRefusal, onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

/** Records the paper copy, which comes in once and apart from the electronic materials (MH-1.3.1). */
export function receivePaperCopy(
  { data, context }: ReceivePaperCopy,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, ({ dossier: { paperCopy } }) => {
    if (paperCopy === undefined) {
      return (
        dayAheadRefusal(data.receivedOn, context) ?? accept({ type: 'PaperCopyReceived', data })
      );
    }
    return isSameContent(data, paperCopy)
      ? accept()
      : applicationRejections.paperCopyReceivedOtherwise(
          paperCopy.receivedOn,
          paperCopy.receivedBy,
        );
  });
}

/** Sends an application back for documents that do not serve, though they were given (MH-1.3.4). */
export function returnApplication(
  { data }: ReturnApplication,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    if (isAlreadyReturnedFor(data.missingDocuments, submitted)) return accept();
    return whileAt(submitted, { at: ['submitted'], clause: 'MH-1.3.4' }, ({ dossier }) => {
      if (data.missingDocuments.length === 0) {
        return applicationRejections.nothingMissing(data.applicationId);
      }
      return underEdition(dossier.submission.policyVersion, ({ eligibility }) => {
        const serving = kindsOf(dossier.documents).filter(
          (kind) => !data.missingDocuments.includes(kind),
        );
        const basis = eligibility.documentsOf(serving);
        return accept({ type: 'ApplicationReturned', data: { ...data, basis } });
      });
    });
  });
}

/** Adds the documents an application was sent back for, all of them together (MH-1.3.4). */
export function completeApplication(
  { data }: CompleteApplication,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    if (!isAt(submitted, 'returned') && isCompletedBy(data.documents, submitted.dossier)) {
      return accept();
    }
    return whileAt(submitted, { at: ['returned'], clause: 'MH-1.3.4' }, (returned) =>
      underEdition(returned.dossier.submission.policyVersion, (edition) =>
        complete(data, returned, edition),
      ),
    );
  });
}

function complete(
  data: CompleteApplication['data'],
  { dossier, missingDocuments }: ApplicationAt<'returned'>,
  { eligibility }: KeyCoreTechnologyEdition,
): ApplicationDecision {
  const added = kindsOf(data.documents);
  const all = [...kindsOf(dossier.documents), ...added];
  const missing = [
    // What was asked for anew is not served by a document that was there before.
    ...missingDocuments.filter((kind) => !added.includes(kind)),
    ...eligibility.requiredDocuments.filter((kind) => !all.includes(kind)),
  ];
  if (missing.length > 0) return applicationRejections.stillIncomplete([...new Set(missing)]);
  const basis = eligibility.documentsOf(all);
  return accept({ type: 'ApplicationCompleted', data: { ...data, basis } });
}

function isAlreadyReturnedFor(kinds: readonly string[], application: Application): boolean {
  return (
    isAt(application, 'returned') && isSameContent([...kinds], [...application.missingDocuments])
  );
}

function isCompletedBy(documents: readonly SubmittedDocument[], { documents: known }: Dossier) {
  return (
    documents.length > 0 &&
    documents.every((document) => known.some((other) => isSameContent(document, other)))
  );
}

function kindsOf(documents: readonly SubmittedDocument[]): readonly string[] {
  return documents.map(({ kind }) => kind);
}
