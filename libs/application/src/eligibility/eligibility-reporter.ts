import { Inject, Injectable } from '@nestjs/common';
import {
  applicationEligibility,
  applicationRejections,
  centreEligibility,
  centreRejections,
  recognitionEligibility,
  recognitionRejections,
} from '@grants/domain';
import type { CreditFacts } from '@grants/domain';
import { dateAt } from '@grants/kernel';
import type { Instant, Rejection } from '@grants/kernel';
import { recognitionEditionOn } from '@grants/policy';
import type { EligibilityReport } from '@grants/policy';
import type { ReadStore } from '@grants/read-store';
import { ApplicationFacts } from '../application/application.facts.ts';
import { CentreFacts } from '../centre/centre.facts.ts';
import { CommandDesk } from '../commands/command-desk.ts';
import { SubmissionRefused } from '../commands/command-result.ts';
import type { LedgerPorts } from '../ledger-ports.ts';
import { MatchFollower } from '../matching/match-follower.ts';
import { unwritten } from '../matching/match-index-store.ts';
import { SupportMatches } from '../matching/support-matches.ts';
import { PolicyOverrideFacts } from '../policy-override/policy-override.facts.ts';
import { RecognitionFacts } from '../recognition/recognition.facts.ts';
import { READ_STORE } from '../tokens.ts';
import type {
  ProposedCentreRequest,
  ProposedProjectRequest,
  ProposedRecognitionRequest,
  ProposedSubmissionRequest,
} from './eligibility-request.ts';

/**
 * Looks at a submission before it is made. Calls, credit records and superior policies are read from
 * their streams, as for the decision itself; other support of a project from views and match indexes,
 * as the reaction that opens cases reads it. Nothing is written.
 */
@Injectable()
export class EligibilityReporter {
  private readonly matches: SupportMatches;

  constructor(
    @Inject(ApplicationFacts) private readonly applications: ApplicationFacts,
    @Inject(CentreFacts) private readonly centres: CentreFacts,
    @Inject(RecognitionFacts) private readonly recognitions: RecognitionFacts,
    @Inject(PolicyOverrideFacts) private readonly overrides: PolicyOverrideFacts,
    @Inject(READ_STORE) views: Pick<ReadStore, 'duplicates'>,
    @Inject(MatchFollower) matching: MatchFollower,
  ) {
    this.matches = new SupportMatches(views, matching.supports);
  }

  /**
   * The report, or nothing when the edition of the call is not known.
   *
   * @throws UnknownReference when there is no such call, SubmissionRefused when the unit's code is
   * likely mistyped
   */
  async report(
    proposed: ProposedSubmissionRequest,
    submittedAt: Instant,
  ): Promise<EligibilityReport | undefined> {
    switch (proposed.kind) {
      case 'project':
        return this.onProject(proposed, submittedAt);
      case 'centre':
        return this.onCentre(proposed, submittedAt);
      case 'recognition':
        return this.onRecognition(proposed, submittedAt);
    }
  }

  private async onProject({ callId, content }: ProposedProjectRequest, submittedAt: Instant) {
    const call = await this.applications.call(callId);
    const [credit, overrides, matches] = await Promise.all([
      this.applications.credit(content.lead.creditCode),
      this.overrides.inForce(call.policyVersion, dateAt(submittedAt)),
      this.matches.ofProposal({ content, source: call.programme, submittedAt }),
    ]);
    requireCode(credit, applicationRejections);
    return applicationEligibility({ content, call, credit, overrides, submittedAt, matches });
  }

  private async onCentre({ callId, content }: ProposedCentreRequest, submittedAt: Instant) {
    const call = await this.applications.call(callId);
    const [awardedCentreIds, credit, overrides] = await Promise.all([
      this.centres.awardedCentreIds(content),
      this.applications.credit(content.host.creditCode, call.programme),
      this.overrides.inForce(call.policyVersion, dateAt(submittedAt)),
    ]);
    requireCode(credit, centreRejections);
    return centreEligibility({ content, call, awardedCentreIds, credit, overrides, submittedAt });
  }

  private async onRecognition({ content }: ProposedRecognitionRequest, submittedAt: Instant) {
    const onDay = dateAt(submittedAt);
    const [credit, overrides] = await Promise.all([
      this.recognitions.credit(content.applicant.creditCode),
      this.overrides.inForce(recognitionEditionOn(onDay).version, onDay),
    ]);
    requireCode(credit, recognitionRejections);
    return recognitionEligibility({ content, credit, overrides, submittedAt });
  }
}

/** The decision would refuse the code of the unit, and so does the look before it. */
function requireCode(
  { codeAccepted, creditCode }: CreditFacts,
  says: { codeUnattested(creditCode: string): { readonly rejected: Rejection } },
): void {
  if (!codeAccepted) throw new SubmissionRefused(says.codeUnattested(creditCode).rejected);
}

/** The reporter over stores that are open for reading; no server and no bus is needed. */
export async function eligibilityReporterOver({
  eventStore,
  readStore,
  matchIndexStore,
}: Omit<LedgerPorts, 'clock' | 'reactionCheckpoints'>): Promise<EligibilityReporter> {
  const desk = new CommandDesk(eventStore);
  const matching = new MatchFollower({ eventStore, indexStore: unwritten(matchIndexStore) });
  await matching.catchUp();
  return new EligibilityReporter(
    new ApplicationFacts(desk),
    new CentreFacts(desk),
    new RecognitionFacts(desk),
    new PolicyOverrideFacts(desk),
    readStore,
    matching,
  );
}
