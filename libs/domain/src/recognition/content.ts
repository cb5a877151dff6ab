// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate } from '@grants/kernel';
import type { SubmittedDocument } from '../documents.ts';
import type { Unit } from '../parties.ts';

/** The four kinds of IP right the text knows (SH-6.2). */
export type RightKind = 'invention-patent' | 'utility-model' | 'software-copyright' | 'ic-layout';

/** An IP right that is core to the project, owned by the unit. */
export interface CoreRight {
  readonly kind: RightKind;
  readonly number: string;
  /** Granted (patents) or registered (copyright, layout) on. */
  readonly grantedOn: CalendarDate;
  readonly acquiredBy: 'own-development' | 'assignment';
}

/** Product kinds with rules of their own (SH-6.4): a licence, or a compulsory certificate. */
export type RegulatedKind =
  | 'medicine'
  | 'medical-device'
  | 'pesticide'
  | 'measuring-instrument'
  | 'pressure-vessel'
  | 'telecommunications';

/** Kinds that are not recognised (SH-8). */
export type ExcludedKind =
  'general-process-improvement' | 'mature-product' | 'everyday-consumer-product';

/** The medicine or device that frees an invention patent from the age limit (SH-6.3). */
export interface RegistrationException {
  readonly kind: 'class-1-or-2-new-drug' | 'first-class-iii-device';
  readonly registeredOn: CalendarDate;
  /** End of the monitoring period; new drugs only. */
  readonly monitoredUntil?: CalendarDate;
}

/** What a unit submits for the recognition of a transformation project. */
export interface RecognitionContent {
  readonly title: string;
  readonly applicant: Unit;
  /** City of registration, e.g. `上海市` (SH-5.1). */
  readonly registeredCity: string;
  /** Code of the national high-tech field (SH-6.1). */
  readonly fieldCode: string;
  readonly rights: readonly CoreRight[];
  readonly registrationException?: RegistrationException;
  readonly regulatedKinds: readonly RegulatedKind[];
  readonly compulsoryCertification: boolean;
  readonly excludedKinds: readonly ExcludedKind[];
  /** Transformed with a research institution, so that a technology contract is due (SH-10.1). */
  readonly withResearchInstitution: boolean;
  /** Grounds of priority (SH-7); ranking only. */
  readonly priorityGrounds: readonly string[];
  readonly documents: readonly SubmittedDocument[];
  /** Who signed the declaration on truth and completeness (SH-10.2). */
  readonly declaredBy: string;
}
