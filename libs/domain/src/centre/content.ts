// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { SubmittedDocument } from '../documents.ts';
import type { ParticipatingUnit, Unit } from '../parties.ts';

/** National and municipal centres are rewarded for a recognition; a district centre is built up. */
export type CentreLevel = 'national' | 'municipal' | 'district';
export type CentreKind =
  'key-laboratory' | 'engineering-technology-research-centre' | 'technology-innovation-centre';

/** The recognition and acceptance a national or municipal centre already has (MH-2.1.1). */
export interface SuperiorRecognition {
  readonly recognisedBy: 'ministry-of-science-and-technology' | 'municipal-commission';
  readonly recognitionDocument: string;
  readonly recognisedOn: CalendarDate;
  readonly acceptanceDocument: string;
  readonly acceptedOn: CalendarDate;
}

/** An IP right of the host unit (MH-2.1.2b). */
export interface OwnedRight {
  readonly kind: 'invention-patent' | 'software-copyright' | 'ic-layout';
  readonly number: string;
  readonly grantedOn: CalendarDate;
}

/** The figures of the host unit that conditions of a district centre are about (MH-2.1.2). */
export interface HostFigures {
  /** Revenue of the previous year. */
  readonly previousYearRevenue: Yuan;
  readonly staff: number;
  readonly researchStaff: number;
  readonly researchStaffMasterOrAbove: number;
  /** Original value of R&D equipment, and what of it was bought in the last three years. */
  readonly equipmentValue: Yuan;
  readonly equipmentBoughtInThreeYears: Yuan;
  readonly rights: readonly OwnedRight[];
  /** Certificate numbers of recognised high-tech transformation projects, with their dates. */
  readonly transformationProjects: readonly {
    readonly certificate: string;
    readonly recognisedOn: CalendarDate;
  }[];
  /** Results transferred in the same field (universities and institutes). */
  readonly transferredResults: readonly { readonly title: string; readonly on: CalendarDate }[];
  readonly committee: { readonly members: number; readonly fromHostUnit: number };
  /** Grounds of priority (MH-2.1.2g): projects and standards; never a threshold. */
  readonly priorityGrounds: readonly string[];
}

/** What a unit submits for a centre. */
export interface CentreContent {
  readonly title: string;
  readonly level: CentreLevel;
  readonly kind: CentreKind;
  readonly field: string;
  readonly host: Unit;
  /** Whether the host is a recognised high-tech enterprise. */
  readonly highTechEnterprise: boolean;
  readonly partners: readonly ParticipatingUnit[];
  /** R&D expense of the previous year as the audit report states it (MH-2.3.2, document 3). */
  readonly previousYearResearchExpense: Yuan;
  readonly superiorRecognition?: SuperiorRecognition;
  readonly figures?: HostFigures;
  readonly documents: readonly SubmittedDocument[];
}
