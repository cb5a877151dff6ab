import { accept, dateAt } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { ApprovalFacts, Basis, Finding, KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { ApproveApplication, RecordGovernmentConsent } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import { superiorTo } from '../eligibility-facts.ts';
import { applicationRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Application, ApplicationAt } from '../state.ts';
import { fundingRefusal, isFundedAs, sharesUnder } from './funding.ts';
import { heldRefusal } from './holds.ts';
import { dayAheadRefusal, onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision, Refusal } from './scope.ts';

/** Records the consent of the district government by document number and date (MH-1.4.4). */
export function recordGovernmentConsent(
  { data, context }: RecordGovernmentConsent,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const earlier = submitted.dossier.governmentConsent;
    if (earlier) {
      return isSameContent(data.document, earlier)
        ? accept()
        : applicationRejections.consentRecordedOtherwise(earlier.number, earlier.date);
    }
    return whileAt(
      submitted,
      { at: ['reviewed'], clause: 'MH-1.4.4' },
      () =>
        dayAheadRefusal(data.document.date, context) ??
        accept({ type: 'GovernmentConsentRecorded', data }),
    );
  });
}

/**
 * Begins an approval for which everything but the money is there (MH-1.4.4). The money is committed
 * next, by a reaction, which then confirms the approval or cancels it.
 */
export function approveApplication(
  { data, context }: ApproveApplication,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    if (isAt(submitted, 'approving', 'approved')) return approveAgain(data, submitted);
    if (isAt(submitted, 'refused', 'withdrawn')) {
      return applicationRejections.closed(data.applicationId, submitted.status);
    }
    const { dossier } = submitted;
    return underEdition(dossier.submission.policyVersion, (edition) => {
      const looked = looksAt(edition, dossier, { data, context });
      return (
        approvalRefusal({ data, context }, dossier, looked) ??
        whileAt(submitted, { at: ['consented'], clause: 'MH-1.4.4' }, () =>
          initiate(data, dossier, [looked.ready, ...looked.credit, looked.request, looked.cap]),
        )
      );
    });
  });
}

function approveAgain(
  { applicationId, projectId, fundId, award, funding }: ApproveApplication['data'],
  { status, approval }: ApplicationAt<'approving' | 'approved'>,
): ApplicationDecision {
  const isSame =
    approval.projectId === projectId &&
    approval.fundId === fundId &&
    approval.award === award &&
    isFundedAs(approval, funding);
  if (isSame) return accept();
  return status === 'approving'
    ? applicationRejections.approvalUnderWay(approval.commitmentId, approval.award)
    : applicationRejections.closed(applicationId, status);
}

interface Looked {
  readonly ready: Finding;
  readonly credit: Basis;
  readonly request: Finding;
  readonly cap: Finding;
}

function looksAt(
  { eligibility, award }: KeyCoreTechnologyEdition,
  dossier: Dossier,
  { data, context }: Pick<ApproveApplication, 'data'> & { readonly context: CommandContext },
): Looked {
  const { budget, callClosesOn } = dossier.submission;
  const facts = { ...budget, award: data.award, superior: superiorTo({ data, context }) };
  return {
    ready: award.isReadyForApproval(readinessOf(dossier)),
    // Looked at again: a violation or a ban may have come on record since the submission.
    credit: eligibility.creditOf({
      ...data.credit,
      closesOn: callClosesOn,
      onDay: dateAt(context.occurredAt),
    }),
    request: award.isWithinRequest(facts),
    cap: award.isWithinAwardCap(facts),
  };
}

function approvalRefusal(
  { data, context }: Pick<ApproveApplication, 'data' | 'context'>,
  dossier: Dossier,
  looked: Looked,
): Refusal | undefined {
  const { applicationId, credit } = data;
  const { creditCode } = dossier.submission.lead;
  if (credit.creditCode !== creditCode) {
    return applicationRejections.creditOfAnotherUnit(creditCode, credit.creditCode);
  }
  if (looked.ready.verdict === 'failed') {
    return applicationRejections.notReady(applicationId, looked.ready);
  }
  const held = heldRefusal(dossier, context);
  if (held) return held;
  const poorCredit = looked.credit.find(({ verdict }) => verdict === 'failed');
  if (poorCredit) return applicationRejections.creditNotGood(poorCredit);
  if (looked.request.verdict === 'failed') {
    return applicationRejections.awardBeyondRequest(looked.request);
  }
  if (looked.cap.verdict === 'failed') return applicationRejections.awardBeyondCap(looked.cap);
  return fundingRefusal(data);
}

function initiate(
  {
    applicationId,
    projectId,
    fundId,
    claimId,
    rightClaims = [],
    award,
    funding,
  }: ApproveApplication['data'],
  { submission, cancelledApprovals }: Dossier,
  basis: Basis,
): ApplicationDecision {
  const commitmentId = `${applicationId}-${cancelledApprovals.length + 1}`;
  return accept({
    type: 'ApprovalInitiated',
    data: {
      applicationId,
      projectId,
      fundId,
      commitmentId,
      claimId,
      ...(rightClaims.length > 0 && { rightClaims }),
      leadCreditCode: submission.lead.creditCode,
      title: submission.title,
      award,
      ...sharesUnder(commitmentId, funding),
      basis,
    },
  });
}

function readinessOf({ preliminaryReviewPassed, review, governmentConsent }: Dossier) {
  const facts: ApprovalFacts = {
    preliminaryReviewPassed,
    recommendedByExperts: review?.recommended ?? false,
  };
  return governmentConsent ? { ...facts, governmentConsent } : facts;
}
