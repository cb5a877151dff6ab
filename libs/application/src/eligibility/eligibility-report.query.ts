import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { applicationEligibility } from '@grants/domain';
import type { ApplicationContent } from '@grants/domain';
import type { Actor, Clock, Instant } from '@grants/kernel';
import type { EligibilityReport } from '@grants/policy';
import type { ReadStore } from '@grants/read-store';
import { ApplicationFacts } from '../application/application.facts.ts';
import { NotPermitted } from '../commands/command-result.ts';
import { maySee } from '../queries/reader.ts';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** What would be submitted, to which call and when. */
export interface EligibilityRequest {
  readonly callId: string;
  readonly content: ApplicationContent;
  /** Now, unless said. */
  readonly submittedAt?: Instant;
}

/** Every condition held against an application before it is submitted. Writes nothing. */
export class EligibilityReportQuery extends Query<EligibilityReport | undefined> {
  constructor(
    readonly reader: Actor,
    readonly request: EligibilityRequest,
  ) {
    super();
  }
}

/**
 * Call and credit record are read from their streams, as for the decision itself; other support of
 * the project from the views, as the reaction that opens cases reads it.
 */
@QueryHandler(EligibilityReportQuery)
export class EligibilityReportHandler implements IQueryHandler<EligibilityReportQuery> {
  constructor(
    @Inject(ApplicationFacts) private readonly facts: ApplicationFacts,
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws UnknownReference when there is no such call, NotPermitted when an applicant asks for
   * another unit
   */
  async execute({
    reader,
    request,
  }: EligibilityReportQuery): Promise<EligibilityReport | undefined> {
    const { callId, content, submittedAt = this.clock.now() } = request;
    const { creditCode, name } = content.lead;
    if (!maySee(reader, creditCode)) {
      throw new NotPermitted(
        `${reader.id} may not ask for ${creditCode}; the lead unit asks itself.`,
      );
    }
    const [call, credit, matches] = await Promise.all([
      this.facts.call(callId),
      this.facts.credit(creditCode),
      this.views.duplicates.matchesOfProposal({ title: content.title, creditCode, unitName: name }),
    ]);
    return applicationEligibility({ content, call, credit, submittedAt, matches });
  }
}
