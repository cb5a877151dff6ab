import { accept, dateAt } from '@grants/kernel';
import type { Basis, KeyCoreTechnologyEdition } from '@grants/policy';
import { gateReason } from '../../gate-reason.ts';
import { isSameContent } from '../../same-content.ts';
import type { SubmitApplication } from '../commands.ts';
import type { ApplicationContent } from '../content.ts';
import { submissionFindings } from '../eligibility-facts.ts';
import type {
  ApplicationEvent,
  ApplicationRefused,
  ApplicationReturned,
  ApplicationSubmitted,
} from '../events.ts';
import { applicationRejections } from '../rejections.ts';
import type { Application, SubmittedApplication } from '../state.ts';
import { underEdition } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

/**
 * Records what a unit submits, with every condition looked at (MH-1.1, MH-1.3). A condition that
 * fails refuses the application at the gate, naming all that failed; documents that are missing
 * send it back. Either is a fact of record, since a unit has a right to both.
 */
export function submitApplication(
  command: SubmitApplication,
  application: Application,
): ApplicationDecision {
  if (application.status !== 'unsubmitted') return submitAgain(command, application);
  const { content, call, credit } = command.data;
  if (call.programme !== 'key-core-technology') {
    return applicationRejections.callOfAnotherProgramme(call.callId, call.programme);
  }
  const { creditCode } = content.lead;
  if (credit.creditCode !== creditCode) {
    return applicationRejections.creditOfAnotherUnit(creditCode, credit.creditCode);
  }
  if (!credit.codeAccepted) return applicationRejections.codeUnattested(creditCode);
  return underEdition(call.policyVersion, (edition) => submitUnder(edition, command));
}

function submitAgain(
  { data }: SubmitApplication,
  { dossier }: SubmittedApplication,
): ApplicationDecision {
  const { applicationId, content, call } = data;
  const { submission } = dossier;
  return submission.callId === call.callId && isSameContent(content, contentOf(submission))
    ? accept()
    : applicationRejections.submittedOtherwise(applicationId);
}

function submitUnder(
  edition: KeyCoreTechnologyEdition,
  command: SubmitApplication,
): ApplicationDecision {
  const { content } = command.data;
  const submittedAt = command.context.occurredAt;
  const basis = submissionFindings(edition, { ...command.data, submittedAt });
  const submitted = submittedEvent(command, basis);
  const failed = basis.filter(({ verdict }) => verdict === 'failed');
  if (failed.length > 0) return accept<ApplicationEvent>(submitted, refusedAtGate(command, failed));
  const wanting = basis.filter(({ verdict }) => verdict === 'needs-evidence');
  if (wanting.length === 0) return accept(submitted);
  const kinds = content.documents.map(({ kind }) => kind);
  const missingDocuments = edition.eligibility.requiredDocuments.filter(
    (kind) => !kinds.includes(kind),
  );
  const note = `Required documents are missing: ${missingDocuments.join(', ')}.`;
  const returned: ApplicationReturned = {
    type: 'ApplicationReturned',
    data: {
      applicationId: command.data.applicationId,
      missingDocuments,
      note,
      basis: wanting,
    },
  };
  return accept<ApplicationEvent>(submitted, returned);
}

function submittedEvent({ data, context }: SubmitApplication, basis: Basis): ApplicationSubmitted {
  const { applicationId, content, call } = data;
  const { callId, programme, policyVersion, reviewDueOn, scoreWeights, recommendFrom } = call;
  return {
    type: 'ApplicationSubmitted',
    data: {
      ...content,
      applicationId,
      callId,
      programme,
      policyVersion,
      callClosesOn: dateAt(call.closesAt),
      reviewDueOn,
      scoreWeights,
      recommendFrom,
      submittedAt: context.occurredAt,
      basis,
    },
  };
}

function refusedAtGate({ data, context }: SubmitApplication, failed: Basis): ApplicationRefused {
  const { applicationId, credit } = data;
  const reason = gateReason(failed, { bans: credit.bans, onDay: dateAt(context.occurredAt) });
  return {
    type: 'ApplicationRefused',
    data: { applicationId, stage: 'gate', reason, basis: failed },
  };
}

/** What the unit itself wrote, without what the ledger added when it recorded it. */
function contentOf(submission: ApplicationSubmitted['data']): ApplicationContent {
  const {
    applicationId,
    callId,
    programme,
    policyVersion,
    callClosesOn,
    reviewDueOn,
    scoreWeights,
    recommendFrom,
    submittedAt,
    basis,
    ...content
  } = submission;
  return content;
}
