import type { CalendarDate, Instant } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';
import type { SuperiorPolicy } from '../overrides.ts';
import type { CreditRecord } from './eligibility.ts';

/** An IP right at the core of a project, as far as its age is asked about. */
export interface CoreRightFacts {
  readonly kind: string;
  readonly number: string;
  /** Granted (patents) or registered (copyright, layout) on. */
  readonly grantedOn: CalendarDate;
}

/** The medicine or device that frees an invention patent from the age limit. */
export interface RegistrationFacts {
  readonly kind: string;
  readonly registeredOn: CalendarDate;
  readonly monitoredUntil?: CalendarDate;
}

/** The rights of a project, looked at on the day of submission. */
export interface RightsFacts {
  readonly submittedOn: CalendarDate;
  readonly rights: readonly CoreRightFacts[];
  readonly registrationException?: RegistrationFacts;
  /** Superior policies that may set other ages; none when left out. */
  readonly superior?: SuperiorPolicy;
}

/** What decides which documents are asked for. */
export interface MaterialsFacts {
  readonly regulatedKinds: readonly string[];
  readonly compulsoryCertification: boolean;
  readonly withResearchInstitution: boolean;
  readonly documentKinds: readonly string[];
}

/** The credit record of the unit, looked at on a day for an application. */
export interface RecognitionCreditFacts extends CreditRecord {
  /** The day the look back of two years is reckoned from. */
  readonly submittedOn: CalendarDate;
  /** The day an entry in the list or a ban would have to stand on. */
  readonly onDay: CalendarDate;
}

/** Everything the conditions of recognition ask, and nothing else. */
export interface RecognitionFacts extends Omit<RightsFacts, 'submittedOn'>, MaterialsFacts {
  readonly submittedAt: Instant;
  readonly registeredCity: string;
  readonly fieldCode: string;
  readonly excludedKinds: readonly string[];
  readonly priorityGrounds: readonly string[];
  readonly declaredBy: string;
  /** Its bans are those that close this programme. */
  readonly credit: CreditRecord;
}

/**
 * Which project of which unit is recognised. A `failed` finding closes the gate, a
 * `needs-evidence` finding asks for documents.
 */
export interface RecognitionEligibilityChapter {
  /** Every condition, each looked at whether or not another failed. */
  readonly conditionsOf: (facts: RecognitionFacts) => Basis;
  /** The conditions documents bear on, for an application that was completed. */
  readonly documentsOf: (facts: MaterialsFacts) => Basis;
  /** The kinds of documents that are asked for and not there. */
  readonly missingDocuments: (facts: MaterialsFacts) => readonly string[];
  /** The conditions on the credit of the unit, for a look again at recognition. */
  readonly creditOf: (facts: RecognitionCreditFacts) => Basis;
  readonly isInForce: (day: CalendarDate) => Finding;
}
