import type { CalendarDate, ClauseId, Instant, Yuan } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';

/** The lead unit, as far as a condition asks about it. */
export interface LeadUnitFacts {
  readonly creditCode: string;
  readonly kind: string;
  readonly registeredDistrict: string;
  readonly taxDistrict: string;
}

/** One expense category of one year, grant and self-raised part. */
export interface BudgetLineFacts {
  readonly lineId: string;
  readonly grant: Yuan;
  readonly selfRaised: Yuan;
}

/** What the project costs and who is to pay it. */
export interface BudgetFacts {
  readonly totalInvestment: Yuan;
  readonly selfRaised: Yuan;
  readonly grantRequested: Yuan;
  readonly lines: readonly BudgetLineFacts[];
}

/** What the unit claims of its technology and expects from the project. */
export interface TechnologyFacts {
  readonly level: string;
  readonly expectedIntellectualProperty: readonly {
    readonly kind: string;
    readonly count: number;
  }[];
  readonly expectedOutput: string;
  readonly economicBenefit: string;
}

/** The call as it stands when the application comes in. */
export interface CallWindowFacts {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly withdrawn: boolean;
  /** Challenges of the list (榜单); empty when the call selects openly. */
  readonly challengeIds: readonly string[];
}

/** A recorded violation of the lead unit and the day it happened. */
export interface ViolationFacts {
  readonly violationId: string;
  readonly kind: string;
  readonly occurredOn: CalendarDate;
}

/** A ban of a unit, both days included. */
export interface BanFacts {
  readonly banId: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** The clause it was imposed under. */
  readonly clause: ClauseId;
  /** The unit it was imposed on, when it came from another (SH-18.3). */
  readonly originCreditCode?: string;
  /** The links it came over, from the first to the last. */
  readonly path?: readonly { readonly linkId: string; readonly kind: string }[];
}

/** The credit record of the lead unit, and the revision it was read at. */
export interface CreditRecord {
  readonly violations: readonly ViolationFacts[];
  readonly bans: readonly BanFacts[];
  /** `none` when nothing was ever recorded of the unit. */
  readonly revision: number | 'none';
}

/** The credit record, looked at on a day for a call. */
export interface CreditRecordFacts extends CreditRecord {
  /** The closing date of the call, from which the look back is reckoned. */
  readonly closesOn: CalendarDate;
  /** The day a ban would have to be in force to count. */
  readonly onDay: CalendarDate;
}

/** Everything the conditions of application ask, and nothing else. */
export interface SubmissionFacts {
  readonly submittedAt: Instant;
  readonly call: CallWindowFacts;
  readonly lead: LeadUnitFacts;
  readonly participantCreditCodes: readonly string[];
  readonly catalogueItem: number;
  readonly challengeId?: string;
  readonly budget: BudgetFacts;
  readonly technology: TechnologyFacts;
  readonly documentKinds: readonly string[];
  readonly credit: CreditRecord;
}

/** Support on record that looks like that of the project applied for, as the matching view has it. */
export interface SupportFacts {
  /** Titles this alike, in percent, or more are "nearly the same title". */
  readonly similarTitleFrom: number;
  readonly matches: readonly {
    readonly source: string;
    readonly id: string;
    readonly title: string;
    /** In percent, 0 to 100. */
    readonly titleLikeness: number;
  }[];
}

/**
 * Who may apply, with what and when. A `failed` finding closes the gate, a `needs-evidence` finding
 * asks for documents.
 */
export interface EligibilityChapter {
  /** Every condition of application, each looked at whether or not another failed. */
  readonly conditionsOf: (facts: SubmissionFacts) => Basis;
  /** The conditions documents bear on, for an application that was completed. */
  readonly documentsOf: (documentKinds: readonly string[]) => Basis;
  /** The conditions on the credit of the lead unit, for a look again at approval. */
  readonly creditOf: (facts: CreditRecordFacts) => Basis;
  /** Whether other money already supports the project; never closes the gate by itself. */
  readonly isNotSupportedAlready: (facts: SupportFacts) => Finding;
  /** Kinds of documents an application cannot do without. */
  readonly requiredDocuments: readonly string[];
  /** Whether the text is in force on a day: the date of submission in Shanghai. */
  readonly isInForce: (day: CalendarDate) => Finding;
}
