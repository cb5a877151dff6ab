// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { ProjectBudget } from '../budget.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';

/** The three bodies of the preliminary review (MH-1.4.1): 区科委, 区经委, 区财政局. */
export type ReviewBody =
  'science-and-technology-commission' | 'economic-commission' | 'finance-bureau';

export type TechnologyLevel =
  'domestic-leading' | 'international-advanced' | 'international-leading' | 'frontier';

/** What the project claims of its technology (MH-1.1.5); experts judge it. */
export interface TechnologyClaim {
  readonly level: TechnologyLevel;
  readonly expectedIntellectualProperty: readonly {
    readonly kind: 'invention-patent' | 'software-copyright' | 'ic-layout';
    readonly count: number;
  }[];
  readonly expectedOutput: string;
  readonly economicBenefit: string;
}

/** The award of a superior department that the district is required to match (MH-2.2.2). */
export interface MatchingRequirement {
  /** Its number, as the superior department writes it. */
  readonly awardNumber: string;
  /** The document that requires it. */
  readonly document: OfficialDocument;
}

/** What a unit submits: everything the decisions on it are taken from. */
export interface ApplicationContent {
  readonly title: string;
  readonly lead: Unit;
  readonly participants: readonly ParticipatingUnit[];
  readonly leader: ProjectMember;
  readonly members: readonly ProjectMember[];
  /** Item of the key core technology catalogue, 1 to 18 (MH-A2). */
  readonly catalogueItem: number;
  /** Technical field; at least five experts of this field score the application. */
  readonly field: string;
  readonly challengeId?: string;
  readonly budget: ProjectBudget;
  readonly technology: TechnologyClaim;
  readonly documents: readonly SubmittedDocument[];
  /** Patents, copyrights and layouts the project is built on, as written by the unit. */
  readonly intellectualPropertyNumbers: readonly string[];
  /** The superior award this project is the required match of, so that the two are related support. */
  readonly matchingRequirement?: MatchingRequirement;
}

/** Scores of the four criteria, each 0 to 100 (MH-1.4.3). */
export interface Scores {
  readonly regionalBenefit: number;
  readonly advancement: number;
  readonly foresight: number;
  readonly applicability: number;
}
