import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { centreDecider, centreStream, standingHolds } from '@grants/domain';
import type { CentreContent, HostFigures, SuperiorRecognition } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { paymentsOf } from './payments.ts';
import type { AskedPayment } from './payments.ts';
import { documentsIn } from './recorded-documents.ts';
import type { RecordedDocument } from './recorded-documents.ts';
import { folded, holdsTold } from './told.ts';
import type { Parties, StandingHold } from './told.ts';

/** What a centre applied with, and the payment of its award. */
export interface CentreSaid
  extends
    Omit<Parties, 'members'>,
    Pick<CentreContent, 'highTechEnterprise' | 'previousYearResearchExpense'> {
  readonly centreId: string;
  /** The recognition a national or municipal centre already has (MH-2.1.1). */
  readonly superiorRecognition: SuperiorRecognition | null;
  /** The figures of the host that conditions of a district centre are about (MH-2.1.2). */
  readonly figures: HostFigures | null;
  readonly missingDocuments: readonly string[];
  readonly payments: readonly AskedPayment[];
  readonly documents: readonly RecordedDocument[];
  readonly holds: readonly StandingHold[];
}

/** What a centre applied with, if the reader may see it. */
export class FindCentreContent extends Query<CentreSaid | undefined> {
  constructor(
    readonly reader: Actor,
    readonly centreId: string,
  ) {
    super();
  }
}

@QueryHandler(FindCentreContent)
export class FindCentreContentHandler implements IQueryHandler<FindCentreContent> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_STORE) private readonly views: ReadStore,
  ) {}

  async execute({ reader, centreId }: FindCentreContent): Promise<CentreSaid | undefined> {
    const history = await Array.fromAsync(this.store.readStream(centreStream(centreId)));
    const centre = folded(centreDecider, history);
    if (centre.status === 'unapplied') return undefined;
    const { application, holds, payments } = centre.dossier;
    const { host, partners, highTechEnterprise, previousYearResearchExpense } = application.content;
    if (!maySee(reader, host.creditCode)) return undefined;
    return {
      centreId,
      lead: host,
      participants: partners,
      highTechEnterprise,
      previousYearResearchExpense,
      superiorRecognition: application.content.superiorRecognition ?? null,
      figures: application.content.figures ?? null,
      missingDocuments: centre.status === 'returned' ? centre.missingDocuments : [],
      payments: await paymentsOf(this.views, centreId, payments),
      documents: documentsIn(history),
      holds: holdsTold(standingHolds(holds)),
    };
  }
}
