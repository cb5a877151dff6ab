import { dateAt } from '@grants/kernel';
import type { Instant } from '@grants/kernel';
import type { Basis, CentreFacts, ResearchCentreEdition } from '@grants/policy';
import type { CallFacts, CreditFacts } from '../application/commands.ts';
import type { OverrideFact } from '../policy-override/commands.ts';
import type { CentreContent } from './content.ts';

/** What is applied for, or would be, and what other streams say at that moment. */
export interface CentreSubmission {
  readonly content: CentreContent;
  readonly call: CallFacts;
  readonly awardedCentreIds: readonly string[];
  readonly credit: CreditFacts;
  /** Superior policies in effect on the day (MH-O7). */
  readonly overrides: readonly OverrideFact[];
  readonly submittedAt: Instant;
}

/** Every condition of application under an edition. Decision and dry run both come from here. */
export function centreConditionFindings(
  { conditions }: ResearchCentreEdition,
  submission: CentreSubmission,
): Basis {
  return conditions.conditionsOf(factsOf(submission));
}

function factsOf(submission: CentreSubmission): CentreFacts {
  const { content, call, awardedCentreIds, credit, overrides, submittedAt } = submission;
  const { host, superiorRecognition, figures } = content;
  return {
    submittedAt,
    call,
    level: content.level,
    kind: content.kind,
    host: { ...host, highTechEnterprise: content.highTechEnterprise },
    partnerCreditCodes: content.partners.map(({ creditCode }) => creditCode),
    previousYearResearchExpense: content.previousYearResearchExpense,
    ...(superiorRecognition && { superiorRecognition }),
    ...(figures && { figures }),
    documentKinds: content.documents.map(({ kind }) => kind),
    awardedCentreIds,
    credit,
    superior: { overrides, onDay: dateAt(submittedAt) },
  };
}
