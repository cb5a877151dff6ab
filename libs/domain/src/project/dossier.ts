import { fenOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import { allCommitted } from '../fund/commitment.ts';
import type { CommitmentBalances } from '../fund/commitment.ts';
import type { Recovery } from '../fund/recovery.ts';
import type { Hold } from '../hold.ts';
import type { Unit } from '../parties.ts';
import type {
  Adjustment,
  AuditOpinionRecorded,
  BudgetAdjustmentNotified,
  DiligenceFindingRecorded,
  ExecutionExtended,
  OnSiteOpinionRecorded,
  ProjectOpened,
  ReconsiderationConcluded,
  RelatedPartyFindingRecorded,
  StageInspectionRecorded,
  Tranche,
} from './events.ts';

/** How far a tranche has come; nothing follows on `cancelled` or `paid`. */
export type TrancheOutcome =
  | { readonly status: 'requested' | 'cancelled' }
  | { readonly status: 'authorised'; readonly authorisedOn: CalendarDate }
  | { readonly status: 'paid'; readonly voucher: string; readonly paidOn: CalendarDate };

/** A tranche that was asked for, by its disbursement id. */
export interface TrancheRecord {
  readonly disbursementId: string;
  readonly tranche: Tranche;
  readonly amount: Yuan;
  readonly payeeCreditCode: string;
  readonly requestedBy: string;
  readonly basis: Basis;
  readonly outcome: TrancheOutcome;
}

/** A major adjustment that was asked for, and what was said to it. */
export interface AdjustmentRecord {
  readonly adjustment: Adjustment;
  readonly outcome: 'requested' | 'approved' | 'refused';
}

/** A recovery that was ordered: the day it is due and what came in of it. */
export interface RecoveryRecord extends Recovery {
  readonly dueOn: CalendarDate;
  readonly documentNumber: string;
}

type ById<Event extends { readonly data: object }> = ReadonlyMap<string, Event['data']>;

/** Everything on record of a project, whichever step it is at; lists in order of recording. */
export interface ProjectDossier {
  readonly opening: ProjectOpened['data'];
  /** The lead unit as it stands after the adjustments that were consented to. */
  readonly lead: Unit;
  /**
   * Where the award is, in fen. At every moment the balances add up to the award, and they are what
   * the fund has of the commitment as soon as it knows of the same events.
   */
  readonly balances: CommitmentBalances;
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
  /** The holds that stand. */
  readonly holds: ReadonlyMap<string, Hold>;
}

/** The record a project begins with: all of the award is committed. */
export function openedBy(opening: ProjectOpened['data']): ProjectDossier {
  return {
    opening,
    lead: opening.lead,
    balances: allCommitted(fenOf(opening.award)),
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
    holds: new Map(),
  };
}
