import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** Approval, its award, and what stands in its way. */
export const approvalRejections = {
  approvalUnderWay: (commitmentId: string, award: string) =>
    reject({
      code: 'CENTRE.APPROVAL_UNDER_WAY',
      clause: 'MH-2.4',
      message: `Approval of ${award} under commitment ${commitmentId} is under way; await its end.`,
      facts: { commitmentId, award },
    }),
  matchingNotInOrder: (finding: Finding) =>
    reject({
      code: 'CENTRE.MATCHING_NOT_IN_ORDER',
      clause: finding.clause,
      message:
        `A matching amount of ${factText(finding, 'matchingAmount')} yuan meets a superior ` +
        `requirement of at most ${factText(finding, 'atMost')} for a ` +
        `${factText(finding, 'level')} centre; give an amount within it, or none without one.`,
      facts: finding.facts,
    }),
  nothingToAward: (finding: Finding) =>
    reject({
      code: 'CENTRE.NOTHING_TO_AWARD',
      clause: finding.clause,
      message:
        `The award comes to ${factText(finding, 'award')} yuan for a host of kind ` +
        `${factText(finding, 'hostKind')}; refuse the application, or record the superior ` +
        'requirement that asks for matching.',
      facts: finding.facts,
    }),
  awardBeyondCap: (finding: Finding) =>
    reject({
      code: 'CENTRE.AWARD_BEYOND_CAP',
      clause: finding.clause,
      message:
        `The award of ${factText(finding, 'award')} yuan is above the cap of ` +
        `${factText(finding, 'cap')} of a ${factText(finding, 'level')} centre; ` +
        'settle the superior policies that set them.',
      facts: finding.facts,
    }),
  otherCommitment: (commitmentId: string, asked: string) =>
    reject({
      code: 'CENTRE.OTHER_COMMITMENT',
      clause: 'MH-2.4',
      message: `The approval under way is that of commitment ${commitmentId}, not of ${asked}.`,
      facts: { commitmentId, asked },
    }),
};
