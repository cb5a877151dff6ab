import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';
import type { SuperiorPolicy } from '../overrides.ts';
import type { CreditRecord } from './eligibility.ts';

/** National and municipal centres are rewarded for a recognition; a district centre is built up. */
export type CentreLevel = 'national' | 'municipal' | 'district';

/** The calls a centre can be applied for under. */
export type CentreProgramme = 'national-municipal-centre' | 'district-centre';

/** The host unit, as far as a condition asks about it. */
export interface CentreHostFacts {
  readonly creditCode: string;
  readonly kind: string;
  readonly highTechEnterprise: boolean;
  readonly registeredDistrict: string;
  /** Town, sub-district or industrial zone of the registered address, when known. */
  readonly town?: string;
}

/** The call as it stands when the application comes in. */
export interface CentreCallFacts {
  readonly programme: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly withdrawn: boolean;
}

/** A superior recognition and the acceptance that followed it. */
export interface SuperiorRecognitionFacts {
  readonly recognisedBy: string;
  readonly recognitionDocument: string;
  readonly recognisedOn: CalendarDate;
  readonly acceptanceDocument: string;
  readonly acceptedOn: CalendarDate;
}

/** The figures of the host unit a district centre is judged by. Counts are whole numbers. */
export interface CentreFiguresFacts {
  readonly previousYearRevenue: Yuan;
  readonly staff: number;
  readonly researchStaff: number;
  readonly researchStaffMasterOrAbove: number;
  readonly equipmentValue: Yuan;
  readonly equipmentBoughtInThreeYears: Yuan;
  readonly rights: readonly {
    readonly kind: string;
    readonly number: string;
    readonly grantedOn: CalendarDate;
  }[];
  readonly transformationProjects: readonly {
    readonly certificate: string;
    readonly recognisedOn: CalendarDate;
  }[];
  readonly transferredResults: readonly { readonly title: string; readonly on: CalendarDate }[];
  readonly committee: { readonly members: number; readonly fromHostUnit: number };
  readonly priorityGrounds: readonly string[];
}

/** Everything the conditions of an application for a centre ask, and nothing else. */
export interface CentreFacts {
  readonly submittedAt: Instant;
  readonly call: CentreCallFacts;
  readonly level: CentreLevel;
  readonly kind: string;
  readonly host: CentreHostFacts;
  readonly partnerCreditCodes: readonly string[];
  /** As document 3 of the list states it (MH-2.3.2). */
  readonly previousYearResearchExpense: Yuan;
  readonly superiorRecognition?: SuperiorRecognitionFacts;
  readonly figures?: CentreFiguresFacts;
  readonly documentKinds: readonly string[];
  /** Awarded centres that are this one under another id. */
  readonly awardedCentreIds: readonly string[];
  /** Of the host; its bans are those that close this programme. */
  readonly credit: Pick<CreditRecord, 'bans' | 'revision'>;
  /** Superior policies that may replace amounts; none when left out. */
  readonly superior?: SuperiorPolicy;
}

/** Whose documents are looked at: what is asked depends on the level and on the kind of host. */
export interface CentreDocumentsFacts {
  readonly level: CentreLevel;
  readonly hostKind: string;
  readonly documentKinds: readonly string[];
}

/** The first and the last day of a call of a programme. */
export interface CentreWindowFacts {
  readonly programme: CentreProgramme;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
}

/** The bans of the host that close the programme, looked at on a day. */
export interface CentreCreditFacts extends Pick<CreditRecord, 'bans' | 'revision'> {
  readonly onDay: CalendarDate;
}

/** When calls for centres are held, and who may apply to them with what. */
export interface CentreConditionsChapter {
  /** Every condition of application, each looked at whether or not another failed. */
  readonly conditionsOf: (facts: CentreFacts) => Basis;
  /** Whether a ban closes the programme to the host, for a look again at approval. */
  readonly isOpenToHost: (facts: CentreCreditFacts) => Finding;
  /** `needs-evidence` while a required document is missing. */
  readonly isChecklistComplete: (facts: CentreDocumentsFacts) => Finding;
  /** Kinds of documents an application cannot do without. */
  readonly requiredDocuments: (
    of: Omit<CentreDocumentsFacts, 'documentKinds'>,
  ) => readonly string[];
  /** Whether the text is in force on a day: the date of submission in Shanghai. */
  readonly isInForce: (day: CalendarDate) => Finding;
  /** Whether a call lies within the month in which the programme takes applications. */
  readonly isInApplicationMonth: (facts: CentreWindowFacts) => Finding;
  /** The last day of the review. @throws UnpublishedCalendarYear */
  readonly reviewDueOn: (closesOn: CalendarDate) => CalendarDate;
}
