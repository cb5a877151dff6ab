import type { Basis, KeyCoreTechnologyEdition, SubmissionFacts } from '@grants/policy';
import type { SubmitApplication } from './commands.ts';

/** What a submission comes to under an edition: every condition, and the cap it is shown. */
export function submissionFindings(
  { eligibility, award }: KeyCoreTechnologyEdition,
  command: SubmitApplication,
): Basis {
  return [
    ...eligibility.conditionsOf(submissionFacts(command)),
    award.showsAwardCap(command.data.content.budget),
  ];
}

function submissionFacts({ data, context }: SubmitApplication): SubmissionFacts {
  const { content, call, credit } = data;
  return {
    submittedAt: context.occurredAt,
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
