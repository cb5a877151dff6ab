import { dateAt } from '@grants/kernel';
import type { CommandContext, Instant } from '@grants/kernel';
import type {
  Basis,
  KeyCoreTechnologyEdition,
  SubmissionFacts,
  SuperiorPolicy,
} from '@grants/policy';
import type { OverrideFact } from '../policy-override/commands.ts';
import type { CallFacts, CreditFacts } from './commands.ts';
import type { ApplicationContent } from './content.ts';

/** What is submitted, or would be, and what call and credit record say at that moment. */
export interface Submission {
  readonly content: ApplicationContent;
  readonly call: CallFacts;
  readonly credit: CreditFacts;
  readonly submittedAt: Instant;
  /** Superior policies in effect on the day (MH-O7). */
  readonly overrides?: readonly OverrideFact[];
}

/**
 * What a submission comes to under an edition: every condition, and the cap it is shown. Decision
 * and dry run both come from here, so that they never say different things.
 */
export function submissionFindings(
  { eligibility, award }: KeyCoreTechnologyEdition,
  submission: Submission,
): Basis {
  const { content, overrides = [], submittedAt } = submission;
  const superior = { overrides, onDay: dateAt(submittedAt) };
  return [
    ...eligibility.conditionsOf(submissionFacts(submission)),
    award.showsAwardCap({ ...content.budget, superior }),
  ];
}

/** The superior policies that a command on an application is decided under (MH-O7). */
export function superiorTo({
  data,
  context,
}: {
  readonly data: { readonly overrides?: readonly OverrideFact[] };
  readonly context: Pick<CommandContext, 'occurredAt'>;
}): SuperiorPolicy {
  return { overrides: data.overrides ?? [], onDay: dateAt(context.occurredAt) };
}

function submissionFacts({ content, call, credit, submittedAt }: Submission): SubmissionFacts {
  return {
    submittedAt,
    call,
    lead: content.lead,
    participantCreditCodes: content.participants.map(({ creditCode }) => creditCode),
    catalogueItem: content.catalogueItem,
    ...(content.challengeId === undefined ? {} : { challengeId: content.challengeId }),
    budget: content.budget,
    technology: content.technology,
    documentKinds: content.documents.map(({ kind }) => kind),
    credit,
  };
}
