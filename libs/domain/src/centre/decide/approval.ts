import { accept, dateAt, fenOf } from '@grants/kernel';
import type { Basis, CentreAward, Finding, ResearchCentreEdition } from '@grants/policy';
import type { ApproveCentre } from '../commands.ts';
import type { CentreDossier } from '../dossier.ts';
import { centreRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Centre, CentreAt } from '../state.ts';
import { heldRefusal } from './holds.ts';
import { creditMismatch, inCentre, whileAt } from './scope.ts';
import type { CentreDecision, Refusal } from './scope.ts';

/** The steps at and after an approval. */
const BEGUN = ['approving', 'approved', 'under-construction', 'qualified', 'unqualified'] as const;

/**
 * Begins the approval of a selected centre (MH-2.4), with the award that policy and superior
 * requirements give (MH-2.2). The centre is claimed and the money committed next, by a reaction,
 * which then confirms the approval or cancels it.
 */
export function approveCentre(command: ApproveCentre, centre: Centre): CentreDecision {
  const { data } = command;
  const onDay = dateAt(command.context.occurredAt);
  return inCentre(centre, data, (applied, edition) => {
    if (isAt(applied, ...BEGUN) && isApprovalOf(data, applied)) return accept();
    if (isAt(applied, 'approving')) {
      const { commitmentId, award } = applied.approval;
      return centreRejections.approvalUnderWay(commitmentId, award);
    }
    return whileAt(applied, { at: ['consulted'], clause: 'MH-2.4' }, ({ dossier }) => {
      const open = edition.conditions.isOpenToHost({ ...data.credit, onDay });
      const award = awardFor(command, dossier, edition);
      return (
        creditMismatch(dossier.application.content.host.creditCode, data.credit) ??
        heldRefusal(dossier, command.context) ??
        closedRefusal(open) ??
        awardRefusal(award, dossier, edition) ??
        initiate(data, dossier, { award, edition, open })
      );
    });
  });
}

/** Looked at again: a ban may have come on record since the application. */
function closedRefusal(open: Finding): Refusal | undefined {
  return open.verdict === 'failed' ? centreRejections.creditNotGood(open) : undefined;
}

function isApprovalOf(
  { fundId, matchingAmount }: ApproveCentre['data'],
  { approval }: CentreAt<(typeof BEGUN)[number]>,
): boolean {
  return approval.fundId === fundId && (matchingAmount ?? approval.award) === approval.award;
}

function awardFor(
  { data: { overrides, matchingAmount }, context }: ApproveCentre,
  { application: { content } }: CentreDossier,
  { award }: ResearchCentreEdition,
): CentreAward {
  return award.awardOf({
    level: content.level,
    hostKind: content.host.kind,
    previousYearResearchExpense: content.previousYearResearchExpense,
    superior: { overrides, onDay: dateAt(context.occurredAt) },
    ...(matchingAmount !== undefined && { matchingAmount }),
  });
}

function awardRefusal(
  { amount, basis }: CentreAward,
  { application: { content } }: CentreDossier,
  { award }: ResearchCentreEdition,
): Refusal | undefined {
  const barring = basis.find(({ verdict }) => verdict === 'failed' || verdict === 'needs-evidence');
  if (barring) return barredBy(barring);
  const [first] = basis;
  // A district centre without money has its plaque; to any other an approval is the award.
  const isForNothing = fenOf(amount) === 0n && award.isBuiltUp(content.level).verdict === 'failed';
  return isForNothing && first ? centreRejections.nothingToAward(first) : undefined;
}

function barredBy(finding: Finding): Refusal {
  switch (finding.clause) {
    case 'MH-2.2.2':
      return centreRejections.matchingNotInOrder(finding);
    case 'MH-O4':
      return centreRejections.awardBeyondCap(finding);
    default:
      return centreRejections.nothingToAward(finding);
  }
}

function initiate(
  { centreId, fundId, claimId }: ApproveCentre['data'],
  { application: { content }, consultation, cancelledApprovals }: CentreDossier,
  {
    award,
    edition,
    open,
  }: {
    readonly award: CentreAward;
    readonly edition: ResearchCentreEdition;
    readonly open: Finding;
  },
): CentreDecision {
  const attempt = cancelledApprovals.length + 1;
  const selected = edition.selection.isSelected({
    selected: true,
    ...(consultation && {
      rank: consultation.rank,
      averageScore: consultation.averageScore,
    }),
  });
  const basis: Basis = [selected, open, ...award.basis];
  return accept({
    type: 'CentreApprovalInitiated',
    data: {
      centreId,
      fundId,
      commitmentId: `${centreId}-${attempt}`,
      claimId,
      hostCreditCode: content.host.creditCode,
      level: content.level,
      title: content.title,
      award: award.amount,
      basis,
    },
  });
}
