import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Clock, Instant } from '@grants/kernel';
import type { EligibilityReport } from '@grants/policy';
import { NotPermitted } from '../commands/command-result.ts';
import { maySee } from '../queries/reader.ts';
import { CLOCK } from '../tokens.ts';
import { EligibilityReporter } from './eligibility-reporter.ts';
import { applicantOf } from './eligibility-request.ts';
import type { ProposedSubmissionRequest } from './eligibility-request.ts';

/** Every condition held against what is not submitted yet. Writes nothing. */
export class EligibilityReportQuery extends Query<EligibilityReport | undefined> {
  constructor(
    readonly reader: Actor,
    readonly proposed: ProposedSubmissionRequest,
    /** When it would be submitted: now, unless said. */
    readonly submittedAt?: Instant,
  ) {
    super();
  }
}

@QueryHandler(EligibilityReportQuery)
export class EligibilityReportHandler implements IQueryHandler<EligibilityReportQuery> {
  constructor(
    @Inject(EligibilityReporter) private readonly reporter: EligibilityReporter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws UnknownReference when there is no such call, NotPermitted when an applicant asks for
   * another unit
   */
  async execute(query: EligibilityReportQuery): Promise<EligibilityReport | undefined> {
    const { reader, proposed, submittedAt = this.clock.now() } = query;
    const unit = applicantOf(proposed);
    if (maySee(reader, unit)) return this.reporter.report(proposed, submittedAt);
    throw new NotPermitted(`${reader.id} may not ask for ${unit}; a unit asks for itself.`);
  }
}
