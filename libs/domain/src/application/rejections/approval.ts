import { reject, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';
import { holdFacts, holdsTold } from '../../hold.ts';
import type { Hold } from '../../hold.ts';

/** Approval and what stands in its way. */
export const approvalRejections = {
  notReady: (applicationId: string, finding: Finding) =>
    reject({
      code: 'APPLICATION.NOT_READY_FOR_APPROVAL',
      clause: finding.clause,
      message:
        `Application ${applicationId} is not ready for approval (preliminary review passed: ` +
        `${factText(finding, 'preliminaryReviewPassed')}, recommended by experts: ` +
        `${factText(finding, 'recommendedByExperts')}, government consent: ` +
        `${factText(finding, 'consentNumber')}); complete what is missing.`,
      facts: finding.facts,
    }),
  otherCommitment: (commitmentId: string, asked: string) =>
    reject({
      code: 'APPLICATION.OTHER_COMMITMENT',
      clause: 'MH-1.4.4',
      message: `The approval under way is that of commitment ${commitmentId}, not of ${asked}.`,
      facts: { commitmentId, asked },
    }),
  held: (holds: readonly [Hold, ...Hold[]]) =>
    reject({
      code: 'APPLICATION.HELD',
      clause: holds[0].clause,
      message: `Approval is held by ${holdsTold(holds)}; settle it, or release the hold.`,
      facts: { holds: holds.map(holdFacts) },
    }),
  creditNotGood: (finding: Finding) =>
    reject({
      code: 'APPLICATION.CREDIT_NOT_GOOD',
      clause: finding.clause,
      message:
        `The credit of the lead unit stands against approval (${finding.rule}): ` +
        `${factText(finding, 'violations')} violations, ${factText(finding, 'bans')} bans; ` +
        'refuse the application, or have the record corrected.',
      facts: finding.facts,
    }),
  awardBeyondRequest: (finding: Finding) =>
    reject({
      code: 'APPLICATION.AWARD_BEYOND_REQUEST',
      clause: finding.clause,
      message:
        `${factText(finding, 'award')} yuan are more than the ` +
        `${factText(finding, 'grantRequested')} applied for; award that or less.`,
      facts: finding.facts,
    }),
  awardBeyondCap: (finding: Finding) =>
    reject({
      code: 'APPLICATION.AWARD_BEYOND_CAP',
      clause: finding.clause,
      message:
        `An award of ${factText(finding, 'award')} yuan on a total investment of ` +
        `${factText(finding, 'totalInvestment')} is not above zero and within the cap of ` +
        `${factText(finding, 'cap')}; change it.`,
      facts: finding.facts,
    }),
  shareNotPositive: (fundId: string, amount: Yuan) =>
    reject({
      code: 'APPLICATION.SHARE_NOT_POSITIVE',
      message: `The share of fund ${fundId} is ${amount} yuan; every share is above 0.00.`,
      facts: { fundId, amount },
    }),
  fundNamedTwice: (fundId: string) =>
    reject({
      code: 'APPLICATION.FUND_NAMED_TWICE',
      message: `Fund ${fundId} has two shares of the award; add them up to one.`,
      facts: { fundId },
    }),
  otherFundFirst: (fundId: string, first: string) =>
    reject({
      code: 'APPLICATION.OTHER_FUND_FIRST',
      message:
        `Fund ${fundId} is named as the one that is drawn on first, but the first share is of ` +
        `${first}; put the shares in the order of drawing.`,
      facts: { fundId, first },
    }),
  sharesDoNotAddUp: (award: Yuan, sum: bigint) =>
    reject({
      code: 'APPLICATION.SHARES_DO_NOT_ADD_UP',
      clause: 'MH-1.4.4',
      message:
        `The shares of the funds add up to ${yuanOf(sum)} yuan and the award is ${award}; ` +
        'an approval needs all of its money.',
      facts: { award, shares: yuanOf(sum) },
    }),
  holdUnknown: (holdId: string) =>
    reject({
      code: 'APPLICATION.HOLD_UNKNOWN',
      clause: 'MH-1.3.3',
      message: `No hold ${holdId} was placed on this application; check the id.`,
      facts: { holdId },
    }),
};
