import { LedgerIdField } from '../fields/fields.ts';

/** The path of a project. */
export class ProjectPath {
  @LedgerIdField({ description: 'The project.', example: 'P-2022-0042' })
  readonly projectId!: string;
}

/** The path of an adjustment of a project. */
export class AdjustmentPath extends ProjectPath {
  @LedgerIdField({ description: 'The adjustment.', example: 'ADJ-01' })
  readonly adjustmentId!: string;
}

/** The path of a hold on a project. */
export class ProjectHoldPath extends ProjectPath {
  @LedgerIdField({ description: 'The hold.', example: 'H-01' })
  readonly holdId!: string;
}

/** The path of a tranche. */
export class TranchePath extends ProjectPath {
  @LedgerIdField({ description: 'The disbursement of the tranche.', example: 'T-01' })
  readonly disbursementId!: string;
}

/** The path of a recovery. */
export class RecoveryPath extends ProjectPath {
  @LedgerIdField({ description: 'The recovery.', example: 'R-01' })
  readonly recoveryId!: string;
}

/** The path of a write-off of a recovery. */
export class WriteOffPath extends RecoveryPath {
  @LedgerIdField({ description: 'The write-off.', example: 'W-01' })
  readonly writeOffId!: string;
}
