import { accept, dateAt } from '@grants/kernel';
import { recognitionEditionOn } from '@grants/policy';
import type { Basis, RecognitionEdition, RecognitionFacts } from '@grants/policy';
import { gateReason } from '../../gate-reason.ts';
import { isSameContent } from '../../same-content.ts';
import type { ApplyForRecognition, CompleteRecognition, WithdrawRecognition } from '../commands.ts';
import type { RecognitionContent } from '../content.ts';
import type {
  RecognitionApplied,
  RecognitionEvent,
  RecognitionRefused,
  RecognitionReturned,
} from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { AppliedRecognition, Recognition } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

const OPEN = [
  'applied',
  'returned',
  'recommended',
  'sent-back',
  'reviewed',
  'second-review',
  'proposed',
  'noticed',
] as const;

/**
 * Records an application with every condition looked at (SH-5 to SH-10), under the edition of the
 * day. A condition that fails refuses it at the gate, naming all that failed; documents that are
 * missing, and nothing else, send it back.
 */
export function applyForRecognition(
  command: ApplyForRecognition,
  recognition: Recognition,
): RecognitionDecision {
  if (recognition.status !== 'unsubmitted') return applyAgain(command, recognition);
  const edition = recognitionEditionOn(dateAt(command.context.occurredAt));
  return misdirected(command.data) ?? applyUnder(edition, command);
}

/** Adds the documents an application was sent back for, all of them together (SH-10.1). */
export function completeRecognition(
  { data }: CompleteRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { eligibility }) => {
    const { documents: known, application } = applied.dossier;
    const isKnown =
      data.documents.length > 0 &&
      data.documents.every((added) => known.some((document) => isSameContent(document, added)));
    if (!isAt(applied, 'returned') && isKnown) return accept();
    return whileAt(applied, { at: ['returned'], clause: 'SH-10.1' }, () => {
      const documentKinds = [...known, ...data.documents].map(({ kind }) => kind);
      const facts = { ...application.content, documentKinds };
      const missing = eligibility.missingDocuments(facts);
      if (missing.length > 0) return recognitionRejections.stillIncomplete(missing);
      const basis = eligibility.documentsOf(facts);
      return accept({ type: 'RecognitionCompleted', data: { ...data, basis } });
    });
  });
}

/** Takes an application back at the wish of the unit, before it is recognised. */
export function withdrawRecognition(
  { data }: WithdrawRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied) =>
    isAt(applied, 'withdrawn')
      ? accept()
      : whileAt(applied, { at: OPEN, clause: 'SH-10.1' }, () =>
          accept({ type: 'RecognitionWithdrawn', data }),
        ),
  );
}

/** What the conditions of recognition are asked of: an application, or one that might be made. */
interface AskedRecognition {
  readonly data: Pick<ApplyForRecognition['data'], 'content' | 'credit' | 'overrides'>;
  readonly context: Pick<ApplyForRecognition['context'], 'occurredAt'>;
}

/** What an application comes to under an edition: every condition of recognition. */
export function recognitionFindings(
  { eligibility }: RecognitionEdition,
  command: AskedRecognition,
): Basis {
  return eligibility.conditionsOf(factsOf(command));
}

function applyAgain(
  { data }: ApplyForRecognition,
  { dossier: { application } }: AppliedRecognition,
): RecognitionDecision {
  const { recognitionId, district, content } = data;
  return district === application.district && isSameContent(content, application.content)
    ? accept()
    : recognitionRejections.appliedOtherwise(recognitionId);
}

function misdirected({
  district,
  content: { applicant },
  credit,
}: ApplyForRecognition['data']): Refusal | undefined {
  if (credit.creditCode !== applicant.creditCode) {
    return recognitionRejections.creditOfAnotherUnit(applicant.creditCode, credit.creditCode);
  }
  if (!credit.codeAccepted) return recognitionRejections.codeUnattested(applicant.creditCode);
  const districts = [...new Set([applicant.registeredDistrict, applicant.taxDistrict])];
  return districts.includes(district)
    ? undefined
    : recognitionRejections.notItsDistrict(district, districts);
}

function applyUnder(edition: RecognitionEdition, command: ApplyForRecognition) {
  const { recognitionId, district, content } = command.data;
  const basis = recognitionFindings(edition, command);
  const applied: RecognitionApplied = {
    type: 'RecognitionApplied',
    data: {
      recognitionId,
      policyVersion: edition.version,
      district,
      submittedAt: command.context.occurredAt,
      content,
      basis,
    },
  };
  const failed = basis.filter(({ verdict }) => verdict === 'failed');
  if (failed.length > 0) {
    return accept<RecognitionEvent>(applied, refusedAtGate(command, failed));
  }
  const missingDocuments = edition.eligibility.missingDocuments(materialsOf(content));
  if (missingDocuments.length === 0) return accept(applied);
  const returned: RecognitionReturned = {
    type: 'RecognitionReturned',
    data: {
      recognitionId,
      missingDocuments,
      note: `Required documents are missing: ${missingDocuments.join(', ')}.`,
      basis: basis.filter(({ verdict }) => verdict === 'needs-evidence'),
    },
  };
  return accept<RecognitionEvent>(applied, returned);
}

function refusedAtGate({ data, context }: ApplyForRecognition, failed: Basis): RecognitionRefused {
  const { recognitionId, credit } = data;
  const reason = gateReason(failed, { bans: credit.bans, onDay: dateAt(context.occurredAt) });
  return {
    type: 'RecognitionRefused',
    data: { recognitionId, stage: 'gate', reason, basis: failed },
  };
}

function factsOf({ data, context }: AskedRecognition): RecognitionFacts {
  const { content, credit, overrides } = data;
  const { registrationException } = content;
  return {
    submittedAt: context.occurredAt,
    registeredCity: content.registeredCity,
    fieldCode: content.fieldCode,
    rights: content.rights,
    ...(registrationException && { registrationException }),
    excludedKinds: content.excludedKinds,
    priorityGrounds: content.priorityGrounds,
    declaredBy: content.declaredBy,
    ...materialsOf(content),
    credit,
    superior: { overrides, onDay: dateAt(context.occurredAt) },
  };
}

function materialsOf(content: RecognitionContent) {
  const { regulatedKinds, compulsoryCertification, withResearchInstitution, documents } = content;
  return {
    regulatedKinds,
    compulsoryCertification,
    withResearchInstitution,
    documentKinds: documents.map(({ kind }) => kind),
  };
}
