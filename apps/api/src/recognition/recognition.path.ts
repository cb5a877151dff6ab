import { LedgerIdField } from '../fields/fields.ts';

/** The path of the recognition of a transformation project. */
export class RecognitionPath {
  @LedgerIdField({ description: 'The recognition.', example: 'R-2022-0311' })
  readonly recognitionId!: string;
}

/** The path of an objection to a proposed recognition. */
export class ObjectionPath extends RecognitionPath {
  @LedgerIdField({ description: 'The objection.', example: 'OBJ-2022-01' })
  readonly objectionId!: string;
}

/** The path of a change of the unit of a recognition. */
export class RecognitionChangePath extends RecognitionPath {
  @LedgerIdField({ description: 'The change.', example: 'CH-01' })
  readonly changeId!: string;
}
