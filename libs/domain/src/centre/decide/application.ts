import { accept, dateAt } from '@grants/kernel';
import type { Basis, ResearchCentreEdition } from '@grants/policy';
import type { CreditFacts } from '../../application/commands.ts';
import type { SubmittedDocument } from '../../documents.ts';
import { gateReason } from '../../gate-reason.ts';
import { isSameContent } from '../../same-content.ts';
import type { CentreApplied } from '../application-events.ts';
import type { ApplyForCentre, CompleteCentreApplication } from '../commands.ts';
import { centreConditionFindings } from '../condition-findings.ts';
import type { CentreDossier } from '../dossier.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { AppliedCentre, Centre } from '../state.ts';
import { creditMismatch, inCentre, underEdition, whileAt } from './scope.ts';
import type { CentreDecision, Refusal } from './scope.ts';

/**
 * Records what a unit applies for, with every condition looked at (MH-2.1, MH-2.3). A condition that
 * fails refuses it at the gate, naming all that failed; documents that are missing send it back.
 * Either is a fact of record, since a unit has a right to both.
 */
export function applyForCentre(command: ApplyForCentre, centre: Centre): CentreDecision {
  if (centre.status !== 'unapplied') return applyAgain(command, centre);
  const { call, content, credit } = command.data;
  return (
    creditMismatch(content.host.creditCode, credit) ??
    codeNotAccepted(credit) ??
    underEdition(call.policyVersion, (edition) => applyUnder(edition, command))
  );
}

function applyAgain(
  { data: { centreId, content, call } }: ApplyForCentre,
  { dossier: { application } }: AppliedCentre,
): CentreDecision {
  return application.callId === call.callId && isSameContent(content, application.content)
    ? accept()
    : centreRejections.appliedOtherwise(centreId);
}

function applyUnder(edition: ResearchCentreEdition, command: ApplyForCentre): CentreDecision {
  const { data, context } = command;
  const { centreId, content, credit } = data;
  const basis = centreConditionFindings(edition, { ...data, submittedAt: context.occurredAt });
  const applied = appliedEvent(command, basis);
  const failed = basis.filter(({ verdict }) => verdict === 'failed');
  if (failed.length > 0) {
    const reason = gateReason(failed, { bans: credit.bans, onDay: dateAt(context.occurredAt) });
    return accept<CentreEvent>(applied, {
      type: 'CentreRefused',
      data: { centreId, stage: 'gate', reason, basis: failed },
    });
  }
  const wanting = basis.filter(({ verdict }) => verdict === 'needs-evidence');
  if (wanting.length === 0) return accept(applied);
  const missingDocuments = missingOf(edition, content.documents, applied.data);
  const note = `Required documents are missing: ${missingDocuments.join(', ')}.`;
  return accept<CentreEvent>(applied, {
    type: 'CentreApplicationReturned',
    data: { centreId, missingDocuments, note, basis: wanting },
  });
}

function appliedEvent({ data, context }: ApplyForCentre, basis: Basis): CentreApplied {
  const { centreId, content, call } = data;
  const { callId, programme, policyVersion, reviewDueOn } = call;
  return {
    type: 'CentreApplied',
    data: {
      centreId,
      callId,
      programme,
      policyVersion,
      callClosesOn: dateAt(call.closesAt),
      reviewDueOn,
      submittedAt: context.occurredAt,
      content,
      basis,
    },
  };
}

function codeNotAccepted({ codeAccepted, creditCode }: CreditFacts): Refusal | undefined {
  return codeAccepted ? undefined : centreRejections.codeUnattested(creditCode);
}

/** Adds the documents an application was sent back for, all of them together (MH-2.3.2, MH-2.3.4). */
export function completeCentreApplication(
  { data }: CompleteCentreApplication,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const { dossier } = applied;
    if (!isAt(applied, 'returned') && isCompletedBy(data.documents, dossier)) return accept();
    const all = [...dossier.documents, ...data.documents];
    const { level, host } = dossier.application.content;
    const documentKinds = all.map(({ kind }) => kind);
    const checklist = edition.conditions.isChecklistComplete({
      level,
      hostKind: host.kind,
      documentKinds,
    });
    return whileAt(applied, { at: ['returned'], clause: checklist.clause }, () =>
      checklist.verdict === 'passed'
        ? accept({ type: 'CentreApplicationCompleted', data: { ...data, basis: [checklist] } })
        : centreRejections.stillIncomplete(
            missingOf(edition, all, dossier.application),
            checklist.clause,
          ),
    );
  });
}

function missingOf(
  { conditions }: ResearchCentreEdition,
  documents: readonly SubmittedDocument[],
  { content: { level, host } }: CentreApplied['data'],
): readonly string[] {
  const given = documents.map(({ kind }) => kind);
  const required = conditions.requiredDocuments({ level, hostKind: host.kind });
  return required.filter((kind) => !given.includes(kind));
}

function isCompletedBy(
  documents: readonly SubmittedDocument[],
  { documents: known }: CentreDossier,
) {
  return (
    documents.length > 0 &&
    documents.every((document) => known.some((other) => isSameContent(document, other)))
  );
}
