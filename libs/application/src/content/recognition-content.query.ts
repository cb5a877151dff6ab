import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { recognitionDecider, recognitionStream, standingHolds } from '@grants/domain';
import type { RecognitionContent, Unit } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE } from '../tokens.ts';
import { documentsIn } from './recorded-documents.ts';
import type { RecordedDocument } from './recorded-documents.ts';
import { folded, holdsTold } from './told.ts';
import type { StandingHold } from './told.ts';

/** What a unit said when it applied for recognition. */
export interface RecognitionSaid extends Pick<
  RecognitionContent,
  | 'rights'
  | 'regulatedKinds'
  | 'compulsoryCertification'
  | 'withResearchInstitution'
  | 'priorityGrounds'
> {
  readonly recognitionId: string;
  readonly lead: Unit;
  readonly missingDocuments: readonly string[];
  readonly documents: readonly RecordedDocument[];
  readonly holds: readonly StandingHold[];
}

/** What a unit said when it applied for recognition, if the reader may see it. */
export class FindRecognitionContent extends Query<RecognitionSaid | undefined> {
  constructor(
    readonly reader: Actor,
    readonly recognitionId: string,
  ) {
    super();
  }
}

@QueryHandler(FindRecognitionContent)
export class FindRecognitionContentHandler implements IQueryHandler<FindRecognitionContent> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute(query: FindRecognitionContent): Promise<RecognitionSaid | undefined> {
    const { reader, recognitionId } = query;
    const history = await Array.fromAsync(this.store.readStream(recognitionStream(recognitionId)));
    const recognition = folded(recognitionDecider, history);
    if (recognition.status === 'unsubmitted') return undefined;
    const { application, holds } = recognition.dossier;
    const { applicant, rights, regulatedKinds, priorityGrounds } = application.content;
    if (!maySee(reader, applicant.creditCode)) return undefined;
    const { compulsoryCertification, withResearchInstitution } = application.content;
    return {
      recognitionId,
      lead: applicant,
      ...{ rights, regulatedKinds, priorityGrounds },
      ...{ compulsoryCertification, withResearchInstitution },
      missingDocuments: recognition.status === 'returned' ? recognition.missingDocuments : [],
      documents: documentsIn(history),
      holds: holdsTold(standingHolds(holds)),
    };
  }
}
