// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Instant } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';

/** 关键核心技术攻关项目; 国家级、市级创新研发中心; 区级创新研发中心. */
export type Programme = 'key-core-technology' | 'national-municipal-centre' | 'district-centre';
export type SelectionMechanism = 'challenge-list' | 'open-selection';

/** One challenge of the list that applicants answer (揭榜). */
export interface Challenge {
  readonly challengeId: string;
  readonly title: string;
  readonly requirement: string;
}

/** Weights of the four score criteria in percent; they add up to 100 (MH-1.4.3). */
export interface ScoreWeights {
  readonly regionalBenefit: number;
  readonly advancement: number;
  readonly foresight: number;
  readonly applicability: number;
}

/** A call opened: its window, its policy edition, and how applications are scored (MH-1.3.5). */
export type CallPublished = EventOf<
  'CallPublished',
  {
    readonly callId: string;
    readonly programme: Programme;
    readonly year: number;
    readonly title: string;
    readonly policyVersion: PolicyVersion;
    readonly mechanism: SelectionMechanism;
    readonly challenges: readonly Challenge[];
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    /** 20 working days after the closing date (MH-1.3.6). */
    readonly reviewDueOn: CalendarDate;
    readonly scoreWeights: ScoreWeights;
    /** Weighted average from which the experts recommend, 0 to 100. */
    readonly recommendFrom: number;
    readonly guide: OfficialDocument;
  }
>;

/** A call closes later than published, by document. */
export type CallWindowExtended = EventOf<
  'CallWindowExtended',
  {
    readonly callId: string;
    readonly previousClosesAt: Instant;
    readonly closesAt: Instant;
    readonly reviewDueOn: CalendarDate;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

/** A call was taken back, by document; nothing more is submitted to it. */
export type CallWithdrawn = EventOf<
  'CallWithdrawn',
  {
    readonly callId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type CallEvent = CallPublished | CallWindowExtended | CallWithdrawn;
