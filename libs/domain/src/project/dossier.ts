import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { Part } from '../draws.ts';
import type { Recovery } from '../fund/recovery.ts';
import type { FundingShare } from '../funding.ts';
import type { Hold } from '../hold.ts';
import type { Unit } from '../parties.ts';
import type { PaymentOutcome, PaymentRecord } from '../payment-record.ts';
import type {
  Adjustment,
  AuditOpinionRecorded,
  BudgetAdjustmentNotified,
  DiligenceFindingRecorded,
  ExecutionExtended,
  FundingCarriedForward,
  OnSiteOpinionRecorded,
  PayeeAccountRegistered,
  ProjectOpened,
  ReconsiderationConcluded,
  RelatedPartyFindingRecorded,
  StageInspectionRecorded,
  Tranche,
} from './events.ts';
import type { RecoveryReviewConcluded, RecoveryReviewOrdered } from './recovery-review-events.ts';
import { awardBalances, sharesOf } from './shares.ts';
import type { AwardBalances, Share } from './shares.ts';

/** How far a tranche has come. */
export type TrancheOutcome = PaymentOutcome;

/** A tranche that was asked for, by its disbursement id. */
export interface TrancheRecord extends PaymentRecord {
  readonly tranche: Tranche;
  /** Whose money it is, settled when it was asked for. */
  readonly draws: readonly FundingShare[];
  readonly basis: Basis;
}

/** A major adjustment that was asked for, and what was said to it. */
export interface AdjustmentRecord {
  readonly adjustment: Adjustment;
  readonly outcome: 'requested' | 'approved' | 'refused';
}

/** The rest of a recovery that was said to be lost, and what was said to that. */
export interface WriteOffRecord {
  readonly amount: Yuan;
  readonly reason: string;
  readonly requestedBy: string;
  readonly outcome: 'requested' | 'approved' | 'refused';
}

/** A recovery that was ordered: the day it is due, what came in of it and what was given up. */
export interface RecoveryRecord extends Recovery {
  readonly dueOn: CalendarDate;
  readonly documentNumber: string;
  /** The clause it was ordered by. */
  readonly clause: ClauseId;
  /** What is outstanding to each fund, in the order in which it comes back. */
  readonly owed: readonly Part[];
  /** To which funds each receipt went. */
  readonly receiptDraws: ReadonlyMap<string, readonly FundingShare[]>;
  readonly writeOffRequests: ReadonlyMap<string, WriteOffRecord>;
}

/** The last review that a case gave occasion to, and how it ended. */
export interface RecoveryReviewRecord {
  readonly order: RecoveryReviewOrdered['data'];
  readonly conclusion?: RecoveryReviewConcluded['data'];
}

type ById<Event extends { readonly data: object }> = ReadonlyMap<string, Event['data']>;

/** Everything on record of a project, whichever step it is at; lists in order of recording. */
export interface ProjectDossier {
  readonly opening: ProjectOpened['data'];
  /** The lead unit as it stands after the adjustments that were consented to. */
  readonly lead: Unit;
  /**
   * The funds of the award in the order of drawing. The balances of each are what its fund has of
   * the commitment as soon as it knows of the same events.
   */
  readonly shares: readonly Share[];
  /** Where the award is, in fen: at every moment the sum of the shares, which is the award. */
  readonly balances: AwardBalances;
  /** The account the lead unit is paid on, as the last document states it. */
  readonly payeeAccount?: PayeeAccountRegistered['data'];
  /** What was carried forward, close by close. */
  readonly carriedForward: readonly FundingCarriedForward['data'][];
  readonly tranches: ReadonlyMap<string, TrancheRecord>;
  readonly adjustments: ReadonlyMap<string, AdjustmentRecord>;
  readonly extensions: readonly ExecutionExtended['data'][];
  readonly notifications: ById<BudgetAdjustmentNotified>;
  readonly relatedPartyFindings: ById<RelatedPartyFindingRecorded>;
  readonly inspections: ById<StageInspectionRecorded>;
  readonly audits: ById<AuditOpinionRecorded>;
  readonly reviews: ById<OnSiteOpinionRecorded>;
  readonly reconsiderations: readonly ReconsiderationConcluded['data'][];
  readonly diligence?: DiligenceFindingRecorded['data'];
  readonly recoveries: ReadonlyMap<string, RecoveryRecord>;
  /** By the case that gave occasion. */
  readonly recoveryReviews: ReadonlyMap<string, RecoveryReviewRecord>;
  /** The holds that stand. */
  readonly holds: ReadonlyMap<string, Hold>;
}

/** The record a project begins with: all of the award is committed. */
export function openedBy(opening: ProjectOpened['data']): ProjectDossier {
  const shares = sharesOf(opening);
  return {
    opening,
    lead: opening.lead,
    shares,
    balances: awardBalances(shares),
    carriedForward: [],
    tranches: new Map(),
    adjustments: new Map(),
    extensions: [],
    notifications: new Map(),
    relatedPartyFindings: new Map(),
    inspections: new Map(),
    audits: new Map(),
    reviews: new Map(),
    reconsiderations: [],
    recoveries: new Map(),
    recoveryReviews: new Map(),
    holds: new Map(),
  };
}
