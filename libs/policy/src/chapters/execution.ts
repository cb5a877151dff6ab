import type { CalendarDate, Period } from '@grants/kernel';
import type { Finding } from '../finding.ts';

/** A contract and the approval it follows from. */
export interface ContractFacts {
  readonly approvedOn: CalendarDate;
  readonly signedOn: CalendarDate;
}

/** An execution period that is to end later. */
export interface ExtensionFacts {
  readonly extensionsGranted: number;
  readonly currentEnd: CalendarDate;
  readonly newEnd: CalendarDate;
}

/** A major adjustment and what the commission said to it. */
export interface ConsentFacts {
  readonly kind: string;
  readonly consented: boolean;
  /** The document of the consent. */
  readonly documentNumber?: string;
}

/** How long a project runs, and what may change while it does. */
export interface ExecutionChapter {
  readonly isSignedAfterApproval: (facts: ContractFacts) => Finding;
  /** The execution period of a contract, both days included. */
  readonly executionPeriod: (signedOn: CalendarDate) => Period;
  readonly runsFor: (signedOn: CalendarDate) => Finding;
  /** The last day to which a period that ends on a day can be extended. */
  readonly latestEnd: (currentEnd: CalendarDate) => CalendarDate;
  readonly isExtendable: (facts: Pick<ExtensionFacts, 'extensionsGranted'>) => Finding;
  readonly isWithinExtension: (facts: Omit<ExtensionFacts, 'extensionsGranted'>) => Finding;
  readonly isConsentedTo: (facts: ConsentFacts) => Finding;
}
