import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';
import { holdFacts, holdsTold } from '../../hold.ts';
import type { Hold } from '../../hold.ts';

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
  creditOfAnotherUnit: (hostCreditCode: string, creditCode: string) =>
    reject({
      code: 'CENTRE.CREDIT_OF_ANOTHER_UNIT',
      message: `The credit record given is that of ${creditCode}; the host is ${hostCreditCode}.`,
      facts: { hostCreditCode, creditCode },
    }),
  creditNotGood: (finding: Finding) =>
    reject({
      code: 'CENTRE.CREDIT_NOT_GOOD',
      clause: finding.clause,
      message:
        `A ban closes the programme to the host on ${factText(finding, 'onDay')}: ` +
        `${factText(finding, 'bans')}; refuse the application, or await its last day.`,
      facts: finding.facts,
    }),
  held: (holds: readonly [Hold, ...Hold[]]) =>
    reject({
      code: 'CENTRE.HELD',
      clause: holds[0].clause,
      message: `The centre is held by ${holdsTold(holds)}; settle it, or await its last day.`,
      facts: { holds: holds.map(holdFacts) },
    }),
  holdUnknown: (holdId: string) =>
    reject({
      code: 'CENTRE.HOLD_UNKNOWN',
      message: `No hold ${holdId} was placed on this centre; check the id.`,
      facts: { holdId },
    }),
  holdIdTaken: ({ holdId, ground, sourceId }: Hold) =>
    reject({
      code: 'CENTRE.HOLD_ID_TAKEN',
      message: `Hold ${holdId} is placed for another cause, ${ground} ${sourceId}; use another id.`,
      facts: { holdId, ground, sourceId },
    }),
  otherCommitment: (commitmentId: string, asked: string) =>
    reject({
      code: 'CENTRE.OTHER_COMMITMENT',
      clause: 'MH-2.4',
      message: `The approval under way is that of commitment ${commitmentId}, not of ${asked}.`,
      facts: { commitmentId, asked },
    }),
};
