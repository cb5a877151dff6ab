// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { RecognitionCertificateEvent } from './certificate-events.ts';
import type { RecognitionReviewEvent } from './review-events.ts';

export type * from './certificate-events.ts';
export type * from './content.ts';
export type * from './review-events.ts';

/** Everything that happens to the recognition of a transformation project (认定). */
export type RecognitionEvent = RecognitionReviewEvent | RecognitionCertificateEvent;
